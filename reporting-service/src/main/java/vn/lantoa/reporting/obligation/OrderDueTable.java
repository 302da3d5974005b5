package vn.lantoa.reporting.obligation;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** What is ordered of press agencies: met when all of it is accepted. */
@ApplicationScoped
class OrderDueTable implements ObligationSource {

    private static final String ORDERS = """
            SELECT id, agency, number, due_on, accepted_on FROM press_order WHERE due_on >= ? AND due_on < ?""";

    private final Database database;

    OrderDueTable(Database database) {
        this.database = database;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.ORDER;
    }

    @Override
    public Stream<Obligation.Due> of(ObligationFilter.Days days) {
        return database.query(ORDERS, OrderDueTable::order, days.from(), days.to()).stream();
    }

    private static Obligation.Due order(ResultColumns row) {
        String number = row.text("number");
        return new Obligation.Due(
                "order/" + row.uuid("id"),
                ObligationKind.ORDER,
                "Giao sản phẩm theo đơn đặt hàng " + number,
                "Delivery of the order " + number,
                row.text("agency"),
                row.date("due_on"),
                row.date("accepted_on"),
                "Đơn đặt hàng " + number);
    }
}
