package vn.lantoa.media.supply;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who supplied nothing for a month.
 *
 * @param over whether the month is over: until then who is silent may still supply
 * @param supplied how many of those that are expected supplied something
 * @param silent codes of those that supplied nothing
 * @param expected all that are expected
 */
@Schema(name = "SilentSuppliers")
public record SilentSuppliersView(
        String month, boolean over, int supplied, List<String> silent, List<ExpectedSupplierView> expected) {

    static SilentSuppliersView of(String month, boolean over, List<ExpectedSupplierView> expected) {
        List<String> silent = expected.stream()
                .filter(one -> one.supplies() == 0)
                .map(ExpectedSupplierView::code)
                .toList();
        return new SilentSuppliersView(month, over, expected.size() - silent.size(), silent, expected);
    }
}
