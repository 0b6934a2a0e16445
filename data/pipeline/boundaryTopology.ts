import type { GeometryCollection, Topology } from 'topojson-specification';

/** The districts of one level as shared lines; coordinates are whole steps under `transform`. */
export type BoundaryTopology = Topology<{ districts: GeometryCollection<{ code: string }> }>;
