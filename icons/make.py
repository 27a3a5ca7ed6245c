#!/usr/bin/env python3
"""Makes every size of the icon from winnow.svg: PNGs, winnow.ico and winnow.icns here, and the sizes that the window needs among the resources.

usage: python3 icons/make.py      needs rsvg-convert on the path (Debian: librsvg2-bin, macOS: brew install librsvg); nothing else
"""
import pathlib
import shutil
import struct
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
WINDOW = HERE.parent / "src/main/resources/app/winnow/icons"
SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
WINDOW_SIZES = [16, 24, 32, 48, 64, 128, 256]
ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
# Kinds of image inside an .icns file that hold a PNG, with their size in pixels ("@2x" ones are twice their name).
ICNS_KINDS = [("icp4", 16), ("icp5", 32), ("icp6", 64), ("ic07", 128), ("ic08", 256), ("ic09", 512),
              ("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512)]


def png(size):
    return HERE / f"winnow-{size}.png"


def draw(size):
    subprocess.run(["rsvg-convert", "--width", str(size), "--height", str(size), str(HERE / "winnow.svg"), "--output", str(png(size))], check=True)


def ico():
    """Header, one entry of 16 bytes a size (0 means 256), then the PNGs."""
    images = [png(size).read_bytes() for size in ICO_SIZES]
    offset = 6 + 16 * len(images)
    entries = b""
    for size, image in zip(ICO_SIZES, images):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return struct.pack("<HHH", 0, 1, len(images)) + entries + b"".join(images)


def icns():
    """'icns' and the whole length, then kind, length and PNG of each image; big-endian."""
    parts = b""
    for kind, size in ICNS_KINDS:
        image = png(size).read_bytes()
        parts += kind.encode("ascii") + struct.pack(">I", len(image) + 8) + image
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main():
    if not shutil.which("rsvg-convert"):
        sys.exit("rsvg-convert is not installed; it draws the icon. Debian: apt install librsvg2-bin. macOS: brew install librsvg.")
    for size in SIZES:
        draw(size)
    (HERE / "winnow.ico").write_bytes(ico())
    (HERE / "winnow.icns").write_bytes(icns())
    WINDOW.mkdir(parents=True, exist_ok=True)
    for size in WINDOW_SIZES:
        shutil.copyfile(png(size), WINDOW / png(size).name)
    print(f"{len(SIZES)} PNGs, winnow.ico, winnow.icns in {HERE.name}/, {len(WINDOW_SIZES)} sizes for the window")


if __name__ == "__main__":
    main()
