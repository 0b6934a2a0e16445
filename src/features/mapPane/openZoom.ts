/**
 * From here on the districts in view open into their neighbourhoods. A neighbourhood of London is then
 * some 7 pixels wide and one in the country 50, so that colours can be told apart; a pane 1,440 wide
 * shows 300 km, at most about 90 districts in the densest part, and one of 375 shows a county.
 */
export const OPEN_ZOOM = 8;
