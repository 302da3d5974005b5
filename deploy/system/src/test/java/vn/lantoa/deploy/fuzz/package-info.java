/**
 * The fuzzer: walks every operation of the merged OpenAPI document with a request that it takes, spoiled in one named
 * way, and holds the answer against the document. What the requests spoil is their own ({@link ValidCalls}); what would
 * touch others' data is sent only in forms that must be refused ({@link Harm}).
 */
package vn.lantoa.deploy.fuzz;
