package vn.lantoa.gateway.openapi;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document of one service.
 *
 * @param owns whether the gateway routes a path to this service; its other paths are left out
 */
record ServiceOpenApi(String service, ObjectNode content, Predicate<String> owns) {}
