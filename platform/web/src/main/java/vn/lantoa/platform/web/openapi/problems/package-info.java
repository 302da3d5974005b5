/** How the OpenAPI document describes the answers that refuse. */
@NullMarked
package vn.lantoa.platform.web.openapi.problems;

import org.jspecify.annotations.NullMarked;
