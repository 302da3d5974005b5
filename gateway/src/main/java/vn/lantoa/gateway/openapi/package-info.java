/** The OpenAPI document of the whole API, merged from the documents of the installed services. */
@NullMarked
package vn.lantoa.gateway.openapi;

import org.jspecify.annotations.NullMarked;
