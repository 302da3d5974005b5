package vn.lantoa.platform.testing.architecture.offender.feature;

/** A request that can change after it was made. */
class NewBoat {

    private String name;

    public void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
