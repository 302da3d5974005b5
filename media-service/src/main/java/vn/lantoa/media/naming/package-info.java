/** Which orders, columns and clearances an agency's items may name: of submissions and of corrections. */
@NullMarked
package vn.lantoa.media.naming;

import org.jspecify.annotations.NullMarked;
