/**
 * From here on the districts in view open into their neighbourhoods. A neighbourhood of London is then
 * some 7 pixels wide and one in the country 50, so that colours can be told apart. A pane of 1,000 by 850
 * shows 190 km, which around London meets 136 districts (0.4 MB, nearest to the middle first) and
 * elsewhere fewer; one of 375 shows a county.
 */
export const OPEN_ZOOM = 8;
