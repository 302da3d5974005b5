/** The days that events had before they were put off or moved. */
@NullMarked
package vn.lantoa.event.event.days;

import org.jspecify.annotations.NullMarked;
