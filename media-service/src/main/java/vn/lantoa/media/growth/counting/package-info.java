/** What counts for growth where nobody says otherwise. */
@NullMarked
package vn.lantoa.media.growth.counting;

import org.jspecify.annotations.NullMarked;
