"""Reach by GeoPandas: sites buffered in the National Grid, joined to the points inside.

The join is of circles a little wider than the catchment; what lies beyond it on the sphere is left
out by the distance itself. Usage and output as of ckdtree_reach.py.
"""

import json
import sys
import time
from pathlib import Path

import geopandas
import numpy as np

import reach

folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
points, sites, ask = reach.read(folder)
where, doors = reach.unit(points), reach.unit(sites)
# Of a circle of 64 corners and a grid that stretches: wide enough to lose nobody.
WIDER = 1.01


def as_frame(degrees):
    shapes = geopandas.points_from_xy(degrees[:, 0], degrees[:, 1], crs="EPSG:4326")
    return geopandas.GeoDataFrame(geometry=shapes).to_crs("EPSG:27700")


seconds = []
for _ in range(rounds + 1):
    start = time.process_time()
    homes, circles = as_frame(points), as_frame(sites)
    circles["geometry"] = circles.buffer(ask["km"] * 1000 * WIDER, resolution=16)
    joined = geopandas.sjoin(circles, homes, predicate="intersects")
    site, point = joined.index.to_numpy(), joined["index_right"].to_numpy()
    chord = np.linalg.norm(where[point] - doors[site], axis=1)
    km = 2 * reach.RADIUS_KM * np.arcsin(np.minimum(1, chord / 2))
    near = km <= ask["km"]
    pioneers = reach.pioneers(point[near], site[near], km[near], ask, len(points))
    seconds.append(time.process_time() - start)

print(json.dumps({"seconds": seconds[1:], "pioneers": pioneers.tolist()}))
