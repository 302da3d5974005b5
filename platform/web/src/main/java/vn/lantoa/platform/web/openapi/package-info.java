/** What every operation of the house has in common, written into the OpenAPI document once. */
@NullMarked
package vn.lantoa.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
