/** Lines that are written together, and apart where the database refuses some of them (rules.md §5). */
@NullMarked
package vn.lantoa.media.line.apart;

import org.jspecify.annotations.NullMarked;
