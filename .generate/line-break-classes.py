#!/usr/bin/env python3
"""Writes Sources/UnicodeText/Generated/LineBreakRanges.swift from Debian's unicode-data.

    .generate/line-break-classes.py [/usr/share/unicode] > Sources/UnicodeText/Generated/LineBreakRanges.swift

Classes are resolved by rule LB1 of UAX #14, and three are cut in two where a rule asks for more than the class:
`op` and `cp` are the wide OP and CP of rule LB30, `xp` the unassigned pictographs of rule LB30b.
"""
import re
import sys

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
        return "xp"
    if name in ("OP", "CP") and widths[scalar] in "FWH":
        return name.lower()
    if name == "SA":
        return "CM" if category in ("Mn", "Mc") else "AL"
    if name in ("AI", "SG", "XX"):
        return "AL"
    return "NS" if name == "CJ" else name


print(f"""/// Line break classes, from {version}, by `.generate/line-break-classes.py`.
///
/// A line for each run of scalars that are not plain AL: the first scalar and the run's length in hexadecimal, the
/// class, and `*` where the East Asian width is ambiguous.
let lineBreakRanges: StaticString = \"\"\"""")
start, last = 0, None
for scalar in range(LAST + 1):
    value = None
    if scalar < LAST:
        value = (resolved(scalar), widths[scalar] == "A")
    if value != last:
        if last and last != ("AL", False):
            print(f"  {start:X} {scalar - start:X} {last[0]}{'*' if last[1] else ''}")
        start, last = scalar, value
print('  """')
