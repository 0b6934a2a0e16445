import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
// src/domain/area.ts
const NATIONS = [
	"england",
	"wales",
	"scotland",
	"northern-ireland"
];
// src/domain/certainty.ts
/**
* What the state of a record says about whether its organisation works there today. 'verified': the
* organisation itself confirmed it not long ago; 'ageing': it did, and that is a while ago; 'lapsed':
* so long ago that it says little (data/ageing.csv says how long, on the day of the edition);
* 'checked': active and compared with a public page; 'unchecked': active, compared with nothing;
* 'unknown': nobody could tell whether it is still at work; 'closed': it is not.
*/
const RECORD_STATES = [
	"verified",
	"ageing",
	"checked",
	"lapsed",
	"unchecked",
	"unknown",
	"closed"
];
/** The organisation's own word, not too old: it holds for its sites too. */
function isConfirmed(state) {
	return state === "verified" || state === "ageing";
}
/** Confirmed by the organisation or borne out by a public page. */
function isBorneOut(state) {
	return isConfirmed(state) || state === "checked";
}
/** Takes the chance of a site down where the site itself rests on general knowledge of the field. */
const SITE_UNCHECKED = "site-unchecked";
// src/domain/units.ts
/** Mean radius of the Earth in km, used by every great-circle distance in the product. */
const EARTH_RADIUS_KM = 6371.0088;
// src/domain/distance.ts
const RADIANS$2 = Math.PI / 180;
/**
* Great-circle distance in km between two positions in degrees, on a sphere of the mean radius of
* the Earth. Haversine formula (Sinnott 1984), stable for small distances.
*/
function haversineKm(a, b) {
	const sinLatitude = Math.sin((b[1] - a[1]) * RADIANS$2 / 2);
	const sinLongitude = Math.sin((b[0] - a[0]) * RADIANS$2 / 2);
	const square = sinLatitude * sinLatitude + Math.cos(a[1] * RADIANS$2) * Math.cos(b[1] * RADIANS$2) * sinLongitude * sinLongitude;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
}
// src/domain/result.ts
/** Below this many residents one or two people move a figure. */
const FEW_PEOPLE = 1e4;
/** What an area and its neighbours have in common. */
const CLUSTER_KINDS = [
	"high-high",
	"low-high",
	"low-low",
	"high-low"
];
// src/domain/glance.ts
/**
* What one area is at a glance: high need with no known pioneer, where somebody looked or nobody has
* yet; high need with somebody known; need that is not high; or no score.
*/
const GLANCE_CLASSES = [
	"gap-looked",
	"gap-unlooked",
	"need-met",
	"less-need",
	"no-score"
];
// src/domain/indicator.ts
const DIRECTIONS = [
	"higher-is-more-need",
	"lower-is-more-need",
	"context"
];
/** How a district came by its value. */
const BASES = [
	"published",
	"county",
	"former-county",
	"trust",
	"derived"
];
/** What one figure may stand for in a sentence. */
const STANDS_FOR = ["deprivation", "self-efficacy"];
// src/domain/look.ts
/** How somebody looked: by machine over stored pages, or a person who knows or asked the place. */
const LOOK_KINDS = ["stored-pages", "person"];
// src/domain/organisation.ts
const EMPOWERMENTS = [
	"service-user",
	"delivery-staff",
	"both"
];
const REACHES = [
	"local",
	"regional",
	"national"
];
const STATUSES = [
	"active",
	"unknown",
	"closed"
];
/** Strongest study design known; null means not looked up, never "no evidence". */
const EVIDENCE_LEVELS = [
	"controlled-study",
	"evaluation",
	"case-study",
	"own-statement",
	"none-known"
];
const SITE_KINDS = [
	"head-office",
	"delivery-site",
	"area-served"
];
const PRECISIONS = [
	"postcode",
	"postcode-district",
	"place",
	"city",
	"local-authority",
	"county",
	"national"
];
/** Placed in its town or nearer. The others are known only to their city, council area or county. */
function isExact(precision) {
	return precision === "postcode" || precision === "postcode-district" || precision === "place";
}
/** Offered to everyone in an area, or at work somewhere in it. */
const COVERAGES = ["whole", "somewhere"];
/**
* Local supply: delivery sites and areas served of any organisation, plus the head office of a
* local or regional one. Closed organisations and sites without a place are never supply; a
* national head office is not a service in that borough.
*/
function isLocalSupply(site, organisation) {
	if (organisation.status === "closed") return false;
	if (!hasPlace(site)) return false;
	if (site.position === null && site.areaCode === null) return false;
	return !isNationalHeadOffice(site, organisation);
}
/** Whether it is in some place: a service for a whole nation, or online, is not. */
function hasPlace({ precision }) {
	return precision !== "national";
}
/** An office of those who work all over the nation: nobody is helped there. */
function isNationalHeadOffice({ kind }, { reach }) {
	return kind === "head-office" && reach === "national";
}
/**
* What a site of local supply covers of the area it is known to; 'point' where it is placed nearer
* than that. Where the table does not say: an area served that is a district is served whole; what
* is known only to a city or county, and a door known only to its district, is somewhere in it.
*/
function coverageOf$1(site) {
	if (isExact(site.precision)) return "point";
	if (site.coverage !== null) return site.coverage;
	return site.kind === "area-served" && site.precision === "local-authority" ? "whole" : "somewhere";
}
// src/domain/plan.ts
/** How many places a plan may choose. */
const CHOOSE = {
	min: 1,
	max: 20,
	default: 5
};
const DEFAULT_PLAN_REQUEST = {
	choose: CHOOSE.default,
	onePerRegion: false,
	within: null,
	extraWeightDeprived: false
};
/** Neighbourhoods that count as town, and those that count as country, by each nation's own class. */
const PLACE_KINDS = ["town", "country"];
// src/domain/taxonomy.ts
/** The need set, and the choice of pioneers, that belongs to no one sector. */
const OVERALL = "overall";
/** Bandura's four sources of self-efficacy. */
const EFFICACY_SOURCES = [
	"mastery",
	"vicarious",
	"persuasion",
	"state"
];
/** Answers that list neighbourhoods: all of them, or the first hundred. */
const NEIGHBOURHOOD_ROWS = ["neighbourhoods", "furthest"];
/** The set by which a nation is scored in a sector: its own, else that of the United Kingdom. */
function needSetOf(needSets, sector, nation) {
	const sets = needSets.filter(({ id }) => id === sector);
	return sets.find((set) => set.nation === nation) ?? sets.find((set) => set.nation === null);
}
// src/domain/scenario.ts
const AGGREGATION_MODES = ["mean", "severe"];
const NORMALISATIONS = [
	"percentile",
	"minmax",
	"normal-score",
	"exponential"
];
const LENSES = ["reach", "per-head"];
const CATCHMENT_KM = {
	min: 2,
	max: 100,
	default: 20
};
const HALF_REACH = {
	min: .25,
	max: 4,
	default: 1
};
const READINESS_WEIGHT$1 = {
	min: 0,
	max: 1,
	default: .5
};
const DEFAULT_SCENARIO = {
	sector: OVERALL,
	practice: null,
	weights: null,
	mode: "mean",
	normalisation: "percentile",
	catchmentKm: CATCHMENT_KM.default,
	halfReach: HALF_REACH.default,
	lens: "reach",
	readinessWeight: READINESS_WEIGHT$1.default,
	supply: "expected",
	looking: "expected",
	water: "round",
	placing: "spread",
	needScope: "nation",
	fewPeople: "shown"
};
// src/analysis/distance.ts
const RADIANS$1 = Math.PI / 180;
const SQUARED_RADIUS = EARTH_RADIUS_KM * EARTH_RADIUS_KM;
/** Two ways to work out the same straight line differ by less. */
const ROUNDING_KM = 1e-6;
/** The point of the unit sphere at a longitude and latitude in degrees. */
function unitVector(longitude, latitude) {
	const cosLatitude = Math.cos(latitude * RADIANS$1);
	return [
		cosLatitude * Math.cos(longitude * RADIANS$1),
		cosLatitude * Math.sin(longitude * RADIANS$1),
		Math.sin(latitude * RADIANS$1)
	];
}
/** The same, written into a slot: an array made for each of many thousand points takes longer. */
function putUnitVector({ x, y, z }, slot, longitude, latitude) {
	const cosLatitude = Math.cos(latitude * RADIANS$1);
	x[slot] = cosLatitude * Math.cos(longitude * RADIANS$1);
	y[slot] = cosLatitude * Math.sin(longitude * RADIANS$1);
	z[slot] = Math.sin(latitude * RADIANS$1);
}
/** Longitude and latitude in degrees of a direction, of any length but zero. */
function positionOf(x, y, z) {
	return [Math.atan2(y, x) / RADIANS$1, Math.atan2(z, Math.hypot(x, y)) / RADIANS$1];
}
/** Square of the straight chord, on the unit sphere, below a great-circle distance in km. */
function chordSquaredOfKm(distanceKm) {
	const half = Math.sin(Math.min(distanceKm / (2 * EARTH_RADIUS_KM), Math.PI / 2));
	return 4 * half * half;
}
/** Great-circle distance in km above a squared chord of the unit sphere. */
function kmOfChordSquared(chordSquared) {
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2));
}
/** Beyond this squared chord, about 350 km, the series below would lose digits. */
const SERIES_LIMIT = .003;
/**
* Square of the great-circle distance in km above a squared chord of the unit sphere, by the series
* of the squared arcsine where it is exact to the last bits: no root and no arcsine, for hot loops.
*/
function squaredKmOfChordSquared(chordSquared) {
	if (chordSquared > SERIES_LIMIT) return kmOfChordSquared(chordSquared) ** 2;
	const s = chordSquared;
	const series = 1 + s * (1 / 12 + s * (1 / 90 + s * (1 / 560 + s * (1 / 3150))));
	return SQUARED_RADIUS * s * series;
}
// src/analysis/pointGrid.ts
const DEGREES$1 = 180 / Math.PI;
const CELLS_PER_POINT = 4;
/**
* A grid over points on the globe, for "everything within r km" asked many thousand times.
*
* Points are stored row by row, west to east, so that the answer to a query is at most one
* contiguous run of slots per row of the grid. The caller loops over the runs and compares chords:
* nothing is allocated or called per pair. Runs hold every point within the radius and a few more.
*/
var PointGrid = class {
	/** slot -> index of the point as it was given. */
	order;
	x;
	y;
	z;
	/** Filled by `query`: first and one-past-last slot of each run. */
	runs;
	rows;
	columns;
	west;
	south;
	cellWidth;
	cellHeight;
	/** First slot of each cell, and the number of points at the end. */
	cellStart;
	/**
	* Longitudes and latitudes in degrees, aligned.
	*
	* @throws RangeError for a point that is not on the globe
	*/
	constructor(longitude, latitude) {
		const count = longitude.length;
		const { west, south, east, north } = extent(longitude, latitude);
		const side = Math.max(1, Math.floor(Math.sqrt(count * CELLS_PER_POINT)));
		this.rows = side;
		this.columns = side;
		this.west = west;
		this.south = south;
		this.cellWidth = (east - west) / side || 1;
		this.cellHeight = (north - south) / side || 1;
		this.runs = new Uint32Array(2 * side);
		const cellOf = new Uint32Array(count);
		const cellStart = new Uint32Array(side * side + 1);
		for (let i = 0; i < count; i++) {
			const cell = this.row(latitude[i]) * side + this.column(longitude[i]);
			cellOf[i] = cell;
			cellStart[cell + 1]++;
		}
		for (let cell = 0; cell < side * side; cell++) cellStart[cell + 1] += cellStart[cell];
		this.cellStart = cellStart;
		const next = cellStart.slice();
		this.order = new Uint32Array(count);
		this.x = new Float64Array(count);
		this.y = new Float64Array(count);
		this.z = new Float64Array(count);
		for (let i = 0; i < count; i++) {
			const slot = next[cellOf[i]]++;
			this.order[slot] = i;
			putUnitVector(this, slot, longitude[i], latitude[i]);
		}
	}
	get length() {
		return this.order.length;
	}
	/** Fills `runs` with slots that hold every point within the radius; returns how many runs. */
	query(longitude, latitude, radiusKm) {
		const angle = Math.min(radiusKm / EARTH_RADIUS_KM, Math.PI) * (1 + 1e-9) + 1e-12;
		const halfHeight = angle * DEGREES$1;
		const halfWidth = halfWidthOfCap(latitude, angle);
		const firstRow = this.row(latitude - halfHeight);
		const lastRow = this.row(latitude + halfHeight);
		const wraps = longitude - halfWidth < -180 || longitude + halfWidth > 180;
		const firstColumn = wraps ? 0 : this.column(longitude - halfWidth);
		const lastColumn = wraps ? this.columns - 1 : this.column(longitude + halfWidth);
		let found = 0;
		for (let row = firstRow; row <= lastRow; row++) {
			const start = this.cellStart[row * this.columns + firstColumn];
			const end = this.cellStart[row * this.columns + lastColumn + 1];
			if (start === end) continue;
			this.runs[2 * found] = start;
			this.runs[2 * found + 1] = end;
			found++;
		}
		return found;
	}
	row(latitude) {
		return clamp(Math.floor((latitude - this.south) / this.cellHeight), this.rows - 1);
	}
	column(longitude) {
		return clamp(Math.floor((longitude - this.west) / this.cellWidth), this.columns - 1);
	}
};
/** The box round all points; plain comparisons, because this is a good part of building a grid. */
function extent(longitude, latitude) {
	const box = {
		west: Infinity,
		south: Infinity,
		east: -Infinity,
		north: -Infinity
	};
	for (let i = 0; i < longitude.length; i++) {
		const lon = longitude[i];
		const lat = latitude[i];
		if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) throw new RangeError(`Point ${i} is not on the globe: longitude ${lon}, latitude ${lat}.`);
		if (lon < box.west) box.west = lon;
		if (lon > box.east) box.east = lon;
		if (lat < box.south) box.south = lat;
		if (lat > box.north) box.north = lat;
	}
	return longitude.length > 0 ? box : {
		west: 0,
		south: 0,
		east: 0,
		north: 0
	};
}
/**
* Half the width in degrees of longitude of a cap of the sphere: wider than its radius, because
* meridians draw together towards the poles.
*/
function halfWidthOfCap(latitude, angle) {
	if (angle >= (90 - Math.abs(latitude)) / DEGREES$1) return 180;
	return Math.asin(Math.min(1, Math.sin(angle) / Math.cos(latitude / DEGREES$1))) * DEGREES$1;
}
function clamp(index, last) {
	return index < 0 ? 0 : index > last ? last : index;
}
// src/analysis/demand.ts
/** Indexes the demand points. An area without one is given its own centre, with nobody there. */
function indexDemand(areas, points) {
	const given = withBareAreas(areas, points);
	const grid = new PointGrid(given.longitude, given.latitude);
	const longitude = new Float64Array(grid.length);
	const latitude = new Float64Array(grid.length);
	const population = new Float64Array(grid.length);
	const area = new Uint32Array(grid.length);
	const peopleOfArea = new Float64Array(areas.length);
	const areaStart = new Uint32Array(areas.length + 1);
	for (let slot = 0; slot < grid.length; slot++) {
		const point = grid.order[slot];
		const own = given.area[point];
		longitude[slot] = given.longitude[point];
		latitude[slot] = given.latitude[point];
		population[slot] = given.population[point];
		area[slot] = own;
		peopleOfArea[own] += population[slot];
		areaStart[own + 1]++;
	}
	for (let i = 0; i < areas.length; i++) areaStart[i + 1] += areaStart[i];
	const next = areaStart.slice();
	const areaSlots = new Uint32Array(grid.length);
	const share = new Float64Array(grid.length);
	const shareOfArea = new Float64Array(areas.length);
	for (let slot = 0; slot < grid.length; slot++) {
		const own = area[slot];
		areaSlots[next[own]++] = slot;
		share[slot] = peopleOfArea[own] > 0 ? population[slot] : 1;
		shareOfArea[own] += share[slot];
	}
	return {
		grid,
		longitude,
		latitude,
		population,
		share,
		shareOfArea,
		area,
		nationOfSlot: Uint8Array.from(area, (index) => NATIONS.indexOf(areas[index].nation)),
		areaStart,
		areaSlots,
		detours: null,
		...centres(areas.length, grid, share, area)
	};
}
/** The points, and the centre of each area that has none. */
function withBareAreas(areas, points) {
	const hasPoint = new Uint8Array(areas.length);
	for (let i = 0; i < points.areaIndex.length; i++) hasPoint[points.areaIndex[i]] = 1;
	const bare = areas.flatMap((_, index) => hasPoint[index] === 1 ? [] : [index]);
	const count = points.areaIndex.length;
	const given = {
		longitude: new Float64Array(count + bare.length),
		latitude: new Float64Array(count + bare.length),
		population: new Float64Array(count + bare.length),
		area: new Uint32Array(count + bare.length)
	};
	given.longitude.set(points.longitude);
	given.latitude.set(points.latitude);
	given.population.set(points.population);
	given.area.set(points.areaIndex);
	for (const [k, index] of bare.entries()) {
		given.longitude[count + k] = areas[index].centre[0];
		given.latitude[count + k] = areas[index].centre[1];
		given.area[count + k] = index;
	}
	return given;
}
/** Means of unit vectors: a centre that knows no date line and no pole. */
function centres(count, grid, share, area) {
	const sum = new Float64Array(3 * count);
	for (let slot = 0; slot < grid.length; slot++) {
		const i = 3 * area[slot];
		sum[i] += share[slot] * grid.x[slot];
		sum[i + 1] += share[slot] * grid.y[slot];
		sum[i + 2] += share[slot] * grid.z[slot];
	}
	const centreLongitude = new Float64Array(count);
	const centreLatitude = new Float64Array(count);
	for (let i = 0; i < count; i++) [centreLongitude[i], centreLatitude[i]] = positionOf(sum[3 * i], sum[3 * i + 1], sum[3 * i + 2]);
	return {
		centreLongitude,
		centreLatitude
	};
}
/** Mean over the people of each area of something known at each slot. */
function meanByArea({ area, share, shareOfArea }, at) {
	const means = new Float64Array(shareOfArea.length);
	for (let slot = 0; slot < area.length; slot++) means[area[slot]] += share[slot] * at(slot);
	for (let i = 0; i < means.length; i++) means[i] /= shareOfArea[i];
	return means;
}
/** The slots of the points of one area, by its index. */
function slotsOfArea({ areaStart, areaSlots }, area) {
	return areaSlots.subarray(areaStart[area], areaStart[area + 1]);
}
// src/analysis/rows.ts
/** Sum over the rows of weight[owner] x value, by place; rows of weight 0 cost nothing. */
function sumRows({ owner, start, places, values }, weight, placeCount) {
	const sums = new Float64Array(placeCount);
	for (let row = 0; row < owner.length; row++) {
		const share = weight[owner[row]];
		if (share === 0) continue;
		const end = start[row + 1];
		for (let k = start[row]; k < end; k++) sums[places[k]] += share * values[k];
	}
	return sums;
}
/** Fills a table of rows entry by entry; it grows as it needs. */
var RowsBuilder = class {
	owner = [];
	start = [0];
	places = /* @__PURE__ */ new Uint32Array(1024);
	values = /* @__PURE__ */ new Float64Array(1024);
	count = 0;
	add(place, value) {
		if (this.count === this.places.length) this.grow();
		this.places[this.count] = place;
		this.values[this.count++] = value;
	}
	/** Ends the row that the entries since the last one make up. */
	endRow(owner) {
		this.owner.push(owner);
		this.start.push(this.count);
	}
	build() {
		return {
			owner: Uint32Array.from(this.owner),
			start: Uint32Array.from(this.start),
			places: this.places.slice(0, this.count),
			values: this.values.slice(0, this.count)
		};
	}
	grow() {
		const places = new Uint32Array(2 * this.places.length);
		places.set(this.places);
		this.places = places;
		const values = new Float64Array(2 * this.values.length);
		values.set(this.values);
		this.values = values;
	}
};
// src/analysis/decay.ts
const AT_EDGE$1 = Math.exp(-.5);
/**
* How much a pioneer at a distance counts, from 1 on the spot to 0 at the catchment and beyond: a
* Gaussian cut where it still slopes and moved down to meet 0, so that no step remains.
*/
function distanceDecay(distanceKm, catchmentKm) {
	return decayOfSquare((distanceKm / catchmentKm) ** 2);
}
/** The decay at a squared distance, in squared catchments. */
function decayOfSquare(square) {
	return square >= 1 ? 0 : uncut(square);
}
/** The same curve, on below 0 beyond the catchment. */
function uncut(square) {
	return (Math.exp(-.5 * square) - AT_EDGE$1) / (1 - AT_EDGE$1);
}
/** Knots of a table of the decay: with a cubic between them it is exact to 1e-14. */
const KNOTS = 1024;
/**
* The decay at one catchment by the squared chord of the unit sphere, for the hottest loop: no
* exponential, no arc. Cubic interpolation (Lagrange) between even knots.
*/
var DecayTable = class {
	catchmentKm;
	/** Squared chord of the catchment: beyond, the decay is 0. */
	limit;
	knots = /* @__PURE__ */ new Float64Array(1028);
	constructor(catchmentKm) {
		this.catchmentKm = catchmentKm;
		this.limit = chordSquaredOfKm(catchmentKm);
		for (let k = 0; k < this.knots.length; k++) {
			const square = squaredKmOfChordSquared((k - 1) / KNOTS * this.limit) / (catchmentKm * catchmentKm);
			this.knots[k] = uncut(square);
		}
	}
	/** @param chordSquared in [0, limit) */
	at(chordSquared) {
		const { knots } = this;
		const place = chordSquared / this.limit * KNOTS;
		const k = Math.floor(place);
		const t = place - k;
		const [after, before, two] = [
			t + 1,
			t - 1,
			t - 2
		];
		const value = (after * before * two * knots[k + 1] - after * t * two * knots[k + 2]) / 2 + (after * t * before * knots[k + 3] - t * before * two * knots[k]) / 6;
		return value > 0 ? value : 0;
	}
};
/** With this degree the polynomial below is exact to 1e-12. */
const DEGREE = 8;
/**
* The decay within a catchment as a polynomial of the squared chord in squared chords of the
* catchment, lowest power first: a sum of it over many places follows from their moments. It meets
* the curve at Chebyshev's points.
*/
function decayPolynomial(catchmentKm) {
	const limit = chordSquaredOfKm(catchmentKm);
	const nodes = Array.from({ length: 9 }, (_, k) => (1 + Math.cos(Math.PI * (k + .5) / 9)) / 2);
	const divided = nodes.map((node) => uncut(squaredKmOfChordSquared(node * limit) / (catchmentKm * catchmentKm)));
	for (let order = 1; order < 9; order++) for (let k = DEGREE; k >= order; k--) divided[k] = (divided[k] - divided[k - 1]) / (nodes[k] - nodes[k - order]);
	const powers = /* @__PURE__ */ new Float64Array(9);
	for (let k = DEGREE; k >= 0; k--) {
		for (let n = DEGREE; n > 0; n--) powers[n] = powers[n - 1] - nodes[k] * powers[n];
		powers[0] = divided[k] - nodes[k] * powers[0];
	}
	return powers;
}
// src/analysis/spread.ts
/**
* Stage 13: how much a pioneer counts who is somewhere in a region, not known where. Its phi at a
* demand point i is the expectation over where people of the region live:
* sum_j p_j phi(d_ij) / sum_j p_j. It lies between the least and the greatest phi of the region.
*
* Who is somewhere has no line to anybody. For water, the region counts from the middle of where its
* people live: outside it, whom water parts from the middle it reaches at most by the way round.
*
* O(points of the region x points within the catchment of each).
*
* @param areas the region, as districts by index
*/
function expectedDecay(demand, areas, catchmentKm) {
	const { share, grid } = demand;
	const { x, y, z, runs } = grid;
	const table = tableOf(catchmentKm);
	const { limit } = table;
	const sums = new Float64Array(grid.length);
	const slots = [];
	let people = 0;
	for (const home of slotsOf(demand, areas)) {
		const weight = share[home];
		if (weight === 0) continue;
		people += weight;
		const runCount = grid.query(demand.longitude[home], demand.latitude[home], catchmentKm);
		const [px, py, pz] = [
			x[home],
			y[home],
			z[home]
		];
		for (let run = 0; run < runCount; run++) {
			const end = runs[2 * run + 1];
			for (let slot = runs[2 * run]; slot < end; slot++) {
				const dx = x[slot] - px;
				const dy = y[slot] - py;
				const dz = z[slot] - pz;
				const chordSquared = dx * dx + dy * dy + dz * dz;
				if (chordSquared >= limit) continue;
				const decay = table.at(chordSquared);
				if (sums[slot] === 0 && decay > 0) slots.push(slot);
				sums[slot] += weight * decay;
			}
		}
	}
	const atMost = mostRoundWater(demand, areas, catchmentKm);
	const values = slots.map((slot) => Math.min(sums[slot] / people, atMost(slot)));
	const reached = slots.map((_, k) => k).filter((k) => values[k] > 0);
	return {
		slots: Uint32Array.from(reached, (k) => slots[k]),
		values: Float64Array.from(reached, (k) => values[k])
	};
}
let lastTable = new DecayTable(1);
/** Regions are worked out one after another at the same catchment. */
function tableOf(catchmentKm) {
	if (lastTable.catchmentKm !== catchmentKm) lastTable = new DecayTable(catchmentKm);
	return lastTable;
}
/**
* The most that a region counts at a slot outside it, by the way round water from its middle.
*
* @param among the only slots that are asked of; all where it is left out
*/
function mostRoundWater(demand, areas, catchmentKm, among) {
	const way = waysFromMiddle(demand, areas, catchmentKm, among);
	const square = catchmentKm * catchmentKm;
	return (slot) => {
		const chordSquared = way(slot);
		return chordSquared === 0 ? 1 : decayOfSquare(squaredKmOfChordSquared(chordSquared) / square);
	};
}
/**
* The squared chord of the way round water from the middle of a region to a slot within a catchment of
* it, Infinity where no way is short enough to count; 0 inside it and where the straight line stands.
*
* @param among the only slots that are asked of; all where it is left out
*/
function waysFromMiddle(demand, areas, catchmentKm, among) {
	const { detours, grid } = demand;
	if (detours === null) return () => 0;
	const middle = middleOf(demand, areas);
	const homes = slotsOf(demand, areas);
	const [mx, my, mz] = unitVector(middle[0], middle[1]);
	const furthest = homes.reduce((most, slot) => {
		const chordSquared = (grid.x[slot] - mx) ** 2 + (grid.y[slot] - my) ** 2 + (grid.z[slot] - mz) ** 2;
		return Math.max(most, chordSquared);
	}, 0);
	const ways = detours.bySlot(middle[0], middle[1], catchmentKm + Math.sqrt(squaredKmOfChordSquared(furthest)), among);
	if (ways === null) return () => 0;
	const inside = new Set(homes);
	return (slot) => inside.has(slot) ? 0 : ways[slot];
}
/** Enough for every region at the catchments of local and regional organisations. */
const MOST_REMEMBERED = 2e3;
/**
* `expectedDecay` that remembers: many sites share a region, and two lenses share a catchment.
*
* @param mostRemembered fields, after which it forgets them all
*/
function rememberedFields(demand, mostRemembered = MOST_REMEMBERED) {
	const known = /* @__PURE__ */ new Map();
	return (areas, catchmentKm) => {
		const key = `${catchmentKm} ${areas.join(" ")}`;
		let field = known.get(key);
		if (field === void 0) {
			field = expectedDecay(demand, areas, catchmentKm);
			if (known.size >= mostRemembered) known.clear();
			known.set(key, field);
		}
		return field;
	};
}
/** The middle of where people of a region live, in degrees. */
function middleOf(demand, areas) {
	const { share, grid } = demand;
	const sum = [
		0,
		0,
		0
	];
	for (const slot of slotsOf(demand, areas)) {
		sum[0] += share[slot] * grid.x[slot];
		sum[1] += share[slot] * grid.y[slot];
		sum[2] += share[slot] * grid.z[slot];
	}
	return positionOf(...sum);
}
/** The slots of the demand points of a region, in the order of the grid whatever that of the areas. */
function slotsOf(demand, areas) {
	if (areas.length === 1) return slotsOfArea(demand, areas[0]);
	const slots = [];
	for (const area of areas) slots.push(...slotsOfArea(demand, area));
	return Uint32Array.from(slots).sort();
}
// src/analysis/withinCatchment.ts
/**
* Calls back with each slot of the demand points within the catchment of a point, round water where
* the demand knows of any, and how much a pioneer at the point counts there: phi, from 1 at the
* point to 0 at the catchment's edge. Last comes the square of the distance in km.
*
* @param longitude in degrees
* @param latitude in degrees
*/
function eachWithinCatchment(demand, longitude, latitude, catchmentKm, visit) {
	const square = catchmentKm * catchmentKm;
	const { grid, detours } = demand;
	eachNear(grid, longitude, latitude, catchmentKm, detours?.bySlot(longitude, latitude, catchmentKm) ?? null, (slot, chordSquared) => {
		const squaredKm = squaredKmOfChordSquared(chordSquared);
		visit(slot, decayOfSquare(squaredKm / square), squaredKm);
	});
}
/**
* Calls back with each slot of the demand points within so many km of a point, in the order of the
* grid, and the squared chord of the unit sphere of the way.
*
* @param longitude in degrees
* @param latitude in degrees
* @param ways round water, by slot: the squared chord; 0 where the straight line stands, which null
*   says of all
*/
function eachNear(grid, longitude, latitude, radiusKm, ways, visit) {
	const { x, y, z, runs } = grid;
	const limit = chordSquaredOfKm(radiusKm);
	const [px, py, pz] = unitVector(longitude, latitude);
	const runCount = grid.query(longitude, latitude, radiusKm);
	for (let run = 0; run < runCount; run++) {
		const end = runs[2 * run + 1];
		for (let slot = runs[2 * run]; slot < end; slot++) {
			const dx = x[slot] - px;
			const dy = y[slot] - py;
			const dz = z[slot] - pz;
			let chordSquared = dx * dx + dy * dy + dz * dz;
			if (chordSquared > limit) continue;
			if (ways !== null && ways[slot] > 0) {
				chordSquared = ways[slot];
				if (chordSquared > limit) continue;
			}
			visit(slot, chordSquared);
		}
	}
}
// src/analysis/floatingCatchment.ts
/** What each place of a catchment gets of its supply, per person. */
function eachShare(population, { supply, count, places, weights }, visit) {
	const perPerson = perPersonOf(population, {
		supply,
		count,
		places,
		weights
	});
	if (perPerson === 0) return;
	for (let k = 0; k < count; k++) visit(places[k], perPerson * weights[k]);
}
/** What each weighted person of a catchment gets of its supply; 0 where there is nobody. */
function perPersonOf(population, { supply, count, places, weights }) {
	let people = 0;
	for (let k = 0; k < count; k++) people += population[places[k]] * weights[k];
	return people === 0 ? 0 : supply / people;
}
/** What is supplied per person, by place, as a table: one row per site, owned by its organisation. */
function supplyPerPerson(demand, supply, catchmentKm, fieldOf = rememberedFields(demand)) {
	const builder = new RowsBuilder();
	for (const { owner, ...catchment } of catchmentsOf(demand, supply, catchmentKm, fieldOf)) {
		eachShare(demand.population, catchment, (place, share) => builder.add(place, share));
		builder.endRow(owner);
	}
	return builder.build();
}
/**
* The catchment of each local site, or of a region served or spread over. Each supplies what is
* left at it of the chance of its organisation: 1 for a sure site.
*/
function* catchmentsOf(demand, supply, catchmentKm, fieldOf = rememberedFields(demand)) {
	const { points, served, spread } = supply;
	const places = new Uint32Array(demand.grid.length);
	const weights = new Float64Array(demand.grid.length);
	const whole = new Float64Array(demand.grid.length).fill(1);
	for (let owner = 0; owner < supply.organisationIds.length; owner++) {
		const ownKm = catchmentKm * supply.catchmentFactor[owner];
		for (let p = points.start[owner]; p < points.start[owner + 1]; p++) {
			let count = 0;
			eachWithinCatchment(demand, points.longitude[p], points.latitude[p], ownKm, (slot, decay) => {
				places[count] = slot;
				weights[count++] = decay;
			});
			yield {
				owner,
				supply: points.factor[p],
				count,
				places,
				weights
			};
		}
		const servedEnd = served.start[owner + 1];
		for (let s = served.start[owner]; s < servedEnd;) {
			const [siteId, factor] = [served.siteIds[s], served.factor[s]];
			let count = 0;
			for (; s < servedEnd && served.siteIds[s] === siteId; s++) for (const slot of slotsOfArea(demand, served.area[s])) places[count++] = slot;
			yield {
				owner,
				supply: factor,
				count,
				places,
				weights: whole
			};
		}
		for (let s = spread.start[owner]; s < spread.start[owner + 1]; s++) {
			const { slots, values } = fieldOf(supply.regions[spread.region[s]], ownKm);
			const factor = spread.factor[s];
			yield {
				owner,
				supply: factor,
				count: slots.length,
				places: slots,
				weights: values
			};
		}
	}
}
/** Access of the average person, to which `accessPerHead` compares. Frozen at today's sites. */
function referenceAccess(population, access) {
	let people = 0;
	let supplied = 0;
	for (let i = 0; i < population.length; i++) {
		people += population[i];
		supplied += population[i] * access[i];
	}
	return people > 0 ? supplied / people : 0;
}
/** a = A / (A + A_ref): 0.5 for the average person; 0 where there is no supply. */
function accessPerHead(suppliedPerPerson, reference) {
	return suppliedPerPerson === 0 ? 0 : suppliedPerPerson / (suppliedPerPerson + reference);
}
/**
* Stages 4, 12 and 13: the expected, distance-discounted number of distinct pioneers within reach
* of each demand point.
*
* @param catchmentKm d0, for a local organisation
* @param ringFactor how far to look for the ring, in catchments; 1 leaves it empty
*/
function reachAtDemand(demand, supply, catchmentKm, ringFactor = 3) {
	const { rows, ...others } = reachTable(demand, supply, catchmentKm, rememberedFields(demand), ringFactor);
	return {
		pioneers: sumRows(rows, supply.chance, demand.grid.length),
		...others
	};
}
/**
* Sites look for people, not people for sites: the people never change, so their index is built
* once. Of an organisation's sites that are equally sure only the nearest matters, so the inner
* loop keeps the smallest chord, and the decay is worked out once per such group and slot.
*/
function reachTable(demand, supply, catchmentKm, fieldOf, ringFactor = 3) {
	const walk = new Walk(demand, supply, fieldOf);
	for (let o = 0; o < supply.organisationIds.length; o++) walk.organisation(o, catchmentKm * supply.catchmentFactor[o], ringFactor);
	return walk.table();
}
/** One pass over the organisations. Buffers by slot are cleared where they were touched. */
var Walk = class {
	demand;
	supply;
	fieldOf;
	builder = new RowsBuilder();
	inRing;
	fromOwnNation;
	roundWater;
	/** Of the organisation at hand: its best factor x decay, and its best factor in the ring. */
	best;
	ring;
	touched;
	isTouched;
	touchedCount = 0;
	/** Of the group of sites at hand: the smallest squared chord; Infinity where none is near. */
	nearest;
	near;
	nearCount = 0;
	constructor(demand, supply, fieldOf) {
		this.demand = demand;
		this.supply = supply;
		this.fieldOf = fieldOf;
		const count = demand.grid.length;
		this.inRing = new Float64Array(count);
		this.fromOwnNation = new Uint8Array(count);
		this.roundWater = new Uint8Array(count);
		this.best = new Float64Array(count);
		this.ring = new Float64Array(count);
		this.touched = new Uint32Array(count);
		this.isTouched = new Uint8Array(count);
		this.nearest = new Float64Array(count).fill(Infinity);
		this.near = new Uint32Array(count);
	}
	organisation(o, catchmentKm, ringFactor) {
		this.points(o, catchmentKm, ringFactor * catchmentKm);
		this.served(o);
		this.spread(o, catchmentKm, ringFactor);
		this.settle(o);
	}
	table() {
		return {
			rows: this.builder.build(),
			inRing: this.inRing,
			fromOwnNation: this.fromOwnNation,
			roundWater: this.roundWater
		};
	}
	points(o, catchmentKm, ringKm) {
		const { start, longitude, latitude, factor, nation } = this.supply.points;
		const end = start[o + 1];
		for (let p = start[o]; p < end; p++) {
			this.noteSite(longitude[p], latitude[p], catchmentKm, ringKm);
			if (p + 1 === end || factor[p + 1] !== factor[p] || nation[p + 1] !== nation[p]) this.settleGroup(factor[p], nation[p], catchmentKm);
		}
	}
	/** The hot loop: every slot near one site. */
	noteSite(longitude, latitude, catchmentKm, ringKm) {
		const { grid, detours } = this.demand;
		const { x, y, z, runs } = grid;
		const { nearest, near } = this;
		const limit = chordSquaredOfKm(ringKm);
		const [px, py, pz] = unitVector(longitude, latitude);
		const ways = detours?.bySlot(longitude, latitude, catchmentKm) ?? null;
		const runCount = grid.query(longitude, latitude, ringKm);
		let nearCount = this.nearCount;
		for (let run = 0; run < runCount; run++) {
			const end = runs[2 * run + 1];
			for (let slot = runs[2 * run]; slot < end; slot++) {
				const dx = x[slot] - px;
				const dy = y[slot] - py;
				const dz = z[slot] - pz;
				let chordSquared = dx * dx + dy * dy + dz * dz;
				if (chordSquared > limit) continue;
				if (ways !== null && ways[slot] > 0) {
					this.roundWater[slot] = 1;
					chordSquared = Math.min(ways[slot], limit);
				}
				const least = nearest[slot];
				if (chordSquared >= least) continue;
				if (least === Infinity) near[nearCount++] = slot;
				nearest[slot] = chordSquared;
			}
		}
		this.nearCount = nearCount;
	}
	settleGroup(factor, nation, catchmentKm) {
		const { nearest, near, best, ring, fromOwnNation } = this;
		const { nationOfSlot } = this.demand;
		const limit = chordSquaredOfKm(catchmentKm);
		const square = catchmentKm * catchmentKm;
		for (let k = 0; k < this.nearCount; k++) {
			const slot = near[k];
			const chordSquared = nearest[slot];
			nearest[slot] = Infinity;
			this.touch(slot);
			if (chordSquared > limit) {
				if (factor > ring[slot]) ring[slot] = factor;
				continue;
			}
			const value = factor * decayOfSquare(squaredKmOfChordSquared(chordSquared) / square);
			if (value > best[slot]) best[slot] = value;
			if (value > 0 && (nation < 0 || nation === nationOfSlot[slot])) fromOwnNation[slot] = 1;
		}
		this.nearCount = 0;
	}
	served(o) {
		const { start, area, factor } = this.supply.served;
		for (let s = start[o]; s < start[o + 1]; s++) for (const slot of slotsOfArea(this.demand, area[s])) this.raise(slot, factor[s]);
	}
	spread(o, catchmentKm, ringFactor) {
		const { start, region, factor, nation } = this.supply.spread;
		const { demand } = this;
		for (let s = start[o]; s < start[o + 1]; s++) {
			const areas = this.supply.regions[region[s]];
			const field = this.fieldOf(areas, catchmentKm);
			for (let k = 0; k < field.slots.length; k++) {
				const slot = field.slots[k];
				const isOwn = nation[s] < 0 || nation[s] === demand.nationOfSlot[slot];
				this.raise(slot, factor[s] * field.values[k], isOwn);
			}
			if (ringFactor > 1) {
				const [longitude, latitude] = middleOf(demand, areas);
				this.noteSite(longitude, latitude, catchmentKm, ringFactor * catchmentKm);
				this.settleRing(factor[s]);
			}
		}
	}
	settleRing(factor) {
		const { nearest, near, ring } = this;
		for (let k = 0; k < this.nearCount; k++) {
			const slot = near[k];
			nearest[slot] = Infinity;
			this.touch(slot);
			if (factor > ring[slot]) ring[slot] = factor;
		}
		this.nearCount = 0;
	}
	raise(slot, value, ownNation = true) {
		this.touch(slot);
		if (value > this.best[slot]) this.best[slot] = value;
		if (ownNation) this.fromOwnNation[slot] = 1;
	}
	touch(slot) {
		if (this.isTouched[slot] === 1) return;
		this.isTouched[slot] = 1;
		this.touched[this.touchedCount++] = slot;
	}
	/** Writes the organisation's row, and forgets it. */
	settle(o) {
		const { best, ring, touched, isTouched, inRing } = this;
		const chance = this.supply.chance[o];
		for (let t = 0; t < this.touchedCount; t++) {
			const slot = touched[t];
			if (best[slot] > 0) this.builder.add(slot, best[slot]);
			else inRing[slot] += chance * ring[slot];
			best[slot] = 0;
			ring[slot] = 0;
			isTouched[slot] = 0;
		}
		this.builder.endRow(o);
		this.touchedCount = 0;
	}
};
/** a = 1 - exp(-H / h0): the second pioneer adds less than the first. */
function accessOfReach(pioneersInReach, halfReach) {
	return 0 - Math.expm1(-pioneersInReach / halfReach);
}
// src/analysis/access.ts
/** Below this access nobody is known within reach that is worth the name. */
const NO_ACCESS = .05;
/**
* Stage 4 for every area. Computed where people live and averaged over them, because the centre of
* a district says nothing about Highland.
*/
function accessOfAreas(country, scenario) {
	const { demand } = country;
	const reach = country.reach(scenario, scenario.catchmentKm);
	const { pioneers, inRing, roundWater } = reach;
	const access = accessBySlot(country, scenario, pioneers);
	const shareOf = (isSo) => meanByArea(demand, (slot) => isSo(slot) ? 1 : 0);
	return {
		pioneersInReach: meanByArea(demand, (slot) => pioneers[slot]),
		access: meanByArea(demand, (slot) => access[slot]),
		shareInReach: shareOf((slot) => pioneers[slot] > 0),
		shareWithout: shareOf((slot) => access[slot] < NO_ACCESS),
		shareRoundWater: shareOf((slot) => roundWater[slot] === 1),
		learning: meanByArea(demand, (slot) => accessOfReach(inRing[slot], scenario.halfReach)),
		acrossBorder: allAcrossBorder(demand, reach)
	};
}
/** a by slot, by the lens of the scenario. */
function accessBySlot(country, scenario, pioneers) {
	if (scenario.lens === "reach") return pioneers.map((count) => accessOfReach(count, scenario.halfReach));
	const { access, reference } = country.perHead(scenario, scenario.catchmentKm);
	return access.map((supply) => accessPerHead(supply, reference));
}
function allAcrossBorder({ area, areaStart }, { pioneers, fromOwnNation }) {
	const reached = new Uint8Array(areaStart.length - 1);
	const byOwn = new Uint8Array(areaStart.length - 1);
	for (let slot = 0; slot < area.length; slot++) {
		if (pioneers[slot] > 0) reached[area[slot]] = 1;
		if (fromOwnNation[slot] === 1) byOwn[area[slot]] = 1;
	}
	return reached.map((yes, i) => yes === 1 && byOwn[i] === 0 ? 1 : 0);
}
// src/analysis/classes.ts
const GOOD_ACCESS = .5;
/** Stage 6, the 3x3 map: need in thirds of the scored areas. */
function needClass(need) {
	return need < 1 / 3 ? 0 : need < 2 / 3 ? 1 : 2;
}
/** Access none, some or good. */
function reachClass(access) {
	return access < .05 ? 0 : access < GOOD_ACCESS ? 1 : 2;
}
// src/analysis/contributions.ts
/**
* Stage 9, first half: how far each observed indicator pushes an area's aggregate above or below
* the middle. The contributions add up to the aggregate minus 0.5.
*
* mean: w(u - 0.5) / sum w. severe: the aggregate is 1 - exp(sum of logs), so the logs are shared
* out by their logarithmic mean (the LMDI-I decomposition, Ang 2005), which leaves no residual.
*/
function contributions(normalised, weights, nation, area, mode) {
	const observed = weights.flatMap(({ indicator, byNation }, k) => {
		const u = normalised[k][area] ?? null;
		const weight = byNation[nation];
		return u === null || weight === 0 ? [] : [{
			indicatorId: indicator.id,
			normalised: u,
			weight
		}];
	});
	const total = observed.reduce((sum, { weight }) => sum + weight, 0);
	const pushes = mode === "mean" ? observed.map(({ normalised: u, weight }) => weight * (u - .5) / total) : severePushes(observed, total);
	return observed.map(({ indicatorId, normalised: u }, k) => ({
		indicatorId,
		normalised: u,
		contribution: pushes[k]
	}));
}
function severePushes(observed, total) {
	const settled = observed.reduce((sum, { normalised, weight }) => sum + (normalised === 1 ? weight : 0), 0);
	if (settled > 0) return observed.map(({ normalised, weight }) => normalised === 1 ? .5 * weight / settled : 0);
	const logs = observed.map(({ normalised, weight }) => -weight * (Math.log1p(-normalised) - Math.log(.5)) / total);
	const log = logs.reduce((sum, part) => sum + part, 0);
	const scale = log === 0 ? .5 : -.5 * Math.expm1(-log) / log;
	return logs.map((part) => part * scale);
}
// src/analysis/coverTable.ts
/** Yields the share done after each candidate. */
function* coverTable(demand, { slots }, catchmentKm, halfReach) {
	const builder = new RowsBuilder();
	for (const [k, slot] of slots.entries()) {
		const [longitude, latitude] = [demand.longitude[slot], demand.latitude[slot]];
		eachWithinCatchment(demand, longitude, latitude, catchmentKm, (place, decay) => {
			if (decay > 0) builder.add(place, decay / halfReach);
		});
		builder.endRow(k);
		yield (k + 1) / slots.length;
	}
	const { start, places, values } = builder.build();
	return {
		start,
		places,
		rise: values,
		share: values.map((rise) => accessOfReach(rise, 1))
	};
}
/** What a candidate would add, where so many in need are not served yet, by slot. */
function gainIn({ start, places, share }, unserved, candidate) {
	let gain = 0;
	const end = start[candidate + 1];
	for (let e = start[candidate]; e < end; e++) gain += unserved[places[e]] * share[e];
	return gain;
}
/** Who is not served yet once a candidate is there. */
function unservedWith({ start, places, share }, unserved, candidate) {
	const left = unserved.slice();
	const end = start[candidate + 1];
	for (let e = start[candidate]; e < end; e++) left[places[e]] *= 1 - share[e];
	return left;
}
/** Remembers one: a plan asked for again, with another number of places, needs no other. */
var LastCover = class {
	last = null;
	*get(key, make) {
		if (this.last?.key === key) return this.last.cover;
		const cover = yield* make();
		this.last = {
			key,
			cover
		};
		return cover;
	}
};
// src/analysis/drawnFields.ts
/**
* What a pioneer somewhere in a region counts, at the catchments of all draws: each region is looked
* at once for all of them, and remembered.
*/
var DrawnFields = class {
	demand;
	catchmentsKm;
	known = /* @__PURE__ */ new Map();
	/** @param catchmentsKm of a local organisation, rising */
	constructor(demand, catchmentsKm) {
		this.demand = demand;
		this.catchmentsKm = catchmentsKm;
	}
	/**
	* @param areas the region, as districts by index
	* @param catchmentFactor of the organisation
	* @returns by catchment
	*/
	at(areas, catchmentFactor) {
		const key = `${catchmentFactor} ${areas.join(" ")}`;
		let fields = this.known.get(key);
		if (fields === void 0) {
			const ownKm = this.catchmentsKm.map((km) => km * catchmentFactor);
			fields = expectedDecays(this.demand, areas, ownKm);
			this.known.set(key, fields);
		}
		return fields;
	}
};
/**
* `expectedDecay` of a region at several catchments, to 1e-11. Each home is met once: as phi within a
* catchment is a polynomial of the squared chord, its sum over homes follows from their moments,
* which are kept by the narrowest catchment that reaches and summed up to each.
*
* O(points of the region x points near the region).
*
* @param catchmentsKm rising
* @returns by catchment
*/
function expectedDecays(demand, areas, catchmentsKm) {
	const { grid } = demand;
	const widestKm = catchmentsKm.at(-1);
	const moments = new Moments(demand, areas, catchmentsKm);
	const [longitude, latitude] = middleOf(demand, areas);
	const furthestKm = kmOfChordSquared(moments.furthest(unitVector(longitude, latitude)));
	const way = waysFromMiddle(demand, areas, widestKm);
	const fields = catchmentsKm.map(() => new RowsBuilder());
	const sums = new Float64Array(catchmentsKm.length);
	const runCount = grid.query(longitude, latitude, widestKm + furthestKm);
	for (let run = 0; run < runCount; run++) {
		const end = grid.runs[2 * run + 1];
		for (let slot = grid.runs[2 * run]; slot < end; slot++) {
			if (!moments.sumsAt(grid, slot, sums)) continue;
			const wayChord = way(slot);
			const squaredKm = wayChord > 0 ? squaredKmOfChordSquared(wayChord) : 0;
			for (let k = 0; k < sums.length; k++) {
				const atMost = wayChord > 0 ? decayOfSquare(squaredKm / catchmentsKm[k] ** 2) : 1;
				const value = Math.min(sums[k], atMost);
				if (value > 0) fields[k].add(slot, value);
			}
		}
	}
	return fields.map((builder) => {
		const { places, values } = builder.build();
		return {
			slots: places,
			values
		};
	});
}
/** Finer than catchments lie apart, so that the search for the narrowest one is a step or two. */
const CELLS$1 = 256;
/** Sums of weight x powers of the squared chord over the homes of a region, round one place after another. */
var Moments = class {
	parts;
	/** Squared chords of the catchments. */
	limits;
	widest;
	/** The chord of the widest, and a little more. */
	reach;
	/** By squared chord in cells of the widest: the narrowest catchment that may reach. */
	narrowest;
	/** By catchment, then by power, in squared chords of the widest. */
	powers;
	moments;
	upTo = /* @__PURE__ */ new Float64Array(9);
	constructor(demand, areas, catchmentsKm) {
		this.limits = Float64Array.from(catchmentsKm, chordSquaredOfKm);
		this.widest = this.limits.at(-1);
		this.reach = Math.sqrt(this.widest) * (1 + 1e-9);
		const { limits, widest } = this;
		this.narrowest = Uint8Array.from({ length: 257 }, (_, cell) => limits.findIndex((limit) => limit * CELLS$1 >= widest * cell));
		this.powers = Float64Array.from(catchmentsKm.flatMap((km, k) => Array.from(decayPolynomial(km), (power, n) => power * (widest / limits[k]) ** n)));
		this.moments = new Float64Array(limits.length * 9);
		let people = 0;
		for (const area of areas) for (const slot of slotsOfArea(demand, area)) people += demand.share[slot];
		this.parts = areas.flatMap((area) => partOf(demand, area, people));
	}
	/** The largest squared chord from a point of the unit sphere to a home. */
	furthest([px, py, pz]) {
		let furthest = 0;
		for (const { x, y, z } of this.parts) for (let h = 0; h < x.length; h++) furthest = Math.max(furthest, (x[h] - px) ** 2 + (y[h] - py) ** 2 + (z[h] - pz) ** 2);
		return furthest;
	}
	/** The share of the region's people times phi, by catchment; false where none of them is near. */
	sumsAt({ x, y, z }, slot, sums) {
		const [px, py, pz] = [
			x[slot],
			y[slot],
			z[slot]
		];
		let found = false;
		for (const part of this.parts) {
			const [mx, my, mz] = part.middle;
			if (Math.sqrt((mx - px) ** 2 + (my - py) ** 2 + (mz - pz) ** 2) - part.radius > this.reach) continue;
			if (this.note(part, px, py, pz)) found = true;
		}
		if (found) this.settle(sums);
		return found;
	}
	/** The hot loop: the homes of a district round one place. */
	note({ x, y, z, weight }, px, py, pz) {
		const { limits, widest, narrowest, moments } = this;
		const width = 9;
		const cells = CELLS$1 / widest;
		const scale = 1 / widest;
		let found = false;
		for (let h = 0; h < x.length; h++) {
			const dx = x[h] - px;
			const dy = y[h] - py;
			const dz = z[h] - pz;
			const chordSquared = dx * dx + dy * dy + dz * dz;
			if (chordSquared >= widest) continue;
			found = true;
			let k = narrowest[Math.floor(chordSquared * cells)];
			while (chordSquared >= limits[k]) k++;
			const share = chordSquared * scale;
			const at = k * width;
			let moment = weight[h];
			moments[at] += moment;
			moments[at + 1] += moment *= share;
			moments[at + 2] += moment *= share;
			moments[at + 3] += moment *= share;
			moments[at + 4] += moment *= share;
			moments[at + 5] += moment *= share;
			moments[at + 6] += moment *= share;
			moments[at + 7] += moment *= share;
			moments[at + 8] += moment *= share;
		}
		return found;
	}
	/** Sums moments up from the narrowest catchment, puts them into its polynomial, and forgets them. */
	settle(sums) {
		const { moments, powers, upTo } = this;
		upTo.fill(0);
		const width = upTo.length;
		for (let k = 0; k < sums.length; k++) {
			let sum = 0;
			for (let n = 0; n < width; n++) {
				upTo[n] += moments[k * width + n];
				sum += powers[k * width + n] * upTo[n];
			}
			sums[k] = sum;
		}
		moments.fill(0);
	}
};
/** Nothing of a district where nobody of the region lives. */
function partOf(demand, area, people) {
	const { grid, share } = demand;
	const slots = slotsOfArea(demand, area).filter((slot) => share[slot] > 0);
	if (slots.length === 0) return [];
	const each = (column) => Float64Array.from(slots, (slot) => column[slot]);
	const [x, y, z] = [
		each(grid.x),
		each(grid.y),
		each(grid.z)
	];
	const middle = unitVector(...middleOf(demand, [area]));
	const squares = x.map((_, h) => (x[h] - middle[0]) ** 2 + (y[h] - middle[1]) ** 2 + (z[h] - middle[2]) ** 2);
	const radius = Math.sqrt(squares.reduce((most, square) => Math.max(most, square), 0));
	return [{
		x,
		y,
		z,
		weight: each(share).map((one) => one / people),
		middle,
		radius
	}];
}
// src/analysis/drawSums.ts
/**
* The number to which a value is added to round it, and from which it is taken again, where values
* add up to no more than so much. Between 2 and 4 times a power of two, doubles stand 2^-51 of it
* apart.
*/
function rounderOf(most) {
	return most > 0 ? 3 * 2 ** Math.ceil(Math.log2(most)) : 0;
}
/**
* Sums by place for several draws side by side. Most owners are there in most draws: the sum of all
* of them is kept once, and for each draw the sum of those that are not. What several owners give
* alike is one row, added as many times as there are of them.
*
* What is added is first rounded to a unit of its place, a power of two so large that no sum there
* needs more than 53 bits. Sums of such numbers are exact, so the order of adding, and taking away
* what was added, change no bit (pre-rounding: Demmel and Nguyen 2013).
*/
var DrawSums = class {
	draws;
	members;
	rounders;
	all;
	/** By draw, then by place. */
	missing;
	rounded;
	/**
	* @param draws for each draw, what each owner counts
	* @param members the owners of each row, as many times as they give it
	* @param rounders by place, those of the sum of all values there
	*/
	constructor(draws, members, rounders) {
		this.draws = draws;
		this.members = members;
		this.rounders = rounders;
		this.all = new Float64Array(rounders.length);
		this.missing = draws.map(() => new Float64Array(rounders.length));
		this.rounded = new Float64Array(rounders.length);
	}
	/** Adds what the members of a row give, weight x factor each. */
	add(row, { count, places, weights }, factor) {
		const { rounders, rounded } = this;
		const owners = this.members[row];
		if (owners.length === 0) return;
		for (let k = 0; k < count; k++) {
			const rounder = rounders[places[k]];
			rounded[k] = factor * weights[k] + rounder - rounder;
		}
		addTimes(this.all, owners.length, rounded, places, count);
		for (const [draw, counts] of this.draws.entries()) {
			let lacking = 0;
			for (const owner of owners) if (counts[owner] === 0) lacking++;
			if (lacking > 0) addTimes(this.missing[draw], lacking, rounded, places, count);
		}
	}
	/** The sums of one draw, from place to sum. */
	of(draw) {
		const { all } = this;
		const missing = this.missing[draw];
		return (place) => all[place] - missing[place];
	}
};
/** The hottest loop of all draws: four places at a time take half as long as one. */
function addTimes(sums, times, values, places, count) {
	let k = 0;
	for (; k + 3 < count; k += 4) {
		sums[places[k]] += times * values[k];
		sums[places[k + 1]] += times * values[k + 1];
		sums[places[k + 2]] += times * values[k + 2];
		sums[places[k + 3]] += times * values[k + 3];
	}
	for (; k < count; k++) sums[places[k]] += times * values[k];
}
// src/analysis/nearPoints.ts
const STRAIGHT = {
	slots: /* @__PURE__ */ new Uint32Array(0),
	chordSquared: /* @__PURE__ */ new Float64Array(0)
};
/** Below this the decay is worked out to its own last bits, not to those of 1. */
const AT_EDGE = .001;
/**
* Which demand points lie near each site with a place of its own, at any catchment up to the widest.
* Only the ways round water are worked out beforehand and kept: to look at the grid again takes hardly
* longer than to read what was found, and of 100,000 sites that would be most of the memory.
*/
var NearPoints = class {
	demand;
	supply;
	/** By point of the supply, its widest catchment. */
	widestKm;
	/** Within that, once asked for: all at once would take seconds. */
	ways;
	/** By slot, of the site at hand: the squared chord of its way; 0 where the straight line stands. */
	wayTo;
	places;
	weights;
	polynomials = /* @__PURE__ */ new Map();
	/** @param widestKm the widest catchment of a local organisation that will be asked for */
	constructor(demand, supply, widestKm) {
		this.demand = demand;
		this.supply = supply;
		const { organisationIds, catchmentFactor } = supply;
		const { start, factor } = supply.points;
		this.widestKm = new Float64Array(factor.length);
		for (let o = 0; o < organisationIds.length; o++) this.widestKm.fill(widestKm * catchmentFactor[o], start[o], start[o + 1]);
		this.ways = Array.from({ length: factor.length });
		this.wayTo = new Float64Array(demand.grid.length);
		this.places = new Uint32Array(demand.grid.length);
		this.weights = new Float64Array(demand.grid.length);
	}
	/**
	* Slots within so many km of a site, rising, and as their weights the squared chords of the unit
	* sphere, of the way round water where there is one. Good until the next call.
	*/
	chords(p, radiusKm) {
		const { places, weights, wayTo } = this;
		const { longitude, latitude } = this.supply.points;
		const { slots, chordSquared } = this.ways[p] ??= this.waysRound(p);
		for (let k = 0; k < slots.length; k++) wayTo[slots[k]] = chordSquared[k];
		let count = 0;
		const { grid } = this.demand;
		eachNear(grid, longitude[p], latitude[p], radiusKm, wayTo, (slot, chord) => {
			places[count] = slot;
			weights[count++] = chord;
		});
		for (let k = 0; k < slots.length; k++) wayTo[slots[k]] = 0;
		return {
			count,
			places,
			weights
		};
	}
	/** phi round a site at its own catchment in km. Good until the next call. */
	around(p, catchmentKm) {
		const { count: near, places, weights } = this.chords(p, catchmentKm);
		const powers = this.polynomial(catchmentKm);
		const [p0, p1, p2] = [
			powers[0],
			powers[1],
			powers[2]
		];
		const [p3, p4, p5] = [
			powers[3],
			powers[4],
			powers[5]
		];
		const [p6, p7, p8] = [
			powers[6],
			powers[7],
			powers[8]
		];
		const limit = chordSquaredOfKm(catchmentKm);
		const square = catchmentKm * catchmentKm;
		let count = 0;
		for (let k = 0; k < near; k++) {
			const s = weights[k] / limit;
			let decay = (((((((p8 * s + p7) * s + p6) * s + p5) * s + p4) * s + p3) * s + p2) * s + p1) * s + p0;
			if (decay < AT_EDGE) decay = decayOfSquare(squaredKmOfChordSquared(weights[k]) / square);
			if (decay <= 0) continue;
			places[count] = places[k];
			weights[count++] = decay;
		}
		return {
			count,
			places,
			weights
		};
	}
	waysRound(p) {
		const { longitude, latitude } = this.supply.points;
		const { detours } = this.demand;
		return detours?.around(longitude[p], latitude[p], this.widestKm[p]) ?? STRAIGHT;
	}
	polynomial(catchmentKm) {
		let powers = this.polynomials.get(catchmentKm);
		if (powers === void 0) {
			powers = decayPolynomial(catchmentKm);
			this.polynomials.set(catchmentKm, powers);
		}
		return powers;
	}
};
// src/analysis/firstLimit.ts
/** Finer than limits lie apart, so that a search is a step or two. */
const CELLS = 1024;
/** Which of some rising limits is the first that a number does not pass: a look-up instead of a search. */
var FirstLimit = class {
	limits;
	/** By cells of the last limit: the first limit that is no less than the least number of the cell. */
	firstOf;
	scale;
	/** @param limits rising, above 0; fewer than 255 */
	constructor(limits) {
		this.limits = limits;
		const last = limits.at(-1) ?? 1;
		this.scale = CELLS / last;
		this.firstOf = Uint8Array.from({ length: 1026 }, (_, cell) => limits.findIndex((limit) => limit >= last * Math.min(cell - 1, 1023) / CELLS));
	}
	/** @returns the number of limits where the number passes all of them */
	of(value) {
		const { limits } = this;
		if (value > limits[limits.length - 1]) return limits.length;
		let first = this.firstOf[Math.floor(value * this.scale)];
		while (limits[first] < value) first++;
		return first;
	}
};
// src/analysis/ringOfCatchments.ts
/** Chances are counted in whole billionths: adding them and taking them away leaves no rounding. */
const UNIT = 1e9;
/**
* The pioneers of the ring at many catchments, by one look round each site: what `reachTable` holds
* as inRing at each of them, to the last bits. As a catchment widens an organisation enters the ring
* of a place, and leaves it when it reaches the place: where each happens is noted, and summed up.
*
* Yields after each organisation. O(sites x points within the widest ring).
*
* @param catchmentsKm d0 of a local organisation, rising; fewer than 255
* @param near searched up to the widest of them
* @returns by catchment, then by slot
*/
function* ringOfCatchments(demand, supply, catchmentsKm, near, fieldsAt) {
	const walk = new RingWalk(demand, supply, catchmentsKm, near, fieldsAt);
	for (let o = 0; o < supply.organisationIds.length; o++) {
		walk.organisation(o);
		yield;
	}
	return walk.rings();
}
/** One pass over the organisations. Buffers by slot are cleared where they were touched. */
var RingWalk = class {
	demand;
	supply;
	catchmentsKm;
	near;
	fieldsAt;
	steps;
	/** By step, then by slot: what comes to the ring at a step, less what leaves it. */
	change;
	/** Of the organisation at hand: the first step that reaches a slot. */
	reachedAt;
	reached;
	reachedCount = 0;
	/** Of the organisation at hand: the first step that has a slot in the ring of a surer site. */
	enteredAt;
	entered;
	enteredCount = 0;
	/** Of its sites of one factor: the smallest squared chord; Infinity where none is near. */
	nearest;
	found;
	foundCount = 0;
	firstLimits = /* @__PURE__ */ new Map();
	/** By region, once asked for. */
	middles = [];
	constructor(demand, supply, catchmentsKm, near, fieldsAt) {
		this.demand = demand;
		this.supply = supply;
		this.catchmentsKm = catchmentsKm;
		this.near = near;
		this.fieldsAt = fieldsAt;
		const count = demand.grid.length;
		this.steps = catchmentsKm.length;
		this.change = Array.from({ length: this.steps + 1 }, () => new Float64Array(count));
		this.reachedAt = new Uint8Array(count).fill(this.steps);
		this.reached = new Uint32Array(count);
		this.enteredAt = new Uint8Array(count).fill(this.steps);
		this.entered = new Uint32Array(count);
		this.nearest = new Float64Array(count).fill(Infinity);
		this.found = new Uint32Array(count);
	}
	organisation(o) {
		this.noteReached(o);
		const factor = this.supply.catchmentFactor[o];
		const first = this.firstLimit(3 * factor);
		for (const [share, sites] of this.sitesBySureness(o)) {
			for (const [longitude, latitude] of sites) this.look(longitude, latitude, 3 * this.catchmentsKm.at(-1) * factor);
			this.settle(Math.round(this.supply.chance[o] * share * UNIT), first);
		}
		this.forget();
	}
	rings() {
		const rings = this.change.slice(0, this.steps);
		for (let step = 1; step < this.steps; step++) for (let slot = 0; slot < rings[step].length; slot++) rings[step][slot] += rings[step - 1][slot];
		return rings.map((ring) => ring.map((units) => units / UNIT));
	}
	noteReached(o) {
		const { demand, supply, near, catchmentsKm } = this;
		const factor = supply.catchmentFactor[o];
		const first = this.firstLimit(factor);
		const { points, served, spread, regions } = supply;
		for (let p = points.start[o]; p < points.start[o + 1]; p++) {
			const { count, places, weights } = near.chords(p, catchmentsKm.at(-1) * factor);
			for (let k = 0; k < count; k++) this.reach(places[k], first.of(weights[k]));
		}
		for (let s = served.start[o]; s < served.start[o + 1]; s++) for (const slot of slotsOfArea(demand, served.area[s])) this.reach(slot, 0);
		for (let s = spread.start[o]; s < spread.start[o + 1]; s++) {
			let last = null;
			for (let step = 0; step < this.steps; step++) {
				const areas = regions[spread.region[s]];
				const field = this.fieldsAt[step](areas, catchmentsKm[step] * factor);
				if (field === last) continue;
				last = field;
				for (let k = 0; k < field.slots.length; k++) this.reach(field.slots[k], step);
			}
		}
	}
	reach(slot, step) {
		const known = this.reachedAt[slot];
		if (step >= known) return;
		if (known === this.steps) this.reached[this.reachedCount++] = slot;
		this.reachedAt[slot] = step;
	}
	/** What has a distance, by what is left at it of the chance of its organisation, the surest first. */
	sitesBySureness(o) {
		const { points, spread, regions } = this.supply;
		const bySureness = /* @__PURE__ */ new Map();
		const add = (factor, place) => {
			const sites = bySureness.get(factor);
			if (sites === void 0) bySureness.set(factor, [place]);
			else sites.push(place);
		};
		for (let p = points.start[o]; p < points.start[o + 1]; p++) add(points.factor[p], [points.longitude[p], points.latitude[p]]);
		for (let s = spread.start[o]; s < spread.start[o + 1]; s++) {
			const region = spread.region[s];
			add(spread.factor[s], this.middles[region] ??= middleOf(this.demand, regions[region]));
		}
		return [...bySureness].sort(([a], [b]) => b - a);
	}
	/** The hot loop: every slot near one site, by the straight line. */
	look(longitude, latitude, radiusKm) {
		const { nearest, found } = this;
		let foundCount = this.foundCount;
		eachNear(this.demand.grid, longitude, latitude, radiusKm, null, (slot, chordSquared) => {
			const least = nearest[slot];
			if (chordSquared >= least) return;
			if (least === Infinity) found[foundCount++] = slot;
			nearest[slot] = chordSquared;
		});
		this.foundCount = foundCount;
	}
	/** In the ring from the step that has the nearest site in it, until a surer one is, or it is reached. */
	settle(units, first) {
		const { nearest, found, change, enteredAt, reachedAt, steps } = this;
		for (let k = 0; k < this.foundCount; k++) {
			const slot = found[k];
			const from = first.of(nearest[slot]);
			nearest[slot] = Infinity;
			const known = enteredAt[slot];
			if (from >= known) continue;
			if (known === steps) this.entered[this.enteredCount++] = slot;
			enteredAt[slot] = from;
			const to = Math.min(known, reachedAt[slot]);
			if (from >= to) continue;
			change[from][slot] += units;
			change[to][slot] -= units;
		}
		this.foundCount = 0;
	}
	/** Which catchment, so many times as wide, is the first that reaches. */
	firstLimit(factor) {
		let first = this.firstLimits.get(factor);
		if (first === void 0) {
			const limits = this.catchmentsKm.map((km) => chordSquaredOfKm(km * factor));
			first = new FirstLimit(Float64Array.from(limits));
			this.firstLimits.set(factor, first);
		}
		return first;
	}
	forget() {
		for (let k = 0; k < this.reachedCount; k++) this.reachedAt[this.reached[k]] = this.steps;
		for (let k = 0; k < this.enteredCount; k++) this.enteredAt[this.entered[k]] = this.steps;
		this.reachedCount = 0;
		this.enteredCount = 0;
	}
};
// src/analysis/stands.ts
/**
* @param catchmentsKm of a local organisation, by step
* @param near searched up to the widest of them
* @param fieldsAt what a site somewhere in a region counts, by step
*/
function standsOf(demand, supply, catchmentsKm, near, fieldsAt) {
	const { points, served, spread, regions, catchmentFactor, organisationIds } = supply;
	const all = [];
	const known = /* @__PURE__ */ new Map();
	const ofOwner = organisationIds.map(() => []);
	const add = (owner, kind, factor, around) => {
		const key = `${kind} ${factor}`;
		let index = known.get(key);
		if (index === void 0) {
			index = all.push({
				factor,
				owners: [],
				around
			}) - 1;
			known.set(key, index);
		}
		all[index].owners.push(owner);
		ofOwner[owner].push(index);
	};
	const whole = new Float64Array(demand.grid.length).fill(1);
	for (const [owner, own] of catchmentFactor.entries()) {
		for (let p = points.start[owner]; p < points.start[owner + 1]; p++) add(owner, `at ${`${points.longitude[p]} ${points.latitude[p]}`} ${own}`, points.factor[p], (step) => near.around(p, catchmentsKm[step] * own));
		const servedEnd = served.start[owner + 1];
		for (let s = served.start[owner]; s < servedEnd;) {
			const [first, siteId] = [s, served.siteIds[s]];
			while (s < servedEnd && served.siteIds[s] === siteId) s++;
			const areas = served.area.subarray(first, s);
			add(owner, `in all ${areas.join(" ")}`, served.factor[first], () => {
				const places = placesIn(demand, areas);
				return {
					count: places.length,
					places,
					weights: whole
				};
			});
		}
		for (let s = spread.start[owner]; s < spread.start[owner + 1]; s++) {
			const region = spread.region[s];
			add(owner, `somewhere in ${region} ${own}`, spread.factor[s], (step) => {
				const { slots, values } = fieldsAt[step](regions[region], catchmentsKm[step] * own);
				return {
					count: slots.length,
					places: slots,
					weights: values
				};
			});
		}
	}
	return {
		all,
		ofOwner
	};
}
function placesIn(demand, areas) {
	if (areas.length === 1) return slotsOfArea(demand, areas[0]);
	return Uint32Array.from([...areas].flatMap((area) => [...slotsOfArea(demand, area)]));
}
// src/analysis/drawnReach.ts
/**
* Reach and supply per person for the draws of stage 7: one walk over the sites serves all draws of a
* catchment, of both lenses. The answers are those of `reachTable` and `supplyPerPerson` at each
* catchment, summed for each draw, but for rounding.
*
* Generators, as each walk is long where there are many sites: they yield after each site.
*/
var DrawnReach = class {
	demand;
	supply;
	catchmentsKm;
	fieldsAt;
	near;
	stands;
	crowding = null;
	rounders;
	/**
	* @param catchmentsKm every catchment of a local organisation that will be asked for, rising
	* @param fieldsAt what a site somewhere in a region counts, by catchment
	*/
	constructor(demand, supply, catchmentsKm, fieldsAt) {
		this.demand = demand;
		this.supply = supply;
		this.catchmentsKm = catchmentsKm;
		this.fieldsAt = fieldsAt;
		this.near = new NearPoints(demand, supply, catchmentsKm.at(-1) ?? 0);
		this.stands = standsOf(demand, supply, catchmentsKm, this.near, fieldsAt);
		const sites = this.stands.ofOwner.reduce((sum, stands) => sum + stands.length, 0);
		this.rounders = {
			pioneers: demand.population.map(() => rounderOf(supply.organisationIds.length)),
			supplied: demand.population.map((people) => rounderOf(sites / Math.max(people, 1)))
		};
	}
	/** Pioneers to expect in the ring, by catchment and slot. */
	rings() {
		const { demand, supply, catchmentsKm, near, fieldsAt } = this;
		return ringOfCatchments(demand, supply, catchmentsKm, near, fieldsAt);
	}
	/**
	* @param byReach draws of the first lens
	* @param perHead draws of the second
	*/
	*sums(step, byReach, perHead) {
		const { population } = this.demand;
		const stands = this.stands.all;
		const { alone, crowded } = this.crowding ??= yield* crowdingOf(this.stands, this.catchmentsKm.length - 1, population.length);
		const { chance } = this.supply;
		const pioneers = new DrawSums(byReach, [...alone, ...[...crowded.keys()].map((owner) => [owner])], this.rounders.pioneers);
		const supplied = new DrawSums(perHead, stands.map(({ owners }) => owners), this.rounders.supplied);
		let expected = 0;
		for (const [row, { around, factor, owners }] of stands.entries()) {
			const reached = around(step);
			pioneers.add(row, reached, factor);
			const perPerson = perPersonOf(population, {
				supply: factor,
				...reached
			});
			if (perPerson > 0) {
				supplied.add(row, reached, perPerson);
				for (const owner of owners) expected += chance[owner] * factor;
			}
			yield;
		}
		const best = new BestRow(population.length);
		let row = stands.length;
		for (const own of crowded.values()) {
			for (const stand of own) best.raise(stands[stand].around(step), stands[stand].factor);
			pioneers.add(row++, best.taken(), 1);
			best.clear();
			yield;
		}
		const everybody = population.reduce((sum, people) => sum + people, 0);
		return {
			pioneers,
			supplied,
			reference: everybody > 0 ? expected / everybody : 0
		};
	}
};
/** @param step of the widest catchment */
function* crowdingOf({ all, ofOwner }, step, placeCount) {
	const alone = all.map(() => []);
	const crowded = /* @__PURE__ */ new Map();
	/** By place: the last site that reached it, counted over all organisations from 1. */
	const reachedBy = new Uint32Array(placeCount);
	let before = 0;
	for (const [owner, stands] of ofOwner.entries()) {
		const isCrowded = /* @__PURE__ */ new Set();
		for (const [k, stand] of stands.length > 1 ? stands.entries() : []) {
			const { count, places } = all[stand].around(step);
			for (let i = 0; i < count; i++) {
				const other = reachedBy[places[i]] - before;
				if (other > 0) isCrowded.add(other - 1).add(k);
				reachedBy[places[i]] = before + k + 1;
			}
		}
		before += stands.length;
		for (const [k, stand] of stands.entries()) if (!isCrowded.has(k)) alone[stand].push(owner);
		if (isCrowded.size > 0) crowded.set(owner, [...new Set([...isCrowded].map((k) => stands[k]))]);
		yield;
	}
	return {
		alone,
		crowded
	};
}
/** The best of what sites of an organisation count, place by place. */
var BestRow = class {
	places;
	weights;
	/** By place; 0 but for the organisation at hand. */
	best;
	count = 0;
	constructor(places) {
		this.places = new Uint32Array(places);
		this.weights = new Float64Array(places);
		this.best = new Float64Array(places);
	}
	raise({ count, places, weights }, factor) {
		const { best } = this;
		for (let k = 0; k < count; k++) {
			const place = places[k];
			const value = factor * weights[k];
			if (value <= best[place]) continue;
			if (best[place] === 0) this.places[this.count++] = place;
			best[place] = value;
		}
	}
	/** Good until it is cleared. */
	taken() {
		const { count, places, weights, best } = this;
		for (let k = 0; k < count; k++) weights[k] = best[places[k]];
		return {
			count,
			places,
			weights
		};
	}
	clear() {
		const { places, best } = this;
		for (let k = 0; k < this.count; k++) best[places[k]] = 0;
		this.count = 0;
	}
};
// src/analysis/widened.ts
/**
* A radius in km that is asked for in place of a narrower one, so that of radii of every length few are
* new: wider by doubling.
*/
function widened(radiusKm) {
	return 2 ** Math.ceil(Math.log2(radiusKm));
}
// src/analysis/detours.ts
const NOTHING = {
	withinKm: 0,
	slots: /* @__PURE__ */ new Uint32Array(0),
	straight: /* @__PURE__ */ new Float64Array(0),
	way: /* @__PURE__ */ new Float64Array(0)
};
/** Points that are kept of all places together, 20 bytes each, before all are forgotten. */
const MOST_KEPT = 2e6;
const NOT_ASKED = 0;
const SEEN = 1;
const HIDDEN = 2;
/**
* Water for the hot loops: one place, all demand points round it. A place with no barrier near costs
* a few comparisons of boxes. Near one, each point within the radius is tested against the near
* barriers only; the ways from the place to every bank and corner are worked out once, and what a
* point sees once for all places and radii up to the widest so far. What was found is kept: a
* narrower radius leaves some of it out, and for a wider one only its rim is looked at.
*/
var Detours = class {
	waters;
	demand;
	waysOf = /* @__PURE__ */ new Map();
	sights;
	partedFrom = /* @__PURE__ */ new Map();
	kept = 0;
	/** What was found last. */
	found;
	/** What `bySlot` answered last, and where it is not 0. */
	ways;
	waySlots = NOTHING.slots;
	constructor(waters, demand) {
		this.waters = waters;
		this.demand = demand;
		const count = demand.grid.length;
		this.sights = Array.from({ length: count });
		this.found = {
			slots: new Uint32Array(count),
			chordSquared: new Float64Array(count)
		};
		this.ways = new Float64Array(count);
	}
	bySlot(longitude, latitude, radiusKm, among) {
		for (const slot of this.waySlots) this.ways[slot] = 0;
		const { slots, chordSquared } = this.around(longitude, latitude, radiusKm, among);
		this.waySlots = slots;
		for (const [k, slot] of slots.entries()) this.ways[slot] = chordSquared[k];
		return slots.length === 0 ? null : this.ways;
	}
	wayKm(from, to) {
		return this.waters.distanceKm(...from, ...to);
	}
	/**
	* What water changes round a place: every other point is as far as the straight line says.
	*
	* @param longitude in degrees
	* @param latitude in degrees
	* @param radiusKm of the straight line, and of the way
	* @param among the only slots that are asked of; all where it is left out
	*/
	around(longitude, latitude, radiusKm, among) {
		const place = [longitude, latitude];
		const { slots, straight, way } = among ? this.look(place, radiusKm, NOTHING, runsOf(among), among.length) : this.parted(place, radiusKm);
		const { found } = this;
		const limit = chordSquaredOfKm(radiusKm);
		let count = 0;
		for (let k = 0; k < slots.length; k++) {
			if (straight[k] > limit) continue;
			found.slots[count] = slots[k];
			found.chordSquared[count++] = way[k] > limit ? Infinity : way[k];
		}
		return {
			slots: found.slots.slice(0, count),
			chordSquared: found.chordSquared.slice(0, count)
		};
	}
	/** What water parts from a place within a radius or a wider one. */
	parted(place, radiusKm) {
		const key = place.join(" ");
		const known = this.partedFrom.get(key) ?? NOTHING;
		if (known.withinKm >= radiusKm) return known;
		const { grid } = this.demand;
		const wider = this.look(place, radiusKm, known, grid.runs, grid.query(...place, radiusKm));
		this.kept += wider.slots.length - known.slots.length;
		if (this.kept > MOST_KEPT) {
			this.partedFrom.clear();
			this.kept = wider.slots.length;
		}
		this.partedFrom.set(key, wider);
		return wider;
	}
	/**
	* @param known what was found within a narrower radius
	* @param runs slots to look at, from one to before another
	*/
	look(place, radiusKm, known, runs, runCount) {
		const near = this.waters.near(...place, radiusKm);
		if (near.length === 0) return {
			...NOTHING,
			withinKm: radiusKm
		};
		const { grid, longitude, latitude } = this.demand;
		const [fromLongitude, fromLatitude] = place;
		const seen = known.withinKm > 0 ? chordSquaredOfKm(known.withinKm) : -1;
		const limit = chordSquaredOfKm(radiusKm);
		const [px, py, pz] = unitVector(...place);
		const { slots, chordSquared } = this.found;
		slots.set(known.slots);
		chordSquared.set(known.straight);
		let count = known.slots.length;
		for (let run = 0; run < runCount; run++) for (let slot = runs[2 * run]; slot < runs[2 * run + 1]; slot++) {
			const dx = grid.x[slot] - px;
			const dy = grid.y[slot] - py;
			const dz = grid.z[slot] - pz;
			const straight = dx * dx + dy * dy + dz * dz;
			if (straight > limit || straight <= seen) continue;
			const [toLongitude, toLatitude] = [longitude[slot], latitude[slot]];
			if (!this.waters.lines.cuts(fromLongitude, fromLatitude, toLongitude, toLatitude, near)) continue;
			slots[count] = slot;
			chordSquared[count++] = straight;
		}
		if (count === 0) return {
			...NOTHING,
			withinKm: radiusKm
		};
		const ways = this.waysFrom(place, radiusKm);
		const nearestKm = ways.reduce((least, km) => Math.min(least, km), Infinity);
		const way = new Float64Array(count).fill(Infinity);
		way.set(known.way);
		for (let k = 0; k < count; k++) {
			if (way[k] < Infinity) continue;
			const km = this.kmTo(slots[k], ways, nearestKm, radiusKm);
			if (km <= radiusKm) way[k] = Math.max(chordSquared[k], chordSquaredOfKm(km));
		}
		return {
			withinKm: radiusKm,
			slots: slots.slice(0, count),
			straight: chordSquared.slice(0, count),
			way
		};
	}
	/** Kept by place, as many sites share one and a moving catchment asks again. */
	waysFrom(place, radiusKm) {
		const key = place.join(" ");
		const known = this.waysOf.get(key);
		if (known !== void 0 && known.withinKm >= radiusKm) return known.km;
		const withinKm = widened(radiusKm);
		const { km } = this.waters.waysFrom(place, withinKm);
		this.waysOf.set(key, {
			withinKm,
			km
		});
		return km;
	}
	/** Shortest way to a slot by any node it sees; Infinity where that is beyond the radius. */
	kmTo(slot, ways, nearestKm, radiusKm) {
		const sights = this.sightsFrom(slot, radiusKm);
		const { node, km } = sights;
		let least = Infinity;
		for (let k = 0; k < node.length; k++) {
			if (km[k] + nearestKm > Math.min(least, radiusKm)) break;
			const way = km[k] + ways[node[k]];
			if (way < least && this.sees(slot, sights, k)) least = way;
		}
		return least;
	}
	sees(slot, { node, seen }, k) {
		if (seen[k] === NOT_ASKED) seen[k] = this.waters.sees(this.placeOf(slot), node[k]) ? SEEN : HIDDEN;
		return seen[k] === SEEN;
	}
	sightsFrom(slot, withinKm) {
		const known = this.sights[slot];
		if (known !== void 0 && known.withinKm >= withinKm) return known;
		const widerKm = widened(withinKm);
		const around = this.waters.nodesAround(this.placeOf(slot), widerKm);
		const seen = new Uint8Array(around.node.length);
		if (known !== void 0) seen.set(known.seen);
		return this.sights[slot] = {
			...around,
			withinKm: widerKm,
			seen
		};
	}
	placeOf(slot) {
		return [this.demand.longitude[slot], this.demand.latitude[slot]];
	}
};
/** Each of the slots as a run of its own. */
function runsOf(slots) {
	return Uint32Array.from({ length: 2 * slots.length }, (_, i) => slots[i >> 1] + (i & 1));
}
// src/analysis/barrierLines.ts
const DEGREES = 180 / Math.PI;
/**
* The lines of the barriers, packed to answer "does this leg cut one?" many thousand times.
*
* A leg is straight on the plane of longitude and latitude. Whether two lines cross does not depend
* on how the plane is stretched, and a great circle of 200 km strays from that straight line by
* about 1 km at its middle (250 m for 100 km), which is less than the width of what stands in the
* table; a leg longer than that decides nothing in an analysis.
*/
var BarrierLines = class {
	/** Longitude and latitude of each corner, barrier by barrier. */
	corners;
	/** First corner of each barrier, and the number of corners at the end. */
	start;
	/** West, south, east, north of each barrier. */
	boxes;
	all;
	constructor(barriers) {
		this.corners = Float64Array.from(barriers.flatMap(({ line }) => line.flat()));
		this.start = new Uint32Array(barriers.length + 1);
		this.boxes = new Float64Array(4 * barriers.length);
		this.all = Uint32Array.from(barriers, (_, b) => b);
		for (const [b, { line }] of barriers.entries()) {
			this.start[b + 1] = this.start[b] + line.length;
			const longitudes = line.map(([longitude]) => longitude);
			const latitudes = line.map(([, latitude]) => latitude);
			this.boxes.set([
				Math.min(...longitudes),
				Math.min(...latitudes),
				Math.max(...longitudes),
				Math.max(...latitudes)
			], 4 * b);
		}
	}
	/** The barriers that a leg of at most so many km from a place may cut, and perhaps a few more. */
	near(longitude, latitude, radiusKm) {
		if (radiusKm === Infinity) return this.all;
		const halfHeight = radiusKm / EARTH_RADIUS_KM * DEGREES * (1 + 1e-9);
		const farthest = Math.abs(latitude) + halfHeight;
		const halfWidth = farthest < 90 ? halfHeight / Math.cos(farthest / DEGREES) : 360;
		return this.all.filter((b) => this.boxes[4 * b] <= longitude + halfWidth && this.boxes[4 * b + 2] >= longitude - halfWidth && this.boxes[4 * b + 1] <= latitude + halfHeight && this.boxes[4 * b + 3] >= latitude - halfHeight);
	}
	/**
	* Whether the leg from one place to another passes a barrier. A leg through a corner is cut, also
	* where two barriers meet there; a leg that only begins or ends on a line is not.
	*
	* @param among the barriers to look at; all of them when left out
	*/
	cuts(fromLongitude, fromLatitude, toLongitude, toLatitude, among = this.all) {
		const swap = fromLongitude > toLongitude || fromLongitude === toLongitude && fromLatitude > toLatitude;
		const px = swap ? toLongitude : fromLongitude;
		const py = swap ? toLatitude : fromLatitude;
		const qx = swap ? fromLongitude : toLongitude;
		const qy = swap ? fromLatitude : toLatitude;
		const south = Math.min(py, qy);
		const north = Math.max(py, qy);
		const { boxes } = this;
		for (let k = 0; k < among.length; k++) {
			const box = 4 * among[k];
			if (boxes[box] <= qx && boxes[box + 2] >= px && boxes[box + 1] <= north && boxes[box + 3] >= south && this.cutsOne(among[k], px, py, qx, qy)) return true;
		}
		return false;
	}
	/** Corner by corner: a side of the leg is worked out once for the two pieces that share it. */
	cutsOne(barrier, px, py, qx, qy) {
		const { corners, start } = this;
		const dx = qx - px;
		const dy = qy - py;
		const end = 2 * start[barrier + 1];
		let i = 2 * start[barrier];
		let ax = corners[i];
		let ay = corners[i + 1];
		let sideOfA = dx * (ay - py) - dy * (ax - px);
		for (i += 2; i < end; i += 2) {
			const bx = corners[i];
			const by = corners[i + 1];
			const sideOfB = dx * (by - py) - dy * (bx - px);
			if (sideOfA * sideOfB <= 0) {
				if (((bx - ax) * (py - ay) - (by - ay) * (px - ax)) * ((bx - ax) * (qy - ay) - (by - ay) * (qx - ax)) < 0) return true;
			}
			ax = bx;
			ay = by;
			sideOfA = sideOfB;
		}
		return false;
	}
};
// src/analysis/waterCorners.ts
const RADIANS = Math.PI / 180;
/** Degrees of latitude, about 30 m: off the line, so that a leg past the corner does not touch it. */
const ASIDE = 3e-4;
/** Below this turn, in radians, a line is as good as straight. */
const LEAST_TURN = .01;
/**
* Where a shortest way may bend: beside each corner of a line, on the side from which the corner
* sticks out. The ends of an open line are none: nobody walks round them over the sea, and at the
* head of the water a crossing says how to get round.
*/
function cornersOf({ line }) {
	const last = line.length - 1;
	const closed = line[0].every((degrees, axis) => degrees === line[last][axis]);
	return line.flatMap((corner, i) => {
		if (i === last || i === 0 && !closed) return [];
		const before = line[i === 0 ? last - 1 : i - 1];
		const beside = asideOf(before, corner, line[i + 1]);
		return beside === null ? [] : [beside];
	});
}
function asideOf(before, corner, after) {
	const shrink = Math.cos(corner[1] * RADIANS);
	const toBefore = unit((before[0] - corner[0]) * shrink, before[1] - corner[1]);
	const toAfter = unit((after[0] - corner[0]) * shrink, after[1] - corner[1]);
	const x = -(toBefore[0] + toAfter[0]);
	const y = -(toBefore[1] + toAfter[1]);
	const length = Math.hypot(x, y);
	if (!(length > LEAST_TURN)) return null;
	return [corner[0] + ASIDE * x / length / shrink, corner[1] + ASIDE * y / length];
}
function unit(x, y) {
	const length = Math.hypot(x, y);
	return [x / length, y / length];
}
// src/analysis/water.ts
/** A corner is a bend on the way to a crossing, not a port: no leg to one is longer, in km. */
const CORNER_KM = 40;
/** Of which what was worked out is kept: more than there are districts and places of pioneers. */
const MOST_PLACES = 4e3;
const LEAST_CIRCLE_KM = 32;
/** The UK is no wider: beyond it all of it is looked at. */
const WIDEST_CIRCLE_KM = 1024;
/**
* Stage 4, water: distance where a straight line over an estuary is no road.
*
* Where the straight leg cuts no barrier, the distance is the great circle. Else it is the shortest
* way by crossings: a graph of visibility (Lozano-Perez and Wesley 1979) whose nodes are the banks
* of the crossings and the corners of the lines, joined where the leg between two cuts no barrier,
* and across each crossing; the way through it is found as Dijkstra (1959) does. The legs from a
* node are worked out once, when a way first comes by it. A place that no crossing joins to another
* is Infinity away from it.
*
* Nodes are numbered: 2 k and 2 k + 1 are the banks of crossing k, crossings in the order of the
* barriers; the corners follow. Positions are in degrees, distances in km.
*/
var Waters = class {
	lines;
	nodes;
	grid;
	crossings;
	ways = new ByPlace((place, withinKm) => this.waysFrom(place, withinKm));
	legsBack = new ByPlace((place, withinKm) => this.legsFrom(place, withinKm));
	/** By node, those that it sees, as far as they were asked for yet. */
	legs;
	constructor(barriers) {
		this.lines = new BarrierLines(barriers);
		this.crossings = barriers.flatMap(({ crossings }) => crossings);
		const banks = this.crossings.flatMap((crossing) => crossing.banks);
		this.nodes = [...banks, ...barriers.flatMap(cornersOf)];
		this.legs = this.nodes.map(() => void 0);
		this.grid = new PointGrid(this.nodes.map(([longitude]) => longitude), this.nodes.map(([, latitude]) => latitude));
	}
	/** Km from one place to another, by crossings where water lies between; Infinity without any. */
	distanceKm(fromLon, fromLat, toLon, toLat) {
		return this.wayBetween([fromLon, fromLat], [toLon, toLat])?.km ?? Infinity;
	}
	/** The shortest way and what it goes by; null where no crossing joins the two places. */
	wayBetween(from, to) {
		const straightKm = haversineKm(from, to);
		if (!this.lines.cuts(...from, ...to)) return {
			km: straightKm,
			straightKm,
			crossings: []
		};
		const turned = from[0] > to[0] || from[0] === to[0] && from[1] > to[1];
		const [first, second] = turned ? [to, from] : [from, to];
		for (let withinKm = circleKm(straightKm);; withinKm = circleKm(2 * withinKm)) {
			const ways = this.ways.of(first, withinKm);
			const legsBack = this.legsBack.of(second, withinKm);
			let last = -1;
			let km = Infinity;
			for (let n = 0; n < legsBack.length; n++) if (ways.km[n] + legsBack[n] < km) [km, last] = [ways.km[n] + legsBack[n], n];
			if (km > withinKm) continue;
			if (last < 0) return null;
			const backwards = this.crossingsTo(last, ways.before);
			return {
				km: Math.max(km, straightKm),
				straightKm,
				crossings: turned ? backwards : backwards.reverse()
			};
		}
	}
	/** The barriers that may lie within so many km of a place. Empty: all ways there are straight. */
	near(longitude, latitude, radiusKm) {
		return this.lines.near(longitude, latitude, radiusKm);
	}
	/** Km of the straight leg from a place to each node it sees within so many km; else Infinity. */
	legsFrom(place, withinKm = Infinity) {
		const legs = new Float64Array(this.nodes.length).fill(Infinity);
		const near = this.lines.near(...place, withinKm);
		this.eachNode(place, withinKm, (node, chordSquared) => {
			if (this.sees(place, node, near)) legs[node] = kmOfChordSquared(chordSquared);
		});
		return legs;
	}
	/** The nodes within so many km of a place, corners within CORNER_KM, nearest first; seen or not. */
	nodesAround(place, withinKm) {
		const near = [];
		this.eachNode(place, withinKm, (...found) => near.push(found));
		near.sort(([a, toA], [b, toB]) => toA - toB || a - b);
		return {
			node: Uint16Array.from(near, ([node]) => node),
			km: Float64Array.from(near, ([, chordSquared]) => kmOfChordSquared(chordSquared))
		};
	}
	/** Calls back with the nodes within so many km of a place, corners within CORNER_KM, in no order. */
	eachNode(place, withinKm, visit) {
		const { order, x, y, z, runs } = this.grid;
		const [px, py, pz] = unitVector(...place);
		const banks = 2 * this.crossings.length;
		const bankLimit = chordSquaredOfKm(withinKm);
		const cornerLimit = chordSquaredOfKm(Math.min(withinKm, CORNER_KM));
		const runCount = this.grid.query(...place, withinKm);
		for (let run = 0; run < runCount; run++) for (let slot = runs[2 * run]; slot < runs[2 * run + 1]; slot++) {
			const dx = x[slot] - px;
			const dy = y[slot] - py;
			const dz = z[slot] - pz;
			const chordSquared = dx * dx + dy * dy + dz * dz;
			const node = order[slot];
			if (chordSquared <= (node < banks ? bankLimit : cornerLimit)) visit(node, chordSquared);
		}
	}
	/** Whether no water lies on the straight line from a place to a node. */
	sees(place, node, near) {
		return !this.lines.cuts(...place, ...this.nodes[node], near);
	}
	/** The shortest ways from a place to all nodes within so many km, by any crossings. */
	waysFrom(place, withinKm = Infinity) {
		const km = this.legsFrom(place, withinKm);
		const before = new Int16Array(km.length).fill(-1);
		/** Reached, and not gone on from yet. */
		const open = Array.from(km.keys()).filter((n) => km[n] < Infinity);
		while (open.length > 0) {
			let at = 0;
			for (let k = 1; k < open.length; k++) if (isSooner(km, open[k], open[at])) at = k;
			const node = open[at];
			open[at] = open[open.length - 1];
			open.pop();
			const legs = this.legsOfNode(node, withinKm);
			for (let k = 0; k < legs.node.length; k++) {
				const next = legs.node[k];
				const way = km[node] + legs.km[k];
				if (way >= km[next] || way > withinKm) continue;
				if (km[next] === Infinity) open.push(next);
				km[next] = way;
				before[next] = node;
			}
		}
		return {
			km,
			before
		};
	}
	legsOfNode(node, withinKm) {
		const known = this.legs[node];
		if (known !== void 0 && known.withinKm >= withinKm) return known;
		const widerKm = circleKm(withinKm);
		const km = this.legsFrom(this.nodes[node], widerKm);
		if (node < 2 * this.crossings.length) km[node ^ 1] = haversineKm(this.nodes[node], this.nodes[node ^ 1]);
		const seen = Uint16Array.from(km.keys()).filter((n) => km[n] < Infinity);
		const legs = {
			withinKm: widerKm,
			node: seen,
			km: Float64Array.from(seen, (n) => km[n])
		};
		this.legs[node] = legs;
		return legs;
	}
	/** The crossings of the way that ends at a node, last first. */
	crossingsTo(last, before) {
		const found = [];
		for (let node = last; before[node] >= 0; node = before[node]) {
			const crossing = this.crossings[node >> 1];
			if (crossing !== void 0 && before[node] === (node ^ 1)) found.push(crossing);
		}
		return found;
	}
};
/** The radius within which to look for what may be so far away: few, so that much is asked for once. */
function circleKm(km) {
	if (km > WIDEST_CIRCLE_KM) return Infinity;
	return Math.max(LEAST_CIRCLE_KM, widened(km));
}
/** Of two nodes that are as near the one of the lower number, so that a way is named the same each time. */
function isSooner(km, node, than) {
	return km[node] < km[than] || km[node] === km[than] && node < than;
}
/** What was worked out of a place, kept: the centre of a district is asked for with every site. */
var ByPlace = class {
	work;
	known = /* @__PURE__ */ new Map();
	constructor(work) {
		this.work = work;
	}
	/** Within the circle asked for, or within a wider one. */
	of(place, withinKm) {
		const key = place.join(" ");
		const known = this.known.get(key);
		if (known !== void 0 && known.withinKm >= withinKm) return known.answer;
		const answer = this.work(place, withinKm);
		if (this.known.size >= MOST_PLACES) this.known.clear();
		this.known.set(key, {
			withinKm,
			answer
		});
		return answer;
	}
};
// src/analysis/ground.ts
/** Where people live, indexed, with the ways round water between them. */
function groundOf(areas, { points, barriers }) {
	const demand = indexDemand(areas, points);
	return {
		...demand,
		detours: new Detours(new Waters(barriers), demand)
	};
}
// src/analysis/looks.ts
/** The share of missing access that a second look closes, until enough of them are held. */
const SECOND_LOOK = .15;
/** So many looks weigh as much as what the whole UK has taught. */
const PRIOR_LOOKS = 20;
/**
* Stage 15: how much of the missing access looks have closed,
* r = 1 - sum(1 - a after) / sum(1 - a before), by nation drawn to the UK figure by n / (n + 20).
* Without any look r is 0: nothing is known of what one would find.
*/
function lookingOf(areas, looks) {
	const nationOf = new Map(areas.map(({ code, nation }) => [code, nation]));
	const first = looks.filter(({ again }) => !again);
	const again = looks.filter((look) => look.again);
	const everywhere = shareClosed(first);
	const byNation = (value) => Object.fromEntries(NATIONS.map((nation) => [nation, value(first.filter(({ areaCode }) => nationOf.get(areaCode) === nation))]));
	const weightOf = (own) => own.length / (own.length + PRIOR_LOOKS);
	return {
		closedBy: byNation((own) => everywhere + weightOf(own) * (shareClosed(own, everywhere) - everywhere)),
		closedAgain: again.length >= PRIOR_LOOKS ? shareClosed(again) : SECOND_LOOK,
		closings: byNation((own) => own.map(closingOf)),
		ownShare: byNation(weightOf)
	};
}
function shareClosed(looks, ifNothingMissed = 0) {
	let before = 0;
	let after = 0;
	for (const { accessBefore, accessAfter } of looks) {
		before += 1 - accessBefore;
		after += 1 - accessAfter;
	}
	return before > 0 ? Math.max(0, 1 - after / before) : ifNothingMissed;
}
function closingOf({ accessBefore, accessAfter }) {
	return accessBefore < 1 ? Math.max(0, 1 - (1 - accessAfter) / (1 - accessBefore)) : 0;
}
/** By area. A later look at the same pair takes the place of an earlier one. */
function looksOfAreas(areas, looks, sectors, chosen) {
	const wanted = new Set(chosen === "overall" ? sectors : [chosen]);
	const newest = /* @__PURE__ */ new Map();
	for (const look of looks) {
		if (!wanted.has(look.sector)) continue;
		const ofArea = newest.get(look.areaCode) ?? /* @__PURE__ */ new Map();
		newest.set(look.areaCode, ofArea);
		const held = ofArea.get(look.sector);
		if (held === void 0 || held.on <= look.on) ofArea.set(look.sector, look);
	}
	return areas.map(({ code }) => {
		const own = [...newest.get(code)?.values() ?? []];
		return {
			share: wanted.size > 0 ? own.length / wanted.size : 0,
			looks: own
		};
	});
}
/** Who looked, in short; null where nobody has yet. */
function lookedOf({ share, looks }) {
	const newest = looks.reduce((last, look) => last === null || look.on >= last.on ? look : last, null);
	if (newest === null) return null;
	const found = looks.reduce((sum, look) => sum + look.found, 0);
	return {
		share,
		on: newest.on,
		kind: newest.kind,
		found
	};
}
/**
* The share of missing access that another look would close, in [0, 1]: r where nobody has looked,
* r2 where somebody has, and between them by the share of the sectors looked at. A second look is
* never expected to find more than a first.
*/
function closingExpected(share, closedByFirst, { closedAgain }) {
	return share * Math.min(closedAgain, closedByFirst) + (1 - share) * closedByFirst;
}
/** a* = a + closing (1 - a): rises with a, so that what is known keeps its order. */
function expectedAccess(access, closing) {
	return access + closing * (1 - access);
}
// src/analysis/nearest.ts
/** Where the search starts; it doubles until enough are found. */
const FIRST_RADIUS_KM = 10;
const HALF_CIRCUMFERENCE_KM = 20016;
/**
* Stage 9: the nearest matching sites of distinct organisations, from the population-weighted
* centre of each area.
*
* @param count how many to find for each area
*/
function nearestSites(demand, supply, count) {
	const from = nearestFrom(demand, supply, count);
	return Array.from(demand.centreLongitude, (longitude, area) => from([longitude, demand.centreLatitude[area]], area));
}
/**
* The same from any place, by the area it is in: nearest first and equal distances by site id. A
* district served as a whole, or one that a site is somewhere in, is at 0 km from it; a district
* served is not listed for others. Sites that no way over water leads to are left out.
*/
function nearestFrom(demand, supply, count) {
	const sites = sitesWithDistance(demand, supply);
	const grid = new PointGrid(sites.longitude, sites.latitude);
	const inside = sitesOfWholeAreas(demand, supply);
	return (position, area) => {
		for (let radiusKm = FIRST_RADIUS_KM;; radiusKm *= 2) {
			const near = pointsWithin(grid, ...position, radiusKm);
			const ways = sitesByDistance(demand, position, sites, near, radiusKm);
			const distinct = nearestOrganisations(inside[area], ways, count);
			if (distinct.length >= count || radiusKm >= HALF_CIRCUMFERENCE_KM) return distinct.map(({ organisation, ...site }) => ({
				...site,
				organisationId: supply.organisationIds[organisation]
			}));
		}
	};
}
/**
* The sites near a place by the straight line, nearest first, each with its way once it is asked
* for: a way round water is dear, and never shorter than the line.
*/
function* sitesByDistance({ detours }, from, sites, near, radiusKm) {
	for (const { point, distanceKm } of near.toSorted((a, b) => a.distanceKm - b.distanceKm)) yield {
		straightKm: distanceKm,
		site: () => {
			const to = [sites.longitude[point], sites.latitude[point]];
			const wayKm = detours?.wayKm(from, to) ?? distanceKm;
			const isRound = wayKm > distanceKm + ROUNDING_KM;
			if (isRound && wayKm > radiusKm) return null;
			return {
				siteId: sites.siteId[point],
				organisation: sites.organisation[point],
				distanceKm: isRound ? wayKm : distanceKm,
				somewhere: sites.somewhere[point],
				roundWater: isRound
			};
		}
	};
}
/** The nearest site of each of the nearest organisations; ways are asked for only while one may matter. */
function nearestOrganisations(inside, ways, count) {
	const found = inside.slice();
	for (const { straightKm, site } of ways) {
		const last = firstOfEachOrganisation(found, count)[count - 1];
		if (last !== void 0 && straightKm > last.distanceKm) break;
		const next = site();
		if (next !== null) found.push(next);
	}
	return firstOfEachOrganisation(found, count);
}
function sitesWithDistance(demand, { points, spread, regions }) {
	const middles = regions.map((areas) => middleOf(demand, areas));
	const at = Array.from(spread.region, (region) => middles[region]);
	return {
		longitude: [...points.longitude, ...at.map(([longitude]) => longitude)],
		latitude: [...points.latitude, ...at.map(([, latitude]) => latitude)],
		siteId: [...points.siteIds, ...spread.siteIds],
		organisation: [...ownerOf(points.start), ...ownerOf(spread.start)],
		somewhere: [...points.siteIds.map(() => false), ...spread.siteIds.map(() => true)]
	};
}
/** By area: sites that serve all of it, or are somewhere in it or in its county. */
function sitesOfWholeAreas(demand, { served, spread, regions }) {
	const byArea = Array.from(demand.centreLongitude, () => []);
	const add = (area, siteId, organisation, somewhere) => {
		byArea[area].push({
			siteId,
			organisation,
			distanceKm: 0,
			somewhere,
			roundWater: false
		});
	};
	const servedBy = ownerOf(served.start);
	for (const [s, area] of served.area.entries()) add(area, served.siteIds[s], servedBy[s], false);
	const spreadBy = ownerOf(spread.start);
	for (const [s, region] of spread.region.entries()) for (const area of regions[region]) add(area, spread.siteIds[s], spreadBy[s], true);
	return byArea;
}
function pointsWithin(grid, longitude, latitude, radiusKm) {
	const [px, py, pz] = unitVector(longitude, latitude);
	const limit = chordSquaredOfKm(radiusKm);
	const found = [];
	const runCount = grid.query(longitude, latitude, radiusKm);
	for (let run = 0; run < runCount; run++) for (let slot = grid.runs[2 * run]; slot < grid.runs[2 * run + 1]; slot++) {
		const chordSquared = (grid.x[slot] - px) ** 2 + (grid.y[slot] - py) ** 2 + (grid.z[slot] - pz) ** 2;
		if (chordSquared <= limit) found.push({
			point: grid.order[slot],
			distanceKm: kmOfChordSquared(chordSquared)
		});
	}
	return found;
}
function firstOfEachOrganisation(found, count) {
	const sorted = found.toSorted((a, b) => a.distanceKm - b.distanceKm || (a.siteId < b.siteId ? -1 : a.siteId > b.siteId ? 1 : 0));
	const seen = /* @__PURE__ */ new Set();
	const distinct = [];
	for (const site of sorted) {
		if (distinct.length === count) break;
		if (seen.has(site.organisation)) continue;
		seen.add(site.organisation);
		distinct.push(site);
	}
	return distinct;
}
/** The owner of each entry of a packed array, from the first entry of each owner. */
function ownerOf(start) {
	const owner = new Uint32Array(start.at(-1) ?? 0);
	for (let o = 0; o + 1 < start.length; o++) owner.fill(o, start[o], start[o + 1]);
	return owner;
}
// src/analysis/lowerBound.ts
/** How many of some rising values are less than one: the place where it stands, or would. */
function lowerBound(rising, value) {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (rising[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/analysis/percentile.ts
/**
* Average ranks, 1 for the smallest; equal values share the mean of their ranks; null stays null.
* Returns the ranks and how many values there are. O(n log n).
*/
function averageRanks(values) {
	const rising = risingOf(values);
	const shared = new Float64Array(rising.length);
	for (let first = 0; first < rising.length;) {
		let end = first + 1;
		while (end < rising.length && rising[end] === rising[first]) end++;
		shared[first] = (first + 1 + end) / 2;
		first = end;
	}
	return {
		ranks: values.map((value) => value === null ? null : shared[lowerBound(rising, value)]),
		count: rising.length
	};
}
/** Those that are known, sorted as numbers: many times faster than sorting places by what is there. */
function risingOf(values) {
	const known = new Float64Array(values.length);
	let count = 0;
	for (const value of values) if (value !== null) known[count++] = value;
	return known.subarray(0, count).sort();
}
/**
* Mid-rank percentile of each value among those that are known: (average rank - 0.5) / n, strictly
* between 0 and 1, with mean 0.5; higher values get higher percentiles.
*/
function midRankPercentile(values) {
	const { ranks, count } = averageRanks(values);
	return ranks.map((rank) => rank === null ? null : (rank - .5) / count);
}
/** @param keys the group of each */
function groupsOf(keys) {
	const groups = new Map(keys.map((key) => [key, []]));
	for (const [place, key] of keys.entries()) groups.get(key).push(place);
	return [...groups.values()];
}
/** `midRankPercentile` within each group; null groups are one group. */
function percentileWithin(values, groups) {
	if (groups === null) return midRankPercentile(values);
	return withinGroups(values, groups, midRankPercentile);
}
/** Applies a method to the values of each group apart. */
function withinGroups(values, groups, method) {
	const result = values.map(() => null);
	for (const members of groups) {
		const scores = method(members.map((i) => values[i]));
		for (const [k, i] of members.entries()) result[i] = scores[k];
	}
	return result;
}
// src/analysis/distribution.ts
/**
* The p-quantile of values sorted upwards, by linear interpolation between order statistics
* (definition 7 of Hyndman and Fan 1996). NaN for no values.
*/
function quantileSorted(sorted, p) {
	if (sorted.length === 0) return NaN;
	const position = (sorted.length - 1) * p;
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (position - below);
}
/**
* The standard normal quantile of p in (0, 1): Acklam's rational approximation, relative error
* below 1.2e-9, which is far finer than any rank it is used for.
*/
function inverseNormal(p) {
	if (!(p > 0 && p < 1)) throw new RangeError(`A probability must lie between 0 and 1, not ${p}.`);
	if (p > .5) return -inverseNormal(1 - p);
	if (p < .02425) {
		const q = Math.sqrt(-2 * Math.log(p));
		return polynomial(TAIL_TOP, q) / (polynomial(TAIL_BOTTOM, q) * q + 1);
	}
	const q = p - .5;
	const r = q * q;
	return polynomial(CENTRE_TOP, r) * q / (polynomial(CENTRE_BOTTOM, r) * r + 1);
}
function polynomial(coefficients, x) {
	let value = 0;
	for (const coefficient of coefficients) value = value * x + coefficient;
	return value;
}
const CENTRE_TOP = [
	-39.69683028665376,
	220.9460984245205,
	-275.9285104469687,
	138.357751867269,
	-30.66479806614716,
	2.506628277459239
];
const CENTRE_BOTTOM = [
	-54.47609879822406,
	161.5858368580409,
	-155.6989798598866,
	66.80131188771972,
	-13.28068155288572
];
const TAIL_TOP = [
	-.007784894002430293,
	-.3223964580411365,
	-2.400758277161838,
	-2.549732539343734,
	4.374664141464968,
	2.938163982698783
];
const TAIL_BOTTOM = [
	.007784695709041462,
	.3224671290700398,
	2.445134137142996,
	3.754408661907416
];
/**
* The standard normal cumulative distribution: the complementary error function by Chebyshev
* fitting (Numerical Recipes), relative error below 1.2e-7 everywhere.
*/
function normalCumulative(x) {
	const z = Math.abs(x) / Math.SQRT2;
	const t = 1 / (1 + z / 2);
	const tail = t * Math.exp(-z * z + polynomial(ERFC, t)) / 2;
	return x > 0 ? 1 - tail : tail;
}
const ERFC = [
	.17087277,
	-.82215223,
	1.48851587,
	-1.13520398,
	.27886807,
	-.18628806,
	.09678418,
	.37409196,
	1.00002368,
	-1.26551223
];
// src/analysis/normalise.ts
/** Values clipped at these quantiles before min-max, so that one outlier does not flatten the rest. */
const WINSOR = [.05, .95];
/** The transform of the English Indices of Deprivation: the neediest tenth takes half the scale. */
const EXPONENTIAL_SCALE = 23;
/**
* Stage 2. One indicator on the scale 0 (least need) to 1 (most need), null where it has no value.
*
* @param values one per area, null where not published
* @param direction 'lower-is-more-need' is turned round; 'context' is read as it stands
* @param groups the groups (nations) when areas are only comparable within theirs, else null
*/
function normalise(values, direction, method, groups) {
	const sign = direction === "lower-is-more-need" ? -1 : 1;
	const oriented = values.map((value) => value === null ? null : sign * value);
	return groups === null ? METHODS[method](oriented) : withinGroups(oriented, groups, METHODS[method]);
}
const METHODS = {
	percentile: midRankPercentile,
	minmax: winsorisedMinMax,
	"normal-score": (values) => midRankPercentile(values).map((u) => u === null ? null : normalScore(u)),
	exponential: (values) => {
		const { ranks, count } = averageRanks(values);
		return ranks.map((rank) => rank === null ? null : exponentialScore(rank / count) / 100);
	}
};
/** Linear between the 5th and the 95th percentile, 0 below and 1 above; 0.5 where all are equal. */
function winsorisedMinMax(values) {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	const low = quantileSorted(sorted, WINSOR[0]);
	const high = quantileSorted(sorted, WINSOR[1]);
	return values.map((value) => {
		if (value === null) return null;
		return high > low ? clampUnit((value - low) / (high - low)) : .5;
	});
}
function normalScore(percentile) {
	return clampUnit(.5 + inverseNormal(percentile) / 6);
}
/**
* X = -23 ln(1 - R (1 - exp(-100/23))), from 0 to 100, where R in (0, 1] is the rank scaled so that
* 1 is the most deprived. (English Indices of Deprivation 2025, technical report.)
*/
function exponentialScore(scaledRank) {
	const tail = 1 - Math.exp(-100 / EXPONENTIAL_SCALE);
	return Math.min(100, -23 * Math.log(1 - scaledRank * tail));
}
function clampUnit(value) {
	return Math.min(1, Math.max(0, value));
}
// src/analysis/readiness.ts
/** Stage 5: R is the mean of the parts that are known, null where none is. */
function readiness({ learning, similar }) {
	if (learning === null) return similar;
	return similar === null ? learning : (learning + similar) / 2;
}
/**
* For each area the chance that at least one matching pioneer has a site in it, serves all of it, or
* is somewhere in it: 1 - prod (1 - c). A region of several districts is in each by its people.
*/
function presence(demand, supply) {
	const count = demand.areaStart.length - 1;
	const absent = new Float64Array(count).fill(1);
	const { points, served, spread, regions } = supply;
	const peopleIn = (area) => slotsOf(demand, [area]).reduce((sum, slot) => sum + demand.share[slot], 0);
	const people = Array.from({ length: count }, (_, area) => peopleIn(area));
	for (const [o, chance] of supply.chance.entries()) {
		const best = /* @__PURE__ */ new Map();
		const raise = (area, factor) => {
			best.set(area, Math.max(best.get(area) ?? 0, factor));
		};
		for (let p = points.start[o]; p < points.start[o + 1]; p++) if (points.area[p] >= 0) raise(points.area[p], points.factor[p]);
		for (let s = served.start[o]; s < served.start[o + 1]; s++) raise(served.area[s], served.factor[s]);
		for (let s = spread.start[o]; s < spread.start[o + 1]; s++) {
			const areas = regions[spread.region[s]];
			const all = areas.reduce((sum, area) => sum + people[area], 0);
			for (const area of areas) raise(area, spread.factor[s] * people[area] / all);
		}
		for (const [area, factor] of best) absent[area] *= 1 - chance * factor;
	}
	return absent.map((share) => 1 - share);
}
/** Mean presence in the similar areas of each area; null where none are published. */
function presenceInSimilar(similarAt, present) {
	return similarAt.map((places) => places.length === 0 ? null : places.reduce((sum, at) => sum + present[at], 0) / places.length);
}
// src/analysis/shrink.ts
/**
* Stage 1. Rates of areas with few people at risk drawn towards the mean of all, by as much as
* chance alone could explain: global empirical Bayes (Marshall 1991), between-area variance clamped
* at 0.
*
* theta = w r + (1 - w) rbar, w = V / (V + rbar / b), V = max(0, sum b (r - rbar)^2 / sum b - rbar / mean b)
*
* @param events e.g. deaths, one per area
* @param atRisk b, e.g. births, one per area; positive
* @returns shrunken events per person at risk
*/
function empiricalBayes(events, atRisk) {
	const totalAtRisk = sum$1(atRisk);
	const mean = sum$1(events) / totalAtRisk;
	const rates = events.map((count, i) => count / atRisk[i]);
	const spread = sum$1(rates.map((rate, i) => atRisk[i] * (rate - mean) ** 2)) / totalAtRisk;
	const variance = Math.max(0, spread - mean / (totalAtRisk / atRisk.length));
	return rates.map((rate, i) => {
		const chance = mean / atRisk[i];
		const weight = variance + chance > 0 ? variance / (variance + chance) : 0;
		return weight * rate + (1 - weight) * mean;
	});
}
/** The shrunken rate of each area; null where the events or the people at risk are not known. */
function shrinkRates({ events, atRisk }) {
	const known = events.flatMap((count, i) => count !== null && (atRisk[i] ?? 0) > 0 ? [i] : []);
	const shrunk = empiricalBayes(known.map((i) => events[i]), known.map((i) => atRisk[i]));
	const rates = events.map(() => null);
	for (const [k, i] of known.entries()) rates[i] = shrunk[k];
	return rates;
}
function sum$1(values) {
	return values.reduce((total, value) => total + value, 0);
}
// src/analysis/certainty.ts
/**
* Stage 12: how sure it is that a pioneer is there. What an organisation has confirmed itself holds
* for its sites too; elsewhere a site that rests on general knowledge counts less than its
* organisation.
*
* @param table one row per state of a record, and one for sites that nobody checked
*/
function certaintyOf(table, reading) {
	switch (reading) {
		case "everything": return {
			chanceOf: () => 1,
			factorOf: () => 1
		};
		case "checked": return {
			chanceOf: ({ recordState }) => isBorneOut(recordState) ? 1 : 0,
			factorOf: ({ checked }, { recordState }) => checked || isConfirmed(recordState) ? 1 : 0
		};
		case "expected": {
			const chances = new Map(table.map(({ state, chance }) => [state, chance]));
			const chanceFor = (state) => {
				const chance = chances.get(state);
				if (chance === void 0) throw new RangeError(`The table of certainty has no row for "${state}".`);
				return chance;
			};
			return {
				chanceOf: ({ recordState }) => chanceFor(recordState),
				factorOf: ({ checked }, { recordState }) => checked || isConfirmed(recordState) ? 1 : chanceFor(SITE_UNCHECKED)
			};
		}
	}
}
// src/analysis/supply.ts
/** The reach of a regional organisation, as a multiple of the catchment. */
const REGIONAL_FACTOR = 2;
/**
* Stage 4, what counts: the local sites of organisations that match the sector (OVERALL: all) and
* the practice, each with what it covers (stage 13) and how sure it is (stage 12).
*/
function matchSupply(core, choice) {
	const { chanceOf, factorOf } = certaintyOf(core.certainty, choice.supply);
	const placeOf = placing(core, choice);
	const sitesOf = indexesBy(core.sites, ({ organisationId }) => organisationId);
	const practice = practiceAsked(core, choice);
	const packer = new SupplyPacker();
	for (const organisation of core.organisations) {
		if (choice.sector !== "overall" && !organisation.sectors.includes(choice.sector)) continue;
		if (practice !== null && !organisation.practices.includes(practice)) continue;
		const chance = chanceOf(organisation);
		if (chance === 0) continue;
		for (const index of sitesOf.get(organisation.id) ?? []) {
			const site = core.sites[index];
			const factor = factorOf(site, organisation);
			if (factor === 0 || !isLocalSupply(site, organisation)) continue;
			const place = placeOf(site);
			if (place !== null) packer.addSite(place, site, factor);
		}
		packer.endOrganisation(organisation.id, chance, organisation.reach === "regional" ? REGIONAL_FACTOR : 1);
	}
	return packer.build();
}
/** The practice that a scenario asks about; null for any, and for one that the tables do not know. */
function practiceAsked(core, { practice }) {
	return core.taxonomy.practices.find(({ id }) => id === practice)?.id ?? null;
}
/** Whether a hypothetical site does what is asked about. One that does not changes nothing there. */
function plannedMatches(core, { practice: own }, scenario) {
	const asked = practiceAsked(core, scenario);
	return asked === null || own === void 0 || own === asked;
}
/**
* Hypothetical sites, each a sure local organisation of its own.
*
* @param catchmentKm of those that carry no reach of their own
*/
function plannedSupply(planned, catchmentKm) {
	const packer = new SupplyPacker();
	for (const [i, { position, reachKm }] of planned.entries()) {
		const id = `planned-${i + 1}`;
		packer.addSite({
			kind: "point",
			position,
			area: -1
		}, {
			id,
			nation: null
		}, 1);
		packer.endOrganisation(id, 1, reachKm === null ? 1 : reachKm / catchmentKm);
	}
	return packer.build();
}
/** Where a site of local supply counts; null where the tables do not say enough. */
function placing(core, { placing: way }) {
	const areaIndex = new Map(core.areas.map(({ code }, index) => [code, index]));
	const areasOfCounty = indexesBy(core.areas, ({ countyCode }) => countyCode);
	return (site) => {
		const { areaCode, position } = site;
		const area = areaCode === null ? -1 : areaIndex.get(areaCode) ?? -1;
		const areas = area >= 0 ? [area] : areasOfCounty.get(areaCode ?? "") ?? [];
		const coverage = coverageOf$1(site);
		const middle = way === "middle" && site.coverage === null && coverage === "somewhere";
		const wholeCounty = middle && site.kind === "area-served" && site.precision === "county";
		if (areas.length > 0) {
			if (coverage === "whole" || wholeCounty) return {
				kind: "served",
				areas
			};
			if (coverage === "somewhere" && !middle) return {
				kind: "spread",
				areas
			};
		}
		return position === null ? null : {
			kind: "point",
			position,
			area
		};
	};
}
/** Packs one organisation after another. */
var SupplyPacker = class {
	ids = [];
	chance = [];
	catchmentFactor = [];
	points = [];
	served = [];
	spread = [];
	pointStart = [0];
	servedStart = [0];
	spreadStart = [0];
	regions = [];
	regionByKey = /* @__PURE__ */ new Map();
	addSite(place, { id: siteId, nation }, factor) {
		const nationIndex = NATIONS.findIndex((known) => known === nation);
		switch (place.kind) {
			case "point":
				this.points.push({
					position: place.position,
					area: place.area,
					nation: nationIndex,
					siteId,
					factor
				});
				break;
			case "served":
				for (const area of place.areas) this.served.push({
					area,
					siteId,
					factor
				});
				break;
			case "spread": this.spread.push({
				region: this.regionOf(place.areas),
				nation: nationIndex,
				siteId,
				factor
			});
		}
	}
	/** Closes the organisation that the sites since the last one belong to; without any it is left out. */
	endOrganisation(id, chance, catchmentFactor) {
		const { points, served, spread } = this;
		const from = this.pointStart.at(-1);
		if (points.length === from && served.length === this.servedStart.at(-1) && spread.length === this.spreadStart.at(-1)) return;
		const own = points.splice(from).sort((a, b) => a.factor - b.factor || a.nation - b.nation);
		points.push(...own);
		this.ids.push(id);
		this.chance.push(chance);
		this.catchmentFactor.push(catchmentFactor);
		this.pointStart.push(points.length);
		this.servedStart.push(served.length);
		this.spreadStart.push(spread.length);
	}
	build() {
		const { points, served, spread } = this;
		return {
			organisationIds: this.ids,
			chance: Float64Array.from(this.chance),
			catchmentFactor: Float64Array.from(this.catchmentFactor),
			points: {
				...packed(this.pointStart, points),
				longitude: Float64Array.from(points, ({ position }) => position[0]),
				latitude: Float64Array.from(points, ({ position }) => position[1]),
				area: Int32Array.from(points, ({ area }) => area),
				nation: Int8Array.from(points, ({ nation }) => nation)
			},
			served: {
				...packed(this.servedStart, served),
				area: Uint32Array.from(served, ({ area }) => area)
			},
			spread: {
				...packed(this.spreadStart, spread),
				region: Uint32Array.from(spread, ({ region }) => region),
				nation: Int8Array.from(spread, ({ nation }) => nation)
			},
			regions: this.regions
		};
	}
	regionOf(areas) {
		const key = areas.join(" ");
		const known = this.regionByKey.get(key);
		if (known !== void 0) return known;
		this.regionByKey.set(key, this.regions.length);
		return this.regions.push(areas) - 1;
	}
};
function packed(start, sites) {
	return {
		start: Uint32Array.from(start),
		siteIds: sites.map(({ siteId }) => siteId),
		factor: Float64Array.from(sites, ({ factor }) => factor)
	};
}
function indexesBy(items, keyOf) {
	const indexes = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const key = keyOf(item);
		const known = indexes.get(key);
		if (known === void 0) indexes.set(key, [index]);
		else known.push(index);
	}
	return indexes;
}
// src/analysis/country.ts
const NEAREST_COUNT = 3;
/** Catchments, for each doubling of one, at which a draw works out where a site somewhere reaches. */
const FIELDS_PER_DOUBLING = 6;
/** Enough of those for every region that people name, at once. */
const MOST_DRAWN_FIELDS = 8e3;
/**
* The dataset made ready for many scenarios. What depends on no choice is computed once; what
* depends on one slider is kept until that slider moves. The answers are the same as without.
*/
var Country = class {
	input;
	areas;
	codes;
	/** The areas of each nation, by index. */
	byNation;
	demand;
	looking;
	/** Whom each candidate of the last plan would serve. */
	lastCover = new LastCover();
	normalisedBy = /* @__PURE__ */ new Map();
	choicesBy = /* @__PURE__ */ new Map();
	fieldsBy;
	lastReach = new LastAnswer();
	lastFields = new LastAnswer();
	lastPerHead = new LastAnswer();
	constructor(input) {
		this.input = input;
		const { core } = input;
		this.areas = core.areas;
		this.codes = this.areas.map(({ code }) => code);
		this.byNation = groupsOf(this.areas.map(({ nation }) => nation));
		this.demand = groundOf(this.areas, input.demand);
		this.looking = lookingOf(this.areas, core.looks);
		const fields = (most) => ({
			round: rememberedFields(this.ground({ water: "round" }), most),
			straight: rememberedFields(this.ground({ water: "straight" }), most)
		});
		this.fieldsBy = {
			exact: fields(),
			drawn: fields(MOST_DRAWN_FIELDS)
		};
	}
	/** Stages 1 and 2 for one indicator, by its position in the dataset. */
	normalised(index, method) {
		const key = `${method} ${index}`;
		const known = this.normalisedBy.get(key);
		if (known !== void 0) return known;
		const indicator = this.input.indicators.indicators[index];
		const table = this.input.indicators.values.find(({ indicatorId }) => indicatorId === indicator.id);
		const values = table === void 0 ? this.areas.map(() => null) : table.counts === void 0 ? table.values : shrinkRates(table.counts);
		const groups = indicator.withinNationOnly ? this.byNation : null;
		const scores = normalise(values, indicator.direction, method, groups);
		this.normalisedBy.set(key, scores);
		return scores;
	}
	/** Who looked where, for the sectors of a scenario. */
	looksAt({ sector }) {
		const { looks, taxonomy } = this.input.core;
		const sectors = taxonomy.sectors.map(({ id }) => id);
		return looksOfAreas(this.areas, looks, sectors, sector);
	}
	/** By area, the share of missing access that another look is expected to close, in [0, 1]. */
	closings(scenario) {
		return this.looksAt(scenario).map(({ share }, i) => closingExpected(share, this.looking.closedBy[this.areas[i].nation], this.looking));
	}
	/** The demand points with straight lines, or with ways round water. */
	ground({ water }) {
		return water === "round" ? this.demand : {
			...this.demand,
			detours: null
		};
	}
	pioneers(choice) {
		const key = keyOf(choice);
		const known = this.choicesBy.get(key);
		if (known !== void 0) return known;
		const demand = this.ground(choice);
		const supply = matchSupply(this.input.core, choice);
		const made = {
			supply,
			nearest: nearestSites(demand, supply, NEAREST_COUNT),
			inSimilar: presenceInSimilar(this.input.indicators.similarAt, presence(demand, supply))
		};
		this.choicesBy.set(key, made);
		return made;
	}
	/** Reach with today's pioneers and the planned sites. */
	reach(scenario, catchmentKm) {
		const today = this.reachToday(scenario, catchmentKm, "exact");
		const added = this.reachAdded(scenario, catchmentKm);
		if (added === null) return today;
		return {
			pioneers: sum(today.pioneers, added.pioneers),
			inRing: sum(today.inRing, added.inRing),
			fromOwnNation: today.fromOwnNation.map((yes, slot) => yes | added.fromOwnNation[slot]),
			roundWater: today.roundWater.map((yes, slot) => yes | added.roundWater[slot])
		};
	}
	/** Supply per person by slot, with the planned sites, and that of the average person today. */
	perHead(scenario, catchmentKm) {
		const { access, reference } = this.perHeadToday(scenario, catchmentKm);
		const added = this.perHeadAdded(scenario, catchmentKm);
		return {
			access: added === null ? access : sum(access, added),
			reference
		};
	}
	/**
	* H by slot in one draw, where each of the matching organisations is there or not, and with the
	* planned sites.
	*
	* @param counts one per organisation of the supply, in [0, 1]
	*/
	reachDrawn(scenario, catchmentKm, counts) {
		const { table } = this.reachToday(scenario, catchmentKm, "drawn");
		const own = sumRows(table.rows, counts, this.demand.grid.length);
		const added = this.reachAdded(scenario, catchmentKm);
		return added === null ? own : sum(own, added.pioneers);
	}
	/**
	* Today's reach and supply per person at many catchments in km, rising, for many draws.
	*
	* @param among all catchments of the draws: regions are looked at once for all of them, and what
	*   a region counts depends on that company in its last bits
	*/
	drawnReach(scenario, catchmentsKm, among) {
		const { supply } = this.pioneers(scenario);
		const demand = this.ground(scenario);
		const different = [...new Set(among.map(roundedCatchment))];
		const fields = this.lastFields.get(JSON.stringify([scenario.water, ...different]), () => {
			return new DrawnFields(demand, different);
		});
		return new DrawnReach(demand, supply, catchmentsKm, catchmentsKm.map((km) => {
			const k = different.indexOf(roundedCatchment(km));
			return (areas, ownKm) => fields.at(areas, ownKm / km)[k];
		}));
	}
	reachToday(scenario, catchmentKm, grain) {
		return this.lastReach.get(keyOf(scenario, catchmentKm, grain), () => {
			const { supply } = this.pioneers(scenario);
			const fieldOf = this.fieldsOf(scenario, catchmentKm, grain);
			const table = reachTable(this.ground(scenario), supply, catchmentKm, fieldOf);
			const pioneers = sumRows(table.rows, supply.chance, this.demand.grid.length);
			return {
				...table,
				table,
				pioneers
			};
		});
	}
	perHeadToday(scenario, catchmentKm) {
		return this.lastPerHead.get(keyOf(scenario, catchmentKm), () => {
			const { supply } = this.pioneers(scenario);
			const fieldOf = this.fieldsOf(scenario, catchmentKm, "exact");
			const access = sumRows(supplyPerPerson(this.ground(scenario), supply, catchmentKm, fieldOf), supply.chance, this.demand.grid.length);
			return {
				access,
				reference: referenceAccess(this.demand.population, access)
			};
		});
	}
	/** Fields of regions; in draws those of the nearest of a few catchments, as they cost the most. */
	fieldsOf({ water }, catchmentKm, grain) {
		const fields = this.fieldsBy[grain][water];
		if (grain === "exact") return fields;
		const rounded = roundedCatchment(catchmentKm);
		return (areas, ownKm) => fields(areas, rounded * (ownKm / catchmentKm));
	}
	/** What the planned sites add to reach; null without any. */
	reachAdded(scenario, catchmentKm) {
		const planned = this.plannedFor(scenario);
		if (planned.length === 0) return null;
		return reachAtDemand(this.ground(scenario), plannedSupply(planned, catchmentKm), catchmentKm);
	}
	plannedFor(scenario) {
		const { planned = [] } = scenario;
		return planned.filter((site) => plannedMatches(this.input.core, site, scenario));
	}
	/** What the planned sites add to the supply per person; null without any. */
	perHeadAdded(scenario, catchmentKm) {
		const planned = this.plannedFor(scenario);
		if (planned.length === 0) return null;
		const supply = plannedSupply(planned, catchmentKm);
		return sumRows(supplyPerPerson(this.ground(scenario), supply, catchmentKm), supply.chance, this.demand.grid.length);
	}
};
/** The nearest of those at which draws work out where a site somewhere reaches, in km. */
function roundedCatchment(km) {
	return 2 ** (Math.round(Math.log2(km) * FIELDS_PER_DOUBLING) / FIELDS_PER_DOUBLING);
}
function sum(a, b) {
	return a.map((value, i) => value + b[i]);
}
function keyOf(choice, ...rest) {
	const { sector, practice, supply, placing, water } = choice;
	return JSON.stringify([
		sector,
		practice,
		supply,
		placing,
		water,
		...rest
	]);
}
/** Remembers one answer: enough for a slider that moves while the others stand still. */
var LastAnswer = class {
	last = null;
	get(key, compute) {
		if (this.last?.key !== key) this.last = {
			key,
			answer: compute()
		};
		return this.last.answer;
	}
};
// src/analysis/gap.ts
/** Stage 5. Need that is not met by reach: G = sqrt(N (1 - a)). All in [0, 1]. */
function gap(need, access) {
	return Math.sqrt(need * (1 - access));
}
/**
* Where a gap could be closed soonest: P = G (1 - lambda + lambda R). Readiness multiplies and never
* adds, so that an area already served cannot win. Null where readiness is unknown but asked for.
*
* @param readinessWeight lambda in [0, 1]
*/
function potential(gapScore, readiness, readinessWeight) {
	if (readinessWeight === 0) return gapScore;
	if (readiness === null) return null;
	return gapScore * (1 - readinessWeight + readinessWeight * readiness);
}
// src/analysis/aggregate.ts
/**
* Scores are rounded to 12 decimals: areas with the same needs in another order would otherwise
* differ in the last bits, and ranking would make a place of it.
*/
const ROUNDING = 0xe8d4a51000;
/** Whether at least two thirds of the weight is observed in an area. Weights sum to 1. */
function isScored(normalised, weights, area) {
	let observed = 0;
	for (let k = 0; k < weights.length; k++) if ((normalised[k][area] ?? null) !== null) observed += weights[k];
	return observed >= .6666666656666667;
}
/**
* Stage 3, second half: the observed indicators of one area as one number in [0, 1]; null where
* none is observed. Whether enough is observed for a score is for `isScored` to say.
*
* mean: sum(w u) / sum(w), so that needs add up. severe: 1 - prod (1 - u)^(w / sum w), so that one
* severe need is enough. Never the geometric mean of need, which rewards being middling everywhere.
*
* @param weights one per indicator, relative to each other
*/
function aggregate(normalised, weights, area, mode) {
	let observed = 0;
	let sum = 0;
	for (let k = 0; k < weights.length; k++) {
		const u = normalised[k][area] ?? null;
		const weight = weights[k];
		if (u === null || weight === 0) continue;
		observed += weight;
		sum += mode === "mean" ? weight * u : weight * Math.log1p(-u);
	}
	if (observed === 0) return null;
	const score = mode === "mean" ? sum / observed : -Math.expm1(sum / observed);
	return Math.round(score * ROUNDING) / ROUNDING + 0;
}
// src/analysis/scenarioError.ts
/** A scenario that cannot be worked out, in words fit for the person who chose it. */
var ScenarioError = class extends Error {
	name = "ScenarioError";
};
// src/analysis/weights.ts
/**
* Stage 3, first half: the indicators read as need and their weights, scaled to sum to 1.
*
* By default the sector's set of each nation, equal within a theme and equal across the themes of
* the set; a nation without one of its own has the set of the whole UK. A person's own weights
* replace them: each nation counts those of them that it publishes. Those of indicators that are
* not in the dataset are left out, as an old link may name one.
*
* @param factors multiplies the weight of single indicators, for "what if it counted half"
* @throws ScenarioError when there is no set, a weight is negative, or all weights are zero
*/
function needMix(indicators, needSets, scenario, factors = {}) {
	const byNation = weightsByNation(indicators, needSets, scenario, factors);
	const weights = indicators.flatMap((indicator, index) => {
		const own = Object.fromEntries(NATIONS.map((nation) => [nation, byNation[nation][index]]));
		return NATIONS.some((nation) => own[nation] > 0) ? [{
			indicator,
			index,
			byNation: own
		}] : [];
	});
	if (weights.length === 0 && scenario.weights === null) throw new ScenarioError(`No figures for "${scenario.sector}" are published alike in the whole UK. Let each nation be read by its own.`);
	if (weights.length === 0) throw new ScenarioError("All weights are zero. Give at least one indicator a weight above zero.");
	return {
		weights,
		withinNation: readApart(byNation)
	};
}
/**
* How much each indicator counts in each nation, aligned with the indicators: those of a nation sum
* to 1, or are all 0 where the nation publishes none of them.
*
* @throws ScenarioError when there is no set, or a weight is negative
*/
function weightsByNation(indicators, needSets, scenario, factors = {}) {
	const weightsOf = (nation) => {
		return scaled(withOwnShare(indicators, scenario.weights === null ? defaultWeights(indicators, needSets, scenario, nation) : ownWeights(indicators, scenario.weights, scenario.needScope === "uk" ? null : nation), scenario.needScope === "uk" ? null : nation).map((weight, k) => weight * (factors[indicators[k].id] ?? 1)));
	};
	return Object.fromEntries(NATIONS.map((nation) => [nation, weightsOf(nation)]));
}
/** Whether the nations read different figures: need is then a place within the nation. */
function readApart(byNation) {
	const [first, ...others] = NATIONS.map((nation) => byNation[nation]);
	return others.some((own) => own.some((weight, k) => weight > 0 !== first[k] > 0));
}
/** The weights of a mix in one nation, in its order. */
function weightsIn({ weights }, nation) {
	return weights.map(({ byNation }) => byNation[nation]);
}
/** What each indicator counts in the average area: sums to 1 where every area has a mix. */
function meanWeights({ weights }, areas) {
	const countOf = (nation) => areas.reduce((count, area) => count + (area.nation === nation ? 1 : 0), 0);
	const shares = NATIONS.map((nation) => ({
		nation,
		share: countOf(nation) / areas.length
	}));
	return weights.map(({ byNation }) => {
		const [first, ...others] = NATIONS.map((nation) => byNation[nation]);
		if (others.every((weight) => weight === first)) return first;
		return shares.reduce((sum, { nation, share }) => sum + share * byNation[nation], 0);
	});
}
/**
* The weights with that of a figure of a person's own, so that it has its share of them all. Where it
* has none, or nothing else counts, they are as they were: by it alone no nation is scored.
*
* @param nation one that it does not cover does not count it; null for all alike
*/
function withOwnShare(indicators, weights, nation) {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight, k) => {
		const { ownShare = 0, nations } = indicators[k];
		return ownShare > 0 && (nation === null || nations.includes(nation)) ? total * ownShare / (1 - ownShare) : weight;
	});
}
/** Sums to 1; all 0 stay 0. */
function scaled(weights) {
	const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
	if (largest === 0) return weights.map(() => 0);
	const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
	return weights.map((weight) => weight / largest / total);
}
function defaultWeights(indicators, needSets, { sector, needScope }, nation) {
	const set = needScope === "nation" ? needSetOf(needSets, sector, nation) : needSets.find((one) => one.id === sector && one.nation === null);
	if (!needSets.some(({ id }) => id === sector)) throw new ScenarioError(`There is no need set for "${sector}". Choose one of: ${[...new Set(needSets.map(({ id }) => id))].join(", ")}.`);
	return ownWeights(indicators, balancedWeights(indicators.filter(({ id }) => set?.indicatorIds.includes(id) === true)), null);
}
/** Equal within each theme, and equal across the themes of the indicators given. */
function balancedWeights(indicators) {
	const sizeOfTheme = /* @__PURE__ */ new Map();
	for (const { themeId } of indicators) sizeOfTheme.set(themeId, (sizeOfTheme.get(themeId) ?? 0) + 1);
	return Object.fromEntries(indicators.map(({ id, themeId }) => [id, 1 / sizeOfTheme.get(themeId)]));
}
/** @param nation counts only what it publishes; null counts all */
function ownWeights(indicators, weights, nation) {
	return indicators.map((indicator) => {
		const weight = Object.hasOwn(weights, indicator.id) ? weights[indicator.id] : 0;
		if (!(weight >= 0 && weight < Infinity)) throw new ScenarioError(`The weight of "${indicator.label}" is ${weight}. A weight is zero or a positive number.`);
		return nation === null || indicator.nations.includes(nation) ? weight : 0;
	});
}
// src/analysis/need.ts
/** Stages 2, 3 and 16 for every area. An area where nobody lives has no need. */
function needOfAreas(country, mix, mode, method) {
	const normalised = normalisedOf(country, mix, method);
	const shares = byNation$1(country, mix);
	const aggregates = country.areas.map(({ population, nation }, area) => population > 0 && isScored(normalised, shares(nation), area) ? aggregate(normalised, shares(nation), area, mode) : null);
	return {
		aggregates,
		scores: rankedNeed(country, mix, aggregates)
	};
}
/** The aggregates as percentiles, by the scope of the mix. */
function rankedNeed(country, { withinNation }, aggregates) {
	return percentileWithin(aggregates, withinNation ? country.byNation : null);
}
function normalisedOf(country, { weights }, method) {
	return weights.map(({ index }) => country.normalised(index, method));
}
/** The weights of each nation, looked up once. */
function byNation$1(country, mix) {
	const known = new Map([...new Set(country.areas.map(({ nation }) => nation))].map((nation) => [nation, weightsIn(mix, nation)]));
	return (nation) => known.get(nation);
}
// src/analysis/rank.ts
/**
* Stage 6. Ranks from 1 for the highest value; equal values by area code, so that no two share a
* rank; null where there is no value.
*/
function rankDescending(values, codes) {
	const ranks = values.map(() => null);
	for (const [position, index] of orderDescending(values, codes).entries()) ranks[index] = position + 1;
	return ranks;
}
/** Indexes of the areas that have a value, highest first, equal values by area code. */
function orderDescending(values, codes) {
	return values.flatMap((value, index) => value === null ? [] : [index]).sort((a, b) => values[b] - values[a] || (codes[a] < codes[b] ? -1 : codes[a] > codes[b] ? 1 : 0));
}
/** The tenth a rank falls in, from 1 for the highest tenth to 10. */
function decileOfRank(rank, count) {
	return Math.floor((rank - 1) * 10 / count) + 1;
}
// src/analysis/analyse.ts
/**
* `analyse` on a dataset already made ready.
*
* @param factors multiplies the weight of single indicators, for "what if it counted half"
*/
function analyseCountry(country, scenario, factors = {}) {
	checkScenario(scenario);
	const { areas, codes, input } = country;
	const { indicators } = input.indicators;
	const mix = needMix(indicators, input.core.taxonomy.needSets, scenario, factors);
	const normalised = normalisedOf(country, mix, scenario.normalisation);
	const need = needOfAreas(country, mix, scenario.mode, scenario.normalisation);
	const { supply, nearest, inSimilar } = country.pioneers(scenario);
	const reach = accessOfAreas(country, scenario);
	const looks = country.looksAt(scenario);
	const expected = country.closings(scenario).map((closing, i) => expectedAccess(reach.access[i], closing));
	const ready = areas.map((_, i) => readiness({
		learning: reach.learning[i],
		similar: inSimilar[i]
	}));
	const gaps = need.scores.map((score, i) => score === null ? null : gap(score, scenario.looking === "expected" ? expected[i] : reach.access[i]));
	const potentials = gaps.map((score, i) => score === null ? null : potential(score, ready[i], scenario.readinessWeight));
	const isRanked = rankedAreas(areas, scenario);
	const onlyRanked = (score, i) => isRanked[i] ? score : null;
	const gapRanks = rankDescending(gaps.map(onlyRanked), codes);
	const ranks = rankDescending(potentials.map(onlyRanked), codes);
	const ranked = gapRanks.filter((rank) => rank !== null).length;
	const mean = meanWeights(mix, areas);
	return {
		scenario,
		weights: mix.weights.map(({ indicator }, k) => ({
			indicatorId: indicator.id,
			weight: mean[k]
		})),
		weightsByNation: byNation((nation) => mix.weights.map(({ indicator, byNation: own }) => ({
			indicatorId: indicator.id,
			weight: own[nation]
		})).filter(({ weight }) => weight > 0)),
		withinNation: mix.withinNation,
		matchingOrganisationIds: supply.organisationIds,
		areas: areas.map(({ code, nation, population }, i) => {
			const pushes = contributions(normalised, mix.weights, nation, i, scenario.mode);
			const score = need.scores[i];
			const gapRank = gapRanks[i];
			return {
				code,
				needAggregate: need.aggregates[i],
				need: score,
				noScoreReason: score === null ? noScoreReason(population) : null,
				indicatorsObserved: pushes.length,
				contributions: pushes,
				pioneersInReach: reach.pioneersInReach[i],
				access: reach.access[i],
				expectedAccess: expected[i],
				shareInReach: reach.shareInReach[i],
				shareWithout: reach.shareWithout[i],
				shareRoundWater: reach.shareRoundWater[i],
				acrossBorder: reach.acrossBorder[i] === 1,
				looked: lookedOf(looks[i]),
				fewPeople: population < FEW_PEOPLE,
				gap: gaps[i],
				readiness: ready[i],
				potential: potentials[i],
				gapRank,
				rank: ranks[i],
				gapDecile: gapRank === null ? null : decileOfRank(gapRank, ranked),
				needClass: score === null ? null : needClass(score),
				reachClass: reachClass(reach.access[i]),
				nearest: nearest[i]
			};
		})
	};
}
/** Stage 17: whether each area is ranked. Those of few people are on request only. */
function rankedAreas(areas, { fewPeople }) {
	return areas.map(({ population }) => fewPeople === "ranked" || population >= 1e4);
}
function byNation(value) {
	return Object.fromEntries(NATIONS.map((nation) => [nation, value(nation)]));
}
function noScoreReason(population) {
	return population > 0 ? "too-few-indicators" : "no-population";
}
/** @throws ScenarioError when a choice is out of its range */
function checkScenario(scenario) {
	checkRange("The catchment", scenario.catchmentKm, CATCHMENT_KM, " km");
	checkRange("The number of pioneers that is half-way to enough", scenario.halfReach, HALF_REACH, "");
	checkRange("The weight of readiness", scenario.readinessWeight, READINESS_WEIGHT$1, "");
}
function checkRange(what, value, { min, max }, unit) {
	if (!(value >= min && value <= max)) throw new ScenarioError(`${what} is ${value}${unit}. Choose from ${min} to ${max}${unit}.`);
}
// src/analysis/falseDiscovery.ts
/**
* Adjusted p values of Benjamini and Hochberg (1995): rejecting those at or below alpha keeps the
* expected share of false discoveries below alpha. O(n log n).
*/
function benjaminiHochberg(pValues) {
	const n = pValues.length;
	const order = pValues.map((_, i) => i).sort((a, b) => pValues[b] - pValues[a]);
	const adjusted = pValues.map(() => 1);
	let smallest = 1;
	for (const [position, i] of order.entries()) {
		smallest = Math.min(smallest, pValues[i] * n / (n - position));
		adjusted[i] = smallest;
	}
	return adjusted;
}
// src/analysis/getisOrd.ts
/**
* Stage 8: Getis and Ord's Gi*, as a z score: how far the sum over an area and its neighbours lies
* above what the mean of all would give. Binary weights, the area itself included (Ord and Getis
* 1995). 0 where all values are equal.
*/
function getisOrdStar(values, neighbours) {
	const n = values.length;
	const mean = values.reduce((sum, value) => sum + value, 0) / n;
	const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
	return values.map((value, i) => {
		const size = neighbours[i].length + 1;
		const total = neighbours[i].reduce((sum, j) => sum + values[j], value);
		const spread = deviation * Math.sqrt(size * (n - size) / (n - 1));
		return spread > 0 ? (total - mean * size) / spread : 0;
	});
}
// src/analysis/moran.ts
/** Stage 8: Moran's I, global and local, with row-standardised weights. */
function moran(values, neighbours) {
	const n = values.length;
	const z = deviations(values);
	const squares = sumOf$1(z, (d) => d * d);
	const lag = lags(z, neighbours);
	const weightSum = neighbours.filter((list) => list.length > 0).length;
	const cross = sumOf$1(z, (d, i) => d * lag[i]);
	return {
		index: squares > 0 && weightSum > 0 ? n / weightSum * (cross / squares) : 0,
		expected: -1 / (n - 1),
		variance: varianceUnderRandomisation(z, squares, neighbours, weightSum),
		local: z.map((d, i) => squares > 0 ? (n - 1) * d * lag[i] / squares : 0),
		quadrant: z.map((d, i) => quadrantOf(d, lag[i]))
	};
}
/** Mean and variance of each local I when all other values are shuffled and its own stays. */
function localMoranMoments(values, neighbours) {
	const n = values.length;
	const z = deviations(values);
	const squares = sumOf$1(z, (d) => d * d);
	const mean = [];
	const variance = [];
	for (const [i, d] of z.entries()) {
		const size = neighbours[i].length;
		const meanOfOthers = -d / (n - 1);
		const varianceOfOthers = (squares - d * d) / (n - 1) - meanOfOthers * meanOfOthers;
		const scale = squares > 0 && size > 0 ? (n - 1) * d / squares : 0;
		mean.push(scale * meanOfOthers);
		const varianceOfLag = size > 0 ? varianceOfOthers / size * ((n - 1 - size) / Math.max(1, n - 2)) : 0;
		variance.push(scale * scale * varianceOfLag);
	}
	return {
		mean,
		variance
	};
}
/** Mean of the neighbours of each area; 0, the mean of all deviations, without neighbours. */
function lags(z, neighbours) {
	return neighbours.map((list) => list.length === 0 ? 0 : list.reduce((sum, j) => sum + z[j], 0) / list.length);
}
/** Differences from the mean. */
function deviations(values) {
	const mean = sumOf$1(values, (value) => value) / values.length;
	return values.map((value) => value - mean);
}
function quadrantOf(z, lag) {
	if (z > 0) return lag > 0 ? 1 : 4;
	return lag > 0 ? 2 : 3;
}
function varianceUnderRandomisation(z, squares, neighbours, s0) {
	const n = z.length;
	if (squares === 0 || s0 === 0 || n < 4) return 0;
	const weight = (i) => 1 / neighbours[i].length;
	const columnSums = z.map(() => 0);
	let s1 = 0;
	for (const [i, list] of neighbours.entries()) for (const j of list) {
		columnSums[j] += weight(i);
		const returns = neighbours[j].includes(i);
		const both = weight(i) + (returns ? weight(j) : 0);
		s1 += both * both / (returns ? 2 : 1);
	}
	const s2 = sumOf$1(columnSums, (sum, i) => (sum + (neighbours[i].length > 0 ? 1 : 0)) ** 2);
	const kurtosis = n * sumOf$1(z, (d) => d ** 4) / squares ** 2;
	const top = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) - kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
	const expected = -1 / (n - 1);
	return top / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected * expected;
}
function sumOf$1(values, of) {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += of(values[i], i);
	return sum;
}
// src/analysis/random.ts
/** Of every draw and permutation. Any number would serve; that it never changes is the point. */
const SEED = 20170210;
/**
* sfc32 (Doty-Humphrey, PractRand): 128 bits of state, passes the usual batteries of tests.
*
* @param seed a whole number
*/
function seededRandom(seed) {
	let a = 0;
	let b = 0;
	let c = seed | 0;
	let counter = 1;
	const next = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = (c << 21 | c >>> 11) + sum | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let i = 0; i < 12; i++) next();
	return next;
}
/** Uniform in [low, high). */
function uniform(random, low, high) {
	return low + (high - low) * random();
}
/** One of the items, each as likely. */
function pickOne(random, items) {
	return items[Math.floor(random() * items.length)];
}
// src/analysis/permutation.ts
/** Sums that differ by less than this share are ties: adding in another order moves the last bits. */
const TIE_TOLERANCE = 1e-9;
/**
* Stage 8: two-sided p value of one local Moran by conditional permutation: the area keeps its
* value, its neighbours are drawn from all other areas without replacement (Anselin 1995).
*
* p = 2 min(share at least as high, share at least as low), with the observed pattern counted once,
* so that it is never 0. Each area has its own stream of numbers: the answer for one does not
* depend on which others are asked for.
*/
function permutationPValue(values, neighbours, area, permutations, seed) {
	const z = deviations(values);
	const own = neighbours[area];
	const others = Float64Array.from(z.filter((_, i) => i !== area));
	const size = own.length;
	if (size === 0 || size >= others.length) return 1;
	const observed = own.reduce((sum, j) => sum + z[j], 0);
	const tolerance = TIE_TOLERANCE * others.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
	const random = seededRandom(seed + area);
	let atLeast = 1;
	let atMost = 1;
	for (let p = 0; p < permutations; p++) {
		let sum = 0;
		for (let k = 0; k < size; k++) {
			const swap = k + Math.floor(random() * (others.length - k));
			const drawn = others[swap];
			others[swap] = others[k];
			others[k] = drawn;
			sum += drawn;
		}
		if (sum >= observed - tolerance) atLeast++;
		if (sum <= observed + tolerance) atMost++;
	}
	return Math.min(1, 2 * Math.min(atLeast, atMost) / (permutations + 1));
}
// src/analysis/clusters.ts
const ALPHA = .05;
/** Areas further from chance than this, by the closed form, are confirmed by permutations. */
const SCREEN = .2;
/** So many that the smallest p value passes the correction for some 1,000 areas. */
const PERMUTATIONS = 99999;
/**
* Stage 8: where areas with large gaps, or small ones, lie together more than chance would put
* them. Local Moran's I on the gap; the closed-form moments screen, permutations confirm; every
* area is tested, so the p values are corrected. Expect few to survive.
*
* A generator for the same reason as `uncertainty`: yields the share done, returns the answer.
*
* @param neighbours of each area of the dataset, islands linked
*/
function* clusters(analysis, neighbours) {
	const scored = analysis.areas.flatMap(({ gap }, i) => gap === null ? [] : [i]);
	const position = new Map(scored.map((area, k) => [area, k]));
	const gaps = scored.map((area) => analysis.areas[area].gap);
	const among = scored.map((area) => (neighbours[area] ?? []).flatMap((other) => position.get(other) ?? []));
	const { index, expected, local, quadrant } = moran(gaps, among);
	const { mean, variance } = localMoranMoments(gaps, among);
	const pValues = [];
	for (const [k, value] of local.entries()) {
		const z = Math.abs(value - mean[k]) / Math.sqrt(variance[k]);
		const closedForm = variance[k] > 0 ? 2 * normalCumulative(-z) : 1;
		pValues.push(closedForm > SCREEN ? closedForm : permutationPValue(gaps, among, k, PERMUTATIONS, SEED));
		yield pValues.length / local.length;
	}
	const adjusted = benjaminiHochberg(pValues);
	const hotSpots = getisOrdStar(gaps, among);
	return {
		scenario: analysis.scenario,
		moran: index,
		expectedMoran: expected,
		seed: SEED,
		areas: analysis.areas.map((_, area) => {
			const k = position.get(area);
			if (k === void 0) return null;
			return {
				localMoran: local[k],
				kind: CLUSTER_KINDS[quadrant[k] - 1],
				pValue: pValues[k],
				adjustedPValue: adjusted[k],
				raw: pValues[k] <= ALPHA,
				surviving: adjusted[k] <= ALPHA,
				hotSpotZ: hotSpots[k]
			};
		})
	};
}
// src/analysis/draws.ts
const WEIGHT_FACTOR = [.75, 1.25];
const CATCHMENT_FACTOR = [.67, 1.5];
const READINESS_WEIGHT = [.25, .75];
/**
* The catchment is drawn from the midpoints of this many equal parts of its interval, so that reach
* is worked out once for each part and not once for each draw. The parts are finer than anyone
* could justify a catchment.
*/
const CATCHMENT_STEPS = 32;
/** Chance of its own for each purpose, so that leaving one out moves no other. */
const STREAM = {
	supply: 2246822507,
	looks: 668265263
};
const GOLDEN = 2654435761;
/** Always the same numbers in the same order, whatever they are used for. */
function drawOf(random, weightCount) {
	return {
		weightFactors: Array.from({ length: weightCount }, () => uniform(random, ...WEIGHT_FACTOR)),
		normalisation: pickOne(random, NORMALISATIONS),
		mode: pickOne(random, AGGREGATION_MODES),
		catchmentFactor: catchmentFactorOf(Math.floor(random() * CATCHMENT_STEPS)),
		lens: pickOne(random, LENSES),
		readinessWeight: uniform(random, ...READINESS_WEIGHT)
	};
}
function catchmentFactorOf(step) {
	const [low, high] = CATCHMENT_FACTOR;
	return low + (high - low) * (step + .5) / CATCHMENT_STEPS;
}
function chanceOf(seed, draw) {
	return {
		supply: streamOf(seed, draw, STREAM.supply),
		looks: streamOf(seed, draw, STREAM.looks)
	};
}
function streamOf(seed, draw, stream) {
	return seededRandom(seed + stream + Math.imul(draw + 1, GOLDEN) | 0);
}
/** N of each area in a draw. Areas are scored where the scenario itself scores them. */
function needInDraw(country, { normalisation }, mix) {
	const { areas } = country;
	const indicatorsBy = new Map(NORMALISATIONS.map((method) => [method, normalisedOf(country, mix, method)]));
	const byNation = new Map([...new Set(areas.map(({ nation }) => nation))].map((nation) => [nation, weightsIn(mix, nation)]));
	const scored = areas.map(({ population, nation }, area) => population > 0 && isScored(indicatorsBy.get(normalisation), byNation.get(nation), area));
	return (draw) => {
		const indicators = indicatorsBy.get(draw.normalisation);
		const drawn = new Map([...byNation].map(([nation, weights]) => [nation, weights.map((weight, k) => weight * draw.weightFactors[k])]));
		return rankedNeed(country, mix, scored.map((yes, area) => yes ? aggregate(indicators, drawn.get(areas[area].nation), area, draw.mode) : null));
	};
}
/** One per organisation of the supply: 1 where it is there, by its chance, else 0. */
function keptInDraw({ chance }, random) {
	return chance.map((sure) => random() < sure ? 1 : 0);
}
/**
* The share of missing access that a look closes in each area: where nobody looked, that of one of
* the looks held, drawn from those of the nation as far as it holds enough of its own.
*/
function closingsInDraw(country, scenario) {
	const { areas, looking } = country;
	if (scenario.looking === "as-listed") return () => areas.map(() => 0);
	const looks = country.looksAt(scenario);
	const everywhere = Object.values(looking.closings).flat();
	return (random) => areas.map(({ nation }, i) => {
		const [whose, which] = [random(), random()];
		const closings = whose < looking.ownShare[nation] ? looking.closings[nation] : everywhere;
		const drawn = closings[Math.floor(which * closings.length)] ?? 0;
		return closingExpected(looks[i].share, drawn, looking);
	});
}
// src/analysis/toldAs.ts
/** The same steps of a long computation, each told as something else. */
function* toldAs(steps, tell) {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		yield tell(step.value);
	}
}
// src/analysis/drawnAccess.ts
/**
* Access by area in the draws of some catchments, where each organisation is there or not by its
* chance, the same one everywhere. Draws of one catchment come together, catchments from the narrowest.
*
* @param draws all of them, those of other catchments too
* @param factors of those catchments, rising
*
* Yields the answer for one draw after another, and null again and again while none is ready.
*/
function* accessInDraws(country, scenario, draws, factors, seed) {
	if (factors.length === 0) return;
	const { demand } = country;
	const { supply } = country.pioneers(scenario);
	const kmOf = (factor) => scenario.catchmentKm * factor;
	const catchmentsKm = factors.map(kmOf);
	const reach = country.drawnReach(scenario, catchmentsKm, catchmentFactors(draws).map(kmOf));
	const rings = yield* toldAs(reach.rings(), notYet);
	for (const [step, catchmentKm] of catchmentsKm.entries()) {
		const added = country.reachAdded(scenario, catchmentKm);
		const ring = rings[step];
		const inRing = plus((slot) => ring[slot], added?.inRing);
		const learning = meanByArea(demand, (slot) => accessOfReach(inRing(slot), scenario.halfReach));
		const asked = (lens) => draws.flatMap((draw, k) => draw.catchmentFactor === factors[step] && draw.lens === lens ? [k] : []);
		const keptIn = (draw) => keptInDraw(supply, chanceOf(seed, draw).supply);
		const [byReach, perHead] = [asked("reach"), asked("per-head")];
		const { pioneers, supplied, reference } = yield* toldAs(reach.sums(step, byReach.map(keptIn), perHead.map(keptIn)), notYet);
		for (const [k, draw] of byReach.entries()) {
			const reached = plus(pioneers.of(k), added?.pioneers);
			yield {
				draw,
				access: meanByArea(demand, (slot) => accessOfReach(reached(slot), scenario.halfReach)),
				learning
			};
		}
		const addedPerHead = country.perHeadAdded(scenario, catchmentKm) ?? void 0;
		for (const [k, draw] of perHead.entries()) {
			const each = plus(supplied.of(k), addedPerHead);
			yield {
				draw,
				access: meanByArea(demand, (slot) => accessPerHead(each(slot), reference)),
				learning
			};
		}
	}
}
/** Those that are drawn at all, rising. */
function catchmentFactors(draws) {
	return [...new Set(draws.map(({ catchmentFactor }) => catchmentFactor))].sort((a, b) => a - b);
}
function notYet() {
	return null;
}
/** By slot: what a person added, where they did, comes on top. */
function plus(own, added) {
	return added === void 0 ? own : (slot) => own(slot) + added[slot];
}
// src/analysis/drawParts.ts
const WHOLE = {
	index: 0,
	of: 1
};
/**
* Those of the catchments that fall to a part. Draws of different catchments share no sum: in
* whatever company one is worked out, no bit of it changes. Neighbours go together, as near sites
* and the ring are looked for up to the widest that is asked for; for its sake the wider ones count
* as more work, by their kilometres.
*
* @param catchments rising
*/
function ofPart(catchments, { index, of }) {
	const total = catchments.reduce((sum, km) => sum + km, 0);
	let narrower = 0;
	return catchments.filter((km) => {
		const middle = narrower + km / 2;
		narrower += km;
		return Math.floor(of * middle / total) === index;
	});
}
// src/analysis/drawnRanks.ts
/**
* The ranks in a part of the draws of stage 7, in no order: the draws of the parts together are
* those of the whole, each with the same bits. The same numbers are drawn in every part.
*
* Yields the share of the part that is done, again and again.
*/
function* drawnRanks(country, scenario, part, draws, seed) {
	const { indicators } = country.input.indicators;
	const mix = needMix(indicators, country.input.core.taxonomy.needSets, scenario);
	const scoresOf = scoring(country, scenario, mix);
	const random = seededRandom(seed);
	const all = Array.from({ length: draws }, () => drawOf(random, mix.weights.length));
	const factors = ofPart(catchmentFactors(all), part);
	const count = all.filter(({ catchmentFactor }) => factors.includes(catchmentFactor)).length;
	const gaps = new RankTable(country.codes, count);
	const potentials = new RankTable(country.codes, count);
	let done = 0;
	for (const answer of accessInDraws(country, scenario, all, factors, seed)) {
		if (answer !== null) {
			const { draw, ...access } = answer;
			const scores = scoresOf(all[draw], access, chanceOf(seed, draw).looks);
			gaps.set(done, scores.gaps);
			potentials.set(done, scores.potentials);
			done++;
		}
		yield done / count;
	}
	return {
		gap: gaps.ranks,
		potential: potentials.ranks
	};
}
/** The ranks of one score: a row of areas for each draw. */
var RankTable = class {
	ranks;
	/** Areas by code, which is how equal values are told apart. */
	inOrder;
	negated;
	/** By rank: how many areas of one score have theirs. */
	taken;
	constructor(codes, rows) {
		const Column = codes.length < 2 ** 16 ? Uint16Array : Uint32Array;
		this.ranks = new Column(codes.length * rows);
		this.negated = new Float64Array(codes.length);
		this.taken = new Uint32Array(codes.length);
		this.inOrder = codes.map((_, area) => area).sort((a, b) => codes[a] < codes[b] ? -1 : 1);
	}
	/**
	* The ranks of `rankDescending`, for many areas: numbers sort faster than areas do.
	*
	* @param scores by area, NaN where it has none
	*/
	set(row, scores) {
		const { ranks, negated, taken } = this;
		const from = row * scores.length;
		let count = 0;
		for (const score of scores) if (!Number.isNaN(score)) negated[count++] = -score;
		const rising = negated.subarray(0, count).sort();
		taken.fill(0);
		for (const area of this.inOrder) {
			const score = scores[area];
			if (Number.isNaN(score)) continue;
			const higher = lowerBound(rising, -score);
			ranks[from + area] = higher + 1 + taken[higher]++;
		}
	}
};
/** A function from a draw to the scores of each area. */
function scoring(country, scenario, mix) {
	const { areas } = country;
	const isRanked = rankedAreas(areas, scenario);
	const needOf = needInDraw(country, scenario, mix);
	const { inSimilar } = country.pioneers(scenario);
	const closingsOf = closingsInDraw(country, scenario);
	const gaps = new Float64Array(areas.length);
	const potentials = new Float64Array(areas.length);
	return (draw, { access, learning }, looks) => {
		const need = needOf(draw);
		const closings = closingsOf(looks);
		for (const [i, score] of need.entries()) {
			gaps[i] = potentials[i] = NaN;
			if (score === null || !isRanked[i]) continue;
			const gapScore = gap(score, expectedAccess(access[i], closings[i]));
			const ready = readiness({
				learning: learning[i],
				similar: inSimilar[i]
			});
			gaps[i] = gapScore;
			potentials[i] = potential(gapScore, ready, draw.readinessWeight) ?? NaN;
		}
		return {
			gaps,
			potentials
		};
	};
}
// src/analysis/finish.ts
/** Runs a long computation to its end at once, for callers with nothing else to do. */
function finish(steps) {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
// src/analysis/gainQueue.ts
/** A binary heap: the largest gain first, equal gains by candidate. */
var GainQueue = class {
	heap = [];
	get size() {
		return this.heap.length;
	}
	push(entry) {
		const { heap } = this;
		let i = heap.length;
		heap.push(entry);
		while (i > 0) {
			const parent = i - 1 >> 1;
			if (!before(entry, heap[parent])) break;
			heap[i] = heap[parent];
			i = parent;
		}
		heap[i] = entry;
	}
	/** Of a queue that is not empty. */
	pop() {
		const { heap } = this;
		const top = heap[0];
		const last = heap.pop();
		if (heap.length === 0) return top;
		let i = 0;
		for (;;) {
			let child = 2 * i + 1;
			if (child >= heap.length) break;
			if (child + 1 < heap.length && before(heap[child + 1], heap[child])) child++;
			if (!before(heap[child], last)) break;
			heap[i] = heap[child];
			i = child;
		}
		heap[i] = last;
		return top;
	}
};
function before(a, b) {
	return a.gain > b.gain || a.gain === b.gain && a.candidate < b.candidate;
}
// src/analysis/lazyGreedy.ts
/**
* Stage 11: chooses one candidate after the other, each adding the most; equal gains, the first.
* At least 1 - 1/e = 63.2% of the best (Nemhauser, Wolsey and Fisher 1978). Lazy (Minoux 1978): a
* gain worked out earlier is an upper bound now, so most are never worked out again; the answer is
* that of the plain greedy to the last bit.
*
* The bound is for this very instance and usually far better: for every prefix S_k of the choice,
* what S_k added plus the `count` largest gains at S_k is more than any choice can add.
*
* A generator, so that a worker can abandon it: yields how many are chosen, after each.
*/
function* lazyGreedy(problem, count) {
	const queue = new GainQueue();
	let evaluations = problem.candidateCount;
	for (let candidate = 0; candidate < problem.candidateCount; candidate++) queue.push({
		candidate,
		gain: problem.gain(candidate),
		step: 0
	});
	const chosen = [];
	const usedGroups = /* @__PURE__ */ new Set();
	let total = 0;
	let upperBound = Infinity;
	for (let step = 0;; step++) {
		const fresh = [];
		const aside = [];
		const boundGroups = /* @__PURE__ */ new Set();
		let best = null;
		while (queue.size > 0 && (fresh.length < count || best === null)) {
			const entry = queue.pop();
			if (entry.step < step) {
				evaluations++;
				queue.push({
					...entry,
					gain: problem.gain(entry.candidate),
					step
				});
				continue;
			}
			const group = problem.groupOf?.(entry.candidate) ?? null;
			if (best === null && (group === null || !usedGroups.has(group))) best = entry;
			if (fresh.length < count && (group === null || !boundGroups.has(group))) {
				if (group !== null) boundGroups.add(group);
				fresh.push(entry);
			}
			aside.push(entry);
		}
		upperBound = Math.min(upperBound, fresh.reduce((sum, { gain }) => sum + gain, total));
		if (best === null || chosen.length === count) break;
		for (const entry of aside) if (entry !== best) queue.push(entry);
		problem.choose(best.candidate);
		const group = problem.groupOf?.(best.candidate) ?? null;
		if (group !== null) usedGroups.add(group);
		chosen.push({
			candidate: best.candidate,
			gain: best.gain
		});
		total += best.gain;
		yield chosen.length;
	}
	return {
		chosen,
		upperBound,
		evaluations
	};
}
// src/analysis/swaps.ts
const MAXIMUM_ROUNDS = 10;
/**
* Stage 11, polish: replaces one chosen candidate by a better one as long as that helps. Never
* worse than what it was given. A generator, so that a worker can abandon it: yields, after each place
* that it tried to replace, the share done if no further round helped.
*
* @param unserved by slot, before anything is chosen
* @param firstGains of each candidate before anything is chosen: an upper bound of its gain
*   afterwards, so the search stops as soon as no better one can follow
* @param allowed whether a candidate may stand beside the others
* @returns the candidates, each in the place of the one it replaced
*/
function* improveBySwaps(table, unserved, firstGains, chosen, allowed) {
	const byGain = Array.from(firstGains, (_, candidate) => candidate).sort((a, b) => firstGains[b] - firstGains[a] || a - b);
	const best = [...chosen];
	for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
		let improved = false;
		for (let k = 0; k < best.length; k++) {
			const others = best.filter((_, i) => i !== k);
			const without = others.reduce((left, other) => unservedWith(table, left, other), unserved);
			let most = gainIn(table, without, best[k]) * 1.000000001;
			for (const candidate of byGain) {
				if (firstGains[candidate] <= most) break;
				if (!allowed(candidate, others)) continue;
				const gain = gainIn(table, without, candidate);
				if (gain <= most) continue;
				most = gain;
				best[k] = candidate;
				improved = true;
			}
			yield (k + 1) / best.length;
		}
		if (!improved) break;
	}
	return best;
}
// src/analysis/choosePlaces.ts
/** How far it is when greedy has chosen. */
const GREEDY_SHARE = .5;
/** Stage 11: greedy, then polished by swaps. A generator, as both are: yields the share done. */
function* choosePlaces(problem) {
	const { candidates, table, unserved, choose, groupOf } = problem;
	const groups = groupOf === null ? null : candidates.slots.map(groupOf);
	const firstGains = Float64Array.from(candidates.slots, (_, k) => gainIn(table, unserved, k));
	yield 0;
	let left = null;
	const greedy = yield* toldAs(lazyGreedy({
		candidateCount: firstGains.length,
		gain: (k) => left === null ? firstGains[k] : gainIn(table, left, k),
		choose: (k) => {
			left = unservedWith(table, left ?? unserved, k);
		},
		groupOf: groups === null ? null : (k) => groups[k]
	}, choose), (picked) => GREEDY_SHARE * picked / choose);
	const swapping = improveBySwaps(table, unserved, firstGains, greedy.chosen.map(({ candidate }) => candidate), (k, others) => !others.includes(k) && (groups === null || !others.some((other) => groups[other] === groups[k])));
	let told = GREEDY_SHARE;
	return {
		chosen: yield* toldAs(swapping, (share) => {
			told = Math.max(told, GREEDY_SHARE + .5 * share);
			return told;
		}),
		upperBound: greedy.upperBound
	};
}
// src/analysis/objective.ts
/**
* @param need N of each area, or what of it is not expected to be met; null where not scored, and then nobody there counts
* @param pioneers H by slot, with the sites that exist
*/
function makeObjective(demand, need, pioneers, halfReach) {
	return {
		demand,
		unserved: pioneers.map((count, slot) => demand.population[slot] * (need[demand.area[slot]] ?? 0) * (1 - accessOfReach(count, halfReach))),
		halfReach
	};
}
/** A site at a demand point. */
function siteAtSlot(demand, slot, catchmentKm) {
	return {
		longitude: demand.longitude[slot],
		latitude: demand.latitude[slot],
		catchmentKm
	};
}
/** What a site would add to F. */
function gainAt(objective, site) {
	let gain = 0;
	eachServed(objective, site, (slot, share) => {
		gain += objective.unserved[slot] * share;
	});
	return gain;
}
/** The objective with a site added. */
function withSite(objective, site) {
	const unserved = objective.unserved.slice();
	eachServed(objective, site, (slot, share) => {
		unserved[slot] *= 1 - share;
	});
	return {
		...objective,
		unserved
	};
}
/** Calls back with each slot that a site reaches, and the share that the site serves there. */
function eachServed({ demand, halfReach }, { longitude, latitude, catchmentKm }, visit) {
	eachWithinCatchment(demand, longitude, latitude, catchmentKm, (slot, decay) => {
		if (decay > 0) visit(slot, accessOfReach(decay, halfReach));
	});
}
// src/analysis/planCandidates.ts
/** The side of the first cells, as a share of the catchment, and by what cells grow. */
const FIRST_CELL = 1 / 32;
const CELL_GROWTH = Math.SQRT2;
/** Pairs of candidate and place are counted at one point in so many. */
const SAMPLE_STEP = 16;
const KM_PER_DEGREE = 111.195;
/**
* All of the points, or, where these and the people near them make too many pairs, of each cell of
* a district the point with the most residents. Cells grow until the pairs are few enough.
*
* @param slots to choose from, in the order in which equal ones are preferred
* @param mostPairs of a candidate and a demand point within the catchment of it
*/
function planCandidates(demand, slots, catchmentKm, mostPairs) {
	const isTooMuch = (sites) => sites.length * pairsOfEach(demand, sites, catchmentKm) > mostPairs;
	let chosen = alone(slots);
	for (let cellKm = catchmentKm * FIRST_CELL; cellKm <= catchmentKm && isTooMuch(chosen.slots); cellKm *= CELL_GROWTH) chosen = thinned(demand, slots, cellKm);
	return chosen;
}
function alone(slots) {
	return {
		slots,
		members: slots.map((slot) => [slot]),
		spreadKm: slots.map(() => 0)
	};
}
/** How many demand points lie within the catchment of one of the slots, on average. */
function pairsOfEach(demand, slots, catchmentKm) {
	const sample = slots.filter((_, k) => k % SAMPLE_STEP === 0);
	let pairs = 0;
	for (const slot of sample) eachWithinCatchment(demand, demand.longitude[slot], demand.latitude[slot], catchmentKm, () => pairs++);
	return pairs / sample.length;
}
function thinned(demand, slots, cellKm) {
	const cells = /* @__PURE__ */ new Map();
	for (const slot of slots) {
		const key = cellOf(demand, slot, cellKm);
		const cell = cells.get(key);
		if (cell === void 0) cells.set(key, [slot]);
		else cell.push(slot);
	}
	const members = [...cells.values()];
	const most = members.map((cell) => cell.reduce((best, slot) => demand.population[slot] > demand.population[best] ? slot : best));
	return {
		slots: most,
		members,
		spreadKm: members.map((cell, k) => Math.max(...cell.map((slot) => kmBetween(demand, most[k], slot))))
	};
}
/** Cells are square near enough, and never across the border of a district. */
function cellOf({ longitude, latitude, area }, slot, cellKm) {
	const row = Math.floor(latitude[slot] * KM_PER_DEGREE / cellKm);
	const rowLatitude = (row + .5) * cellKm / KM_PER_DEGREE;
	const kmPerDegree = KM_PER_DEGREE * Math.cos(rowLatitude * Math.PI / 180);
	return `${area[slot]} ${row} ${Math.floor(longitude[slot] * kmPerDegree / cellKm)}`;
}
function kmBetween({ longitude, latitude }, a, b) {
	return haversineKm([longitude[a], latitude[a]], [longitude[b], latitude[b]]);
}
// src/analysis/territory.ts
/** By area, whether it belongs to the districts asked for; null asks for all. */
function areasWithin(country, within) {
	if (within === null) return country.areas.map(() => true);
	const wanted = new Set(within);
	const chosen = country.codes.map((code) => wanted.has(code));
	if (!chosen.includes(true)) throw new ScenarioError("There is none of the areas asked for.");
	return chosen;
}
/** Slots of real neighbourhoods in those areas, in the order of the dataset, so that ties fall the same way. */
function neighbourhoodSlots({ demand, input }, within) {
	const { order } = demand.grid;
	const slots = [];
	for (const [slot, point] of order.entries()) if (point < input.demand.points.codes.length && within[demand.area[slot]]) slots.push(slot);
	if (slots.length === 0) throw new ScenarioError("There is no neighbourhood to choose from in the areas asked for.");
	return slots.sort((a, b) => order[a] - order[b]);
}
/** By slot, something known of each demand point; null where it is known of none. */
function bySlot({ demand }, ofPoints) {
	return Array.from(demand.grid.order, (point) => ofPoints[point] ?? null);
}
/** By slot, the fifth of deprivation, 0 for the most deprived; null where not known. */
function fifthsBySlot(country, { deprivation }) {
	return bySlot(country, deprivation).map((place) => place === null ? null : fifthOf(place));
}
/** @param deprivation in (0, 1) */
function fifthOf(deprivation) {
	return Math.min(Math.floor(deprivation * 5), 4);
}
// src/analysis/planGround.ts
/** @throws ScenarioError when the scenario cannot be worked out */
function planGround(country, scenario) {
	checkScenario(scenario);
	const { planned: _, ...unplanned } = scenario;
	const { catchmentKm, halfReach } = scenario;
	const { indicators } = country.input.indicators;
	const need = needOfAreas(country, needMix(indicators, country.input.core.taxonomy.needSets, scenario), scenario.mode, scenario.normalisation).scores;
	const unmetNeed = unmet(country, scenario, need);
	const demand = country.ground(scenario);
	const pioneersToday = country.reach(unplanned, catchmentKm).pioneers;
	const { pioneers } = country.reach(scenario, catchmentKm);
	return {
		demand,
		need,
		unmetNeed,
		pioneersToday,
		pioneers,
		today: makeObjective(demand, unmetNeed, pioneersToday, halfReach),
		objective: makeObjective(demand, unmetNeed, pioneers, halfReach)
	};
}
function unmet(country, scenario, need) {
	if (scenario.looking === "as-listed") return [...need];
	return country.closings(scenario).map((closing, i) => need[i] === null ? null : need[i] * (1 - closing));
}
// src/analysis/planToday.ts
const HIGH_NEED = 2;
function todayOf({ demand }, territory, { need, pioneersToday }) {
	const isHigh = need.map((score) => score !== null && needClass(score) === HIGH_NEED);
	const people = (isOf) => demand.population.reduce((sum, residents, slot) => {
		const area = demand.area[slot];
		return territory[area] && isOf(slot, area) ? sum + residents : sum;
	}, 0);
	const isOut = (slot) => pioneersToday[slot] === 0;
	return {
		people: people(() => true),
		peopleInHighNeed: people((_, area) => isHigh[area]),
		peopleInHighNeedOutOfReach: people((slot, area) => isHigh[area] && isOut(slot)),
		peopleOutOfReach: people(isOut)
	};
}
// src/analysis/concentration.ts
/**
* Concentration index C = 2 sum_i g_i R_i / sum_i g_i - 1, with g_i those who gain in place i and
* R_i the share of all people who are worse off, counted to the middle of those of the same order
* (Kakwani, Wagstaff and van Doorslaer 1997; O'Donnell, van Doorslaer, Wagstaff and Lindelow,
* Analyzing Health Equity Using Household Survey Data, World Bank 2008, chapter 8).
*
* @returns in (-1, 1): below 0 where the worse-off gain more; null where nobody gains
*/
function concentrationIndex(places) {
	const all = places.reduce((sum, { people }) => sum + people, 0);
	const gained = places.reduce((sum, place) => sum + place.gained, 0);
	if (gained === 0) return null;
	let worseOff = 0;
	let weighted = 0;
	for (const same of ofEqualOrder(places)) {
		const people = same.reduce((sum, place) => sum + place.people, 0);
		const rank = (worseOff + people / 2) / all;
		weighted += rank * same.reduce((sum, place) => sum + place.gained, 0);
		worseOff += people;
	}
	return 2 * weighted / gained - 1;
}
function ofEqualOrder(places) {
	const groups = /* @__PURE__ */ new Map();
	for (const place of places.toSorted((a, b) => a.order - b.order)) {
		const group = groups.get(place.order);
		if (group === void 0) groups.set(place.order, [place]);
		else group.push(place);
	}
	return [...groups.values()];
}
// src/analysis/whoGains.ts
/** Fifths at either end that the rule of `betterOffFirst` compares. */
const ENDS = 2;
/** By how much more the better-off must gain before a plan is said to serve them first. */
const MARGIN = 1.1;
/**
* Who of a territory comes within reach: by fifth of deprivation, town and country, and nation.
*
* @param territory by area, whether it belongs to it
*/
function whoGains(country, groups, territory, before, after) {
	const { population, area, nationOfSlot } = country.demand;
	const deprivation = bySlot(country, groups.deprivation);
	const fifthOf = fifthsBySlot(country, groups);
	const kindOf = bySlot(country, groups.placeKind);
	const isOut = (slot) => before.inReach[slot] === 0;
	const isNew = (slot) => isOut(slot) && after.inReach[slot] === 1;
	const gains = before.unserved.map((people, slot) => people - after.unserved[slot]);
	const isInside = Array.from(area, (index) => territory[index]);
	const group = (isOf, inside = true) => {
		let [people, peopleOutOfReach, peopleNewlyInReach, gain] = [
			0,
			0,
			0,
			0
		];
		for (let slot = 0; slot < population.length; slot++) {
			if (isInside[slot] !== inside || !isOf(slot)) continue;
			people += population[slot];
			if (isOut(slot)) peopleOutOfReach += population[slot];
			if (isNew(slot)) peopleNewlyInReach += population[slot];
			gain += gains[slot];
		}
		return {
			people,
			peopleOutOfReach,
			peopleNewlyInReach,
			gain
		};
	};
	const inNation = (index) => group((slot) => nationOfSlot[slot] === index);
	const fifths = Array.from({ length: 5 }, (_, fifth) => group((slot) => fifthOf[slot] === fifth));
	const beyond = group(() => true, false);
	return {
		...group(() => true),
		peopleNewlyInReachBeyond: beyond.peopleNewlyInReach,
		gainBeyond: beyond.gain,
		fifths,
		fifthUnknown: group((slot) => fifthOf[slot] === null),
		placeKinds: {
			town: group((slot) => kindOf[slot] === "town"),
			country: group((slot) => kindOf[slot] === "country")
		},
		placeKindUnknown: group((slot) => kindOf[slot] === null),
		nations: {
			england: inNation(NATIONS.indexOf("england")),
			wales: inNation(NATIONS.indexOf("wales")),
			scotland: inNation(NATIONS.indexOf("scotland")),
			"northern-ireland": inNation(NATIONS.indexOf("northern-ireland"))
		},
		concentration: concentrationIndex(deprivation.flatMap((order, slot) => order !== null && isInside[slot] ? [{
			order,
			people: population[slot],
			gained: gains[slot]
		}] : [])),
		servesBetterOffFirst: betterOffFirst(fifths)
	};
}
/**
* The rule: the gain for each resident of the two least deprived fifths is more than a tenth larger
* than that for each of the two most deprived.
*
* @param fifths the most deprived first
*/
function betterOffFirst(fifths) {
	return gainPerPerson(fifths.slice(-2)) > MARGIN * gainPerPerson(fifths.slice(0, ENDS));
}
/** 0 where nobody lives. */
function gainPerPerson(groups) {
	const people = groups.reduce((sum, group) => sum + group.people, 0);
	const gain = groups.reduce((sum, group) => sum + group.gain, 0);
	return people > 0 ? gain / people : 0;
}
// src/analysis/placesAnswer.ts
/**
* What sites would do, one after the other, beside those that are there before they come.
*
* @param territory by area, whether it is told of; those beyond it gain too
* @param ground its objective and pioneers are those before the sites come
*/
function placesAnswer(country, groups, scenario, territory, ground, sites) {
	const { demand, objective } = ground;
	const learnFrom = learningFrom(country, scenario, demand);
	const before = {
		inReach: reached(ground.pioneers),
		unserved: objective.unserved
	};
	const after = {
		inReach: before.inReach.slice(),
		unserved: objective.unserved.slice()
	};
	const coverage = coverageOf(demand, territory, ground);
	const points = [coverage.at(after)];
	const places = sites.map((site) => {
		const step = site.matches ? addSite(objective, site, after) : SERVES_NOBODY;
		points.push(coverage.at(after));
		const area = demand.area[site.slot];
		const position = [site.longitude, site.latitude];
		return {
			areaCode: country.codes[area],
			neighbourhoodCode: country.input.demand.points.codes[demand.grid.order[site.slot]],
			position,
			...step,
			nearestPioneer: learnFrom(site.practice)(position, area)[0] ?? null
		};
	});
	return {
		scenario,
		places,
		gain: places.reduce((sum, place) => sum + place.gain, 0),
		today: todayOf(country, territory, ground),
		whoGains: whoGains(country, groups, territory, before, after),
		curve: {
			today: coverage.at({
				inReach: reached(ground.pioneersToday),
				unserved: ground.today.unserved
			}),
			points,
			all: coverage.all
		}
	};
}
const SERVES_NOBODY = {
	people: 0,
	gain: 0,
	peopleNewlyInReach: 0
};
/** Finds the pioneer nearest to a place, of those of the sector with a practice. */
function learningFrom(country, scenario, demand) {
	const known = /* @__PURE__ */ new Map();
	return (practice) => {
		const search = known.get(practice) ?? nearestFrom(demand, country.pioneers({
			...scenario,
			practice
		}).supply, 1);
		known.set(practice, search);
		return search;
	};
}
function reached(pioneers) {
	return Uint8Array.from(pioneers, (count) => count > 0 ? 1 : 0);
}
/** Adds a site to who is reached and takes it off who is not served, in place. */
function addSite(objective, site, { inReach, unserved }) {
	const { population } = objective.demand;
	let [people, gain, peopleNewlyInReach] = [
		0,
		0,
		0
	];
	eachServed(objective, site, (slot, share) => {
		people += population[slot];
		gain += unserved[slot] * share;
		unserved[slot] *= 1 - share;
		if (inReach[slot] === 0) peopleNewlyInReach += population[slot];
		inReach[slot] = 1;
	});
	return {
		people,
		gain,
		peopleNewlyInReach
	};
}
/** How far the people of a territory are covered, and how far they could be. */
function coverageOf({ population, area }, territory, { need }) {
	const sum = (ofSlot) => population.reduce((total, _, slot) => territory[area[slot]] ? total + ofSlot(slot) : total, 0);
	const inNeed = (slot) => population[slot] * (need[area[slot]] ?? 0);
	return {
		all: {
			people: sum((slot) => population[slot]),
			peopleInNeed: sum(inNeed)
		},
		at: ({ inReach, unserved }) => ({
			people: sum((slot) => inReach[slot] === 1 ? population[slot] : 0),
			peopleInNeed: sum((slot) => inNeed(slot) - unserved[slot])
		})
	};
}
// src/analysis/largest.ts
/** The largest amounts that may be taken together, largest first; equal ones in the given order. */
function largest(items, count) {
	const taken = [];
	for (const item of bestOfEachGroup(items)) {
		if (taken.length === count && item.amount <= taken[count - 1].amount) continue;
		const place = taken.findIndex(({ amount }) => amount < item.amount);
		taken.splice(place < 0 ? taken.length : place, 0, item);
		if (taken.length > count) taken.pop();
	}
	return taken;
}
function bestOfEachGroup(items) {
	if (items.every(({ group }) => group === null)) return items;
	const best = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = item.group ?? item;
		const known = best.get(key);
		if (known === void 0 || item.amount > known.amount) best.set(key, item);
	}
	return best.values();
}
function sumOf(items) {
	return items.reduce((sum, { amount }) => sum + amount, 0);
}
// src/analysis/planBound.ts
const ROUNDS = 40;
const HALVINGS = 20;
/**
* Stage 11, the proof: no choice of `choose` of all the points is worth more than this.
*
* With Y_i the sum of phi / h0 over what is chosen, F = sum_i u_i (1 - exp(-Y_i)), which is concave
* in Y: it lies below its tangent at any Y. Along a tangent each point adds a fixed amount, so the
* best choice along it is that of the largest amounts, and what it comes to is a bound for every
* choice. Places may be taken in fractions to find a good Y (Frank and Wolfe 1956), starting at
* what was chosen; the tangent with the least bound is kept, and asked about all points, those that
* were thinned out among them.
*
* Yields the share done after each step.
*
* @param chosen candidates, by number
*/
function* planBound(problem, chosen) {
	const { unserved, table, choose, candidates } = problem;
	let rises = risesOf(table, chosen, unserved.length);
	let least = Infinity;
	let leastAt = rises;
	for (let round = 0; round < ROUNDS; round++) {
		const weights = weightsAt(unserved, rises);
		const taken = largest(candidateAmounts(problem, weights), choose);
		const bound = tangent(unserved, rises, weights) + sumOf(taken);
		if (bound < least) [least, leastAt] = [bound, rises];
		const to = risesOf(table, taken.map(({ candidate }) => candidate), unserved.length);
		rises = towards(unserved, rises, to);
		yield (round + 1) / ROUNDS;
	}
	if (candidates.spreadKm.some((km) => km > 0)) {
		const weights = weightsAt(unserved, leastAt);
		least = tangent(unserved, leastAt, weights) + largestOfAll(problem, weights);
	}
	return least * 1.000000001;
}
/** By slot, what one more of H / h0 adds along the tangent. */
function weightsAt(unserved, rises) {
	return unserved.map((people, slot) => people * Math.exp(-rises[slot]));
}
/** What the tangent says of no choice at all. */
function tangent(unserved, rises, weights) {
	return unserved.reduce((sum, people, slot) => sum + people * accessOfReach(rises[slot], 1) - weights[slot] * rises[slot], 0);
}
/** What each candidate adds along the tangent. */
function candidateAmounts({ table: { start, places, rise }, candidates, groupOf }, weights) {
	return candidates.slots.map((slot, candidate) => {
		let amount = 0;
		const end = start[candidate + 1];
		for (let e = start[candidate]; e < end; e++) amount += weights[places[e]] * rise[e];
		return {
			candidate,
			amount,
			group: groupOf?.(slot) ?? null
		};
	});
}
/**
* The sum of the largest amounts of all points. Of a cell no point adds more than its candidate
* would with every distance shorter by as far as the farthest is off, straight over water: cells
* are opened in that order, until no other can matter.
*/
function largestOfAll(problem, weights) {
	const { demand, candidates, choose, groupOf } = problem;
	const straight = {
		...demand,
		detours: null
	};
	const cells = candidates.slots.map((slot, k) => ({
		members: candidates.members[k],
		ceiling: amountAround(problem, straight, slot, candidates.spreadKm[k], weights)
	}));
	let found = [];
	for (const { members, ceiling } of cells.sort((a, b) => b.ceiling - a.ceiling)) {
		if (found.length === choose && ceiling <= found.at(-1).amount) break;
		const opened = members.map((slot) => ({
			amount: amountAround(problem, demand, slot, 0, weights),
			group: groupOf?.(slot) ?? null
		}));
		found = largest([...found, ...opened], choose);
	}
	return sumOf(found);
}
/** @param nearerKm by how much each distance is taken as shorter than it is */
function amountAround({ catchmentKm, halfReach }, demand, slot, nearerKm, weights) {
	const [longitude, latitude] = [demand.longitude[slot], demand.latitude[slot]];
	let amount = 0;
	eachWithinCatchment(demand, longitude, latitude, catchmentKm + nearerKm, (place, _, squaredKm) => {
		const distanceKm = Math.max(0, Math.sqrt(squaredKm) - nearerKm);
		amount += weights[place] * distanceDecay(distanceKm, catchmentKm) / halfReach;
	});
	return amount;
}
function risesOf({ start, places, rise }, taken, slotCount) {
	const rises = new Float64Array(slotCount);
	for (const candidate of taken) {
		const end = start[candidate + 1];
		for (let e = start[candidate]; e < end; e++) rises[places[e]] += rise[e];
	}
	return rises;
}
/** The point between the two where F is largest: F is concave, so halving finds it. */
function towards(unserved, from, to) {
	let [low, high] = [0, 1];
	for (let halving = 0; halving < HALVINGS; halving++) {
		const middle = (low + high) / 2;
		let slope = 0;
		for (let slot = 0; slot < from.length; slot++) {
			const step = to[slot] - from[slot];
			if (step !== 0) slope += unserved[slot] * step * Math.exp(-from[slot] - middle * step);
		}
		if (slope > 0) low = middle;
		else high = middle;
	}
	return from.map((rise, slot) => rise + low * (to[slot] - rise));
}
// src/analysis/whereNext.ts
/**
* Pairs of a candidate and a place within its catchment that a plan may hold: above it candidates
* are thinned. All neighbourhoods of today at 20 km are 1.7 million.
*/
const MOST_PAIRS = 25e5;
/** How far it is when the table of who is served is ready; the choice and the proof follow. */
const TABLE_READY = .7;
const CHOICE_READY = .8;
/**
* Stage 11: where a few prototypes would bring the most people in need within reach. Any
* neighbourhood may be chosen; existing pioneers, and planned sites of the scenario, stay fixed.
* Greedy, then polished by swaps, with a bound proven for this plan.
*
* A generator, so that a worker can tell how far it is and abandon it: yields the share done.
*
* @throws ScenarioError when the number of places makes no sense or there is nowhere to choose from
*/
function* whereNext(country, groups, scenario, request) {
	checkRequest(request);
	const { catchmentKm, halfReach } = scenario;
	const { choose, onePerRegion, within } = request;
	const territory = areasWithin(country, within);
	const ground = planGround(country, scenario);
	const { demand } = ground;
	const worth = weighed(country, groups, request, ground.objective);
	const key = JSON.stringify([
		scenario.water,
		catchmentKm,
		halfReach,
		within
	]);
	const making = country.lastCover.get(key, () => coverOf(demand, neighbourhoodSlots(country, territory), scenario));
	const { candidates, table } = yield* between(0, TABLE_READY, making);
	const problem = {
		demand,
		candidates,
		table,
		catchmentKm,
		halfReach,
		choose,
		unserved: worth.unserved,
		groupOf: onePerRegion ? regionOfSlot(country) : null
	};
	const choosing = choosePlaces(problem);
	const { chosen, upperBound } = yield* between(TABLE_READY, CHOICE_READY, choosing);
	const proven = yield* between(CHOICE_READY, 1, planBound(problem, chosen));
	const isThinned = candidates.slots.length < candidates.members.flat().length;
	const ordered = mostFirst(worth, polishedInCells(worth, chosen.map((k) => candidates.members[k]), chosen.map((k) => candidates.slots[k]), catchmentKm), catchmentKm);
	const total = ordered.reduce((sum, { gain }) => sum + gain, 0);
	const bound = Math.max(total, isThinned ? proven : Math.min(proven, upperBound));
	return {
		...placesAnswer(country, groups, scenario, territory, ground, ordered.map(({ slot }) => ({
			...siteAtSlot(demand, slot, catchmentKm),
			slot,
			practice: scenario.practice,
			matches: true
		}))),
		request,
		worth: total,
		worthUpperBound: bound,
		provenShare: total > 0 ? total / bound : null
	};
}
function* coverOf(demand, slots, { catchmentKm, halfReach }) {
	const candidates = planCandidates(demand, slots, catchmentKm, MOST_PAIRS);
	return {
		candidates,
		table: yield* coverTable(demand, candidates, catchmentKm, halfReach)
	};
}
/** The region of England, or the other nation, that a slot is in. */
function regionOfSlot({ areas, demand }) {
	return (slot) => areas[demand.area[slot]].regionCode;
}
/** What places are worth: gains, with the people of the most deprived fifth counted more where asked. */
function weighed(country, groups, { extraWeightDeprived }, objective) {
	if (!extraWeightDeprived) return objective;
	const fifths = fifthsBySlot(country, groups);
	const unserved = objective.unserved.map((people, slot) => fifths[slot] === 0 ? people * 2 : people);
	return {
		...objective,
		unserved
	};
}
function checkRequest({ choose }) {
	if (!Number.isInteger(choose) || choose < CHOOSE.min || choose > CHOOSE.max) throw new ScenarioError(`The number of places is ${choose}. Choose a whole number from ${CHOOSE.min} to ${CHOOSE.max}.`);
}
/** Where candidates stand for others: the best point of the cell of each, the others as they are. */
function polishedInCells(worth, cells, chosen, catchmentKm) {
	const { demand } = worth;
	const slots = [...chosen];
	for (const [k, cell] of cells.entries()) {
		if (cell.length === 1) continue;
		const without = slots.filter((_, i) => i !== k).reduce((left, slot) => withSite(left, siteAtSlot(demand, slot, catchmentKm)), worth);
		const gains = new Map(cell.map((slot) => [slot, gainAt(without, siteAtSlot(demand, slot, catchmentKm))]));
		for (const [slot, gain] of gains) if (gain > gains.get(slots[k])) slots[k] = slot;
	}
	return slots;
}
/** The chosen slots, the one that adds the most first, each with what it adds to those before. */
function mostFirst(worth, slots, catchmentKm) {
	let objective = worth;
	const siteOf = (k) => siteAtSlot(worth.demand, slots[k], catchmentKm);
	const { chosen } = finish(lazyGreedy({
		candidateCount: slots.length,
		gain: (k) => gainAt(objective, siteOf(k)),
		choose: (k) => {
			objective = withSite(objective, siteOf(k));
		},
		groupOf: null
	}, slots.length));
	return chosen.map(({ candidate, gain }) => ({
		slot: slots[candidate],
		gain
	}));
}
/** The progress of a part, as that of the whole from where the part begins to where it ends. */
function between(start, end, part) {
	return toldAs(part, (share) => start + (end - start) * share);
}
// src/analysis/rankIntervals.ts
const FRAGILE_SPAN = .25;
/** Areas whose ranks are put side by side at once: as many as one line of the cache holds. */
const BLOCK = 32;
/**
* Where each area lies in all draws. Draws may come in any order and in any number of tables.
*
* @param tables ranks in some draws each, a row of areas for each draw; 0 where an area has none
* @param areas how many there are
* @returns by area; null where it has no rank
*/
function rankIntervals(tables, areas) {
	const rows = tables.flatMap((ranks) => Array.from({ length: ranks.length / areas }, (_, row) => ranks.subarray(row * areas, (row + 1) * areas)));
	const draws = rows.length;
	let held = 0;
	for (const ranks of tables) for (const rank of ranks) if (rank > 0) held++;
	const ranked = held / draws;
	const intervals = [];
	const block = new (rows[0] instanceof Uint16Array ? Uint16Array : Uint32Array)(BLOCK * draws);
	for (let first = 0; first < areas; first += BLOCK) {
		const width = Math.min(BLOCK, areas - first);
		for (const [draw, row] of rows.entries()) for (let k = 0; k < width; k++) block[k * draws + draw] = row[first + k];
		for (let k = 0; k < width; k++) intervals.push(intervalOf(block.subarray(k * draws, (k + 1) * draws).sort(), ranked));
	}
	return intervals;
}
/**
* @param sorted the ranks of one area
* @param ranked how many areas have a rank, the same in every draw
*/
function intervalOf(sorted, ranked) {
	if (sorted.length === 0 || sorted[0] === 0) return null;
	const p05 = quantileSorted(sorted, .05);
	const p95 = quantileSorted(sorted, .95);
	const beyond = sorted.findIndex((rank) => decileOfRank(rank, ranked) > 1);
	const inTopTenth = beyond < 0 ? sorted.length : beyond;
	return {
		p05,
		p50: quantileSorted(sorted, .5),
		p95,
		topTenth: inTopTenth / sorted.length,
		fragile: (p95 - p05) / ranked > FRAGILE_SPAN
	};
}
// src/analysis/uncertainty.ts
const DRAWS = 1e3;
/**
* Stage 7: how firm each rank is when weights, normalisation, mode, catchment, lens and the weight
* of readiness are drawn at random within what is plausible (Saisana, Saltelli and Tarantola 2005),
* when each organisation is there or not by its chance, and when a look at each pair that nobody
* looked at closes what one of the looks so far has closed. Areas are scored where the scenario
* itself scores them.
*
* A generator, so that a worker can report progress and abandon it: yields the share done after
* each draw, and returns the answer. Threads share it out as `drawnRanks` and `joinedRanks`.
*/
function* uncertainty(country, scenario, draws = DRAWS, seed = SEED) {
	return joinedRanks(country, scenario, [yield* drawnRanks(country, scenario, WHOLE, draws, seed)], draws, seed);
}
/** The answer from the ranks of all parts of the draws. */
function joinedRanks(country, scenario, parts, draws = DRAWS, seed = SEED) {
	const areas = country.areas.length;
	return {
		scenario,
		draws,
		seed,
		gap: rankIntervals(parts.map((part) => part.gap), areas),
		potential: rankIntervals(parts.map((part) => part.potential), areas)
	};
}
// src/analysis/whatChanges.ts
const SMALLER_WEIGHTS = [.5, 0];
const LARGER_WEIGHTS = [2];
const CATCHMENTS_KM = [
	5,
	10,
	15,
	20,
	30,
	40,
	50,
	75,
	100
];
/**
* What would change this? Every single change of a weight, the catchment or the mode is tried with
* all other choices as they are, and those that move the area into or out of the top tenth by
* potential are reported, the smallest in each direction. Two changes together may do what neither
* does alone: that is for the draws of `uncertainty` to show.
*
* A generator, so that a worker can abandon it: yields the share done after each change tried.
*
* @throws ScenarioError when the scenario cannot be worked out, or there is no such area
*/
function* whatChanges(country, scenario, areaCode) {
	const areaIndex = country.codes.indexOf(areaCode);
	if (areaIndex < 0) throw new ScenarioError(`There is no area with the code "${areaCode}".`);
	const analysis = analyseCountry(country, scenario);
	const before = standingOf(analysis, areaIndex);
	const directions = directionsFrom(analysis);
	const planned = directions.reduce((count, changes) => count + changes.length, 0);
	const tried = [];
	const moves = [];
	for (const changes of directions) {
		let moved = false;
		for (const change of changes) {
			const attempt = {
				change,
				after: standingOf(analyseCountry(country, ...changed(analysis, change)), areaIndex)
			};
			tried.push(attempt);
			if (!moved && attempt.after.inTopTenth !== before.inTopTenth) {
				moved = true;
				moves.push(attempt);
			}
			yield tried.length / planned;
		}
	}
	return {
		scenario,
		areaCode,
		before,
		triedCount: tried.length,
		moves,
		largest: largestOf(before, tried)
	};
}
function directionsFrom({ scenario, weights }) {
	const weightChanges = (weights.length > 1 ? weights : []).flatMap(({ indicatorId }) => [SMALLER_WEIGHTS, LARGER_WEIGHTS].map((factors) => factors.map((factor) => ({
		kind: "weight",
		indicatorId,
		factor
	}))));
	const { catchmentKm: present } = scenario;
	const catchmentChanges = [CATCHMENTS_KM.filter((km) => km < present).toReversed(), CATCHMENTS_KM.filter((km) => km > present)].map((distances) => distances.map((catchmentKm) => ({
		kind: "catchment",
		catchmentKm
	})));
	const modes = AGGREGATION_MODES.filter((mode) => mode !== scenario.mode);
	return [
		...weightChanges,
		...catchmentChanges,
		modes.map((mode) => ({
			kind: "mode",
			mode
		}))
	];
}
/** The scenario, and the factors of its weights, with one change. */
function changed({ scenario }, change) {
	switch (change.kind) {
		case "catchment": return [{
			...scenario,
			catchmentKm: change.catchmentKm
		}, {}];
		case "mode": return [{
			...scenario,
			mode: change.mode
		}, {}];
		case "weight": return [scenario, { [change.indicatorId]: change.factor }];
	}
}
function standingOf({ areas }, areaIndex) {
	const { rank } = areas[areaIndex];
	const rankedCount = areas.filter((area) => area.rank !== null).length;
	return {
		rank,
		rankedCount,
		inTopTenth: rank !== null && decileOfRank(rank, rankedCount) === 1
	};
}
/** By how many places; where areas gain or lose their score, by the same share of all places. */
function largestOf(before, tried) {
	let largest = null;
	let furthest = 0;
	for (const attempt of tried) {
		const distance = Math.abs(shareOf(attempt.after) - shareOf(before));
		if (distance > furthest) {
			furthest = distance;
			largest = attempt;
		}
	}
	return largest;
}
/** Place as a share of all places; NaN, which is never further than another, where there is none. */
function shareOf({ rank, rankedCount }) {
	return rank === null ? NaN : rank / rankedCount;
}
// src/dataset/datasetError.ts
/**
* Why a published file cannot be used: it did not arrive (missing), ended too early (cut-off), does
* not hold what it should (malformed) or belongs to other files than this page (other-edition). `detail` says where: a path such as
* "sites.name[12]", or the status of the answer.
*/
var DatasetError = class extends Error {
	file;
	reason;
	detail;
	constructor(file, reason, detail) {
		super(`${file} is ${reason}: ${detail}`);
		this.name = "DatasetError";
		this.file = file;
		this.reason = reason;
		this.detail = detail;
	}
};
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/dataset/checkedBy.ts
/** The content when it fits the schema; else a DatasetError that names the path of the first misfit. */
function checkedBy(schema, file, content, path = "") {
	const result = /* @__PURE__ */ safeParse(schema, content, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const where = [path, /* @__PURE__ */ getDotPath(issue)].filter((part) => part !== null && part !== "").join(".");
	throw new DatasetError(file, "malformed", `${where === "" ? "the file" : where}: ${issue.message}`);
}
// src/dataset/wireReader.ts
/**
* Reads the packed columns of a published file. Columns are checked with plain loops, because a
* schema over 18,000 values would cost the page more than the download. Every failure names the
* path and, where there is one, the row.
*
* How columns are packed (data/pipeline/build/pack.ts is the other half):
* - plain: an array of texts or numbers, null where empty;
* - choices: `{ choices: [...], at: [...] }`, the place of each entry in the list of choices;
* - steps: `{ decimals, steps: [...] }`, whole-number differences, in units of 10^-decimals, from
*   the last number before; null stays null;
* - units: `{ decimals, units: [...] }`, whole numbers in units of 10^-decimals;
* - offsets: units too, counted from a number that another column leads to;
* - codes: `{ runs: [[prefix, digits, [...]], ...] }`, codes that share a prefix and count upwards.
*/
var WireReader = class WireReader {
	#file;
	#path;
	#record;
	constructor(file, content, path = "") {
		this.#file = file;
		this.#path = path;
		if (!isRecord(content)) throw new DatasetError(file, "malformed", `${path || "the file"} is not a record`);
		this.#record = content;
	}
	fail(key, what) {
		throw new DatasetError(this.#file, "malformed", `${this.#pathOf(key)} ${what}`);
	}
	value(key) {
		return this.#record[key];
	}
	record(key) {
		return new WireReader(this.#file, this.#record[key], this.#pathOf(key));
	}
	records(key) {
		return this.#array(key).map((entry, row) => new WireReader(this.#file, entry, `${this.#pathOf(key)}[${row}]`));
	}
	text(key) {
		const entry = this.#record[key];
		return isText(entry) ? entry : this.fail(key, "is not text");
	}
	wholeNumber(key, lowest, highest) {
		const entry = this.#record[key];
		return isWhole(entry) && entry >= lowest && entry <= highest ? entry : this.fail(key, `is not a whole number from ${lowest} to ${highest}`);
	}
	texts(key) {
		return this.#checked(key, isText, "is not text");
	}
	optionalTexts(key) {
		return this.#checked(key, (entry) => entry === null || isText(entry), "is not text or null");
	}
	numbers(key) {
		return this.#checked(key, isNumber, "is not a number");
	}
	count(key) {
		const entry = this.#record[key];
		return isNumber(entry) && entry >= 0 ? entry : this.fail(key, "is not a number from 0 up");
	}
	/** Numbers of people, of finds: none is below nothing. */
	counts(key) {
		return this.#checked(key, (entry) => isNumber(entry) && entry >= 0, "is not a number from 0 up");
	}
	optionalCounts(key) {
		return this.#checked(key, (entry) => entry === null || isNumber(entry) && entry >= 0, "is not a number from 0 up, or null");
	}
	optionalNumbers(key) {
		return this.#checked(key, (entry) => entry === null || isNumber(entry), "is not a number or null");
	}
	/** Whole numbers from 0 up to, but not including, `size`: places in another list. */
	indices(key, size) {
		return this.#checked(key, (entry) => isWhole(entry) && entry >= 0 && entry < size, `is not a whole number from 0 to ${size - 1}`);
	}
	/** A column of choices. Give `allowed` where the domain knows every choice. */
	choices(key, allowed) {
		const column = this.record(key);
		const choices = column.texts("choices");
		const unknown = choices.find((choice) => allowed !== void 0 && !allowed.includes(choice));
		if (unknown !== void 0) this.fail(key, `holds the unknown choice "${unknown}"`);
		return column.indices("at", choices.length).map((at) => choices[at]);
	}
	optionalChoices(key, allowed) {
		const withEmpty = allowed === void 0 ? void 0 : ["", ...allowed];
		return this.choices(key, withEmpty).map((choice) => choice === "" ? null : choice);
	}
	steps(key) {
		return this.optionalSteps(key).map((number, row) => number ?? this.fail(`${key}[${row}]`, "is empty"));
	}
	optionalSteps(key) {
		const scale = this.#scaleOf(key);
		let units = 0;
		return this.record(key).optionalNumbers("steps").map((step, row) => {
			if (step === null) return null;
			units += step;
			if (!isNumber(units)) this.fail(`${key}.steps[${row}]`, "leads past all bounds");
			return units / scale;
		});
	}
	optionalUnits(key) {
		const scale = this.#scaleOf(key);
		return this.record(key).optionalNumbers("units").map((units) => units === null ? null : units / scale);
	}
	/** Each from its base, to the last decimal: no sum of two fractions. */
	optionalOffsets(key, bases) {
		const scale = this.#scaleOf(key);
		return this.record(key).optionalNumbers("units").map((units, row) => units === null ? null : (Math.round((bases[row] ?? 0) * scale) + units) / scale);
	}
	#scaleOf(key) {
		const decimals = this.record(key).value("decimals");
		if (!isWhole(decimals) || decimals < 0 || decimals > 6) this.fail(`${key}.decimals`, "is not from 0 to 6");
		return 10 ** decimals;
	}
	/** Codes that tell rows apart: none stands twice. */
	codes(key) {
		const codes = this.repeatableCodes(key);
		const seen = /* @__PURE__ */ new Set();
		for (const code of codes) {
			if (seen.has(code)) this.fail(key, `holds "${code}" twice`);
			seen.add(code);
		}
		return codes;
	}
	repeatableCodes(key) {
		return this.record(key).#array("runs").flatMap((run, index) => {
			const path = `${key}.runs[${index}]`;
			if (!Array.isArray(run) || run.length !== 3) this.fail(path, "is not a run of codes");
			const [prefix, digits, steps] = run;
			if (!isText(prefix) || !isWhole(digits) || !Array.isArray(steps)) this.fail(path, "is not a run of codes");
			if (digits < 0 || digits > MOST_DIGITS) this.fail(path, `has not 0 to ${MOST_DIGITS} digits`);
			let number = 0;
			return steps.map((step) => {
				if (!isWhole(step)) this.fail(path, "holds a step that is not a whole number");
				number += step;
				if (number < 0 || number >= 10 ** MOST_DIGITS) this.fail(path, "counts past its digits");
				return digits === 0 ? prefix : prefix + String(number).padStart(digits, "0");
			});
		});
	}
	/** Steps that are places in a list of `size`. */
	places(key, size) {
		const places = this.steps(key);
		const wrong = places.findIndex((place) => !isWhole(place) || place < 0 || place >= size);
		return wrong < 0 ? places : this.fail(`${key}[${wrong}]`, `is not a place in a list of ${size}`);
	}
	/** Steps of degrees that no place on earth is beyond: 180 of longitude, 90 of latitude. */
	degrees(key, most) {
		const degrees = this.steps(key);
		const wrong = degrees.findIndex((each) => Math.abs(each) > most);
		return wrong < 0 ? degrees : this.fail(`${key}[${wrong}]`, "is no place on earth");
	}
	/** Points from the columns `longitude` and `latitude`; null where a row has none. */
	optionalPositions() {
		return this.#positions(this.optionalSteps("longitude"), this.optionalSteps("latitude"));
	}
	/** The same from columns of offsets; a row without a base counts from 0, 0. */
	offsetPositions(bases) {
		const from = (axis) => bases.map((base) => base?.[axis] ?? 0);
		return this.#positions(this.optionalOffsets("longitude", from(0)), this.optionalOffsets("latitude", from(1)));
	}
	#positions(longitudes, latitudes) {
		this.requireLength(latitudes.length, { longitude: longitudes });
		return longitudes.map((longitude, row) => {
			const latitude = latitudes[row] ?? null;
			if (longitude === null || latitude === null) return null;
			if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) this.fail(`longitude[${row}]`, "and its latitude are no place on earth");
			return [longitude, latitude];
		});
	}
	/** A record of numbers, such as figures by official code. */
	numbersByKey() {
		const wrong = Object.entries(this.#record).find(([, entry]) => !isNumber(entry));
		if (wrong !== void 0) this.fail(wrong[0], "is not a number");
		return this.#record;
	}
	requireLength(size, columns) {
		for (const [key, column] of Object.entries(columns)) if (column.length !== size) this.fail(key, `has ${column.length} entries in place of ${size}`);
	}
	/** Columns to rows. All must have one length: a file that was cut and mended shows here. */
	rows(columns) {
		const entries = Object.entries(columns);
		const size = entries[0]?.[1].length ?? 0;
		this.requireLength(size, columns);
		return Array.from({ length: size }, (_, at) => {
			const row = {};
			for (const [key, column] of entries) row[key] = column[at];
			return row;
		});
	}
	#checked(key, isRight, what) {
		const column = this.#array(key);
		return column.every(isRight) ? column : this.fail(`${key}[${column.findIndex((entry) => !isRight(entry))}]`, what);
	}
	#array(key) {
		const column = this.#record[key];
		if (!Array.isArray(column)) this.fail(key, column === void 0 ? "is missing" : "is not a list");
		return column;
	}
	#pathOf(key) {
		return this.#path === "" ? key : `${this.#path}.${key}`;
	}
};
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
	return typeof value === "string";
}
/** No figure of a country is larger: beyond it sums lose their last digits. */
const LARGEST = 0xe8d4a51000;
/** Of the part of a code that counts. */
const MOST_DIGITS = 6;
function isNumber(value) {
	return typeof value === "number" && Math.abs(value) <= LARGEST;
}
function isWhole(value) {
	return Number.isInteger(value);
}
// src/dataset/decodeLooks.ts
/** Every state of a record stands in the table once, so that no record is without a chance. */
function decodeCertainty(reader) {
	const rows = reader.records("certainty");
	return [...RECORD_STATES, SITE_UNCHECKED].map((state) => {
		const [row, ...others] = rows.filter((entry) => entry.text("state") === state);
		if (row === void 0 || others.length > 0) return reader.fail("certainty", `does not name "${state}" once`);
		const chance = row.value("chance");
		if (typeof chance !== "number" || !(chance >= 0 && chance <= 1)) return row.fail("chance", "is not from 0 to 1");
		return {
			state,
			chance,
			reason: row.text("reason")
		};
	});
}
function decodeLooks(reader, { areas, taxonomy }) {
	const codes = areas.map(({ code }) => code);
	return reader.rows({
		areaCode: reader.indices("areaAt", codes.length).map((at) => codes[at] ?? ""),
		sector: reader.choices("sector", taxonomy.sectors.map(({ id }) => id)),
		on: reader.choices("on"),
		kind: reader.choices("kind", LOOK_KINDS),
		found: reader.counts("found"),
		accessBefore: shares(reader, "accessBefore"),
		accessAfter: shares(reader, "accessAfter"),
		again: reader.indices("again", 2).map((flag) => flag === 1)
	});
}
function shares(reader, key) {
	const values = reader.steps(key);
	if (values.some((value) => !(value >= 0 && value <= 1))) reader.fail(key, "is not from 0 to 1");
	return values;
}
// src/dataset/idByName.ts
/** The id again; null where the packed one takes more words than the name has. */
function unpackId(packed, name) {
	const [taken = "", rest = ""] = packed.split(":");
	const words = wordsOf(name);
	const count = Number(taken);
	if (!/^\d+$/.test(taken) || count > words.length) return null;
	return [...words.slice(0, count), ...rest === "" ? [] : [rest]].join("-");
}
function wordsOf(name) {
	return name.toLowerCase().replace(/[’'.]/g, "").replaceAll("&", "and").split(/[^a-z0-9]+/).filter((word) => word !== "");
}
// src/dataset/siteNations.ts
/** Where a site works: one nation, or more than one at once. */
const SITE_NATIONS = [
	...NATIONS,
	"united-kingdom",
	"england-and-wales"
];
// src/dataset/decodePioneers.ts
/** Ids of sectors and practices hold no blank, so a blank parts them within a choice. */
const LIST_SEPARATOR = " ";
function decodeOrganisations(reader, { sectors, practices }) {
	const names = reader.texts("name");
	return reader.rows({
		id: reader.texts("id").map((id, row) => unpackId(id, names[row] ?? "") ?? reader.fail(`id[${row}]`, "is no id")),
		name: names,
		sectors: listsOf(reader, "sectors", sectors),
		practices: listsOf(reader, "practices", practices),
		empowerment: reader.choices("empowerment", EMPOWERMENTS),
		reach: reader.choices("reach", REACHES),
		status: reader.choices("status", STATUSES),
		recordState: reader.choices("recordState", RECORD_STATES),
		evidenceLevel: reader.optionalChoices("evidenceLevel", EVIDENCE_LEVELS)
	});
}
/** Each choice a list of ids that the taxonomy knows. */
function listsOf(reader, key, known) {
	const ids = new Set(known.map(({ id }) => id));
	const lists = reader.record(key).texts("choices").map((choice) => choice.split(LIST_SEPARATOR));
	const unknown = lists.flat().find((id) => !ids.has(id));
	if (unknown !== void 0) reader.fail(key, `holds the unknown choice "${unknown}"`);
	return reader.record(key).indices("at", lists.length).map((at) => lists[at]);
}
function decodeSites(reader, organisations, areas) {
	const ids = organisations.map(({ id }) => id);
	const centres = new Map(areas.map(({ code, centre }) => [code, centre]));
	const known = areas.flatMap(({ code, countyCode }) => [code, countyCode]);
	const areaCodes = reader.optionalChoices("areaCode", known);
	return reader.rows({
		id: reader.codes("id"),
		organisationId: reader.places("organisationAt", ids.length).map((at) => ids[at]),
		kind: reader.choices("kind", SITE_KINDS),
		precision: reader.choices("precision", PRECISIONS),
		position: reader.offsetPositions(areaCodes.map((code) => centres.get(code ?? ""))),
		place: reader.optionalTexts("place"),
		areaCode: areaCodes,
		nation: reader.choices("nation", SITE_NATIONS),
		coverage: reader.optionalChoices("coverage", COVERAGES),
		checked: reader.indices("checked", 2).map((flag) => flag === 1)
	});
}
// src/dataset/decodeCore.ts
const DIRECTORY_FILE = "directory.json";
/** public/data/directory.json as parsed, joined to the frame: who works in its areas, and who looked. */
function decodeCore(frame, content) {
	const reader = new WireReader(DIRECTORY_FILE, content);
	const organisations = decodeOrganisations(reader.record("organisations"), frame.taxonomy);
	return {
		...frame,
		organisations,
		sites: decodeSites(reader.record("sites"), organisations, frame.areas),
		looks: decodeLooks(reader.record("looks"), frame)
	};
}
// src/dataset/parseUrl.ts
/** The address that a text is, or null. The platform's own test is newer than the oldest browsers we serve. */
function parseUrl(text) {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
// src/dataset/isWebUrl.ts
/** A web address that a page may link to: http or https only, so never `javascript:`. */
function isWebUrl(value) {
	if (/[\s<>"]/u.test(value)) return false;
	const protocol = parseUrl(value)?.protocol;
	return protocol === "https:" || protocol === "http:";
}
// src/dataset/decodeAreas.ts
function decodeRegions(reader) {
	return reader.rows({
		code: reader.codes("code"),
		name: reader.texts("name"),
		nameWelsh: reader.optionalTexts("nameWelsh"),
		nation: reader.choices("nation", NATIONS)
	});
}
function decodeCombinedAuthorities(readers, areas) {
	return readers.map((reader) => ({
		code: reader.text("code"),
		name: reader.text("name"),
		areaCodes: reader.indices("areaAt", areas.length).map((at) => areas[at].code)
	}));
}
function decodeAreas(reader) {
	const codes = reader.codes("code");
	const names = reader.texts("name");
	return reader.rows({
		code: codes,
		name: names,
		nameWelsh: reader.optionalTexts("nameWelsh"),
		nation: reader.choices("nation", NATIONS),
		regionCode: reader.choices("regionCode"),
		countyCode: reader.optionalChoices("countyCode").map((code, row) => code ?? codes[row] ?? ""),
		countyName: reader.optionalChoices("countyName").map((name, row) => name ?? names[row] ?? ""),
		population: reader.counts("population"),
		centre: reader.optionalPositions().map((centre, row) => centre ?? reader.fail(`longitude[${row}]`, "is empty")),
		bounds: decodeBounds(reader),
		areaKm2: reader.optionalCounts("areaKm2"),
		ruralUrban: reader.optionalChoices("ruralUrban"),
		formerCodes: decodeFormerCodes(reader.record("formerCodes"), codes.length)
	});
}
function decodeBounds(reader) {
	return reader.rows({
		west: reader.degrees("west", 180),
		south: reader.degrees("south", 90),
		east: reader.degrees("east", 180),
		north: reader.degrees("north", 90)
	}).map(({ west, south, east, north }) => [
		west,
		south,
		east,
		north
	]);
}
function decodeFormerCodes(reader, areaCount) {
	const lists = Array.from({ length: areaCount }, () => []);
	const rows = reader.rows({
		code: reader.codes("code"),
		name: reader.texts("name"),
		areaAt: reader.indices("areaAt", areaCount)
	});
	for (const { code, name, areaAt } of rows) lists[areaAt]?.push({
		code,
		name
	});
	return lists;
}
// src/dataset/required.ts
/** Throws DatasetError where two rows have one id. */
function requireOnce(file, rows, path) {
	const seen = /* @__PURE__ */ new Set();
	for (const { id } of rows) {
		if (seen.has(id)) throw new DatasetError(file, "malformed", `${path} holds "${id}" twice`);
		seen.add(id);
	}
}
/** Throws DatasetError where an id is that of no row. */
function requireKnown(file, ids, rows, what) {
	const known = new Set(rows.map(({ id }) => id));
	const unknown = ids.find((id) => !known.has(id));
	if (unknown !== void 0) throw new DatasetError(file, "malformed", `names the unknown ${what} "${unknown}"`);
}
// src/dataset/decodeTaxonomy.ts
const text$1 = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty());
const weight = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(0), /* @__PURE__ */ maxValue(100));
const sources = /* @__PURE__ */ array(/* @__PURE__ */ picklist(EFFICACY_SOURCES));
const taxonomySchema = /* @__PURE__ */ object({
	sectors: /* @__PURE__ */ array(/* @__PURE__ */ object({
		id: text$1,
		name: text$1,
		nameWelsh: text$1,
		letter: text$1,
		caution: text$1
	})),
	practices: /* @__PURE__ */ array(/* @__PURE__ */ object({
		id: text$1,
		name: text$1,
		nameWelsh: text$1,
		definition: text$1,
		definitionWelsh: text$1,
		familyId: text$1,
		mainSources: sources,
		otherSources: sources
	})),
	families: /* @__PURE__ */ array(/* @__PURE__ */ object({
		id: text$1,
		name: text$1,
		nameWelsh: text$1
	})),
	needSets: /* @__PURE__ */ array(/* @__PURE__ */ object({
		id: text$1,
		nation: /* @__PURE__ */ nullable(/* @__PURE__ */ picklist(NATIONS)),
		indicatorIds: /* @__PURE__ */ array(text$1)
	})),
	starters: /* @__PURE__ */ array(/* @__PURE__ */ object({
		id: text$1,
		sector: text$1,
		practice: /* @__PURE__ */ nullable(text$1),
		nation: /* @__PURE__ */ nullable(/* @__PURE__ */ picklist(NATIONS)),
		weights: /* @__PURE__ */ nullable(/* @__PURE__ */ record(text$1, weight)),
		rows: /* @__PURE__ */ nullable(/* @__PURE__ */ picklist(NEIGHBOURHOOD_ROWS)),
		question: text$1,
		questionWelsh: text$1
	}))
});
function decodeTaxonomy(file, content) {
	const taxonomy = checkedBy(taxonomySchema, file, content, "taxonomy");
	const sectors = /* @__PURE__ */ new Set([OVERALL, ...taxonomy.sectors.map(({ id }) => id)]);
	const unknown = [...taxonomy.needSets.map(({ id }) => id), ...taxonomy.starters.map((s) => s.sector)].find((id) => !sectors.has(id));
	if (unknown !== void 0) throw new DatasetError(file, "malformed", `taxonomy asks of the unknown sector "${unknown}"`);
	for (const table of [
		"sectors",
		"practices",
		"families",
		"starters"
	]) requireOnce(file, taxonomy[table], `taxonomy.${table}`);
	requireKnown(file, taxonomy.practices.map(({ familyId }) => familyId), taxonomy.families, "family");
	requireKnown(file, taxonomy.starters.flatMap(({ practice }) => practice ?? []), taxonomy.practices, "practice");
	return taxonomy;
}
// src/dataset/decodeFrame.ts
const FRAME_FILE = "frame.json";
/** public/data/frame.json as parsed, to what everything else hangs on. */
function decodeFrame(content) {
	const reader = new WireReader(FRAME_FILE, content);
	const areas = decodeAreas(reader.record("areas"));
	const regions = decodeRegions(reader.record("regions"));
	const known = new Set(regions.map(({ code }) => code));
	const stray = areas.find(({ regionCode }) => !known.has(regionCode));
	if (stray) reader.fail("areas", `puts ${stray.code} in the unknown region "${stray.regionCode}"`);
	return {
		areas,
		regions,
		combinedAuthorities: decodeCombinedAuthorities(reader.records("combinedAuthorities"), areas),
		taxonomy: decodeTaxonomy(FRAME_FILE, reader.value("taxonomy")),
		certainty: decodeCertainty(reader)
	};
}
// src/dataset/decodeGlance.ts
/** How a class stands in the file: a letter for each area. */
const GLANCE_LETTERS = {
	"gap-looked": "g",
	"gap-unlooked": "u",
	"need-met": "m",
	"less-need": "l",
	"no-score": "n"
};
new Map(GLANCE_CLASSES.map((each) => [GLANCE_LETTERS[each], each]));
// src/dataset/decodeIndicators.ts
const INDICATORS_FILE = "indicators.json";
const FIGURES_FILE = "figures.json";
const text = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty());
const manifestSchema$1 = /* @__PURE__ */ object({
	themes: /* @__PURE__ */ array(/* @__PURE__ */ object({
		id: text,
		name: text,
		nameWelsh: text
	})),
	indicators: /* @__PURE__ */ array(/* @__PURE__ */ object({
		id: text,
		label: text,
		themeId: text,
		unit: text,
		definition: text,
		direction: /* @__PURE__ */ picklist(DIRECTIONS),
		directionAgreed: /* @__PURE__ */ boolean(),
		explainsLikeness: /* @__PURE__ */ boolean(),
		subjects: /* @__PURE__ */ array(text),
		standsFor: /* @__PURE__ */ nullable(/* @__PURE__ */ picklist(STANDS_FOR)),
		period: text,
		geography: text,
		source: text,
		sourceUrl: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ check(isWebUrl, "is not a web address")),
		licence: text,
		caveat: /* @__PURE__ */ nullable(text),
		nations: /* @__PURE__ */ array(/* @__PURE__ */ picklist(NATIONS)),
		withinNationOnly: /* @__PURE__ */ boolean(),
		decimals: /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(0), /* @__PURE__ */ maxValue(6))
	}))
});
/**
* public/data/indicators.json as parsed: the manifest, the values that need is read from by itself,
* in the order of the areas, and which areas are alike. With public/data/figures.json too, the values
* of all.
*/
function decodeIndicators(content, others) {
	const reader = new WireReader(INDICATORS_FILE, content);
	const { themes, indicators } = checkedBy(manifestSchema$1, INDICATORS_FILE, content);
	requireOnce(INDICATORS_FILE, indicators, "indicators");
	requireKnown(INDICATORS_FILE, indicators.map(({ themeId }) => themeId), themes, "theme");
	const columns = decodeColumns(reader);
	const similarAt = decodeSimilar(reader.record("similar"));
	const areaCount = similarAt.length;
	const more = others === void 0 ? [] : decodeColumns(new WireReader(FIGURES_FILE, others));
	const byId = new Map([...columns, ...more].map((column) => [column.indicatorId, column]));
	const values = indicators.flatMap(({ id }) => byId.get(id) ?? []);
	for (const [id, column] of byId) if (column.values.length !== areaCount || column.basis.length !== areaCount) reader.fail("values", `of "${id}" are not of the ${areaCount} areas of similar.count`);
	if (values.length !== columns.length + more.length) reader.fail("values", "are of an indicator that is not there, or stand twice");
	if (others !== void 0 && values.length !== indicators.length) reader.fail("values", `has ${values.length} entries in place of ${indicators.length}`);
	return {
		themes,
		indicators,
		values,
		similarAt
	};
}
/** `count` similar areas of each area, as places in the list of areas, one area after another. */
function decodeSimilar(reader) {
	const counts = reader.indices("count", Infinity);
	const places = reader.indices("at", counts.length);
	let start = 0;
	const lists = counts.map((count) => places.slice(start, start += count));
	reader.requireLength(start, { at: places });
	return lists;
}
function decodeColumns(reader) {
	return reader.records("values").map((column) => ({
		indicatorId: column.text("indicatorId"),
		values: column.optionalUnits("values"),
		basis: column.optionalChoices("basis", BASES)
	}));
}
// src/dataset/decodeNeighbours.ts
const NEIGHBOURS_FILE = "neighbours.json";
const neighboursSchema = /* @__PURE__ */ object({ neighboursAt: /* @__PURE__ */ array(/* @__PURE__ */ array(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(0)))) });
/**
* public/data/neighbours.json as parsed: for each area the places in the list of areas of those that
* share a border with it, islands linked to the nearest.
*/
function decodeNeighbours(content) {
	const { neighboursAt } = checkedBy(neighboursSchema, NEIGHBOURS_FILE, content);
	const row = neighboursAt.findIndex((places) => places.some((at) => at >= neighboursAt.length));
	if (row < 0) return neighboursAt;
	throw new DatasetError(NEIGHBOURS_FILE, "malformed", `neighboursAt[${row}] is not of places in a list of ${neighboursAt.length}`);
}
// src/dataset/decodeBarriers.ts
/** The parts `barriers` and `crossings` of public/data/demand.json. */
function decodeBarriers(barriers, crossings) {
	const pointCount = barriers.indices("pointCount", Infinity);
	const points = positions(barriers, pointCount.reduce((sum, count) => sum + count, 0));
	const rows = barriers.rows({
		id: barriers.texts("id"),
		pointCount
	});
	const crossingsOf = decodeCrossings(crossings, rows.length);
	let first = 0;
	return rows.map(({ id, pointCount: count }, index) => {
		const line = points.slice(first, first + count);
		first += count;
		return {
			id,
			line,
			crossings: crossingsOf[index] ?? []
		};
	});
}
/** By place of the barrier. */
function decodeCrossings(reader, barrierCount) {
	const barrierAt = reader.indices("barrierAt", barrierCount);
	const banks = positions(reader, 2 * barrierAt.length);
	const crossingsOf = Array.from({ length: barrierCount }, () => []);
	for (const [index, barrier] of barrierAt.entries()) crossingsOf[barrier].push({ banks: [banks[2 * index], banks[2 * index + 1]] });
	return crossingsOf;
}
function positions(reader, count) {
	const longitude = reader.degrees("longitude", 180);
	const latitude = reader.degrees("latitude", 90);
	reader.requireLength(count, {
		longitude,
		latitude
	});
	return longitude.map((degrees, index) => [degrees, latitude[index]]);
}
// src/dataset/mostAreas.ts
/** More areas than the UK has of any kind (239,000 output areas): what is read without its areas must lie below. */
const MOST_AREAS = 25e4;
// src/dataset/decodeDemand.ts
const DEMAND_FILE = "demand.json";
/**
* public/data/demand.json as parsed, as typed columns for the analysis.
*
* @param areaCount of the dataset, where it is known: a neighbourhood lies in one of them
*/
function decodeDemand(content, areaCount = MOST_AREAS) {
	const reader = new WireReader(DEMAND_FILE, content);
	const codes = reader.codes("code");
	const longitude = reader.degrees("longitude", 180);
	const latitude = reader.degrees("latitude", 90);
	const population = reader.counts("population");
	const areaIndex = reader.places("areaAt", areaCount);
	reader.requireLength(codes.length, {
		longitude,
		latitude,
		population,
		areaAt: areaIndex
	});
	return {
		points: {
			codes,
			longitude: Float64Array.from(longitude),
			latitude: Float64Array.from(latitude),
			population: Float64Array.from(population),
			areaIndex: Uint32Array.from(areaIndex)
		},
		barriers: decodeBarriers(reader.record("barriers"), reader.record("crossings"))
	};
}
// tests/fixtures/realCountry.ts
/** The dataset as published in public/data. */
function readRealCountry() {
	return {
		core: decodeCore(decodeFrame(read("frame.json")), read("directory.json")),
		indicators: decodeIndicators(read("indicators.json"), read("figures.json")),
		demand: decodeDemand(read("demand.json"))
	};
}
/** Which districts share a border, islands linked, as published. */
function readRealNeighbours() {
	return decodeNeighbours(read("neighbours.json"));
}
/** A published file as text; by path, because a test of the page has no file addresses. */
function publicFile(file) {
	return readFileSync(join(import.meta.dirname, "../../public/data", file), "utf8");
}
function read(file) {
	return JSON.parse(publicFile(file));
}
// tests/fixtures/groups.ts
/** Who lives where in an invented country: some of it not known, some places equally deprived. */
function makeGroups({ demand }, seed = 1) {
	const turn = (i, by) => (i * by + seed) % 11;
	const { codes } = demand.points;
	return {
		measures: [{
			nation: "england",
			index: "imd-2025",
			domain: null
		}],
		domainSectors: [],
		deprivation: codes.map((_, i) => turn(i, 3) === 0 ? null : turn(i, 7) / 11 + .01),
		placeKind: codes.map((_, i) => turn(i, 5) < 2 ? null : PLACE_KINDS[turn(i, 4) % 2])
	};
}
// zz.mts
const input = readRealCountry();
const scenario = { ...DEFAULT_SCENARIO };
const h = (x) => createHash("sha256").update(JSON.stringify(x)).digest("hex").slice(0, 8);
const t = (name, f) => {
	const a = process.cpuUsage();
	const x = f();
	const b = process.cpuUsage(a);
	console.log(name.padEnd(14), ((b.user + b.system) / 1e6).toFixed(2), x === void 0 ? "" : h(x));
};
const c = new Country(input);
let an;
t("analyse", () => an = analyseCountry(c, scenario));
t("26 km", () => analyseCountry(c, {
	...scenario,
	catchmentKm: 26
}));
for (let r = 0; r < 2; r++) t("slide " + r, () => [
	15,
	20,
	25,
	30,
	40
].map((km) => analyseCountry(c, {
	...scenario,
	catchmentKm: km + r / 10
})));
t("whatChanges", () => finish(whatChanges(c, scenario, "W06000004")));
t("plan", () => finish(whereNext(c, makeGroups(input), scenario, DEFAULT_PLAN_REQUEST)));
t("uncertainty", () => finish(uncertainty(c, scenario)));
t("clusters", () => finish(clusters(an, readRealNeighbours())));
export {};
