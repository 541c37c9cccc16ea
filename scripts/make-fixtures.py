#!/usr/bin/python3
"""Makes the workbooks of test/fixtures: none is anybody's, all figures are invented.

Needs Debian's python3-openpyxl and python3-pil, and LibreOffice for legacy.xls. Running it again gives the same files,
byte for byte, except legacy.xls (LibreOffice writes the time into it): pass --xls to make that one anew.
"""
import datetime
import io
import re
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from PIL import Image as Picture

OUT = Path(__file__).resolve().parent.parent / "test" / "fixtures"
WHEN = datetime.datetime(2024, 1, 1)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_zip(path, parts, stored=()):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data.encode() if isinstance(data, str) else data)


def read_zip(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def openpyxl_parts(book):
    book.properties.created = book.properties.modified = WHEN
    book.properties.creator = "make-fixtures.py"
    buffer = io.BytesIO()
    book.save(buffer)
    parts = read_zip(buffer.getvalue())
    core = parts["docProps/core.xml"].decode()
    parts["docProps/core.xml"] = re.sub(r"(<dcterms:modified[^>]*>)[^<]*", r"\g<1>2024-01-01T00:00:00Z", core)
    return parts


def score_rows(sheet):
    sheet.append(["部门整体支出绩效评分表"])
    sheet.append(["一级指标", "二级指标", "三级指标", "参考分值", "得分", "扣分说明"])
    rows = [
        ("部门决策", "预算编制", "预算编制合理性", 5, 5, ""),
        ("部门决策", "预算编制", "预算编制规范性", 5, 4, "一处不规范"),
        ("部门管理", "资金管理", "政府采购执行情况", 2, 1.98, "采购执行率 98%"),
        ("部门绩效", "公平性", "公众或服务对象满意度", 6, 5, ""),
    ]
    for row in rows:
        sheet.append(row)
    sheet.append(["综合评分", None, None, "=SUM(D3:D6)", "=SUM(E3:E6)", None])


def rich_parts():
    """Everything of other people's that a marked copy must keep."""
    book = Workbook()
    score = book.active
    score.title = "评分表"
    score_rows(score)
    score.merge_cells("A1:F1")
    score.merge_cells("A3:A4")
    score["A1"].font = Font(bold=True, size=16)
    score["A1"].alignment = Alignment(horizontal="center")
    score["E5"].number_format = "0.00"
    score["E3"].fill = PatternFill("solid", fgColor="FFFF99")
    score.conditional_formatting.add("E3:E6", CellIsRule(operator="lessThan", formula=["4"], font=Font(color="FF0000")))
    score.conditional_formatting.add("D3:D6", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    score.conditional_formatting.add("A3:F6", FormulaRule(formula=["$E3>$D3"], fill=PatternFill(bgColor="FFC7CE"), stopIfTrue=True))
    validation = DataValidation(type="decimal", operator="between", formula1="0", formula2="100")
    validation.add("E3:E6")
    score.add_data_validation(validation)
    score["E6"].comment = Comment("满意度取自问卷", "某会计")
    score["F5"].hyperlink = "https://example.invalid/procurement"
    score.row_dimensions[6].hidden = True
    score.column_dimensions["B"].hidden = True
    score.freeze_panes = "A3"
    score.auto_filter.ref = "A2:F6"
    score.print_title_rows = "1:2"
    score.print_area = "A1:F7"

    data = book.create_sheet("基础 数据's")
    data.append(["季度", "累计支付", "年度预算", "进度"])
    for i, paid in enumerate((31.91, 56.71, 78.3, 98.92)):
        data.append([f"第{i + 1}季度", paid, 100, f"=B{i + 2}/C{i + 2}"])
        data.cell(i + 2, 4).number_format = "0.00%"
    data.add_table(Table(displayName="执行进度", ref="A1:D5"))
    chart = BarChart()
    chart.add_data(Reference(data, min_col=2, min_row=1, max_row=5), titles_from_data=True)
    data.add_chart(chart, "F2")
    picture = io.BytesIO()
    Picture.new("RGB", (24, 16), (0, 112, 192)).save(picture, "PNG")
    data.add_image(Image(picture), "F20")

    locked = book.create_sheet("受保护")
    locked["A1"] = "口令保护"
    locked["A2"] = datetime.date(2021, 12, 31)
    locked["A1"].protection = Protection(locked=True)
    locked.protection.sheet = True
    locked.protection.password = "1234"
    hidden = book.create_sheet("隐藏")
    hidden["A1"] = "看不见"
    hidden.sheet_state = "hidden"
    deep = book.create_sheet("深藏")
    deep["B2"] = True
    deep.sheet_state = "veryHidden"
    chart_sheet = book.create_chartsheet("图表页")
    second = BarChart()
    second.add_data(Reference(data, min_col=2, min_row=1, max_row=5), titles_from_data=True)
    chart_sheet.add_chart(second)
    book.defined_names.append(DefinedName("年度预算", attr_text="'基础 数据''s'!$C$2:$C$5"))
    local = DefinedName("本表合计", attr_text="评分表!$E$7", localSheetId=0)
    book.defined_names.append(local)
    return openpyxl_parts(book)


def with_vba(parts):
    """The macro form of the rich workbook. The project is no real one: nothing here opens it."""
    parts = dict(parts)
    types = parts["[Content_Types].xml"].decode()
    types = types.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ).replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')
    parts["[Content_Types].xml"] = types
    rels = parts["xl/_rels/workbook.xml.rels"].decode()
    vba = '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>'
    parts["xl/_rels/workbook.xml.rels"] = rels.replace("</Relationships>", vba + "</Relationships>")
    parts["xl/vbaProject.bin"] = bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + bytes(range(256)) * 8
    return parts


def content_types(overrides, defaults=()):
    known = [("rels", f"application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"), *defaults]
    return (
        XML
        + f'<Types xmlns="{PKG}/content-types">'
        + "".join(f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in known)
        + "".join(f'<Override PartName="{p}" ContentType="{t}"/>' for p, t in overrides)
        + "</Types>"
    )


SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
THREADS_TYPE = "application/vnd.ms-excel.threadedcomments+xml"
VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"


def relationships(items, base=REL):
    return (
        XML
        + f'<Relationships xmlns="{PKG}/relationships">'
        + "".join(
            f'<Relationship Id="{i}" Type="{t if ":" in t else base + "/" + t}" Target="{target}"/>' for i, t, target in items
        )
        + "</Relationships>"
    )


def package(workbook, sheets, more=None, overrides=(), book_rels=(), defaults=(), base=REL):
    """A package written by hand: `sheets` are the worksheet parts in order."""
    numbered = [(f"rId{i + 1}", "worksheet", f"worksheets/sheet{i + 1}.xml") for i in range(len(sheets))]
    types = [("/xl/workbook.xml", BOOK_TYPE)]
    types += [(f"/xl/worksheets/sheet{i + 1}.xml", SHEET_TYPE) for i in range(len(sheets))]
    parts = {
        "[Content_Types].xml": content_types([*types, *overrides], defaults),
        "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml")], base),
        "xl/workbook.xml": workbook,
        "xl/_rels/workbook.xml.rels": relationships([*numbered, *book_rels], base),
    }
    parts.update({f"xl/worksheets/sheet{i + 1}.xml": sheet for i, sheet in enumerate(sheets)})
    parts.update(more or {})
    return parts


def simple_book(names, rest=""):
    sheets = "".join(f'<sheet name="{n}" sheetId="{i + 1}" r:id="rId{i + 1}"/>' for i, n in enumerate(names))
    return XML + f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{sheets}</sheets>{rest}</workbook>'


def features_parts():
    """What the reader must understand, and what marking must step around."""
    strings = XML + (
        f'<sst xmlns="{MAIN}" count="6" uniqueCount="6">'
        "<si><t>普通文字</t></si>"
        "<si><r><rPr><b/></rPr><t>富文本</t></r><r><t xml:space=\"preserve\"> 两段</t></r><rPh sb=\"0\" eb=\"1\"><t>フリ</t></rPh></si>"
        "<si><t>第一行_x000D_\n第二行</t></si>"
        "<si><t>__proto__</t></si>"
        "<si><t>字面_x005F_x000D_</t></si>"
        "<si><t><![CDATA[a<b & c]]></t></si>"
        "</sst>"
    )
    cells = "".join(f'<c r="A{i + 1}" t="s"><v>{i}</v></c>\x00' for i in range(6)).split("\x00")
    sheet = XML + (
        f'<worksheet xmlns="{MAIN}" xmlns:r="{REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
        'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">'
        '<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData>'
        f'<row r="1">{cells[0]}<c r="B1"><v>1</v></c><c r="C1"><f t="shared" ref="C1:C4" si="0">B1*$B$1+SUM(B$1:B1)+\'基础 B1\'!B1</f><v>2</v></c>'
        '<c r="D1"><f t="array" ref="D1:D2">B1:B2*2</f><v>2</v></c></row>'
        f'<row r="2" hidden="1">{cells[1]}<c r="B2"><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>5</v></c><c r="D2"><v>4</v></c></row>'
        f'<row r="3">{cells[2]}<c r="B3" s="1"><v>0.3539</v></c><c r="C3"><f t="shared" si="0"/><v>4.7</v></c>'
        '<c r="D3"><f>_xlfn.IFNA(_xlfn._xlws.FILTER(B1:B3,B1:B3&gt;1),"_xlfn.")</f><v>2</v></c></row>'
        f'<row r="4">{cells[3]}<c r="B4" s="2"><v>44561</v></c><c r="C4"><f t="shared" si="0"/><v>9</v></c>'
        '<c r="D4"><f>_xldudf_PERF_CONTROL_RATE_SCORE(B2,B1)</f><v>3</v></c></row>'
        f'<row r="5">{cells[4]}<c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><v>#DIV/0!</v></c><c r="D5" t="str"><f>A1&amp;"x"</f><v>普通文字x</v></c></row>'
        f'<row r="6">{cells[5]}<c r="B6" t="inlineStr"><is><t>内联</t></is></c><c r="C6" t="inlineStr"><is><r><t>constructor</t></r></is></c><c r="D6" s="1"/></row>'
        '<row r="7"><c r="A7"><v>1E-3</v></c><c r="B7" t="str"><f>"t"</f><v>toString</v></c></row>'
        "</sheetData>"
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
        '<legacyDrawing r:id="rId1"/>'
        '<mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>'
        '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting>'
        '<x14:cfRule type="dataBar" priority="7" id="{00000000-0001-0000-0000-000000000000}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>'
        "<xm:sqref>B1:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>"
    ).replace("<mc:AlternateContent><mc:Choice Requires=\"x14\"><controls/></mc:Choice></mc:AlternateContent>", "")
    # A sheet whose only drawing is a form button: notes must join its VML.
    button = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
        '<v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>'
        '<v:shape id="_x0000_s1025" type="#_x0000_t201" style="position:absolute;margin-left:300pt;margin-top:10pt;width:60pt;height:20pt">'
        '<v:textbox><div style="text-align:center">按钮<br></div></v:textbox>'
        '<x:ClientData ObjectType="Button"><x:Anchor>6,0,0,0,7,0,1,0</x:Anchor></x:ClientData></v:shape></xml>'
    )
    # A sheet with a classic note and a thread.
    second = XML + (
        f'<worksheet xmlns="{MAIN}" xmlns:r="{REL}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>'
        '<legacyDrawing r:id="rId1"/></worksheet>'
    )
    notes = XML + (
        f'<comments xmlns="{MAIN}"><authors><author>某会计</author><author>tc={{A}}</author></authors><commentList>'
        '<comment ref="A1" authorId="0"><text><r><t>经典批注</t></r></text></comment>'
        '<comment ref="B1" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>'
    )
    threads = XML + (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<threadedComment ref="B1" dT="2024-01-01T00:00:00.00" personId="{P}" id="{A}"><text>线索一</text></threadedComment>'
        '<threadedComment ref="B1" dT="2024-01-01T00:01:00.00" personId="{P}" id="{B}" parentId="{A}"><text>答复</text></threadedComment>'
        '<threadedComment ref="C3" dT="2024-01-01T00:02:00.00" personId="{P}" id="{C}"><text>只有线索</text></threadedComment>'
        "</ThreadedComments>"
    )
    note_shape = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2,3"/></o:shapelayout>'
        '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>'
        + "".join(
            f'<v:shape id="_x0000_s{2049 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1">'
            f'<x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>{i}</x:Column></x:ClientData></v:shape>'
            for i in range(2)
        )
        + "</xml>"
    )
    styles = XML + (
        f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0000%"/></numFmts>'
        '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>'
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    )
    names = (
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">特性!$A$1</definedName>'
        '<definedName name="全局">特性!$B$1</definedName><definedName name="本地" localSheetId="1">\'基础 B1\'!$A$1</definedName></definedNames>'
    )
    return package(
        simple_book(["特性", "基础 B1"], names),
        [sheet, second],
        {
            "xl/sharedStrings.xml": strings,
            "xl/styles.xml": styles,
            "xl/worksheets/_rels/sheet1.xml.rels": relationships([("rId1", "vmlDrawing", "/xl/drawings/button.vml")]),
            "xl/worksheets/_rels/sheet2.xml.rels": relationships(
                [
                    ("rId1", "vmlDrawing", "../drawings/notes.vml"),
                    ("rId2", "comments", "../comments1.xml"),
                    ("rId3", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml"),
                ]
            ),
            "xl/drawings/button.vml": button,
            "xl/drawings/notes.vml": note_shape,
            "xl/comments1.xml": notes,
            "xl/threadedComments/threadedComment1.xml": threads,
        },
        overrides=[
            ("/xl/sharedStrings.xml", STRINGS_TYPE),
            ("/xl/styles.xml", STYLES_TYPE),
            ("/xl/comments1.xml", COMMENTS_TYPE),
            ("/xl/threadedComments/threadedComment1.xml", THREADS_TYPE),
        ],
        book_rels=[("rId10", "sharedStrings", "sharedStrings.xml"), ("rId11", "styles", "/xl/styles.xml")],
        defaults=[("vml", VML_TYPE)],
    )


def prefixed_parts():
    """Prefixes on every element, cells and rows without addresses, no styles part, a sheet of the name we would use."""
    rows = "<x:row><x:c><x:v>1</x:v></x:c><x:c t=\"inlineStr\"><x:is><x:t>无地址</x:t></x:is></x:c></x:row><x:row/><x:row><x:c r=\"C3\"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row>"
    sheet = XML + f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{rows}</x:sheetData></x:worksheet>'
    taken = XML + f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData/></x:worksheet>'
    book = XML + (
        f'<x:workbook xmlns:x="{MAIN}" xmlns:rel="{REL}"><x:workbookPr date1904="1"/><x:sheets>'
        '<x:sheet name="前缀" sheetId="7" rel:id="rId1"/><x:sheet name="校验结果" sheetId="9" rel:id="rId2"/></x:sheets></x:workbook>'
    )
    return package(book, [sheet, taken])


def strict_parts():
    main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    rel = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    sheet = XML + (
        f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="d" s="1"><v>2021-12-31</v></c><c r="B1"><v>5</v></c></row></sheetData></worksheet>'
    )
    styles = XML + (
        f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs><dxfs count="0"/></styleSheet>'
    )
    book = XML + (
        f'<workbook xmlns="{main}" xmlns:r="{rel}" conformance="strict"><sheets><sheet name="严格" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    return package(
        book, [sheet], {"xl/styles.xml": styles}, [("/xl/styles.xml", STYLES_TYPE)], [("rId9", "styles", "styles.xml")], base=rel
    )


def small_parts(sheet=None, **more):
    body = sheet or f'{XML}<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    return package(simple_book(["表"]), [body], more)


def encrypted():
    """An OLE2 container with the streams of an encrypted workbook; their content is noise."""
    free, end, fat_sector = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD

    def entry(name, kind, child=free, left=free, right=free, start=end, size=0):
        raw = (name + "\0").encode("utf-16-le")
        return raw.ljust(64, b"\0") + struct.pack("<HBBIII16sIQQIQ", len(raw), kind, 1, left, right, child, b"", 0, 0, 0, start, size)

    noise = bytes((i * 37 + 11) % 256 for i in range(4096))
    directory = entry("Root Entry", 5, child=1) + entry("EncryptedPackage", 2, left=2, start=2, size=4096)
    directory += entry("EncryptionInfo", 2, start=10, size=4096) + bytes(128)
    chain = lambda first: [first + i + 1 for i in range(7)] + [end]
    table = [fat_sector, end, *chain(2), *chain(10)]
    fat = struct.pack("<128I", *table, *[free] * (128 - len(table)))
    header = bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + bytes(16)
    header += struct.pack("<HHHHHHIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, 1, 0, 4096, end, 0, end, 0)
    header += struct.pack("<109I", 0, *[free] * 108)
    return header + fat + directory + noise + noise


def save_xls(parts):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "legacy.xlsx"
        write_zip(source, parts)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(["soffice", profile, "--headless", "--convert-to", "xls", "--outdir", folder, source], check=True)
        (OUT / "legacy.xls").write_bytes((Path(folder) / "legacy.xls").read_bytes())


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    rich = rich_parts()
    write_zip(OUT / "rich.xlsx", rich)
    write_zip(OUT / "macro.xlsm", with_vba(rich), stored=("xl/vbaProject.bin",))
    write_zip(OUT / "features.xlsx", features_parts())
    write_zip(OUT / "prefixed.xlsx", prefixed_parts())
    write_zip(OUT / "strict.xlsx", strict_parts())
    signed = small_parts()
    signed["_xmlsignatures/origin.sigs"] = b""
    write_zip(OUT / "signed.xlsx", signed)
    write_zip(OUT / "bomb.xlsx", small_parts(f'{XML}<worksheet xmlns="{MAIN}"><sheetData>{" " * 40_000_000}</sheetData></worksheet>'))
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    write_zip(
        OUT / "doctype.xlsx",
        small_parts(f'{XML.strip()}{laughs}<worksheet xmlns="{MAIN}"><sheetData><row><c t="str"><v>&b;&f;</v></c></row></sheetData></worksheet>'),
    )
    whole = (OUT / "rich.xlsx").read_bytes()
    (OUT / "truncated.xlsx").write_bytes(whole[: len(whole) * 2 // 3])
    spoilt = bytearray((OUT / "features.xlsx").read_bytes())
    with zipfile.ZipFile(OUT / "features.xlsx") as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
        spoilt[info.header_offset + 30 + len(info.filename) + 40] ^= 0x55
    (OUT / "corrupt.xlsx").write_bytes(bytes(spoilt))
    (OUT / "encrypted.xlsx").write_bytes(encrypted())
    (OUT / "empty.xlsx").write_bytes(b"")
    write_zip(OUT / "document.docx", {
        "[Content_Types].xml": content_types([("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")]),
        "_rels/.rels": relationships([("rId1", "officeDocument", "word/document.xml")]),
        "word/document.xml": "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>",
    })
    write_zip(OUT / "plain.zip", {"说明.txt": "不是工作簿"})
    (OUT / "paper.pdf").write_bytes(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    table = '指标,参考分值,得分,编码\r\n"预算编制,合理性",5,4.50,007\r\n"多行\r\n""引号""",6,５,\r\n满意度,6,95.5%,=1+1\r\n'
    (OUT / "gb18030.csv").write_bytes(table.encode("gb18030"))
    (OUT / "utf8.csv").write_bytes(b"\xef\xbb\xbf" + table.encode())
    (OUT / "web-page.xls").write_bytes(
        "<html><head><meta charset='gb2312'></head><body><table><tr><td>指标</td><td>得分</td></tr>"
        "<tr><td>满意度</td><td>6</td></tr></table></body></html>".encode("gb18030")
    )
    if "--xls" in sys.argv or not (OUT / "legacy.xls").exists():
        save_xls(rich)


main()
