package vn.lantoa.gateway.openapi;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What one service says of itself.
 *
 * @param owns tells the paths that the gateway brings to this service; others are not shown
 */
record ServiceOpenApi(String service, ObjectNode content, Predicate<String> owns) {}
