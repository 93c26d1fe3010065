from kernels import *
def conv(n,h,w,c,o,k,s=1,p=0,panel=32,rows=14,cols=32,epi=True):
    oh=(h+2*p-k)//s+1; ow=(w+2*p-k)//s+1; P=-(-o//panel)
    x,f,r=ty((n,h,w,c)),ty((P,k,k,c,panel)),ty((n,oh,ow,o))
    b = ty((o,))
    body=f"%0 = dlc.conv %x, %f channels_last {{strides=array<i64:{s},{s}>, pads_low=array<i64:{p},{p}>, pads_high=array<i64:{p},{p}>, dilations=array<i64:1,1>, panel={panel}:i64, columns={o}:i64}} : ({x}, {f}) -> {r}\n"
    body+=f"%1 = dlc.add %0, %b : ({r}, {b}) -> {r}\n%2 = dlc.relu %1 : {r} -> {r}\n"
    return f"func.func private @k(%x: {x}, %f: {f}, %b: {b}) -> {r} attributes {{dlc.kernel, root=#dlc<kernel_root contraction>, schedule={{rows=array<i64:{rows},6>, columns=array<i64:{cols},16>}}}} {{\n{body} dlc.yield %2 : {r}\n}}\n", (n,oh,ow,o), 2*n*oh*ow*o*k*k*c
if __name__=="__main__":
    m,rs,fl=conv(1,56,56,64,64,3,1,1)
    lib,t=build(m,512,"c56")
    print(t, build.seconds)
