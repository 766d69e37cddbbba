#!/usr/bin/env python3
"""Writes Sources/UnicodeText/Generated/LineBreakClasses.swift from Debian's unicode-data.

    .generate/line-break-classes.py [/usr/share/unicode] > Sources/UnicodeText/Generated/LineBreakClasses.swift

Classes are resolved by rule LB1 of UAX #14, and three are cut in two where a rule asks for more than the class: the
wide OP and CP of rule LB30, the unassigned pictographs of rule LB30b.
"""
import pathlib
import re
import sys

swift = pathlib.Path(__file__).parent.parent / "Sources/UnicodeText/LineBreaking/LineBreakClass.swift"
names = [name.strip() for line in re.findall(r"^  case (.*)$", swift.read_text(), re.M) for name in line.split(",")]
root = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
LAST = 0x110000


def properties(path, default):
    values = [default] * LAST
    version = ""
    with open(f"{root}/{path}", encoding="utf-8") as lines:
        for line in lines:
            version = version or line.strip("# \n")
            match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([\w-]+)", line)
            if match:
                low, high = int(match[1], 16), int(match[2] or match[1], 16)
                values[low:high + 1] = [match[3]] * (high + 1 - low)
    return values, version


classes, version = properties("extracted/DerivedLineBreak.txt", "XX")
categories, _ = properties("extracted/DerivedGeneralCategory.txt", "Cn")
widths, _ = properties("extracted/DerivedEastAsianWidth.txt", "N")
pictographs = [False] * LAST
with open(f"{root}/emoji/emoji-data.txt", encoding="utf-8") as lines:
    for line in lines:
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*Extended_Pictographic", line)
        if match:
            low, high = int(match[1], 16), int(match[2] or match[1], 16)
            pictographs[low:high + 1] = [True] * (high + 1 - low)


def resolved(scalar):
    name, category = classes[scalar], categories[scalar]
    if pictographs[scalar] and category == "Cn":
        return "unassignedPictograph"
    if name in ("OP", "CP") and widths[scalar] in "FWH":
        return "wide" + name
    if name == "SA":
        return "CM" if category in ("Mn", "Mc") else "AL"
    if name in ("AI", "SG", "XX"):
        return "AL"
    return "NS" if name == "CJ" else name


values = [names.index(resolved(scalar)) * 2 + (widths[scalar] == "A") for scalar in range(LAST)]


def distinct(cells, size):
    """The different groups of `size` cells, and which of them stands in each place."""
    numbers = {}
    places = [numbers.setdefault(tuple(cells[at:at + size]), len(numbers)) for at in range(0, len(cells), size)]
    return list(numbers), places


def show(name, numbers):
    """64 characters a line, each a number from 0 on."""
    text = "".join(chr(0x28 + number) for number in numbers)
    lines = "\n".join("  " + text[at:at + 64] for at in range(0, len(text), 64))
    print(f'let {name}: StaticString = #"""\n{lines}\n  """#')


blocks, places = distinct(values, 64)
rows, index = distinct(places, 32)
print(f"// Line break classes, from {version}, by `.generate/line-break-classes.py`.")
print("// How they are read: `LineBreakTable`.\n")
print("/// For each 2048 scalars, the line of `lineBreakRows` that tells about them.")
show("lineBreakIndex", index)
print("\n/// For each 64 scalars, two digits to base 64: the line of `lineBreakBlocks` that tells about them.")
show("lineBreakRows", [digit for row in rows for block in row for digit in divmod(block, 64)])
print("\n/// For each scalar twice its class, and one more where its East Asian width is ambiguous.")
show("lineBreakBlocks", [value for block in blocks for value in block])
