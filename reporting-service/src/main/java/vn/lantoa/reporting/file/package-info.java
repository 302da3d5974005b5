/** How files are written that people take away, whatever is in them. */
@NullMarked
package vn.lantoa.reporting.file;

import org.jspecify.annotations.NullMarked;
