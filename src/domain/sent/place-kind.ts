/** What a number of a report stands in that is none of its text's figures. */
export type PlaceKind = 'table' | 'chart' | 'list' | 'commitment' | 'evidence';
