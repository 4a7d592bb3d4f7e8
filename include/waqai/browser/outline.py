"""Outlines of countries for the map: Natural Earth's, bundled as TopoJSON, cut to a frame of longitude and latitude."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
# West, south, east, north.
Box: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True)
class Frame:
    """A part of the world on a drawing: west, south, east, north in degrees; width, height in pixels."""

    west: float
    south: float
    east: float
    north: float
    width: float
    height: float

    def at(self, lon: float, lat: float) -> Point:
        """Where a place lies on the drawing, to a tenth of a pixel."""
        x = (lon - self.west) / (self.east - self.west) * self.width
        y = (self.north - lat) / (self.north - self.south) * self.height
        return round(x, 1), round(y, 1)

    def holds(self, lon: float, lat: float) -> bool:
        """Whether a place lies on the drawing."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


@dataclass(frozen=True)
class Country:
    """A country on a drawing: ISO 3166-1 numeric code, the path of its outline, where its name fits (None: nowhere)."""

    code: str
    path: str
    label: Point | None


def frame_of(places: Sequence[Point], width: float, height: float, least: float = 1.6) -> Frame:
    """The frame around places (lon, lat), with a margin; at least `least` degrees high; degrees as long both ways."""
    lons, lats = [lon for lon, _ in places] or [20.0, 60.0], [lat for _, lat in places] or [10.0, 40.0]
    lon, lat = (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2
    squeeze = max(0.3, math.cos(math.radians(lat)))
    tall = max(least, (max(lats) - min(lats)) * 1.25, (max(lons) - min(lons)) * 1.25 * squeeze * height / width)
    wide = tall / squeeze * width / height
    west, south, east, north = (round(v, 3) for v in (lon - wide / 2, lat - tall / 2, lon + wide / 2, lat + tall / 2))
    return Frame(west, south, east, north, width, height)


@lru_cache(maxsize=64)
def countries(frame: Frame) -> tuple[Country, ...]:
    """Every country that the frame holds a part of."""
    found = []
    for code, rings in _shapes():
        parts = [part for ring, box in rings if _meets(box, frame) and (part := _inside(ring, box, frame))]
        drawn = [thin for part in parts if len(thin := _thinned([frame.at(*point) for point in part])) > 2]
        if drawn:
            path = "".join("M" + "L".join(f"{x:g} {y:g}" for x, y in points) + "Z" for points in drawn)
            found.append(Country(code, path, _label(max(drawn, key=_area), frame)))
    return tuple(found)


@cache
def _shapes() -> tuple[tuple[str, tuple[tuple[tuple[Point, ...], Box], ...]], ...]:
    """Code and rings (with the box of each) of every country."""
    topology = json.loads(files("waqai.browser").joinpath("static/outline/countries-50m.json").read_text("utf8"))
    (kx, ky), (x0, y0) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + x0, y * ky + y0))
        arcs.append(points)
    found = []
    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = {"Polygon": [shape.get("arcs")], "MultiPolygon": shape.get("arcs")}.get(shape["type"]) or []
        rings = [_joined(arcs, ring) for polygon in polygons for ring in polygon]
        found.append((str(shape.get("id", "")), tuple((ring, _box(ring)) for ring in rings)))
    return tuple(found)


def _joined(arcs: list[list[Point]], ring: list[int]) -> tuple[Point, ...]:
    """A ring of its arcs, each of which begins where the one before ends; ~n is arc n backwards."""
    points: list[Point] = []
    for n in ring:
        arc = arcs[n] if n >= 0 else arcs[~n][::-1]
        points += arc[1 if points else 0 :]
    return tuple(points)


def _box(ring: Sequence[Point]) -> Box:
    lons, lats = [lon for lon, _ in ring], [lat for _, lat in ring]
    return min(lons), min(lats), max(lons), max(lats)


def _meets(box: Box, frame: Frame) -> bool:
    """Whether a box lies in the frame, at least in part, and is large enough to be seen there."""
    west, south, east, north = box
    pixel = (frame.east - frame.west) / frame.width
    seen = max(east - west, north - south) > 1.5 * pixel
    return seen and west < frame.east and east > frame.west and south < frame.north and north > frame.south


def _inside(ring: Sequence[Point], box: Box, frame: Frame) -> Sequence[Point]:
    """The part of a ring that lies in the frame."""
    west, south, east, north = box
    whole = west >= frame.west and east <= frame.east and south >= frame.south and north <= frame.north
    return ring if whole else _cut(ring, frame)


def _cut(ring: Sequence[Point], frame: Frame) -> list[Point]:
    """A ring cut to a little more than the frame, side by side (Sutherland and Hodgman)."""
    margin = 0.02 * (frame.east - frame.west)
    sides = ((0, frame.west - margin, 1), (0, frame.east + margin, -1), (1, frame.south - margin, 1),
             (1, frame.north + margin, -1))  # fmt: skip
    points = list(ring)
    for axis, limit, sign in sides:
        kept: list[Point] = []
        for k, point in enumerate(points):
            before = points[k - 1]
            inside, was = sign * (point[axis] - limit) >= 0, sign * (before[axis] - limit) >= 0
            if inside != was:
                kept.append(_crossing(before, point, axis, limit))
            if inside:
                kept.append(point)
        points = kept
    return points


def _crossing(one: Point, other: Point, axis: int, limit: float) -> Point:
    share = (limit - one[axis]) / (other[axis] - one[axis])
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])


def _thinned(points: Sequence[Point], apart: float = 1.4) -> list[Point]:
    """Points at least so many pixels apart."""
    kept = [points[0]]
    for x, y in points[1:]:
        if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= apart:
            kept.append((x, y))
    return kept


def _area(points: Sequence[Point]) -> float:
    return abs(_shoelace(points))


def _shoelace(points: Sequence[Point]) -> float:
    return sum(points[k - 1][0] * y - x * points[k - 1][1] for k, (x, y) in enumerate(points)) / 2


def _label(points: Sequence[Point], frame: Frame, room: float = 3000, edge: float = 50) -> Point | None:
    """The centre of gravity of a part that is large enough (square pixels) and far enough from the edge to be named."""
    area = _shoelace(points)
    if abs(area) < room:
        return None
    x = y = 0.0
    for k, (x1, y1) in enumerate(points):
        x0, y0 = points[k - 1]
        x += (x0 + x1) * (x0 * y1 - x1 * y0)
        y += (y0 + y1) * (x0 * y1 - x1 * y0)
    x, y = round(x / (6 * area), 1), round(y / (6 * area), 1)
    return (x, y) if edge < x < frame.width - edge and edge / 3 < y < frame.height - edge / 3 else None
