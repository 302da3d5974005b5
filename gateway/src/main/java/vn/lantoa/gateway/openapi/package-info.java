/** The OpenAPI document of the whole API, merged from the documents of the installed services. */
package vn.lantoa.gateway.openapi;
