package app.winnow;

public final class Main {
    public static void main(String[] args) {
        System.out.println("Winnow");
    }
}
