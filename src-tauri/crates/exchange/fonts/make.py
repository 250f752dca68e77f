"""Makes the fonts of the PDF from the ones of the window.

    npm pack @fontsource-variable/atkinson-hyperlegible-next@5.3.0
    tar xf fontsource-variable-atkinson-hyperlegible-next-5.3.0.tgz
    python3 make.py package/files

Needs fonttools with brotli. For each weight: Latin and Latin extended become one font, and a box for what the
font does not have is added.
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

BOX = 0x25A1


def cut(path, weight):
    font = instantiateVariableFont(TTFont(path), {"wght": weight})
    font.flavor = None
    file = tempfile.NamedTemporaryFile(suffix=".ttf", delete=False)
    font.save(file.name)
    return file.name


def add_box(font):
    pen = TTGlyphPen(None)
    for left, bottom, right, top in [(60, 0, 600, 660), (110, 50, 550, 610)]:
        corners = [(left, bottom), (left, top), (right, top), (right, bottom)]
        if left > 60:
            corners.reverse()
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    font.setGlyphOrder(font.getGlyphOrder() + ["uni25A1"])
    font["glyf"]["uni25A1"] = pen.glyph()
    font["hmtx"]["uni25A1"] = (660, 60)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[BOX] = "uni25A1"


for name, weight in [("Regular", 400), ("Bold", 700)]:
    folder = Path(sys.argv[1])
    parts = [cut(folder / f"atkinson-hyperlegible-next-{it}-wght-normal.woff2", weight) for it in ["latin", "latin-ext"]]
    font = Merger().merge(parts)
    add_box(font)
    font["OS/2"].usWeightClass = weight
    for record in font["name"].names:
        if record.nameID == 2:
            record.string = name
        if record.nameID == 4:
            record.string = f"Atkinson Hyperlegible Next {name}"
        if record.nameID == 6:
            record.string = f"AtkinsonHyperlegibleNext-{name}"
    font.save(f"AtkinsonHyperlegibleNext-{name}.ttf")
