"""Reach by scipy's cKDTree: a tree over the demand points as unit vectors, asked once by all sites.

Usage: ckdtree_reach.py FOLDER ROUNDS. Reads points.csv, sites.csv and ask.json of the folder, prints one
JSON object: seconds of processor time of each round (tree and answer), and the sums it comes to.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

import reach

folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
points, sites, ask = reach.read(folder)
where, doors = reach.unit(points), reach.unit(sites)
chord = 2 * np.sin(ask["km"] / (2 * reach.RADIUS_KM))

seconds = []
for _ in range(rounds + 1):
    start = time.process_time()
    tree = cKDTree(where)
    # All pairs at once, as three columns: quicker than lists of lists from query_ball_point.
    pairs = cKDTree(doors).sparse_distance_matrix(tree, chord, output_type="ndarray")
    km = 2 * reach.RADIUS_KM * np.arcsin(np.minimum(1, pairs["v"] / 2))
    pioneers = reach.pioneers(pairs["j"], pairs["i"], km, ask, len(points))
    seconds.append(time.process_time() - start)

print(json.dumps({"seconds": seconds[1:], "pioneers": pioneers.tolist()}))
