/** Request bodies that may be large: received without being held in memory, and read line by line. */
@NullMarked
package vn.lantoa.media.body;

import org.jspecify.annotations.NullMarked;
