/** The pane's icons, drawn here because an icon library would be larger than the pane itself. */
import type { Severity } from "../../../src/checks/check";

interface IconProps {
  readonly path: string;
  readonly size?: number;
}

/** Decorative: the text beside it says the same. */
export function Icon({ path, size = 16 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      fill="currentColor"
    >
      <path fillRule="evenodd" d={path} />
    </svg>
  );
}

/** Shapes differ as well as colours: octagon, triangle, circle, square, circle with i. */
const SEVERITY_PATHS: Record<Severity, string> = {
  error:
    "M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3L5.3 1Zm.4 3.6-1.1 1.1L6.9 8l-2.3 2.3 1.1 1.1L8 9.1l2.3 2.3 1.1-1.1L9.1 8l2.3-2.3-1.1-1.1L8 6.9 5.7 4.6Z",
  warning: "M8 1.2 15.4 14.4H.6L8 1.2Zm-.8 4.6v4.4h1.6V5.8H7.2Zm0 5.4v1.6h1.6v-1.6H7.2Z",
  review:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 3C6.5 4 5.4 5 5.3 6.4h1.5c.1-.7.5-1.1 1.2-1.1.6 0 1.1.4 1.1 1 0 .5-.2.8-.8 1.2-.8.5-1.1 1-1.1 1.8v.3h1.5v-.2c0-.5.2-.8.8-1.2.8-.5 1.2-1.1 1.2-2C10.7 4.9 9.6 4 8 4Zm-.9 6.5V12h1.7v-1.5H7.1Z",
  deduction: "M2 2h12v12H2V2Zm2.5 5.2v1.6h7V7.2h-7Z",
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.8 5.8V12h1.6V6.8H7.2Zm0-2.6v1.6h1.6V4.2H7.2Z",
};

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return <Icon path={SEVERITY_PATHS[severity]} />;
}

export const ChevronIcon = () => (
  <Icon size={12} path="m5.3 2.6 5.4 5.4-5.4 5.4-1.1-1.1L8.5 8 4.2 3.7l1.1-1.1Z" />
);
export const ShieldIcon = () => (
  <Icon path="M8 1 14 3v4.5c0 3.4-2.4 6.3-6 7.5-3.6-1.2-6-4.1-6-7.5V3l6-2Zm3.2 4.6-1-1.1-3 3-1.3-1.3-1.1 1.1 2.4 2.4 4-4.1Z" />
);
export const CheckIcon = () => <Icon path="m13.7 4.4-7.4 7.5-4-4.1 1-1.1 3 3 6.4-6.4 1 1.1Z" />;
export const ClearIcon = () => (
  <Icon path="m9.6 2.2 4.2 4.2a1 1 0 0 1 0 1.4L9 12.6h5V14H5.4l-3.2-3.2a1 1 0 0 1 0-1.4l6-6.1a1 1 0 0 1 1.4-1.1ZM6 12.6h1l1.6-1.7-3.5-3.5-1.8 2L6 12.6Z" />
);
