/** What is counted of an item's spread: views, reach and engagements. */
@NullMarked
package vn.lantoa.media.metric;

import org.jspecify.annotations.NullMarked;
