/** The one OpenAPI document of the house, merged from what the installed services say of themselves. */
package vn.lantoa.gateway.openapi;
