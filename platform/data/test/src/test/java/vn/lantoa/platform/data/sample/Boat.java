package vn.lantoa.platform.data.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import vn.lantoa.platform.data.record.StoredRecord;

@Entity
public class Boat extends StoredRecord {

    private String code;
    private String hull;
    private String name;
    private int seats = 1;

    @Column(insertable = false, updatable = false)
    private String search;

    protected Boat() {}

    public Boat(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Boat rename(String newName) {
        name = newName;
        return this;
    }

    public Boat withHull(String number) {
        hull = number;
        return this;
    }

    public Boat withSeats(int number) {
        seats = number;
        return this;
    }
}
