void f() {
	int a = 1; /* cálculo */	int b = ;
	"ñandú" 3;
}
