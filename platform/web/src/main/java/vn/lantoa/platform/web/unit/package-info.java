/** The units in which figures are given. */
@NullMarked
package vn.lantoa.platform.web.unit;

import org.jspecify.annotations.NullMarked;
