package vn.lantoa.media.product.stock;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.product.MediaProductProblem;
import vn.lantoa.media.product.MediaProductService;
import vn.lantoa.media.product.stock.StockView.OccasionView;
import vn.lantoa.platform.web.problem.Problem;

/** Tells how many copies of a product there are. */
@ApplicationScoped
@Transactional
public class StockService {

    private static final int MOST_OCCASIONS = 200;

    private final MediaProductService products;
    private final StockTable stock;

    StockService(MediaProductService products, StockTable stock) {
        this.products = products;
        this.stock = stock;
    }

    /** @throws Problem 404 when there is no such product */
    StockView of(String product) {
        if (!products.has(product)) {
            throw Problem.of(MediaProductProblem.MEDIA_PRODUCT_NOT_FOUND, product);
        }
        List<StockTable.Row> rows = stock.byOccasion(product, MOST_OCCASIONS);
        Stock now = rows.get(0).stock();
        return new StockView(
                product,
                now.printed(),
                now.given(),
                now.left(),
                now.costVnd(),
                UnitCost.of(now.costVnd(), now.printed()),
                rows.get(0).occasions(),
                occasions(rows));
    }

    private static List<OccasionView> occasions(List<StockTable.Row> rows) {
        return rows.stream()
                .filter(row -> row.quantity() > 0)
                .map(row -> new OccasionView(row.eventCode(), row.delegation(), row.quantity()))
                .toList();
    }
}
