package vn.lantoa.platform.web.paging;

/**
 * One step of an order.
 *
 * @param name the field as clients name it
 * @param column what the store orders by
 * @param descending whether the order is turned round
 */
public record SortField(String name, String column, boolean descending) {}
