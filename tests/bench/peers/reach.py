"""What the peers in Python share: the points, and from pairs of near ones to pioneers in reach."""

import json
from pathlib import Path

import numpy as np

RADIUS_KM = 6371.0088


def read(folder: Path):
    """Points and sites as rows of longitude and latitude in degrees, and what is asked."""
    column = lambda name: np.loadtxt(folder / name, delimiter=",", skiprows=1, ndmin=2)
    return column("points.csv"), column("sites.csv"), json.loads((folder / "ask.json").read_text())


def unit(degrees):
    """Points of the unit sphere: one row of three for each."""
    longitude, latitude = np.radians(degrees[:, 0]), np.radians(degrees[:, 1])
    return np.column_stack(
        [
            np.cos(latitude) * np.cos(longitude),
            np.cos(latitude) * np.sin(longitude),
            np.sin(latitude),
        ]
    )


def pioneers(point, site, km, ask, count):
    """H of each point: the sum over organisations of phi of their nearest site."""
    at_edge = np.exp(-0.5)
    phi = (np.exp(-0.5 * (km / ask["km"]) ** 2) - at_edge) / (1 - at_edge)
    organisation = site.astype(np.int64) // ask["sitesToAnOrganisation"]
    key = organisation * count + point
    order = np.lexsort((-phi, key))
    key, phi = key[order], phi[order]
    nearest = np.append(True, key[1:] != key[:-1]) if len(key) else np.zeros(0, bool)
    return np.bincount(key[nearest] % count, weights=phi[nearest], minlength=count)
