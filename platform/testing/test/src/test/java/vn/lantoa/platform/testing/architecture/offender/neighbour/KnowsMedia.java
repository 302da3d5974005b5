package vn.lantoa.platform.testing.architecture.offender.neighbour;

import vn.lantoa.media.press.PressAgency;

/** Knows what is not published. */
class KnowsMedia {

    PressAgency[] agencies;
}
