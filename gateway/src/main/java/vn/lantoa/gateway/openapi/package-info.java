/** The one OpenAPI document of the house, merged from what the installed services say of themselves. */
@NullMarked
package vn.lantoa.gateway.openapi;

import org.jspecify.annotations.NullMarked;
