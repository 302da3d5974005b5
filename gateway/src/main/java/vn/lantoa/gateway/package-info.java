/** The API gateway in front of all services. This package only starts it. */
@NullMarked
package vn.lantoa.gateway;

import org.jspecify.annotations.NullMarked;
