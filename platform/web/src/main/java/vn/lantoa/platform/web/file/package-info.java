/** How files are written that people take away, and those are read that people bring, whatever is in them. */
@NullMarked
package vn.lantoa.platform.web.file;

import org.jspecify.annotations.NullMarked;
