/** How files are written that people take away, whatever is in them. */
@NullMarked
package vn.lantoa.platform.web.file;

import org.jspecify.annotations.NullMarked;
