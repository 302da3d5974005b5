package vn.lantoa.media.supply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that is expected to supply something for a month.
 *
 * @param supplies how often it did
 */
@Schema(name = "ExpectedSupplier")
public record ExpectedSupplierView(String code, String name, String level, long supplies) {}
