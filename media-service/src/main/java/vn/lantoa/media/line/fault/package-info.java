/** What is wrong with a line: as it is noted, as it is stored, and as it is told. */
@NullMarked
package vn.lantoa.media.line.fault;

import org.jspecify.annotations.NullMarked;
