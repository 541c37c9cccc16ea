/** Icons of the toolbar, drawn like the pane's. */
import { Icon } from "../../taskpane/app/shared/icons";

export const OpenIcon = () => (
  <Icon path="M1.5 3h4.7l1.5 1.6h5.8v1.9H15L13.1 13H1.5V3Zm1.2 1.2v6.1l1.1-3.8h8.5v-.7H7.2L5.7 4.2h-3Zm2 3.5-1.2 4.1h8.7l1.2-4.1H4.7Z" />
);
export const DownloadIcon = () => (
  <Icon path="M7.4 1.5h1.2v7l2.6-2.6.8.9L8 10.8 4 6.8l.8-.9 2.6 2.6v-7ZM2.5 12h1.2v1.3h8.6V12h1.2v2.5h-11V12Z" />
);
export const NewIcon = () => (
  <Icon path="M3 1.5h6.5L13 5v9.5H3v-13Zm1.2 1.2v10.6h7.6V5.9H8.6V2.7H4.2Zm5.6.8v1.2H11L9.8 3.5ZM7.4 7.4h1.2v1.7h1.7v1.2H8.6V12H7.4v-1.7H5.7V9.1h1.7V7.4Z" />
);
export const SamplesIcon = () => (
  <Icon path="M1.5 2.5h13v11h-13v-11Zm1.2 1.2v2h10.6v-2H2.7Zm0 3.2v2.2h3V6.9h-3Zm4.2 0v2.2h6.4V6.9H6.9Zm-4.2 3.4v2h3v-2h-3Zm4.2 0v2h6.4v-2H6.9Z" />
);
export const UndoIcon = () => (
  <Icon path="M5.7 2.2 6.6 3 4.3 5.3h5a4.2 4.2 0 0 1 0 8.4H6v-1.2h3.3a3 3 0 0 0 0-6h-5l2.3 2.3-.9.8L2 5.9l3.7-3.7Z" />
);
export const RedoIcon = () => (
  <Icon path="M10.3 2.2 9.4 3l2.3 2.3h-5a4.2 4.2 0 0 0 0 8.4H10v-1.2H6.7a3 3 0 0 1 0-6h5L9.4 8.8l.9.8L14 5.9l-3.7-3.7Z" />
);
export const CloseIcon = () => (
  <Icon path="m4.3 3.4 3.7 3.7 3.7-3.7.9.9L8.9 8l3.7 3.7-.9.9L8 8.9l-3.7 3.7-.9-.9L7.1 8 3.4 4.3l.9-.9Z" />
);
export const KeysIcon = () => (
  <Icon path="M1 3.5h14v9H1v-9Zm1.2 1.2v6.6h11.6V4.7H2.2Zm1.3 1.2h1.4v1.3H3.5V5.9Zm2.5 0h1.4v1.3H6V5.9Zm2.6 0H10v1.3H8.6V5.9Zm2.5 0h1.4v1.3h-1.4V5.9ZM4.6 8.9h6.8v1.3H4.6V8.9Z" />
);
export const ListIcon = () => (
  <Icon path="M1.5 3h2v2h-2V3Zm3.5.4h9.5v1.2H5V3.4ZM1.5 7h2v2h-2V7Zm3.5.4h9.5v1.2H5V7.4ZM1.5 11h2v2h-2v-2Zm3.5.4h9.5v1.2H5v-1.2Z" />
);
