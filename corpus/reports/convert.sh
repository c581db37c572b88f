#!/bin/sh
# Writes report.odt, .docx, .doc, .rtf, .pdf, .xlsx, .xls and .ods of a folder from its report.html.
#   ./convert.sh FOLDER [FONT OF THE PDF]
set -eu
cd "$(dirname "$0")/$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

office() { soffice "-env:UserInstallation=file://$work/profile" --headless "$@" >/dev/null 2>&1; }

# The import filter is named because LibreOffice opens HTML in Writer/Web, whose export loses merged cells.
from_html() { office --convert-to odt:writer8 --infilter="HTML (StarWriter)" --outdir "$2" "$1"; }

from_html report.html .
office --convert-to "docx:MS Word 2007 XML" report.odt
office --convert-to "doc:MS Word 97" report.odt

for format in xlsx xls ods; do
  office --convert-to $format --infilter="HTML (StarCalc)" report.html
done

# RTF repeats paddings, border colours and bidirectional fonts in every cell: left out, it is half as long and reads the same.
office --convert-to "rtf:Rich Text Format" --outdir "$work" report.odt
sed -E \
  -e 's/\\(clpad(f?)[tlbr][0-9]*|trpaddf?[tlbr][0-9]*|brdrcf[0-9]+|brdrw[0-9]+|clvertal[ctb])//g' \
  -e 's/\\(nowidctlpar|noline|hyphpar0|aspalpha|ltrpar|ltrrow|ab0|alang[0-9]+)//g' \
  -e 's/\\rtlch(\\a[a-z]+[0-9]*)* ?\\ltrch/\\ltrch/g' -e 's/\\hich\\af[0-9]+//g' \
  -e 's/\\brdrhair/\\brdrs/g' -e "s/\\\\'3f/?/g" "$work/report.rtf" > report.rtf

# A TrueType font keeps the PDF small, and the PDFs apart from each other.
sed "s/font-family: 宋体, SimSun/font-family: \"${2:-宋体}\"/" report.html > "$work/report.html"
from_html "$work/report.html" "$work"
office --convert-to pdf:writer_pdf_Export "$work/report.odt"
