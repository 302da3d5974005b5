/** The one door to all services. Here is only how it starts. */
@NullMarked
package vn.lantoa.gateway;

import org.jspecify.annotations.NullMarked;
