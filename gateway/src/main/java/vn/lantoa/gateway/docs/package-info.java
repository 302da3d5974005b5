/** The page that shows the merged OpenAPI document, from assets of our own origin only. */
package vn.lantoa.gateway.docs;
