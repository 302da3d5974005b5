/** The operations of an OpenAPI document, and the code behind them. */
@NullMarked
package vn.lantoa.platform.web.openapi.operations;

import org.jspecify.annotations.NullMarked;
