// Hyprguest 0.2.0-8841bd427a2a, kept as it was released. Written by scripts/freeze-generator.ts.
var Ey=Object.defineProperty;var xe=(e,t)=>{for(var i in t)Ey(e,i,{get:t[i],enumerable:!0})};var D={};xe(D,{$brand:()=>pa,$input:()=>Ll,$output:()=>Cl,INVALID:()=>te,NEVER:()=>da,TimePrecision:()=>Jl,ZodAny:()=>Cu,ZodArray:()=>Ru,ZodBase64:()=>yo,ZodBase64URL:()=>bo,ZodBigInt:()=>nt,ZodBigIntFormat:()=>ko,ZodBoolean:()=>et,ZodCIDRv4:()=>ho,ZodCIDRv6:()=>go,ZodCUID:()=>so,ZodCUID2:()=>lo,ZodCatch:()=>ld,ZodCodec:()=>ar,ZodCompileAsyncError:()=>ge,ZodCompileUnsupportedError:()=>E,ZodCreditCard:()=>Tu,ZodCustom:()=>sr,ZodCustomStringFormat:()=>dn,ZodDate:()=>er,ZodDefault:()=>td,ZodDiscriminatedUnion:()=>Vu,ZodE164:()=>vo,ZodEmail:()=>ro,ZodEmoji:()=>oo,ZodEnum:()=>Xn,ZodError:()=>e$,ZodExactOptional:()=>So,ZodFile:()=>Yu,ZodFirstPartyTypeKind:()=>$d,ZodFunction:()=>bd,ZodGUID:()=>io,ZodIBAN:()=>Pu,ZodIPv4:()=>mo,ZodIPv6:()=>fo,ZodISODate:()=>Re,ZodISODateTime:()=>Fe,ZodISODuration:()=>Ve,ZodISOTime:()=>Ze,ZodInstanceOf:()=>kd,ZodIntersection:()=>Bu,ZodIssueCode:()=>r$,ZodJWT:()=>wo,ZodKSUID:()=>po,ZodLazy:()=>hd,ZodLiteral:()=>Xu,ZodMAC:()=>Au,ZodMap:()=>qu,ZodNaN:()=>ud,ZodNanoID:()=>ao,ZodNever:()=>Mu,ZodNonOptional:()=>Io,ZodNull:()=>Eu,ZodNullable:()=>nd,ZodNumber:()=>Qn,ZodNumberFormat:()=>pn,ZodObject:()=>tr,ZodOptional:()=>ir,ZodPipe:()=>or,ZodPrefault:()=>id,ZodPreprocess:()=>dd,ZodPromise:()=>yd,ZodReadonly:()=>pd,ZodRealError:()=>ce,ZodRecord:()=>Jn,ZodSet:()=>Ju,ZodString:()=>Yn,ZodStringFormat:()=>R,ZodSuccess:()=>sd,ZodSymbol:()=>Du,ZodTemplateLiteral:()=>fd,ZodTransform:()=>Qu,ZodTuple:()=>Hu,ZodType:()=>N,ZodULID:()=>co,ZodURL:()=>Qt,ZodUUID:()=>_e,ZodUndefined:()=>Uu,ZodUnion:()=>rr,ZodUnknown:()=>Lu,ZodVoid:()=>Fu,ZodXID:()=>uo,ZodXor:()=>Zu,_ZodString:()=>to,_default:()=>rd,_function:()=>Ch,any:()=>fh,array:()=>nr,base64:()=>Kf,base64url:()=>qf,bigint:()=>ch,boolean:()=>Ou,catch:()=>cd,check:()=>Lh,cidrv4:()=>Hf,cidrv6:()=>Wf,clone:()=>L,codec:()=>Dh,coerce:()=>xd,compile:()=>Zl,config:()=>H,core:()=>Te,creditCard:()=>Xf,cuid:()=>Lf,cuid2:()=>Mf,currencyCode:()=>rh,custom:()=>Mh,date:()=>gh,decode:()=>ku,decodeAsync:()=>_u,deepPartial:()=>Yh,describe:()=>Fh,discriminatedUnion:()=>$h,e164:()=>Jf,email:()=>Af,emoji:()=>jf,encode:()=>wu,encodeAsync:()=>$u,endsWith:()=>Mn,enum:()=>_o,exactOptional:()=>ed,file:()=>Th,flattenError:()=>$t,float32:()=>oh,float64:()=>ah,formatError:()=>_t,fromJSONSchema:()=>Jh,function:()=>Ch,getDiscriminatedOption:()=>dl,getErrorMap:()=>o$,globalRegistry:()=>X,gt:()=>ke,gte:()=>de,guid:()=>Tf,hash:()=>ih,hex:()=>th,hostname:()=>nh,httpUrl:()=>Ef,iban:()=>Yf,includes:()=>Cn,input:()=>eg,instanceof:()=>Zh,int:()=>eo,int32:()=>sh,int64:()=>uh,intersection:()=>Gu,invertCodec:()=>Uh,ipv4:()=>Vf,ipv6:()=>Gf,iso:()=>lr,json:()=>Bh,jwt:()=>Qf,keyof:()=>yh,ksuid:()=>Zf,lazy:()=>gd,length:()=>an,literal:()=>Ah,locales:()=>Vt,looseObject:()=>wh,looseRecord:()=>xh,lowercase:()=>En,lt:()=>we,lte:()=>ue,mac:()=>Bf,map:()=>Sh,maxLength:()=>on,maxSize:()=>je,memoizer:()=>Rt,meta:()=>Rh,mime:()=>Rn,minLength:()=>Ae,minSize:()=>$e,multipleOf:()=>Ee,nan:()=>Oh,nanoid:()=>Cf,nativeEnum:()=>zh,negative:()=>Vi,never:()=>$o,nonnegative:()=>Gi,nonoptional:()=>ad,nonpositive:()=>Bi,normalize:()=>Zn,null:()=>ju,nullable:()=>Yt,nullish:()=>Ph,number:()=>Nu,object:()=>bh,optional:()=>cn,output:()=>ng,overwrite:()=>ye,parse:()=>gu,parseAsync:()=>yu,partialRecord:()=>_h,pipe:()=>no,positive:()=>Zi,prefault:()=>od,preprocess:()=>Gh,prettifyError:()=>ya,promise:()=>jh,properties:()=>Fn,property:()=>Hi,readonly:()=>md,record:()=>Ku,refine:()=>vd,regex:()=>Un,regexes:()=>fe,registry:()=>yi,safeDecode:()=>Su,safeDecodeAsync:()=>zu,safeEncode:()=>xu,safeEncodeAsync:()=>Iu,safeParse:()=>bu,safeParseAsync:()=>vu,set:()=>Ih,setErrorMap:()=>i$,size:()=>rn,slugify:()=>Hn,startsWith:()=>Ln,strictObject:()=>vh,string:()=>Xt,stringFormat:()=>eh,stringbool:()=>Vh,success:()=>Nh,superRefine:()=>wd,symbol:()=>ph,templateLiteral:()=>Eh,toJSONSchema:()=>Ji,toLowerCase:()=>Bn,toUpperCase:()=>Gn,toZod:()=>pt,transform:()=>xo,treeifyError:()=>ga,trim:()=>Vn,tuple:()=>Wu,uint32:()=>lh,uint64:()=>dh,ulid:()=>Ff,undefined:()=>mh,union:()=>tt,unknown:()=>ln,uppercase:()=>jn,url:()=>Uf,util:()=>b,uuid:()=>Pf,uuidv4:()=>Nf,uuidv6:()=>Of,uuidv7:()=>Df,validate:()=>xt,validateAsync:()=>St,void:()=>hh,withParser:()=>bi,xid:()=>Rf,xor:()=>kh});var Te={};xe(Te,{$ZodAny:()=>tl,$ZodArray:()=>ll,$ZodAsyncError:()=>se,$ZodBase64:()=>Bs,$ZodBase64URL:()=>Gs,$ZodBigInt:()=>ri,$ZodBigIntFormat:()=>Ys,$ZodBoolean:()=>Et,$ZodCIDRv4:()=>Zs,$ZodCIDRv6:()=>Vs,$ZodCUID:()=>Ps,$ZodCUID2:()=>Ns,$ZodCatch:()=>zl,$ZodCheck:()=>Z,$ZodCheckBigIntFormat:()=>rs,$ZodCheckEndsWith:()=>hs,$ZodCheckGreaterThan:()=>Rr,$ZodCheckIncludes:()=>ms,$ZodCheckLengthEquals:()=>cs,$ZodCheckLessThan:()=>Fr,$ZodCheckLowerCase:()=>ds,$ZodCheckMaxLength:()=>ss,$ZodCheckMaxSize:()=>is,$ZodCheckMimeType:()=>bs,$ZodCheckMinLength:()=>ls,$ZodCheckMinSize:()=>os,$ZodCheckMultipleOf:()=>ns,$ZodCheckNumberFormat:()=>ts,$ZodCheckOverwrite:()=>vs,$ZodCheckProperties:()=>ys,$ZodCheckProperty:()=>gs,$ZodCheckRegex:()=>us,$ZodCheckSizeEquals:()=>as,$ZodCheckStartsWith:()=>fs,$ZodCheckStringFormat:()=>Tn,$ZodCheckUpperCase:()=>ps,$ZodCodec:()=>Ct,$ZodCreditCard:()=>Ws,$ZodCustom:()=>Ul,$ZodCustomStringFormat:()=>Js,$ZodCyclicError:()=>ui,$ZodDate:()=>al,$ZodDefault:()=>_l,$ZodDiscriminatedUnion:()=>pl,$ZodE164:()=>Hs,$ZodEmail:()=>xs,$ZodEmoji:()=>As,$ZodEncodeError:()=>De,$ZodEnum:()=>yl,$ZodError:()=>ha,$ZodExactOptional:()=>kl,$ZodFile:()=>vl,$ZodFunction:()=>Ol,$ZodGUID:()=>$s,$ZodIBAN:()=>Ks,$ZodIPv4:()=>Ms,$ZodIPv6:()=>Fs,$ZodISODate:()=>js,$ZodISODateTime:()=>Es,$ZodISODuration:()=>Ls,$ZodISOTime:()=>Cs,$ZodIntersection:()=>ml,$ZodJWT:()=>qs,$ZodKSUID:()=>Us,$ZodLazy:()=>Lt,$ZodLiteral:()=>bl,$ZodMAC:()=>Rs,$ZodMap:()=>hl,$ZodNaN:()=>Al,$ZodNanoID:()=>Ts,$ZodNever:()=>il,$ZodNonOptional:()=>Sl,$ZodNull:()=>nl,$ZodNullable:()=>$l,$ZodNumber:()=>ti,$ZodNumberFormat:()=>Xs,$ZodObject:()=>Cp,$ZodObjectJIT:()=>cl,$ZodOptional:()=>oi,$ZodPipe:()=>ai,$ZodPrefault:()=>xl,$ZodPreprocess:()=>Tl,$ZodPromise:()=>Dl,$ZodReadonly:()=>Pl,$ZodRealError:()=>le,$ZodRecord:()=>fl,$ZodRegistry:()=>gi,$ZodSet:()=>gl,$ZodString:()=>Qe,$ZodStringFormat:()=>M,$ZodSuccess:()=>Il,$ZodSymbol:()=>Qs,$ZodTemplateLiteral:()=>Nl,$ZodTransform:()=>wl,$ZodTuple:()=>ii,$ZodType:()=>T,$ZodULID:()=>Os,$ZodURL:()=>zs,$ZodUUID:()=>_s,$ZodUndefined:()=>el,$ZodUnion:()=>jt,$ZodUnknown:()=>rl,$ZodVoid:()=>ol,$ZodXID:()=>Ds,$ZodXor:()=>ul,$brand:()=>pa,$constructor:()=>f,$input:()=>Ll,$output:()=>Cl,Doc:()=>Ye,INVALID:()=>te,JSONSchema:()=>Sf,JSONSchemaGenerator:()=>Xi,NEVER:()=>da,TimePrecision:()=>Jl,URL_BAD_FORMAT:()=>Ss,URL_UNPARSEABLE:()=>Pt,ZodCompileAsyncError:()=>ge,ZodCompileUnsupportedError:()=>E,_any:()=>mc,_array:()=>wc,_base64:()=>Li,_base64url:()=>Mi,_bigint:()=>ac,_boolean:()=>ic,_catch:()=>Zk,_check:()=>cf,_cidrv4:()=>ji,_cidrv6:()=>Ci,_coercedBigint:()=>sc,_coercedBoolean:()=>oc,_coercedDate:()=>bc,_coercedNumber:()=>Yl,_coercedString:()=>Hl,_creditCard:()=>Kl,_cuid:()=>Ti,_cuid2:()=>Pi,_custom:()=>$c,_date:()=>yc,_decode:()=>Tr,_decodeAsync:()=>Nr,_default:()=>Mk,_discriminatedUnion:()=>zk,_e164:()=>Fi,_email:()=>ki,_emoji:()=>zi,_encode:()=>Ar,_encodeAsync:()=>Pr,_endsWith:()=>Mn,_enum:()=>Dk,_file:()=>kc,_float32:()=>ec,_float64:()=>nc,_gt:()=>ke,_gte:()=>de,_guid:()=>$i,_iban:()=>ql,_includes:()=>Cn,_int:()=>Ql,_int32:()=>tc,_int64:()=>lc,_intersection:()=>Ak,_ipv4:()=>Ui,_ipv6:()=>Ei,_isoDate:()=>Ht,_isoDateTime:()=>Gt,_isoDuration:()=>Kt,_isoTime:()=>Wt,_jwt:()=>Ri,_ksuid:()=>Di,_lazy:()=>Hk,_length:()=>an,_literal:()=>Ek,_lowercase:()=>En,_lt:()=>we,_lte:()=>ue,_mac:()=>Wl,_map:()=>Nk,_max:()=>ue,_maxLength:()=>on,_maxSize:()=>je,_mime:()=>Rn,_min:()=>de,_minLength:()=>Ae,_minSize:()=>$e,_multipleOf:()=>Ee,_nan:()=>vc,_nanoid:()=>Ai,_nativeEnum:()=>Uk,_negative:()=>Vi,_never:()=>hc,_nonnegative:()=>Gi,_nonoptional:()=>Fk,_nonpositive:()=>Bi,_normalize:()=>Zn,_null:()=>pc,_nullable:()=>Lk,_number:()=>Xl,_optional:()=>Ck,_overwrite:()=>ye,_parse:()=>Sn,_parseAsync:()=>In,_pipe:()=>Vk,_positive:()=>Zi,_promise:()=>Wk,_properties:()=>Fn,_property:()=>Hi,_readonly:()=>Bk,_record:()=>Pk,_refine:()=>_c,_regex:()=>Un,_safeDecode:()=>Dr,_safeDecodeAsync:()=>Er,_safeEncode:()=>Or,_safeEncodeAsync:()=>Ur,_safeParse:()=>zn,_safeParseAsync:()=>An,_set:()=>Ok,_size:()=>rn,_slugify:()=>Hn,_startsWith:()=>Ln,_string:()=>Gl,_stringFormat:()=>sn,_stringbool:()=>zc,_success:()=>Rk,_superRefine:()=>xc,_symbol:()=>uc,_templateLiteral:()=>Gk,_toLowerCase:()=>Bn,_toUpperCase:()=>Gn,_transform:()=>jk,_trim:()=>Vn,_tuple:()=>Tk,_uint32:()=>rc,_uint64:()=>cc,_ulid:()=>Ni,_undefined:()=>dc,_union:()=>Sk,_unknown:()=>fc,_uppercase:()=>jn,_url:()=>Bt,_uuid:()=>_i,_uuidv4:()=>xi,_uuidv6:()=>Si,_uuidv7:()=>Ii,_void:()=>gc,_xid:()=>Oi,_xor:()=>Ik,base64Charset:()=>Xr,base64urlCharset:()=>Ut,canParseURL:()=>Is,clone:()=>L,compile:()=>Zl,compileFn:()=>vi,config:()=>H,createStandardJSONSchemaMethod:()=>Wn,createToJSONSchemaMethod:()=>Tc,decode:()=>Ib,decodeAsync:()=>Ab,describe:()=>Sc,encode:()=>Sb,encodeAsync:()=>zb,extractDefs:()=>Le,finalize:()=>Me,flattenError:()=>$t,formatError:()=>_t,getDiscriminatedOption:()=>dl,globalConfig:()=>q,globalRegistry:()=>X,handleUnrepresentable:()=>W,initializeContext:()=>Ce,isBackEdge:()=>pi,isRecursiveSchema:()=>di,isValidBase64:()=>Dt,isValidBase64URL:()=>Yr,isValidCIDRv6:()=>Jr,isValidCreditCard:()=>Qr,isValidIBAN:()=>ei,isValidIPv6:()=>Ot,isValidJWT:()=>ni,locales:()=>Vt,memoizer:()=>Rt,mergeValues:()=>Pn,meta:()=>Ic,parse:()=>Ir,parseAsync:()=>zr,parseURLObject:()=>Up,prettifyError:()=>ya,process:()=>F,processSchema:()=>F,regexes:()=>fe,registry:()=>yi,safeDecode:()=>Pb,safeDecodeAsync:()=>Ob,safeEncode:()=>Tb,safeEncodeAsync:()=>Nb,safeParse:()=>wb,safeParseAsync:()=>kb,standardProps:()=>Hr,stripTabAndNewline:()=>Nt,toDotPath:()=>mp,toJSONSchema:()=>Ji,toZod:()=>pt,treeifyError:()=>ga,urlHostnameOk:()=>Kr,urlProtocolOk:()=>qr,util:()=>b,validate:()=>xt,validateAsync:()=>St,validateURL:()=>Wr,version:()=>ws,withParser:()=>bi});var b={};xe(b,{BIGINT_FORMAT_RANGES:()=>yt,CONSTANT_CATCH:()=>xr,Class:()=>na,NUMBER_FORMAT_RANGES:()=>gt,aborted:()=>ne,allowsEval:()=>ia,assert:()=>Fy,assertEqual:()=>jy,assertIs:()=>Ly,assertNever:()=>My,assertNotEqual:()=>Cy,assignProp:()=>J,attachSchema:()=>bt,base64ToUint8Array:()=>sp,base64urlToUint8Array:()=>ob,cached:()=>kn,captureStackTrace:()=>$r,cleanEnum:()=>ib,cleanRegex:()=>Ie,clone:()=>L,cloneDef:()=>Vy,codePointLength:()=>Je,constantCatch:()=>ca,createTransparentProxy:()=>qy,defineLazy:()=>ta,defineLazyInternal:()=>O,derived:()=>cb,esc:()=>ee,escapeRegex:()=>me,explicitlyAborted:()=>sa,extend:()=>Yy,finalizeIssue:()=>ae,floatSafeRemainder:()=>mt,getElementAtPath:()=>By,getEnumValues:()=>vn,getLengthableOrigin:()=>wt,getParsedType:()=>Ky,getSizableOrigin:()=>vt,hexToUint8Array:()=>sb,hide:()=>kt,installLazyProp:()=>mb,isObject:()=>qe,isPlainObject:()=>pe,issue:()=>xn,joinValues:()=>h,jsonStringifyReplacer:()=>wn,members:()=>la,merge:()=>eb,mergeDefs:()=>he,normalizeParams:()=>k,nullish:()=>kr,numKeys:()=>Wy,objectClone:()=>Ry,omit:()=>Xy,optionalKeys:()=>aa,own:()=>Oe,parsedType:()=>w,partial:()=>nb,pick:()=>Jy,prefixIssues:()=>oe,primitiveTypes:()=>oa,promiseAllObject:()=>Gy,propertyKeyTypes:()=>ht,randomString:()=>Hy,rawShape:()=>$n,required:()=>tb,safeExtend:()=>Qy,shallowClone:()=>ft,sizeCaps:()=>_n,slugify:()=>ra,stringifyPrimitive:()=>v,toZod:()=>pt,uint8ArrayToBase64:()=>lp,uint8ArrayToBase64url:()=>ab,uint8ArrayToHex:()=>lb,unwrapMessage:()=>bn});function jy(e){return e}function Cy(e){return e}function pt(){return e=>e}function Ly(e){}function My(e){throw new Error("Unexpected value in exhaustive check")}function Fy(e){}function vn(e){let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,n])=>t.indexOf(+o)===-1).map(([o,n])=>n)}function h(e,t="|"){return e.map(i=>v(i)).join(t)}function wn(e,t){return typeof t=="bigint"?t.toString():t}var ea=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function kn(e){return new ea(e)}function kr(e){return e==null}function Ie(e){let t=e.startsWith("^")?1:0,i=e.endsWith("$")?e.length-1:e.length;return e.slice(t,i)}function mt(e,t){let i=e/t,o=Math.round(i),n=4*Number.EPSILON*Math.max(Math.abs(i),1);return Math.abs(i-o)<n?0:i-o}var rp=Symbol("evaluating");function ta(e,t,i){let o;Object.defineProperty(e,t,{get(){if(o!==rp)return o===void 0&&(o=rp,o=i()),o},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function Ry(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function J(e,t,i){Object.defineProperty(e,t,{value:i,writable:!0,enumerable:!0,configurable:!0})}function $n(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Se(e){return $n(e._zod.def)??e._zod.def.shape}function ip(e,t,i){Object.defineProperty(e,t,{get(){let o=i();return J(this,t,o),o},enumerable:!0,configurable:!0})}function op(e,t,i){t in e?J(e,t,i):e[t]=i}function Ke(e,t,i,o){let n=Se(t);for(let r of i){let a=Object.getOwnPropertyDescriptor(n,r);a.enumerable&&(a.get?ip(e,r,()=>{let s=t._zod.def.shape[r];return o?o(s,r):s}):op(e,r,o?o(a.value,r):a.value))}}function Zy(e,t){for(let i of Reflect.ownKeys(t)){let o=Object.getOwnPropertyDescriptor(t,i);o.enumerable&&(o.get?ip(e,i,()=>t[i]):op(e,i,o.value))}}function he(...e){let t={};for(let i of e){let o=Object.getOwnPropertyDescriptors(i);Object.assign(t,o)}return Object.defineProperties({},t)}function Vy(e){return he(e._zod.def)}function By(e,t){return t?t.reduce((i,o)=>i?.[o],e):e}function Gy(e){let t=Object.keys(e),i=t.map(o=>e[o]);return Promise.all(i).then(o=>{let n={};for(let r=0;r<t.length;r++)n[t[r]]=o[r];return n})}function Hy(e=10){let t="abcdefghijklmnopqrstuvwxyz",i="";for(let o=0;o<e;o++)i+=t[Math.floor(Math.random()*t.length)];return i}function ee(e){return JSON.stringify(e)}function ra(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var $r="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function qe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ia=kn(()=>{if(q.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function pe(e){if(qe(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let i=t.prototype;return!(qe(i)===!1||Object.prototype.hasOwnProperty.call(i,"isPrototypeOf")===!1)}function ft(e){return pe(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Wy(e){let t=0;for(let i in e)Object.prototype.hasOwnProperty.call(e,i)&&t++;return t}var Ky=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},ht=new Set(["string","number","symbol"]),oa=new Set(["string","number","bigint","boolean","symbol","undefined"]);function me(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function L(e,t,i){let o=new e._zod.constr(t??e._zod.def);return(!t||i?.parent)&&(o._zod.parent=e),o}function k(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function qy(e){let t;return new Proxy({},{get(i,o,n){return t??(t=e()),Reflect.get(t,o,n)},set(i,o,n,r){return t??(t=e()),Reflect.set(t,o,n,r)},has(i,o){return t??(t=e()),Reflect.has(t,o)},deleteProperty(i,o){return t??(t=e()),Reflect.deleteProperty(t,o)},ownKeys(i){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(i,o){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,o)},defineProperty(i,o,n){return t??(t=e()),Reflect.defineProperty(t,o,n)}})}function v(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function aa(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var gt={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},yt={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Jy(e,t){let i=e._zod.def,o=i.checks;if(o&&o.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let r={};return Ke(r,e,_r(e,t)),L(e,he(i,{shape:r,checks:[]}))}function _r(e,t){let i=Se(e),o=[];for(let n of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(i,n)?.enumerable)throw new Error(`Unrecognized key: "${String(n)}"`);t[n]&&o.push(n)}return o}function Xy(e,t){let i=e._zod.def,o=i.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let r=new Set(_r(e,t)),a={};return Ke(a,e,Reflect.ownKeys(Se(e)).filter(s=>!r.has(s))),L(e,he(i,{shape:a,checks:[]}))}function Yy(e,t){if(!pe(t))throw new Error("Invalid input to extend: expected a plain object");let i=e._zod.def.checks;if(i&&i.length>0){let n=Se(e);for(let r of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,r)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return L(e,he(e._zod.def,{shape:ap(e,t)}))}function ap(e,t){let i={};return Ke(i,e,Reflect.ownKeys(Se(e))),Zy(i,t),i}function Qy(e,t){if(!pe(t))throw new Error("Invalid input to safeExtend: expected a plain object");return L(e,he(e._zod.def,{shape:ap(e,t)}))}function eb(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let i={};Ke(i,e,Reflect.ownKeys(Se(e))),Ke(i,t,Reflect.ownKeys(Se(t)));let o=he(e._zod.def,{shape:i,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return L(e,o)}function nb(e,t,i,o="partial"){let r=t._zod.def.checks;if(r&&r.length>0)throw new Error(`.${o}() cannot be used on object schemas containing refinements`);let s=i?new Set(_r(t,i)):void 0,l={};return Ke(l,t,Reflect.ownKeys(Se(t)),e&&((c,u)=>s&&!s.has(u)?c:new e({type:"optional",innerType:c}))),L(t,he(t._zod.def,{shape:l,checks:[]}))}function tb(e,t,i){let o=i?new Set(_r(t,i)):void 0,n={};return Ke(n,t,Reflect.ownKeys(Se(t)),(r,a)=>o&&!o.has(a)?r:new e({type:"nonoptional",innerType:r})),L(t,he(t._zod.def,{shape:n}))}function ne(e,t=0){if(e.aborted===!0)return!0;for(let i=t;i<e.issues.length;i++)if(e.issues[i]?.continue!==!0)return!0;return!1}function sa(e,t=0){if(e.aborted===!0)return!0;for(let i=t;i<e.issues.length;i++)if(e.issues[i]?.continue===!1)return!0;return!1}function oe(e,t){return t.map(i=>{var o;return(o=i).path??(o.path=[]),i.path.unshift(e),i})}function bn(e){return typeof e=="string"?e:e?.message}function _n(e){let t=[];for(let i of e??[]){let o=i._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let n=o.maximum??o.length??o.size;n>=0&&t.push([n,i])}return t}function bt(e,t,i){var o;for(let n=t;n<e.length;n++)(o=e[n]).schema??(o.schema=i)}function ae(e,t,i){var o;let n=e.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:bn(e.inst?._zod.def?.error?.(e))??bn(r?.(e))??bn(t?.error?.(e))??bn(i.customError?.(e))??bn(i.localeError?.(e))??"Invalid input",s={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(s[l]=e[l]);return s.path??(s.path=[]),s.message=a,t?.reportInput&&(s.input=e.input),s}function vt(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var rb=/[\uD800-\uDBFF]/;function Je(e){let t=e.length;if(!rb.test(e))return t;let i=t;for(let o=0;o<t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(i--,o++);return i}function wt(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function w(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let i=e;if(i&&Object.getPrototypeOf(i)!==Object.prototype&&"constructor"in i&&i.constructor)return i.constructor.name}}return t}function xn(...e){let[t,i,o]=e;return typeof t=="string"?{message:t,code:"custom",input:i,inst:o}:{...t}}function ib(e){return Object.entries(e).filter(([t,i])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function sp(e){let t=atob(e),i=new Uint8Array(t.length);for(let o=0;o<t.length;o++)i[o]=t.charCodeAt(o);return i}function lp(e){let t="";for(let i=0;i<e.length;i++)t+=String.fromCharCode(e[i]);return btoa(t)}function ob(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),i="=".repeat((4-t.length%4)%4);return sp(t+i)}function ab(e){return lp(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function sb(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let i=new Uint8Array(t.length/2);for(let o=0;o<t.length;o+=2)i[o/2]=Number.parseInt(t.slice(o,o+2),16);return i}function lb(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var na=class{constructor(...t){}};function la(e,t){for(let i in t){let o=Object.getOwnPropertyDescriptor(t,i);o.get?Object.defineProperty(e,i,{...o,enumerable:!1}):ub(e,i,o.value)}}function Oe(e,t,i,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:i}),i}function kt(e,t,i){return Oe(e,t,i,!1)}function cb(e,t){for(let i in e){let o=e[i];Object.defineProperty(t,i,{configurable:!0,enumerable:!0,get(){return Oe(this,i,o(this))},set(n){Oe(this,i,n)}})}return t}function ub(e,t,i){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?i:Oe(this,t,i.bind(this))},set(o){Oe(this,t,o)}})}function db(e,t){let i=Object.getPrototypeOf(e);return t in i?void 0:i}var Qo,Ne=!1,pb={configurable:!0,get(){Ne=!0}};function O(e,t,i){let o=Object.getPrototypeOf(e._zod);if(t in o&&Qo!==e._zod){Qo=void 0;return}Qo=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,pb);let n=Ne;Ne=!1;try{let r=i(this);return Ne?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),Ne=Ne||n,r}catch(r){throw delete this[t],Ne=Ne||n,r}},set(n){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:n})}})}function mb(e,t,i,o){let n=db(e,t);n&&Object.defineProperty(n,t,{configurable:!0,get(){let r={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,r),r.value=i(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:r})}})}var xr="~constantCatch";function ca(e){let t=()=>e;return t[xr]=!0,t}var cp,da=Object.freeze({status:"aborted"}),ua={value:void 0,enumerable:!1},up="captureStackTrace"in Error?Error:null;function fb(e){let t=up;if(t){let i=t.stackTraceLimit;if(typeof i=="number"){try{t.stackTraceLimit=0}catch{return up=null,new e}try{return new e}finally{t.stackTraceLimit=i}}}return new e}function f(e,t,i,o){let n={};function r(p){this.def=p,this.constr=d,this.traits=new Set}r.prototype=n;let a=i,s=a&&new WeakSet;function l(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{ua.value=new r(m);try{Object.defineProperty(p,"_zod",ua)}finally{ua.value=void 0}}if(p._zod.traits.add(e),t(p,m),s){let y=Object.getPrototypeOf(p),$=p._zod.constr.prototype,z=y;for(;z&&z!==$;)z=Object.getPrototypeOf(z);let S=z??y;s.has(S)||(s.add(S),la(S,a))}let g=d.prototype;for(let y in g)Object.prototype.hasOwnProperty.call(g,y)&&(y in p||(p[y]=g[y].bind(p)))}let c=o?.Parent??Object;class u extends c{}Object.defineProperty(u,"name",{value:e});function d(p){let m=o?.Parent?fb(u):this;l(m,p);let g=m._zod.deferred;if(g){for(let $ of g)$();m._zod.deferred=void 0}let y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:p=>o?.Parent&&p instanceof o.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var pa=Symbol("zod_brand"),se=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},De=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(cp=globalThis).__zod_globalConfig??(cp.__zod_globalConfig={});var q=globalThis.__zod_globalConfig;function H(e){return e&&Object.assign(q,e),q}function hb(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,wn,2)),e.message}function gb(e){this._zod.message=e}var yb={get:hb,set:gb,enumerable:!0,configurable:!0},fa={value:void 0,enumerable:!1},dp=new WeakSet([Object.prototype,Error.prototype]),pp=(e,t)=>{e.name="$ZodError",fa.value=t,Object.defineProperty(e,"issues",fa),fa.value=void 0,Object.defineProperty(e,"message",yb);let i=Object.getPrototypeOf(e);dp.has(i)||(dp.add(i),Object.defineProperty(i,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},ha=f("$ZodError",pp),le=f("$ZodError",pp,void 0,{Parent:Error});function bb(e,t,i){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:i(),writable:!0,enumerable:!0,configurable:!0}):e[t]=i()),e[t]}function $t(e,t=i=>i.message){let i={},o=[];for(let n of e.issues)n.path.length>0?bb(i,n.path[0],()=>[]).push(t(n)):o.push(t(n));return{formErrors:o,fieldErrors:i}}function _t(e,t=i=>i.message){let i={_errors:[]},o=(n,r=[])=>{for(let a of n.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(s=>o({issues:s},[...r,...a.path]));else if(a.code==="invalid_key")o({issues:a.issues},[...r,...a.path]);else if(a.code==="invalid_element")o({issues:a.issues},[...r,...a.path]);else{let s=[...r,...a.path];if(s.length===0)i._errors.push(t(a));else{let l=i,c=0;for(;c<s.length;){let u=s[c],d=c===s.length-1;if(u==="_errors"){d&&l._errors.push(t(a)),c++;continue}Object.prototype.hasOwnProperty.call(l,u)||Object.defineProperty(l,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=l[u];d&&p._errors.push(t(a)),l=p,c++}}}};return o(e),i}function ga(e,t=i=>i.message){let i={errors:[]},o=(n,r=[])=>{var a;for(let s of n.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(l=>o({issues:l},[...r,...s.path]));else if(s.code==="invalid_key")o({issues:s.issues},[...r,...s.path]);else if(s.code==="invalid_element")o({issues:s.issues},[...r,...s.path]);else{let l=[...r,...s.path];if(l.length===0){i.errors.push(t(s));continue}let c=i,u=0;for(;u<l.length;){let d=l[u],p=u===l.length-1;typeof d=="string"?(c.properties??(c.properties={}),Object.prototype.hasOwnProperty.call(c.properties,d)||Object.defineProperty(c.properties,d,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),c=c.properties[d]):(c.items??(c.items=[]),(a=c.items)[d]??(a[d]={errors:[]}),c=c.items[d]),p&&c.errors.push(t(s)),u++}}};return o(e),i}function mp(e){let t=[],i=e.map(o=>typeof o=="object"?o.key:o);for(let o of i)typeof o=="number"?t.push(`[${o}]`):typeof o=="symbol"?t.push(`[${JSON.stringify(String(o))}]`):/[^\w$]/.test(o)?t.push(`[${JSON.stringify(o)}]`):(t.length&&t.push("."),t.push(o));return t.join("")}function ya(e){let t=[],i=[...e.issues].sort((o,n)=>(o.path??[]).length-(n.path??[]).length);for(let o of i)t.push(`\u2716 ${o.message}`),o.path?.length&&t.push(`  \u2192 at ${mp(o.path)}`);return t.join(`
`)}function Sr(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Sn=e=>{let t=(i,o,n,r)=>{let a=n?{...n,async:!1}:{async:!1},s=i._zod.run({value:o,issues:[]},a);if(s instanceof Promise)throw new se;if(s.issues.length){let l=new(r?.Err??e)(s.issues.map(c=>ae(c,a,H())));throw $r(l,r?.callee??t),l}return s.value};return t},Ir=Sn(le),In=e=>{let t=async(i,o,n,r)=>{let a=n?{...n,async:!0}:{async:!0},s=i._zod.run({value:o,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let l=new(r?.Err??e)(s.issues.map(c=>ae(c,a,H())));throw $r(l,r?.callee??t),l}return s.value};return t},zr=In(le),zn=e=>(t,i,o)=>{let n=o?{...o,async:!1}:{async:!1},r=t._zod.run({value:i,issues:[]},n);if(r instanceof Promise)throw new se;return r.issues.length?fp(e,r.issues,n):{success:!0,data:r.value}},wb=zn(le);function fp(e,t,i){let o;return{success:!1,get error(){return o||(o=new e(t.map(n=>ae(n,i,H()))),t=void 0,i=void 0),o},set error(n){o=n,t=void 0,i=void 0}}}var An=e=>async(t,i,o)=>{let n=o?{...o,async:!0}:{async:!0},r=t._zod.run({value:i,issues:[]},n);return r instanceof Promise&&(r=await r),r.issues.length?fp(e,r.issues,n):{success:!0,data:r.value}},kb=An(le),$b=Symbol.for("zod.compile.invalid"),_b=Symbol.for("zod.compile.fallback"),xt=((e,t,i)=>{let o=e._zod.bag.validator;if(o!==void 0){if(o(t)!==$b)return!0;if(o.definite===!0&&i===void 0)return!1}return xb(e,t,i)});function xb(e,t,i){let o=i?{...i,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},n=e._zod.bag.fallbackRun,r;if(n?(o[_b]=!0,r=n({value:t,issues:[]},o)):r=e._zod.run({value:t,issues:[]},o),r instanceof Promise)throw new se;return r.issues.length===0}var St=async(e,t,i)=>{let o=i?{...i,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},n=e._zod.run({value:t,issues:[]},o);return n instanceof Promise&&(n=await n),n.issues.length===0},Ar=e=>{let t=Sn(e),i=(o,n,r,a)=>{let s=r?{...r,direction:"backward"}:{direction:"backward"};return t(o,n,s,Sr(i,a))};return i},Sb=Ar(le),Tr=e=>{let t=Sn(e),i=(o,n,r,a)=>t(o,n,r,Sr(i,a));return i},Ib=Tr(le),Pr=e=>{let t=In(e),i=async(o,n,r,a)=>{let s=r?{...r,direction:"backward"}:{direction:"backward"};return await t(o,n,s,Sr(i,a))};return i},zb=Pr(le),Nr=e=>{let t=In(e),i=async(o,n,r,a)=>await t(o,n,r,Sr(i,a));return i},Ab=Nr(le),Or=e=>(t,i,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return zn(e)(t,i,n)},Tb=Or(le),Dr=e=>(t,i,o)=>zn(e)(t,i,o),Pb=Dr(le),Ur=e=>async(t,i,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return An(e)(t,i,n)},Nb=Ur(le),Er=e=>async(t,i,o)=>An(e)(t,i,o),Ob=Er(le);var fe={};xe(fe,{anyString:()=>Ba,base64:()=>Ea,base64url:()=>ja,bigint:()=>Ha,boolean:()=>Wa,browserEmail:()=>Fb,cidrv4:()=>Da,cidrv6:()=>Ua,creditCard:()=>jr,cuid:()=>va,cuid2:()=>wa,currencyCode:()=>Fa,date:()=>Ra,datetime:()=>Va,domain:()=>La,duration:()=>Ia,e164:()=>Ma,email:()=>Aa,emoji:()=>Ta,extendedDuration:()=>Db,guid:()=>za,hex:()=>Ya,hostname:()=>Ca,html5Email:()=>Cb,httpProtocol:()=>It,iban:()=>Cr,idnEmail:()=>Mb,integer:()=>zt,ipv4:()=>Pa,ipv6:()=>Na,ksuid:()=>_a,lowercase:()=>Ja,mac:()=>Oa,md5_base64:()=>Bb,md5_base64url:()=>Gb,md5_hex:()=>Vb,nanoid:()=>xa,nanoidOfLength:()=>Sa,null:()=>Ka,number:()=>ze,rfc5322Email:()=>Lb,sha1_base64:()=>Wb,sha1_base64url:()=>Kb,sha1_hex:()=>Hb,sha256_base64:()=>Jb,sha256_base64url:()=>Xb,sha256_hex:()=>qb,sha384_base64:()=>Qb,sha384_base64url:()=>ev,sha384_hex:()=>Yb,sha512_base64:()=>tv,sha512_base64url:()=>rv,sha512_hex:()=>nv,string:()=>Ga,time:()=>Za,ulid:()=>ka,undefined:()=>qa,unicodeEmail:()=>hp,uppercase:()=>Xa,uuid:()=>Xe,uuid4:()=>Ub,uuid6:()=>Eb,uuid7:()=>jb,xid:()=>$a});var va=/^[cC][0-9a-z]{6,}$/,wa=/^[0-9a-z]+$/,ka=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,$a=/^[0-9a-vA-V]{20}$/,_a=/^[A-Za-z0-9]{27}$/,xa=/^[a-zA-Z0-9_-]{21}$/;function Sa(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Ia=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,Db=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,za=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Xe=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,Ub=Xe(4),Eb=Xe(6),jb=Xe(7),Aa=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,Cb=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,Lb=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,hp=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,Mb=hp,Fb=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,Rb="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Ta(){return new RegExp(Rb,"u")}var Pa=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Na=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,Oa=e=>{let t=me(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`)},Da=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Ua=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,Ea=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ja=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,Ca=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,La=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,It=/^https?$/,Ma=/^\+[1-9]\d{6,14}$/,jr=/^\d(?:[ -]?\d){11,18}$/,Fa=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,Cr=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,gp="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Zb(e){return new RegExp(`^${e}$`)}var Ra=Zb(gp);function ba(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Za(e){return new RegExp(`^${ba(e)}$`)}function Va(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let i=`${ba({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,o=e.local?`${i}|${ba({precision:e.precision})}`:i;return new RegExp(`^${gp}T(?:${o})$`)}var Ba=/^[\s\S]{0,}$/,Ga=e=>{let t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${t}$`)},Ha=/^-?\d+n?$/,zt=/^-?\d+$/,ze=/^-?\d+(?:\.\d+)?$/,Wa=/^(?:true|false)$/i,Ka=/^null$/i;var qa=/^undefined$/i;var Ja=/^[^A-Z]*$/,Xa=/^[^a-z]*$/,Ya=/^[0-9a-fA-F]*$/;function At(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function Tt(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}var Vb=/^[0-9a-fA-F]{32}$/,Bb=At(22,"=="),Gb=Tt(22),Hb=/^[0-9a-fA-F]{40}$/,Wb=At(27,"="),Kb=Tt(27),qb=/^[0-9a-fA-F]{64}$/,Jb=At(43,"="),Xb=Tt(43),Yb=/^[0-9a-fA-F]{96}$/,Qb=At(64,""),ev=Tt(64),nv=/^[0-9a-fA-F]{128}$/,tv=At(86,"=="),rv=Tt(86);var Z=f("$ZodCheck",(e,t)=>{var i;e._zod??(e._zod={}),e._zod.def=t,(i=e._zod).onattach??(i.onattach=[])}),Qa=e=>{let t=e.value;return!kr(t)&&t.size!==void 0},es=e=>{let t=e.value;return!kr(t)&&t.length!==void 0},Lr={number:"number",bigint:"bigint",object:"date"},Fr=f("$ZodCheckLessThan",(e,t)=>{Z.init(e,t);let i=Lr[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value<=t.value:o.value<t.value)||o.issues.push({origin:Lr[typeof o.value]??i,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Rr=f("$ZodCheckGreaterThan",(e,t)=>{Z.init(e,t);let i=Lr[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value>=t.value:o.value>t.value)||o.issues.push({origin:Lr[typeof o.value]??i,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ns=f("$ZodCheckMultipleOf",(e,t)=>{Z.init(e,t),e._zod.check=i=>{if(typeof i.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof i.value=="bigint"?t.value!==BigInt(0)&&i.value%t.value===BigInt(0):mt(i.value,t.value)===0)||i.issues.push({origin:typeof i.value,code:"not_multiple_of",divisor:t.value,input:i.value,inst:e,continue:!t.abort})}}),ts=f("$ZodCheckNumberFormat",(e,t)=>{Z.init(e,t),t.format=t.format||"float64";let i=t.format?.includes("int"),o=i?"int":"number",[n,r]=gt[t.format];e._zod.check=a=>{let s=a.value;if(i){if(!Number.isInteger(s)){a.issues.push({expected:o,format:t.format,code:"invalid_type",continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(s)){s>0?a.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}):a.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort});return}}s<n&&a.issues.push({origin:"number",input:s,code:"too_small",minimum:n,inclusive:!0,inst:e,continue:!t.abort}),s>r&&a.issues.push({origin:"number",input:s,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.abort})}}),rs=f("$ZodCheckBigIntFormat",(e,t)=>{Z.init(e,t);let[i,o]=yt[t.format];e._zod.check=n=>{let r=n.value;r<i&&n.issues.push({origin:"bigint",input:r,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),r>o&&n.issues.push({origin:"bigint",input:r,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.abort})}}),is=f("$ZodCheckMaxSize",(e,t)=>{var i;Z.init(e,t),(i=e._zod.def).when??(i.when=Qa),e._zod.check=o=>{let n=o.value;n.size<=t.maximum||o.issues.push({origin:vt(n),code:"too_big",maximum:t.maximum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),os=f("$ZodCheckMinSize",(e,t)=>{var i;Z.init(e,t),(i=e._zod.def).when??(i.when=Qa),e._zod.check=o=>{let n=o.value;n.size>=t.minimum||o.issues.push({origin:vt(n),code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),as=f("$ZodCheckSizeEquals",(e,t)=>{var i;Z.init(e,t),(i=e._zod.def).when??(i.when=Qa),e._zod.check=o=>{let n=o.value,r=n.size;if(r===t.size)return;let a=r>t.size;o.issues.push({origin:vt(n),...a?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!t.abort})}}),ss=f("$ZodCheckMaxLength",(e,t)=>{var i;Z.init(e,t),(i=e._zod.def).when??(i.when=es),e._zod.check=o=>{let n=o.value,r=n.length;if((typeof n=="string"&&r>t.maximum?Je(n):r)<=t.maximum)return;let s=wt(n);o.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),ls=f("$ZodCheckMinLength",(e,t)=>{var i;Z.init(e,t),(i=e._zod.def).when??(i.when=es),e._zod.check=o=>{let n=o.value,r=n.length;if((typeof n=="string"&&r>=t.minimum&&r<t.minimum*2?Je(n):r)>=t.minimum)return;let s=wt(n);o.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),cs=f("$ZodCheckLengthEquals",(e,t)=>{var i;Z.init(e,t),(i=e._zod.def).when??(i.when=es),e._zod.check=o=>{let n=o.value,r=n.length,a=typeof n=="string"&&r>=t.length&&r<=t.length*2?Je(n):r;if(a===t.length)return;let s=wt(n),l=a>t.length;o.issues.push({origin:s,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!t.abort})}}),Tn=f("$ZodCheckStringFormat",(e,t)=>{var i,o;Z.init(e,t),t.pattern?(i=e._zod).check??(i.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),us=f("$ZodCheckRegex",(e,t)=>{Tn.init(e,t),e._zod.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:"regex",input:i.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),ds=f("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Ja),Tn.init(e,t)}),ps=f("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=Xa),Tn.init(e,t)}),ms=f("$ZodCheckIncludes",(e,t)=>{Z.init(e,t);let i=me(t.includes),o=new RegExp(typeof t.position=="number"?`^.{${t.position},}${i}`:i);t.pattern=o,e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),fs=f("$ZodCheckStartsWith",(e,t)=>{Z.init(e,t);let i=new RegExp(`^${me(t.prefix)}.*`);t.pattern??(t.pattern=i),e._zod.check=o=>{o.value.startsWith(t.prefix)||o.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:o.value,inst:e,continue:!t.abort})}}),hs=f("$ZodCheckEndsWith",(e,t)=>{Z.init(e,t);let i=new RegExp(`.*${me(t.suffix)}$`);t.pattern??(t.pattern=i),e._zod.check=o=>{o.value.endsWith(t.suffix)||o.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:o.value,inst:e,continue:!t.abort})}});function Mr(e,t,i){e.issues.length&&t.issues.push(...oe(i,e.issues))}var gs=f("$ZodCheckProperty",(e,t)=>{Z.init(e,t),e._zod.check=i=>{let o=t.schema._zod.run({value:i.value[t.property],issues:[]},{});if(o instanceof Promise)return o.then(n=>Mr(n,i,t.property));Mr(o,i,t.property)}}),ys=f("$ZodCheckProperties",(e,t)=>{Z.init(e,t),kt(e,Symbol.iterator,function*(){yield e});let i;e._zod.check=o=>{if(o.value==null){o.issues.push({expected:"object",code:"invalid_type",input:o.value,inst:e});return}i??(i=Reflect.ownKeys(t.shape).map(a=>[a,t.shape[a]]));let n=o.value,r;for(let[a,s]of i){let l=s._zod.run({value:n[a],issues:[]},{});l instanceof Promise?(r??(r=[]),r.push(l.then(c=>Mr(c,o,a)))):Mr(l,o,a)}if(r)return Promise.all(r).then(()=>{})}}),bs=f("$ZodCheckMimeType",(e,t)=>{Z.init(e,t);let i=new Set(t.mime);e._zod.check=o=>{i.has(o.value.type)||o.issues.push({code:"invalid_value",values:t.mime,input:o.value.type,inst:e,continue:!t.abort})}}),vs=f("$ZodCheckOverwrite",(e,t)=>{Z.init(e,t),e._zod.check=i=>{i.value=t.tx(i.value)}});var Ye=class{constructor(t=[],i={}){this.content=[],this.indent=0,this.args=t,this.closed=i}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let o=t.split(`
`).filter(a=>a),n=Math.min(...o.map(a=>a.length-a.trimStart().length)),r=o.map(a=>a.slice(n)).map(a=>" ".repeat(this.indent*2)+a);for(let a of r)this.content.push(a)}compile(){let t=Function,i=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${i.join(`
`)}
};`)(...Object.values(this.closed))}};var ws={major:4,minor:6,patch:7};var T=f("$ZodType",(e,t)=>{var i;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ws;let o=e._zod.def.checks,n=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let r of n)for(let a of r._zod.onattach)a(e);if(n.length===0)(i=e._zod).deferred??(i.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let r=(s,l,c)=>{if(s.memo)return s;let u=ne(s),d;for(let p of l){if(p._zod.def.when){if(sa(s)||!p._zod.def.when(s))continue}else if(u)continue;let m=s.issues.length,g=p._zod.check(s);if(g instanceof Promise&&c?.async===!1)throw new se;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await g,s.issues.length!==m&&(bt(s.issues,m,e),u||(u=ne(s,m)))});else{if(s.issues.length===m)continue;bt(s.issues,m,e),u||(u=ne(s,m))}}return d?d.then(()=>s):s},a=(s,l,c)=>{if(ne(s))return s.aborted=!0,s;let u=r(l,n,c);if(u instanceof Promise){if(c.async===!1)throw new se;return u.then(d=>e._zod.parse(d,c))}return e._zod.parse(u,c)};e._zod.run=(s,l)=>{if(l.skipChecks)return e._zod.parse(s,l);if(l.direction==="backward"){let u=e._zod.parse({value:s.value,issues:[]},{...l,skipChecks:!0});return u instanceof Promise?u.then(d=>a(d,s,l)):a(u,s,l)}let c=e._zod.parse(s,l);if(c instanceof Promise){if(l.async===!1)throw new se;return c.then(u=>r(u,n,l))}return r(c,n,l)}}},{get"~standard"(){return kt(this,"~standard",Hr(this))},set"~standard"(e){Oe(this,"~standard",e)}}),Dp=(e,t)=>e.issues.length?{issues:e.issues.map(i=>ae(i,t,H()))}:{value:e.value};async function iv(e,t){let i={async:!0};return Dp(await e._zod.run({value:t,issues:[]},i),i)}function Hr(e){return{validate:t=>{let i={async:!1};try{let o=e._zod.run({value:t,issues:[]},i);if(!(o instanceof Promise))return Dp(o,i)}catch{}return iv(e,t)},vendor:"zod",version:1}}var Qe=f("$ZodString",(e,t)=>{T.init(e,t),e._zod.pattern=t.pattern??Ba,e._zod.parse=(i,o)=>{if(t.coerce)try{i.value=String(i.value)}catch{}return typeof i.value=="string"||i.issues.push({expected:"string",code:"invalid_type",input:i.value,inst:e}),i}}),M=f("$ZodStringFormat",(e,t)=>{Tn.init(e,t),Qe.init(e,t)}),$s=f("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=za),M.init(e,t)}),_s=f("$ZodUUID",(e,t)=>{if(t.version){let o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(o===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Xe(o))}else t.pattern??(t.pattern=Xe());M.init(e,t)}),xs=f("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Aa),M.init(e,t)}),Ss=1,Pt=2;function Is(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Wr(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Is(e)||Pt:Up(e,t)}function Up(e,t){if(!t.normalize&&t.protocol?.source===It.source&&!/^https?:\/\//i.test(e))return Ss;try{if(typeof URL<"u"){let i=URL;if(typeof i.parse=="function")return i.parse(e)??Pt}return new URL(e)}catch{return Pt}}var ov=/[\t\n\r]/g;function Nt(e){return e.replace(ov,"")}function Kr(e,t){return t.lastIndex=0,t.test(e.hostname)}function qr(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var zs=f("$ZodURL",(e,t)=>{M.init(e,t),e._zod.check=i=>{try{let o=i.value.trim(),n=Wr(o,t);if(n===Ss){i.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:i.value,inst:e,continue:!t.abort});return}if(n===Pt){i.issues.push({code:"invalid_format",format:"url",input:i.value,inst:e,continue:!t.abort});return}if(n===!0){i.value=Nt(o);return}t.hostname&&!Kr(n,t.hostname)&&i.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:i.value,inst:e,continue:!t.abort}),t.protocol&&!qr(n,t.protocol)&&i.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:i.value,inst:e,continue:!t.abort}),i.value=t.normalize?n.href:Nt(o);return}catch{i.issues.push({code:"invalid_format",format:"url",input:i.value,inst:e,continue:!t.abort})}}}),As=f("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Ta()),M.init(e,t)}),Ts=f("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?xa:Sa(t.length)),M.init(e,t)}),Ps=f("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=va),M.init(e,t)}),Ns=f("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=wa),M.init(e,t)}),Os=f("$ZodULID",(e,t)=>{t.pattern??(t.pattern=ka),M.init(e,t)}),Ds=f("$ZodXID",(e,t)=>{t.pattern??(t.pattern=$a),M.init(e,t)}),Us=f("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=_a),M.init(e,t)}),Es=f("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Va(t)),M.init(e,t)}),js=f("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Ra),M.init(e,t)}),Cs=f("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Za(t)),M.init(e,t)}),Ls=f("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Ia),M.init(e,t)}),Ms=f("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Pa),M.init(e,t)}),av=/^[0-9a-fA-F:.]+$/;function Ot(e){return av.test(e)?Is(`http://[${e}]`):!1}var Fs=f("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=Na),M.init(e,t),e._zod.check=i=>{Ot(i.value)||i.issues.push({code:"invalid_format",format:"ipv6",input:i.value,inst:e,continue:!t.abort})}}),Rs=f("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=Oa(t.delimiter)),M.init(e,t)}),Zs=f("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Da),M.init(e,t)});function Jr(e){let t=e.split("/");if(t.length!==2)return!1;let[i,o]=t;if(!o)return!1;let n=Number(o);return`${n}`!==o||n<0||n>128?!1:Ot(i)}var Vs=f("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Ua),M.init(e,t),e._zod.check=i=>{Jr(i.value)||i.issues.push({code:"invalid_format",format:"cidrv6",input:i.value,inst:e,continue:!t.abort})}});function Dt(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Xr=/^[0-9a-zA-Z+/]*={0,2}$/,Bs=f("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Xr),M.init(e,t),e._zod.check=i=>{Dt(i.value)||i.issues.push({code:"invalid_format",format:"base64",input:i.value,inst:e,continue:!t.abort})}}),Ut=/^[A-Za-z0-9_-]*$/;function Yr(e){if(!Ut.test(e))return!1;let t=e.replace(/[-_]/g,o=>o==="-"?"+":"/"),i=t.padEnd(Math.ceil(t.length/4)*4,"=");return Dt(i)}var Gs=f("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Ut),M.init(e,t),e._zod.check=i=>{Yr(i.value)||i.issues.push({code:"invalid_format",format:"base64url",input:i.value,inst:e,continue:!t.abort})}}),Hs=f("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Ma),M.init(e,t)}),sv=/[- ]/g;function lv(e){let t=e.length,i=1,o=0;for(;t;){let n=e.charCodeAt(--t)-48;i^=1,o+=i?[0,2,4,6,8,1,3,5,7,9][n]:n}return o%10===0}function Qr(e){return jr.test(e)?lv(e.replace(sv,"")):!1}var Ws=f("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=jr),M.init(e,t),e._zod.check=i=>{Qr(i.value)||i.issues.push({code:"invalid_format",format:"credit_card",input:i.value,inst:e,continue:!t.abort})}});function cv(e){let t=0,i=e.length;for(let o=4;o<i;o++){let n=e.charCodeAt(o);t=(n>=65?t*100+(n-55):t*10+(n-48))%97}for(let o=0;o<4;o++){let n=e.charCodeAt(o);t=(n>=65?t*100+(n-55):t*10+(n-48))%97}return t===1}function ei(e){return Cr.test(e)?cv(e):!1}var Ks=f("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=Cr),M.init(e,t),e._zod.check=i=>{ei(i.value)||i.issues.push({code:"invalid_format",format:"iban",input:i.value,inst:e,continue:!t.abort})}});function ni(e,t=null){try{let i=e.split(".");if(i.length!==3)return!1;let[o]=i;if(!o)return!1;let n=JSON.parse(atob(o));return!("typ"in n&&n?.typ!=="JWT"||!n.alg||t&&(!("alg"in n)||n.alg!==t))}catch{return!1}}var qs=f("$ZodJWT",(e,t)=>{M.init(e,t),e._zod.check=i=>{ni(i.value,t.alg)||i.issues.push({code:"invalid_format",format:"jwt",input:i.value,inst:e,continue:!t.abort})}}),Js=f("$ZodCustomStringFormat",(e,t)=>{M.init(e,t),e._zod.check=i=>{t.fn(i.value)||i.issues.push({code:"invalid_format",format:t.format,input:i.value,inst:e,continue:!t.abort})}}),ti=f("$ZodNumber",(e,t)=>{T.init(e,t),e._zod.pattern=ze,e._zod.parse=(i,o)=>{if(t.coerce)try{i.value=Number(i.value)}catch{}let n=i.value;if(typeof n=="number"&&!Number.isNaN(n)&&Number.isFinite(n))return i;let r=typeof n=="number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return i.issues.push({expected:"number",code:"invalid_type",input:n,inst:e,...r?{received:r}:{}}),i}}),Xs=f("$ZodNumberFormat",(e,t)=>{ts.init(e,t),ti.init(e,t)}),Et=f("$ZodBoolean",(e,t)=>{T.init(e,t),e._zod.pattern=Wa,e._zod.parse=(i,o)=>{if(t.coerce)try{i.value=!!i.value}catch{}let n=i.value;return typeof n=="boolean"||i.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e}),i}}),ri=f("$ZodBigInt",(e,t)=>{T.init(e,t),e._zod.pattern=Ha,e._zod.parse=(i,o)=>{if(t.coerce)try{i.value=BigInt(i.value)}catch{}return typeof i.value=="bigint"||i.issues.push({expected:"bigint",code:"invalid_type",input:i.value,inst:e}),i}}),Ys=f("$ZodBigIntFormat",(e,t)=>{rs.init(e,t),ri.init(e,t)}),Qs=f("$ZodSymbol",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>{let n=i.value;return typeof n=="symbol"||i.issues.push({expected:"symbol",code:"invalid_type",input:n,inst:e}),i}}),el=f("$ZodUndefined",(e,t)=>{T.init(e,t),e._zod.pattern=qa,e._zod.values=new Set([void 0]),e._zod.parse=(i,o)=>{let n=i.value;return typeof n>"u"||i.issues.push({expected:"undefined",code:"invalid_type",input:n,inst:e}),i}}),nl=f("$ZodNull",(e,t)=>{T.init(e,t),e._zod.pattern=Ka,e._zod.values=new Set([null]),e._zod.parse=(i,o)=>{let n=i.value;return n===null||i.issues.push({expected:"null",code:"invalid_type",input:n,inst:e}),i}}),tl=f("$ZodAny",(e,t)=>{T.init(e,t),e._zod.parse=i=>i}),rl=f("$ZodUnknown",(e,t)=>{T.init(e,t),e._zod.parse=i=>i}),il=f("$ZodNever",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>(i.issues.push({expected:"never",code:"invalid_type",input:i.value,inst:e}),i)}),ol=f("$ZodVoid",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>{let n=i.value;return typeof n>"u"||i.issues.push({expected:"void",code:"invalid_type",input:n,inst:e}),i}}),al=f("$ZodDate",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>{if(t.coerce)try{i.value=new Date(i.value)}catch{}let n=i.value,r=n instanceof Date;return r&&!Number.isNaN(n.getTime())||i.issues.push({expected:"date",code:"invalid_type",input:n,...r?{received:"Invalid Date"}:{},inst:e}),i}});function sl(e,t){let i=_n(e._zod.def.checks);if(!i.length)return;let o=Math.min(...i.map(r=>r[0])),n=e._zod.parse;e._zod.parse=(r,a)=>{let s=t(r.value);if(s>o&&!a?.skipChecks&&a?.direction!=="backward"){for(let[l,c]of _n(e._zod.def.checks))if(s>l&&c._zod.def.when(r)){let u=r.issues.length;return c._zod.check(r),r.issues[u].continue=!1,bt(r.issues,u,e),r}}return n(r,a)}}var uv=e=>Array.isArray(e)?e.length:-1,dv=e=>e instanceof Map?e.size:-1,pv=e=>e instanceof Set?e.size:-1;function bp(e,t,i){e.issues.length&&t.issues.push(...oe(i,e.issues)),t.value[i]=e.value}var ll=f("$ZodArray",(e,t)=>{T.init(e,t);let i=q.memoizer;i?.attach(e),e._zod.parse=(o,n)=>{let r=o.value;if(!Array.isArray(r))return o.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),o;o.value=i?i.alloc(e,o,Array(r.length),n):Array(r.length);let a=[],s=n?.abortEarly;for(let l=0;l<r.length;l++){let c=r[l],u=t.element._zod.run({value:c,issues:[]},n);if(u instanceof Promise)a.push(u.then(d=>bp(d,o,l)));else if(bp(u,o,l),s&&u.issues.length!==0&&ne(u))break}return a.length?Promise.all(a).then(()=>o):o},sl(e,uv)});function Gr(e,t,i,o,n,r){let a=i in o,s=r==="optional";if(!(!a&&s&&n==="optional")){if(e.issues.length){if(n!==void 0&&s&&!a)return;t.issues.push(...oe(i,e.issues))}if(!a&&n===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[i]});return}e.value===void 0?(a||n==="defaulted"&&!s)&&(t.value[i]=void 0):t.value[i]=e.value}}var mv=[];function Ep(e){let t=Object.keys(e.shape),i=Object.getOwnPropertySymbols(e.shape),o=i.length?i:mv,n=o.length?[...t,...o]:t;for(let a of n)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let r=aa(e.shape);return{...e,allKeys:n,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(r)}}function jp(e,t,i,o,n,r,a){let s=[],l=n.keySet,c=n.catchall._zod,u=c.def.type,d=c.optin,p=c.optout,m=0;for(let g in t){if(a&&i.issues.length!==m){if(ne(i,m))break;m=i.issues.length}if(l.has(g))continue;if(g==="__proto__"){u==="never"&&s.push(g);continue}if(u==="never"){s.push(g);continue}let y=c.run({value:t[g],issues:[]},o);y instanceof Promise?e.push(y.then($=>Gr($,i,g,t,d,p))):Gr(y,i,g,t,d,p)}return s.length&&i.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>i):i}var Cp=f("$ZodObject",(e,t)=>{T.init(e,t);let i=Object.getOwnPropertyDescriptor(t,"shape"),o=i?.get?i.get.raw:t.shape??{};if(o){let c=()=>{let u={...o};return Object.defineProperty(t,"shape",{value:u}),c.raw=u,u};c.raw=o,Object.defineProperty(t,"shape",{get:c})}let n=kn(()=>Ep(t));O(e,"propValues",c=>{let u=c.def.shape,d={};for(let p in u){let m=u[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,p)||J(d,p,new Set);for(let g of m.values)d[p].add(g);m.optin!==void 0&&d[p].add(void 0)}}return d});let r=qe,a=t.catchall,s,l=q.memoizer;l?.attach(e),e._zod.parse=(c,u)=>{s??(s=n.value);let d=c.value;if(!r(d))return c.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),c;c.value=l?l.alloc(e,c,{},u):{};let p=[],m=s.shape,g=u?.abortEarly,y=c.issues.length;for(let $ of s.allKeys){if(g&&c.issues.length!==y){if(ne(c,y))break;y=c.issues.length}if($==="__proto__")continue;let z=m[$],S=z._zod.optin,P=z._zod.optout,C=z._zod.run({value:d[$],issues:[]},u);C instanceof Promise?p.push(C.then(V=>Gr(V,c,$,d,S,P))):Gr(C,c,$,d,S,P)}return a?jp(p,d,c,u,n.value,e,g===!0):p.length?Promise.all(p).then(()=>c):c}}),cl=f("$ZodObjectJIT",(e,t)=>{Cp.init(e,t);let i=e._zod.parse,o=kn(()=>Ep(t)),n=q.memoizer,r=m=>{let g=o.value,y=g.symbolKeys,$=new Ye(["payload","ctx"],{shape:m,inst:e,memo:n,syms:y}),z=V=>`shape[${V}]._zod.run({ value: input[${V}], issues: [] }, ctx)`,S=(V,j)=>`
          let ${V}_ab = false;
          for (let i = 0; i < ${V}.issues.length; i++) {
            const iss = ${V}.issues[i];
            iss.path = iss.path ? [${j}, ...iss.path] : [${j}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${V}_ab = true;
          }
          if (${V}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;$.write("const input = payload.value;");let P=Object.create(null),C=0;for(let V of g.allKeys)P[V]=`key_${C++}`;$.write(n?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let V of g.allKeys){if(V==="__proto__")continue;let j=P[V],Y=typeof V=="symbol"?`syms[${y.indexOf(V)}]`:ee(V),dt=`${Y} in input`,np=m[V],Yo=np?._zod?.optin,tp=Yo!==void 0,Dy=np?._zod?.optout==="optional";if($.write(`const ${j} = ${z(Y)};`),tp&&Dy){let Uy=Yo==="optional"?`${j}_present`:`${j}.value !== undefined || ${j}_present`;$.write(`
        const ${j}_present = ${dt};
        if (!${j}.issues.length || ${j}_present) {
          if (${j}.issues.length) {${S(j,Y)}
          }

          if (${Uy}) {
            newResult[${Y}] = ${j}.value;
          }
        }

      `)}else tp?($.write(`
        if (${j}.issues.length) {${S(j,Y)}
        }
      `),Yo==="defaulted"?$.write(`newResult[${Y}] = ${j}.value;`):$.write(`
        if (${j}.value !== undefined || ${dt}) {
          newResult[${Y}] = ${j}.value;
        }
      `)):$.write(`
        const ${j}_present = ${dt};
        if (${j}.issues.length) {${S(j,Y)}
        }
        if (!${j}_present && !${j}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Y}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${j}_present) {
          newResult[${Y}] = ${j}.value;
        }

      `)}return $.write("payload.value = newResult;"),$.write("return payload;"),$.compile()},a,s=qe,l=!q.jitless,u=l&&ia.value,d=t.catchall,p;e._zod.parse=(m,g)=>{p??(p=o.value);let y=m.value;return s(y)?l&&u&&g?.async===!1&&g.jitless!==!0?(a||(a=r(t.shape)),m=a(m,g),d?jp([],y,m,g,p,e,g?.abortEarly===!0):m):i(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:y,inst:e}),m)}});function vp(e,t,i,o){for(let r of e)if(r.issues.length===0)return t.value=r.value,t;let n=e.filter(r=>!ne(r));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:i,errors:e.map(r=>r.issues.map(a=>ae(a,o,H())))}),t)}var jt=f("$ZodUnion",(e,t)=>{T.init(e,t),O(e,"optin",o=>o.def.options.some(n=>n._zod.optin==="defaulted")?"defaulted":o.def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),O(e,"optout",o=>o.def.options.some(n=>n._zod.optout==="optional")?"optional":void 0),O(e,"values",o=>{if(o.def.options.every(n=>n._zod.values))return new Set(o.def.options.flatMap(n=>Array.from(n._zod.values)))}),O(e,"pattern",o=>{if(o.def.options.every(n=>n._zod.pattern)){let n=o.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${n.map(r=>Ie(r.source)).join("|")})$`)}});let i=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,n)=>{if(i)return i(o,n);let r=!1,a=[];for(let s of t.options){let l=s._zod.run({value:o.value,issues:[]},n);if(l instanceof Promise)a.push(l),r=!0;else{if(l.issues.length===0)return l;a.push(l)}}return r?Promise.all(a).then(s=>vp(s,o,e,n)):vp(a,o,e,n)}});function wp(e,t,i,o){let n=[];for(let r=0;r<e.length;r++)e[r].issues.length===0&&n.push(r);return n.length===1?(t.value=e[n[0]].value,t):(n.length===0?t.issues.push({code:"invalid_union",input:t.value,inst:i,errors:e.map(r=>r.issues.map(a=>ae(a,o,H())))}):t.issues.push({code:"invalid_union",input:t.value,inst:i,errors:[],inclusive:!1,matches:n}),t)}var ul=f("$ZodXor",(e,t)=>{jt.init(e,t),t.inclusive=!1;let i=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,n)=>{if(i)return i(o,n);let r=!1,a=[];for(let s of t.options){let l=s._zod.run({value:o.value,issues:[]},n);l instanceof Promise?(a.push(l),r=!0):a.push(l)}return r?Promise.all(a).then(s=>wp(s,o,e,n)):wp(a,o,e,n)}});function dl(e,t){let i=e._zod,o=i.bag.optionsMap;o||(o=Lp(i.def),i.bag.optionsMap=o);let n=o.get(t);if(n===null)throw new Error(`Ambiguous discriminator value "${String(t)}"`);return n}function Lp(e){let t=new Map;for(let i of e.options){let o=i._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(i)}"`);for(let n of o)if(t.has(n)){if(n!==void 0)throw new Error(`Duplicate discriminator value "${String(n)}"`);t.set(n,null)}else t.set(n,i)}return t}var pl=f("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,jt.init(e,t);let i=e._zod.parse;O(e,"propValues",n=>{let r={},a=0;for(let s of n.def.options){let l=s._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${n.def.options.indexOf(s)}"`);l[n.def.discriminator]?.has(void 0)&&a++;for(let[c,u]of Object.entries(l)){Object.prototype.hasOwnProperty.call(r,c)||J(r,c,new Set);for(let d of u)r[c].add(d)}}return!n.def.unionFallback&&a>1&&r[n.def.discriminator]?.delete(void 0),r}),t.options.forEach((n,r)=>{let a=$n(n._zod.def);if(a&&!Object.prototype.hasOwnProperty.call(a,t.discriminator))throw new Error(`Invalid discriminated union option at index "${r}"`)});let o=kn(()=>Lp(t));e._zod.parse=(n,r)=>{let a=n.value;if(!qe(a))return n.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),n;let s=a?.[t.discriminator],l=o.value.get(s);return l&&(s!==void 0||r.direction!=="backward")?l._zod.run(n,r):t.unionFallback||r.direction==="backward"?i(n,r):(n.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(c=>o.value.get(c)!==null),input:a,path:[t.discriminator],inst:e}),n)}}),ml=f("$ZodIntersection",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>{let n=i.value,r=t.left._zod.run({value:n,issues:[]},o),a=t.right._zod.run({value:n,issues:[]},o);return r instanceof Promise||a instanceof Promise?Promise.all([r,a]).then(([l,c])=>kp(i,l,c)):kp(i,r,a)}});function Pn(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(pe(e)&&pe(t)){let i=Object.keys(t),o=Object.keys(e).filter(r=>i.indexOf(r)!==-1),n={...e,...t};Object.prototype.hasOwnProperty.call(n,"__proto__")&&delete n.__proto__;for(let r of o){if(r==="__proto__")continue;let a=Pn(e[r],t[r]);if(!a.valid)return{valid:!1,mergeErrorPath:[r,...a.mergeErrorPath]};n[r]=a.data}return{valid:!0,data:n}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let i=[];for(let o=0;o<e.length;o++){let n=e[o],r=t[o],a=Pn(n,r);if(!a.valid)return{valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};i.push(a.data)}return{valid:!0,data:i}}return{valid:!1,mergeErrorPath:[]}}function kp(e,t,i){let o=new Map,n,r=new Map,a=(c,u)=>{let d;if(c.code==="unrecognized_keys"&&!c.path?.length)n??(n=c),d=c.keys;else if(c.code==="invalid_key"&&c.origin==="record"&&c.path?.length===1){let p=String(c.path[0]);r.has(p)||r.set(p,c),d=[p]}else return!1;for(let p of d)o.has(p)||o.set(p,{}),o.get(p)[u]=!0;return!0};for(let c of t.issues)a(c,"l")||e.issues.push(c);for(let c of i.issues)a(c,"r")||e.issues.push(c);let s=[...o].filter(([,c])=>c.l&&c.r).map(([c])=>c);if(s.length){let c=n?s.filter(u=>n.keys.includes(u)):[];c.length&&e.issues.push({...n,keys:c});for(let u of s)!c.includes(u)&&r.has(u)&&e.issues.push(r.get(u))}let l=Pn(t.value,i.value);if(!l.valid){if(ne(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var ii=f("$ZodTuple",(e,t)=>{T.init(e,t);let i=t.items,o=q.memoizer;o?.attach(e),e._zod.parse=(n,r)=>{let a=n.value;if(!Array.isArray(a))return n.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"}),n;n.value=o?o.alloc(e,n,[],r):[];let s=[],l=$p(i,"optin"),c=$p(i,"optout");if(!t.rest){if(a.length<l)return n.issues.push({code:"too_small",minimum:l,inclusive:!0,input:a,inst:e,origin:"array"}),n;a.length>i.length&&n.issues.push({code:"too_big",maximum:i.length,inclusive:!0,input:a,inst:e,origin:"array"})}let u=new Array(i.length),d=t.rest?r?.abortEarly:void 0,p=!1;for(let m=0;m<i.length;m++){let g=i[m]._zod.run({value:a[m],issues:[]},r);g instanceof Promise?s.push(g.then(y=>{u[m]=y})):(u[m]=g,d&&!p&&g.issues.length&&(p=ne(g)))}if(t.rest&&!p){let m=i.length-1,g=a.slice(i.length),y=n.issues.length;for(let $ of g){if(d&&n.issues.length!==y){if(ne(n,y))break;y=n.issues.length}m++;let z=t.rest._zod.run({value:$,issues:[]},r);z instanceof Promise?s.push(z.then(S=>_p(S,n,m))):_p(z,n,m)}}return s.length?Promise.all(s).then(()=>xp(u,n,i,a,c)):xp(u,n,i,a,c)}});function $p(e,t){for(let i=e.length-1;i>=0;i--)if(!(t==="optin"?e[i]._zod.optin!==void 0:e[i]._zod.optout==="optional"))return i+1;return 0}function _p(e,t,i){e.issues.length&&t.issues.push(...oe(i,e.issues)),t.value[i]=e.value}function xp(e,t,i,o,n){for(let r=0;r<i.length;r++){let a=e[r],s=r<o.length;if(!s&&r>=n&&i[r]._zod.optin==="optional"){t.value.length=r;break}if(a.issues.length){if(!s&&r>=n){t.value.length=r;break}t.issues.push(...oe(r,a.issues))}t.value[r]=a.value}for(let r=t.value.length-1;r>=o.length&&(i[r]._zod.optout==="optional"&&t.value[r]===void 0);r--)t.value.length=r;return t}var fl=f("$ZodRecord",(e,t)=>{T.init(e,t);let i=q.memoizer;i?.attach(e),e._zod.parse=(o,n)=>{let r=o.value;if(!pe(r))return o.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),o;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){o.value=i?i.alloc(e,o,{},n):{};let l=new Set;for(let u of s)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(l.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},n);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>ae(g,n,H())),input:u,path:[u],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:r[u],issues:[]},n);m instanceof Promise?a.push(m.then(g=>{g.issues.length&&o.issues.push(...oe(u,g.issues)),o.value[p]=g.value})):(m.issues.length&&o.issues.push(...oe(u,m.issues)),o.value[p]=m.value)}let c;for(let u in r)if(!l.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;o.value[u]=r[u]}else c=c??[],c.push(u);c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:c,continue:!0})}else{o.value=i?i.alloc(e,o,{},n):{};let l;for(let c of Reflect.ownKeys(r)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(r,c))continue;let u=t.keyType._zod.run({value:c,issues:[]},n);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&ze.test(c)&&u.issues.length){let g=t.keyType._zod.run({value:Number(c),issues:[]},n);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(u=g)}if(u.issues.length){t.mode==="loose"?o.value[c]=r[c]:s?(l=l??[],l.push(c)):o.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(g=>ae(g,n,H())),input:c,path:[c],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:r[c],issues:[]},n);m instanceof Promise?a.push(m.then(g=>{g.issues.length&&o.issues.push(...oe(c,g.issues)),o.value[p]=g.value})):(m.issues.length&&o.issues.push(...oe(c,m.issues)),o.value[p]=m.value)}l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:l,continue:!0})}return a.length?Promise.all(a).then(()=>o):o}}),hl=f("$ZodMap",(e,t)=>{T.init(e,t);let i=q.memoizer;i?.attach(e),e._zod.parse=(o,n)=>{let r=o.value;if(!(r instanceof Map))return o.issues.push({expected:"map",code:"invalid_type",input:r,inst:e}),o;let a=[];o.value=i?i.alloc(e,o,new Map,n):new Map;let s=n?.abortEarly,l=o.issues.length;for(let[c,u]of r){if(s&&o.issues.length!==l){if(ne(o,l))break;l=o.issues.length}let d=t.keyType._zod.run({value:c,issues:[]},n),p=t.valueType._zod.run({value:u,issues:[]},n);d instanceof Promise||p instanceof Promise?a.push(Promise.all([d,p]).then(([m,g])=>{Sp(m,g,o,c,r,e,n)})):Sp(d,p,o,c,r,e,n)}return a.length?Promise.all(a).then(()=>o):o},sl(e,dv)});function Sp(e,t,i,o,n,r,a){e.issues.length&&(ht.has(typeof o)?i.issues.push(...oe(o,e.issues)):i.issues.push({code:"invalid_key",origin:"map",input:n,inst:r,issues:e.issues.map(s=>ae(s,a,H()))})),t.issues.length&&(ht.has(typeof o)?i.issues.push(...oe(o,t.issues)):i.issues.push({origin:"map",code:"invalid_element",input:n,inst:r,key:o,issues:t.issues.map(s=>ae(s,a,H()))})),i.value.set(e.value,t.value)}var gl=f("$ZodSet",(e,t)=>{T.init(e,t);let i=q.memoizer;i?.attach(e),e._zod.parse=(o,n)=>{let r=o.value;if(!(r instanceof Set))return o.issues.push({input:r,inst:e,expected:"set",code:"invalid_type"}),o;let a=[];o.value=i?i.alloc(e,o,new Set,n):new Set;let s=n?.abortEarly,l=o.issues.length;for(let c of r){if(s&&o.issues.length!==l){if(ne(o,l))break;l=o.issues.length}let u=t.valueType._zod.run({value:c,issues:[]},n);u instanceof Promise?a.push(u.then(d=>Ip(d,o))):Ip(u,o)}return a.length?Promise.all(a).then(()=>o):o},sl(e,pv)});function Ip(e,t){e.issues.length&&t.issues.push(...e.issues),t.value.add(e.value)}var yl=f("$ZodEnum",(e,t)=>{T.init(e,t);let i=vn(t.entries),o=new Set(i);e._zod.values=o,O(e,"pattern",n=>{let r=vn(n.def.entries).filter(a=>ht.has(typeof a));return new RegExp(r.length?`^(${r.map(a=>me(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,r)=>{let a=n.value;return o.has(a)||n.issues.push({code:"invalid_value",values:i,input:a,inst:e}),n}}),bl=f("$ZodLiteral",(e,t)=>{T.init(e,t);let i=new Set(t.values);e._zod.values=i,O(e,"pattern",o=>{let n=o.def.values;return new RegExp(n.length?`^(${n.map(r=>typeof r=="string"?me(r):r?me(r.toString()):String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,n)=>{let r=o.value;return i.has(r)||o.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),o}}),vl=f("$ZodFile",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>{let n=i.value;return n instanceof File||i.issues.push({expected:"file",code:"invalid_type",input:n,inst:e}),i}}),wl=f("$ZodTransform",(e,t)=>{T.init(e,t),e._zod.optin="optional",q.memoizer?.guard(e),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new De(e.constructor.name);let n=t.transform(i.value,i);if(o.async)return(n instanceof Promise?n:Promise.resolve(n)).then(a=>(i.value=a,i));if(n instanceof Promise)throw new se;return i.value=n,i}});function zp(e,t){return e.value=t.issues.length?void 0:t.value,e}var oi=f("$ZodOptional",(e,t)=>{T.init(e,t),O(e,"optin",i=>i.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",O(e,"values",i=>{let o=i.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),O(e,"pattern",i=>{let o=i.def.innerType._zod.pattern;return o?new RegExp(`^(${Ie(o.source)})?$`):void 0}),e._zod.parse=(i,o)=>{if(i.value===void 0){if(t.innerType._zod.optin!=="defaulted")return i;let n=t.innerType._zod.run({value:i.value,issues:[]},o);return n instanceof Promise?n.then(r=>zp(i,r)):zp(i,n)}return t.innerType._zod.run(i,o)}}),kl=f("$ZodExactOptional",(e,t)=>{oi.init(e,t),O(e,"values",i=>i.def.innerType._zod.values),O(e,"pattern",i=>i.def.innerType._zod.pattern),e._zod.parse=(i,o)=>t.innerType._zod.run(i,o)}),$l=f("$ZodNullable",(e,t)=>{T.init(e,t),O(e,"optin",i=>i.def.innerType._zod.optin),O(e,"optout",i=>i.def.innerType._zod.optout),O(e,"pattern",i=>{let o=i.def.innerType._zod.pattern;return o?new RegExp(`^(${Ie(o.source)}|null)$`):void 0}),O(e,"values",i=>i.def.innerType._zod.values?new Set([...i.def.innerType._zod.values,null]):void 0),e._zod.parse=(i,o)=>i.value===null?i:t.innerType._zod.run(i,o)}),_l=f("$ZodDefault",(e,t)=>{T.init(e,t),e._zod.optin="defaulted",O(e,"values",i=>i.def.innerType._zod.values),e._zod.parse=(i,o)=>{if(o.direction==="backward")return t.innerType._zod.run(i,o);if(i.value===void 0)return i.value=t.defaultValue,i;let n=t.innerType._zod.run(i,o);return n instanceof Promise?n.then(r=>Ap(r,t)):Ap(n,t)}});function Ap(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var xl=f("$ZodPrefault",(e,t)=>{T.init(e,t),e._zod.optin="defaulted",O(e,"values",i=>i.def.innerType._zod.values),e._zod.parse=(i,o)=>(o.direction==="backward"||i.value===void 0&&(i.value=t.defaultValue),t.innerType._zod.run(i,o))}),Sl=f("$ZodNonOptional",(e,t)=>{T.init(e,t),O(e,"values",i=>{let o=i.def.innerType._zod.values;return o?new Set([...o].filter(n=>n!==void 0)):void 0}),e._zod.parse=(i,o)=>{let n=t.innerType._zod.run(i,o);return n instanceof Promise?n.then(r=>Tp(r,e)):Tp(n,e)}});function Tp(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}var Il=f("$ZodSuccess",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new De("ZodSuccess");let n=t.innerType._zod.run(i,o);return n instanceof Promise?n.then(r=>(i.value=r.issues.length===0,i)):(i.value=n.issues.length===0,i)}});function Pp(e,t,i,o){return t.issues.length?(e.value=i.catchValue({...t,value:e.value,error:{issues:t.issues.map(n=>ae(n,o,H()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var zl=f("$ZodCatch",(e,t)=>{T.init(e,t),O(e,"optin",i=>i.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),O(e,"optout",i=>i.def.innerType._zod.optout),O(e,"values",i=>i.def.innerType._zod.values),e._zod.parse=(i,o)=>{if(o.direction==="backward")return t.innerType._zod.run(i,o);let n=t.innerType._zod.run({value:i.value,issues:[]},o);return n instanceof Promise?n.then(r=>Pp(i,r,t,o)):Pp(i,n,t,o)}}),Al=f("$ZodNaN",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>((typeof i.value!="number"||!Number.isNaN(i.value))&&i.issues.push({input:i.value,inst:e,expected:"nan",code:"invalid_type"}),i)}),ai=f("$ZodPipe",(e,t)=>{T.init(e,t),O(e,"values",i=>i.def.in._zod.values),O(e,"optin",i=>i.def.in._zod.optin),O(e,"optout",i=>i.def.out._zod.optout),O(e,"propValues",i=>i.def.in._zod.propValues),e._zod.parse=(i,o)=>{if(o.direction==="backward"){let r=t.out._zod.run(i,o);return r instanceof Promise?r.then(a=>Zr(a,t.in,o)):Zr(r,t.in,o)}let n=t.in._zod.run(i,o);return n instanceof Promise?n.then(r=>Zr(r,t.out,o)):Zr(n,t.out,o)}});function Zr(e,t,i){return e.issues.some(o=>o.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},i)}var Ct=f("$ZodCodec",(e,t)=>{T.init(e,t),O(e,"values",i=>i.def.in._zod.values),O(e,"optin",i=>i.def.in._zod.optin),O(e,"optout",i=>i.def.out._zod.optout),O(e,"propValues",i=>i.def.in._zod.propValues),e._zod.parse=(i,o)=>{if((o.direction||"forward")==="forward"){let r=t.in._zod.run(i,o);return r instanceof Promise?r.then(a=>Vr(a,t,o)):Vr(r,t,o)}else{let r=t.out._zod.run(i,o);return r instanceof Promise?r.then(a=>Vr(a,t,o)):Vr(r,t,o)}}});function Vr(e,t,i){if(e.issues.length)return e.aborted=!0,e;if((i.direction||"forward")==="forward"){let n=t.transform(e.value,e);return n instanceof Promise?n.then(r=>Br(e,r,t.out,i)):Br(e,n,t.out,i)}else{let n=t.reverseTransform(e.value,e);return n instanceof Promise?n.then(r=>Br(e,r,t.in,i)):Br(e,n,t.in,i)}}function Br(e,t,i,o){return e.issues.length?(e.aborted=!0,e):i._zod.run({value:t,issues:e.issues},o)}var Tl=f("$ZodPreprocess",(e,t)=>{ai.init(e,t)}),Pl=f("$ZodReadonly",(e,t)=>{T.init(e,t),O(e,"propValues",i=>i.def.innerType._zod.propValues),O(e,"values",i=>i.def.innerType._zod.values),O(e,"optin",i=>i.def.innerType?._zod?.optin),O(e,"optout",i=>i.def.innerType?._zod?.optout),e._zod.parse=(i,o)=>{if(o.direction==="backward")return t.innerType._zod.run(i,o);let n=t.innerType._zod.run(i,o);return n instanceof Promise?n.then(Np):Np(n)}});function Np(e){return e.memo||(e.value=Object.freeze(e.value)),e}function fv(e){let t=e._zod.def,i=t.pattern,o=!!t.format?.includes("int"),n,r;for(let s of t.checks??[]){let l=s._zod.def;l.pattern&&(i=l.pattern),o||(o=!!l.format?.includes("int"));let c=l.minimum??l.length,u=l.maximum??l.length;c!==void 0&&(n===void 0||c>n)&&(n=c),u!==void 0&&(r===void 0||u<r)&&(r=u)}if(i)return i.source;if(n!==void 0&&r!==void 0&&n>r)return"(?!)";if(n!==void 0||r!==void 0)return Ga({minimum:n,maximum:r}).source;let a=e._zod.pattern;return(o&&a===ze?zt:a)?.source}function ks(e){let t=e._zod.def,i=e._zod.pattern?.source,o=t.innerType??e._zod.innerType;if(o){let n=o._zod.pattern?.source,r=ks(o);return i&&n&&r&&r!==n?i.replace(Ie(n),()=>Ie(r)):i}if(t.options){let n=t.options.map(ks);if(n.every(Boolean))return`^(${n.map(r=>Ie(r)).join("|")})$`}return fv(e)}var Nl=f("$ZodTemplateLiteral",(e,t)=>{T.init(e,t);let i=[];for(let o of t.parts)if(typeof o=="object"&&o!==null){let n=ks(o);if(!n)throw new Error(`Invalid template literal part, no pattern found: ${[...o._zod.traits].shift()}`);i.push(Ie(n))}else if(o===null||oa.has(typeof o))i.push(me(`${o}`));else throw new Error(`Invalid template literal part: ${o}`);e._zod.pattern=new RegExp(`^${i.join("")}$`),e._zod.parse=(o,n)=>typeof o.value!="string"?(o.issues.push({input:o.value,inst:e,expected:"string",code:"invalid_type"}),o):(e._zod.pattern.lastIndex=0,e._zod.pattern.test(o.value)||o.issues.push({input:o.value,inst:e,code:"invalid_format",format:t.format??"template_literal",pattern:e._zod.pattern.source}),o)}),Ol=f("$ZodFunction",(e,t)=>(T.init(e,t),Object.defineProperty(e,"_def",{value:t}),e._zod.def=t,e.implement=i=>{if(typeof i!="function")throw new Error("implement() must be called with a function");return Object.defineProperty(function(...o){let n=e._def.input?Ir(e._def.input,o):o,r=Reflect.apply(i,this,n);return e._def.output?Ir(e._def.output,r):r},"_zod",{value:e._zod,enumerable:!1})},e.implementAsync=i=>{if(typeof i!="function")throw new Error("implementAsync() must be called with a function");return Object.defineProperty(async function(...o){let n=e._def.input?await zr(e._def.input,o):o,r=await Reflect.apply(i,this,n);return e._def.output?await zr(e._def.output,r):r},"_zod",{value:e._zod,enumerable:!1})},e._zod.parse=(i,o)=>typeof i.value!="function"?(i.issues.push({code:"invalid_type",expected:"function",input:i.value,inst:e}),i):(e._def.output&&e._def.output._zod.def.type==="promise"?i.value=e.implementAsync(i.value):i.value=e.implement(i.value),i),e.input=(...i)=>{let o=e.constructor;return Array.isArray(i[0])?new o({type:"function",input:new ii({type:"tuple",items:i[0],rest:i[1]}),output:e._def.output}):new o({type:"function",input:i[0],output:e._def.output})},e.output=i=>{let o=e.constructor;return new o({type:"function",input:e._def.input,output:i})},e)),Dl=f("$ZodPromise",(e,t)=>{T.init(e,t),e._zod.parse=(i,o)=>Promise.resolve(i.value).then(n=>t.innerType._zod.run({value:n,issues:[]},o))}),Lt=f("$ZodLazy",(e,t)=>{T.init(e,t),ta(e._zod,"innerType",()=>{let i=t;return i._cachedInner||(i._cachedInner=t.getter()),i._cachedInner}),O(e,"pattern",i=>i.innerType?._zod?.pattern),O(e,"propValues",i=>i.innerType?._zod?.propValues),O(e,"optin",i=>i.innerType?._zod?.optin??void 0),O(e,"optout",i=>i.innerType?._zod?.optout??void 0),e._zod.parse=(i,o)=>e._zod.innerType._zod.run(i,o)}),Ul=f("$ZodCustom",(e,t)=>{Z.init(e,t),T.init(e,t),e._zod.parse=(i,o)=>i,e._zod.check=i=>{let o=i.value,n=t.fn(o);if(n instanceof Promise)return n.then(r=>Op(r,i,o,e));Op(n,i,o,e)}});function Op(e,t,i,o){if(!e){let n={code:"custom",input:i,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(n.params=o._zod.def.params),t.issues.push(xn(n))}}var ui=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},jl="~memo",Fp=[];function Rp(e){return e!==null&&typeof e=="object"}function El(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Zp=new WeakMap,Nn=0,ci=1,Mt=2;function Ft(e,t,i){let o=Zp.get(e);if(o!==void 0)return o?Mt:Nn;if(t.has(e))return Mt;t.add(e);let n=Nn,r=u=>{if(n!==Mt&&u?._zod){let d=Ft(u,t,i);d>n&&(n=d)}},a=(u,d)=>{let p=Nn;for(let m of Reflect.ownKeys(u)){let g=Object.getOwnPropertyDescriptor(u,m);if(d&&!g.enumerable)continue;let y=g.get?ci:g.value?._zod?Ft(g.value,t,i):Nn;y>p&&(p=y)}return p},s=u=>{u>n&&(n=u)},l=e._zod.def,c=l.type;switch(c){case"object":{let u=$n(l);s(u?a(u,!0):ci),r(l.catchall);break}case"array":r(l.element);break;case"tuple":for(let u of l.items)r(u);r(l.rest);break;case"record":case"map":r(l.keyType),r(l.valueType);break;case"set":r(l.valueType);break;case"union":for(let u of l.options)r(u);break;case"intersection":r(l.left),r(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":r(l.innerType);break;case"pipe":r(l.in),r(l.out);break;case"function":r(l.input),r(l.output);break;case"lazy":{let u=l._cachedInner??(i?e._zod.innerType:void 0);s(u?Ft(u,t,!1):ci);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in l){let d=Object.getOwnPropertyDescriptor(l,u);if(!d||d.get)continue;let p=d.value;if(!(!p||typeof p!="object")){if(p._zod)r(p);else if(Array.isArray(p))for(let m of p)r(m)}}}return t.delete(e),hv(e,n)}function hv(e,t){return t!==ci&&Zp.set(e,t===Mt),t}function di(e){return Ft(e,new Set,!0)!==Nn}function gv(e,t){let i=e.buckets.get(t);return i||(i=new WeakMap,e.buckets.set(t,i)),i}var si,li=[],yv={alloc(e,t,i){let o=si;if(!o)return i;si=void 0;let n={value:i,issues:null};return o.set(t.value,n),li.push(n),i},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,o=(n,r)=>{if(r.direction!=="backward"&&pi(r,n.value))throw new ui;return i(n,r)};e._zod.parse=o,e._zod.run===i&&(e._zod.run=o)})},attach(e){var t;let i,o=!1,n,r;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let a=e._zod.parse,s=(l,c)=>{if(i===void 0){let z=Ft(e,new Set,!1);if(z===Nn)return e._zod.parse=a,e._zod.run===s&&(e._zod.run=a),a(l,c);z===Mt||o?i=!0:o=!0}let u=l.value;if(!Rp(u))return a(l,c);let d=c[jl];d||(d={buckets:new WeakMap,backEdges:void 0},c[jl]=d);let p;n===c?p=r:(p=gv(d,e),n=c,r=p);let m=p.get(u);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...El(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;si=p;let g=li.length,y=a(l,c);si=void 0;let $=li.length>g?li.pop():void 0;return y instanceof Promise?y.then(z=>($&&($.issues=z.issues.length?El(z.issues):Fp),z)):($&&($.issues=y.issues.length?El(y.issues):Fp),y)};e._zod.parse=s,e._zod.run===a&&(e._zod.run=s)})}};function Rt(){return yv}function pi(e,t){let i=e[jl]?.backEdges;return i!==void 0&&Rp(t)&&i.has(t)}var Vt={};xe(Vt,{ar:()=>Vp,az:()=>Bp,be:()=>Hp,bg:()=>Wp,bn:()=>Kp,ca:()=>qp,ckb:()=>Jp,cs:()=>Xp,da:()=>Yp,de:()=>Qp,el:()=>em,en:()=>mi,eo:()=>nm,es:()=>tm,fa:()=>rm,fi:()=>im,fr:()=>om,frCA:()=>am,gu:()=>sm,he:()=>lm,hi:()=>cm,hr:()=>um,hu:()=>dm,hy:()=>mm,id:()=>fm,is:()=>hm,it:()=>gm,ja:()=>ym,ka:()=>bm,kh:()=>vm,km:()=>fi,kn:()=>wm,ko:()=>km,lt:()=>_m,mk:()=>xm,ms:()=>Sm,ne:()=>Im,nl:()=>zm,nn:()=>Am,no:()=>Tm,ota:()=>Pm,pl:()=>Om,ps:()=>Nm,pt:()=>Dm,ptBR:()=>Um,ro:()=>Em,ru:()=>Cm,sk:()=>Lm,sl:()=>Mm,sv:()=>Fm,ta:()=>Rm,tg:()=>Zm,th:()=>Vm,tk:()=>Bm,tr:()=>Gm,ua:()=>Hm,uk:()=>hi,ur:()=>Wm,uz:()=>Km,vi:()=>qm,yo:()=>Ym,zhCN:()=>Jm,zhTW:()=>Xm});var bv=()=>{let e={string:{unit:"\u062D\u0631\u0641",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},file:{unit:"\u0628\u0627\u064A\u062A",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},array:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},set:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},map:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"}};function t(n){return e[n]??null}let i={regex:"\u0645\u062F\u062E\u0644",email:"\u0628\u0631\u064A\u062F \u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",url:"\u0631\u0627\u0628\u0637",emoji:"\u0625\u064A\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u064A\u062E \u0648\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",date:"\u062A\u0627\u0631\u064A\u062E \u0628\u0645\u0639\u064A\u0627\u0631 ISO",time:"\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",duration:"\u0645\u062F\u0629 \u0628\u0645\u0639\u064A\u0627\u0631 ISO",ipv4:"\u0639\u0646\u0648\u0627\u0646 IPv4",ipv6:"\u0639\u0646\u0648\u0627\u0646 IPv6",mac:"\u0639\u0646\u0648\u0627\u0646 MAC",cidrv4:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv4",cidrv6:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv6",base64:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64-encoded",base64url:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64url-encoded",json_string:"\u0646\u064E\u0635 \u0639\u0644\u0649 \u0647\u064A\u0626\u0629 JSON",e164:"\u0631\u0642\u0645 \u0647\u0627\u062A\u0641 \u0628\u0645\u0639\u064A\u0627\u0631 E.164",credit_card:"\u0631\u0642\u0645 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0627\u0626\u062A\u0645\u0627\u0646",currency_code:"\u0631\u0645\u0632 \u0627\u0644\u0639\u0645\u0644\u0629",iban:"IBAN",jwt:"JWT",template_literal:"\u0645\u062F\u062E\u0644"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 instanceof ${n.expected}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${s}`:`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${r}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${s}`}case"invalid_value":return n.values.length===1?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${v(n.values[0])}`:`\u0627\u062E\u062A\u064A\u0627\u0631 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062A\u0648\u0642\u0639 \u0627\u0646\u062A\u0642\u0627\u0621 \u0623\u062D\u062F \u0647\u0630\u0647 \u0627\u0644\u062E\u064A\u0627\u0631\u0627\u062A: ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?` \u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${n.origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${r} ${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"}`:`\u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${n.origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${r} ${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${n.origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${r} ${n.minimum.toString()} ${a.unit}`:`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${n.origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${r} ${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0628\u062F\u0623 \u0628\u0640 "${n.prefix}"`:r.format==="ends_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0646\u062A\u0647\u064A \u0628\u0640 "${r.suffix}"`:r.format==="includes"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u062A\u0636\u0645\u0651\u064E\u0646 "${r.includes}"`:r.format==="regex"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0646\u0645\u0637 ${r.pattern}`:`${i[r.format]??n.format} \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644`}case"not_multiple_of":return`\u0631\u0642\u0645 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0645\u0646 \u0645\u0636\u0627\u0639\u0641\u0627\u062A ${n.divisor}`;case"unrecognized_keys":return`\u0645\u0639\u0631\u0641${n.keys.length>1?"\u0627\u062A":""} \u063A\u0631\u064A\u0628${n.keys.length>1?"\u0629":""}: ${h(n.keys,"\u060C ")}`;case"invalid_key":return`\u0645\u0639\u0631\u0641 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${n.origin}`;case"invalid_union":return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644";case"invalid_element":return`\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${n.origin}`;default:return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644"}}};function Vp(){return{localeError:bv()}}var vv=()=>{let e={string:{unit:"simvol",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{unit:"element",verb:"olmal\u0131d\u0131r"},set:{unit:"element",verb:"olmal\u0131d\u0131r"},map:{unit:"element",verb:"olmal\u0131d\u0131r"}};function t(n){return e[n]??null}let i={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",credit_card:"kredit kart\u0131 n\xF6mr\u0259si",currency_code:"valyuta kodu",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n instanceof ${n.expected}, daxil olan ${s}`:`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${r}, daxil olan ${s}`}case"invalid_value":return n.values.length===1?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${v(n.values[0])}`:`Yanl\u0131\u015F se\xE7im: a\u015Fa\u011F\u0131dak\u0131lardan biri olmal\u0131d\u0131r: ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${n.origin??"d\u0259y\u0259r"} ${r}${n.maximum.toString()} ${a.unit??"element"}`:`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${n.origin??"d\u0259y\u0259r"} ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${n.origin} ${r}${n.minimum.toString()} ${a.unit}`:`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${n.origin} ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Yanl\u0131\u015F m\u0259tn: "${r.prefix}" il\u0259 ba\u015Flamal\u0131d\u0131r`:r.format==="ends_with"?`Yanl\u0131\u015F m\u0259tn: "${r.suffix}" il\u0259 bitm\u0259lidir`:r.format==="includes"?`Yanl\u0131\u015F m\u0259tn: "${r.includes}" daxil olmal\u0131d\u0131r`:r.format==="regex"?`Yanl\u0131\u015F m\u0259tn: ${r.pattern} \u015Fablonuna uy\u011Fun olmal\u0131d\u0131r`:`Yanl\u0131\u015F ${i[r.format]??n.format}`}case"not_multiple_of":return`Yanl\u0131\u015F \u0259d\u0259d: ${n.divisor} il\u0259 b\xF6l\xFCn\u0259 bil\u0259n olmal\u0131d\u0131r`;case"unrecognized_keys":return`Tan\u0131nmayan a\xE7ar${n.keys.length>1?"lar":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} daxilind\u0259 yanl\u0131\u015F a\xE7ar`;case"invalid_union":return"Yanl\u0131\u015F d\u0259y\u0259r";case"invalid_element":return`${n.origin} daxilind\u0259 yanl\u0131\u015F d\u0259y\u0259r`;default:return"Yanl\u0131\u015F d\u0259y\u0259r"}}};function Bp(){return{localeError:vv()}}function Gp(e,t,i,o){let n=Math.abs(e),r=n%10,a=n%100;return a>=11&&a<=19?o:r===1?t:r>=2&&r<=4?i:o}var wv=()=>{let e={string:{unit:{one:"\u0441\u0456\u043C\u0432\u0430\u043B",few:"\u0441\u0456\u043C\u0432\u0430\u043B\u044B",many:"\u0441\u0456\u043C\u0432\u0430\u043B\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},array:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u044B",many:"\u0431\u0430\u0439\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"}};function t(n){return e[n]??null}let i={regex:"\u0443\u0432\u043E\u0434",email:"email \u0430\u0434\u0440\u0430\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0456 \u0447\u0430\u0441",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0447\u0430\u0441",duration:"ISO \u043F\u0440\u0430\u0446\u044F\u0433\u043B\u0430\u0441\u0446\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0430\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0430\u0441",mac:"MAC \u0430\u0434\u0440\u0430\u0441",cidrv4:"IPv4 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",base64:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64",base64url:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64url",json_string:"JSON \u0440\u0430\u0434\u043E\u043A",e164:"\u043D\u0443\u043C\u0430\u0440 E.164",credit_card:"\u043D\u0443\u043C\u0430\u0440 \u043A\u0440\u044D\u0434\u044B\u0442\u043D\u0430\u0439 \u043A\u0430\u0440\u0442\u044B",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0443\u0432\u043E\u0434"},o={nan:"NaN",number:"\u043B\u0456\u043A",array:"\u043C\u0430\u0441\u0456\u045E"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F instanceof ${n.expected}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${s}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F ${r}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${s}`}case"invalid_value":return n.values.length===1?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F ${v(n.values[0])}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0432\u0430\u0440\u044B\u044F\u043D\u0442: \u0447\u0430\u043A\u0430\u045E\u0441\u044F \u0430\u0434\u0437\u0456\u043D \u0437 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);if(a){let s=Number(n.maximum),l=Gp(s,a.unit.one,a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${r}${n.maximum.toString()} ${l}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);if(a){let s=Number(n.minimum),l=Gp(s,a.unit.one,a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${r}${n.minimum.toString()} ${l}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u043F\u0430\u0447\u044B\u043D\u0430\u0446\u0446\u0430 \u0437 "${r.prefix}"`:r.format==="ends_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u0430\u043A\u0430\u043D\u0447\u0432\u0430\u0446\u0446\u0430 \u043D\u0430 "${r.suffix}"`:r.format==="includes"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u043C\u044F\u0448\u0447\u0430\u0446\u044C "${r.includes}"`:r.format==="regex"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0430\u0434\u043F\u0430\u0432\u044F\u0434\u0430\u0446\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${r.pattern}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B ${i[r.format]??n.format}`}case"not_multiple_of":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043B\u0456\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0431\u044B\u0446\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u0430\u0437\u043D\u0430\u043D\u044B ${n.keys.length>1?"\u043A\u043B\u044E\u0447\u044B":"\u043A\u043B\u044E\u0447"}: ${h(n.keys,", ")}`;case"invalid_key":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043A\u043B\u044E\u0447 \u0443 ${n.origin}`;case"invalid_union":return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434";case"invalid_element":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u0430\u0435 \u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435 \u045E ${n.origin}`;default:return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434"}}};function Hp(){return{localeError:wv()}}var kv=()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},file:{unit:"\u0431\u0430\u0439\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"}};function t(n){return e[n]??null}let i={regex:"\u0432\u0445\u043E\u0434",email:"\u0438\u043C\u0435\u0439\u043B \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0436\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u043F\u0440\u043E\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"base64-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",base64url:"base64url-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",json_string:"JSON \u043D\u0438\u0437",e164:"E.164 \u043D\u043E\u043C\u0435\u0440",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0430",currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D instanceof ${n.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${s}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${r}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${s}`}case"invalid_value":return n.values.length===1?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${v(n.values[0])}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u043E\u043F\u0446\u0438\u044F: \u043E\u0447\u0430\u043A\u0432\u0430\u043D\u043E \u0435\u0434\u043D\u043E \u043E\u0442 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${r}${n.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430"}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0431\u044A\u0434\u0435 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${r}${n.minimum.toString()} ${a.unit}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin} \u0434\u0430 \u0431\u044A\u0434\u0435 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;if(r.format==="starts_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u0432\u0430 \u0441 "${r.prefix}"`;if(r.format==="ends_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u0432\u044A\u0440\u0448\u0432\u0430 \u0441 "${r.suffix}"`;if(r.format==="includes")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0432\u043A\u043B\u044E\u0447\u0432\u0430 "${r.includes}"`;if(r.format==="regex")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0441\u044A\u0432\u043F\u0430\u0434\u0430 \u0441 ${r.pattern}`;let a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D";return r.format==="emoji"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),r.format==="datetime"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),r.format==="date"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),r.format==="time"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),r.format==="duration"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),`${a} ${i[r.format]??n.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E \u0447\u0438\u0441\u043B\u043E: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043A\u0440\u0430\u0442\u043D\u043E \u043D\u0430 ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0437\u043F\u043E\u0437\u043D\u0430\u0442${n.keys.length>1?"\u0438":""} \u043A\u043B\u044E\u0447${n.keys.length>1?"\u043E\u0432\u0435":""}: ${h(n.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043A\u043B\u044E\u0447 \u0432 ${n.origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434";case"invalid_element":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442 \u0432 ${n.origin}`;default:return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434"}}};function Wp(){return{localeError:kv()}}var $v=()=>{let e={string:{unit:"\u0985\u0995\u09CD\u09B7\u09B0",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},file:{unit:"\u09AC\u09BE\u0987\u099F",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},array:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},set:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},map:{unit:"\u098F\u09A8\u09CD\u099F\u09CD\u09B0\u09BF",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"}};function t(n){return e[n]??null}let i={regex:"\u0987\u09A8\u09AA\u09C1\u099F",email:"\u0987\u09AE\u09C7\u0987\u09B2 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",url:"URL",emoji:"\u0987\u09AE\u09CB\u099C\u09BF",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u09A4\u09BE\u09B0\u09BF\u0996 \u0993 \u09B8\u09AE\u09AF\u09BC",date:"ISO \u09A4\u09BE\u09B0\u09BF\u0996",time:"ISO \u09B8\u09AE\u09AF\u09BC",duration:"ISO \u09B8\u09AE\u09AF\u09BC\u0995\u09BE\u09B2",ipv4:"IPv4 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",ipv6:"IPv6 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",mac:"MAC \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",cidrv4:"IPv4 \u09B0\u09C7\u099E\u09CD\u099C",cidrv6:"IPv6 \u09B0\u09C7\u099E\u09CD\u099C",base64:"base64-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",base64url:"base64url-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",json_string:"JSON \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",e164:"E.164 \u09A8\u09AE\u09CD\u09AC\u09B0",credit_card:"\u0995\u09CD\u09B0\u09C7\u09A1\u09BF\u099F \u0995\u09BE\u09B0\u09CD\u09A1 \u09A8\u09AE\u09CD\u09AC\u09B0",currency_code:"\u09AE\u09C1\u09A6\u09CD\u09B0\u09BE \u0995\u09CB\u09A1",iban:"IBAN",jwt:"JWT",template_literal:"\u0987\u09A8\u09AA\u09C1\u099F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${r}, \u09AA\u09CD\u09B0\u09BE\u09AA\u09CD\u09A4 ${s}`}case"invalid_value":return n.values.length===1?`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${v(n.values[0])}`:`\u0985\u09AC\u09C8\u09A7 \u0985\u09AA\u09B6\u09A8: ${h(n.values," | ")} \u098F\u09B0 \u09AE\u09A7\u09CD\u09AF\u09C7 \u098F\u0995\u099F\u09BF \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${n.origin??"\u09AE\u09BE\u09A8"} ${r}${n.maximum.toString()} ${a.unit??"\u098F\u09B2\u09BF\u09AE\u09C7\u09A8\u09CD\u099F"} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${n.origin??"\u09AE\u09BE\u09A8"} ${r}${n.maximum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${n.origin} ${r}${n.minimum.toString()} ${a.unit} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${n.origin} ${r}${n.minimum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${r.prefix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C1\u09B0\u09C1 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:r.format==="ends_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${r.suffix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C7\u09B7 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:r.format==="includes"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${r.includes}" \u0985\u09A8\u09CD\u09A4\u09B0\u09CD\u09AD\u09C1\u0995\u09CD\u09A4 \u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7`:r.format==="regex"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: ${r.pattern} \u09AA\u09CD\u09AF\u09BE\u099F\u09BE\u09B0\u09CD\u09A8 \u09AE\u09BF\u09B2\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09AC\u09C8\u09A7 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0985\u09AC\u09C8\u09A7 \u09A8\u09AE\u09CD\u09AC\u09B0: ${n.divisor} \u098F\u09B0 \u0997\u09C1\u09A3\u09BF\u09A4\u0995 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`;case"unrecognized_keys":return`\u0985\u099A\u09C7\u09A8\u09BE \u0995\u09C0${n.keys.length>1?"\u0997\u09C1\u09B2\u09CB":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u0995\u09C0`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0985\u09AC\u09C8\u09A7 \u09A1\u09BF\u09B8\u0995\u09CD\u09B0\u09BF\u09AE\u09BF\u09A8\u09C7\u099F\u09B0 \u09AE\u09BE\u09A8\u0964 \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F";case"invalid_element":return`${n.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u09AE\u09BE\u09A8`;default:return"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F"}}};function Kp(){return{localeError:$v()}}var _v=()=>{let e={string:{unit:"car\xE0cters",verb:"contenir"},file:{unit:"bytes",verb:"contenir"},array:{unit:"elements",verb:"contenir"},set:{unit:"elements",verb:"contenir"},map:{unit:"elements",verb:"contenir"}};function t(n){return e[n]??null}let i={regex:"entrada",email:"adre\xE7a electr\xF2nica",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i hora ISO",date:"data ISO",time:"hora ISO",duration:"durada ISO",ipv4:"adre\xE7a IPv4",ipv6:"adre\xE7a IPv6",mac:"adre\xE7a MAC",cidrv4:"rang IPv4",cidrv6:"rang IPv6",base64:"cadena codificada en base64",base64url:"cadena codificada en base64url",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de targeta de cr\xE8dit",currency_code:"codi de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Tipus inv\xE0lid: s'esperava instanceof ${n.expected}, s'ha rebut ${s}`:`Tipus inv\xE0lid: s'esperava ${r}, s'ha rebut ${s}`}case"invalid_value":return n.values.length===1?`Valor inv\xE0lid: s'esperava ${v(n.values[0])}`:`Opci\xF3 inv\xE0lida: s'esperava una de ${h(n.values," o ")}`;case"too_big":{let r=n.inclusive?"com a m\xE0xim":"menys de",a=t(n.origin);return a?`Massa gran: s'esperava que ${n.origin??"el valor"} contingu\xE9s ${r} ${n.maximum.toString()} ${a.unit??"elements"}`:`Massa gran: s'esperava que ${n.origin??"el valor"} fos ${r} ${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?"com a m\xEDnim":"m\xE9s de",a=t(n.origin);return a?`Massa petit: s'esperava que ${n.origin} contingu\xE9s ${r} ${n.minimum.toString()} ${a.unit}`:`Massa petit: s'esperava que ${n.origin} fos ${r} ${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Format inv\xE0lid: ha de comen\xE7ar amb "${r.prefix}"`:r.format==="ends_with"?`Format inv\xE0lid: ha d'acabar amb "${r.suffix}"`:r.format==="includes"?`Format inv\xE0lid: ha d'incloure "${r.includes}"`:r.format==="regex"?`Format inv\xE0lid: ha de coincidir amb el patr\xF3 ${r.pattern}`:`Format inv\xE0lid per a ${i[r.format]??n.format}`}case"not_multiple_of":return`N\xFAmero inv\xE0lid: ha de ser m\xFAltiple de ${n.divisor}`;case"unrecognized_keys":return`Clau${n.keys.length>1?"s":""} no reconeguda${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`Clau inv\xE0lida a ${n.origin}`;case"invalid_union":return"Entrada inv\xE0lida";case"invalid_element":return`Element inv\xE0lid a ${n.origin}`;default:return"Entrada inv\xE0lida"}}};function qp(){return{localeError:_v()}}var xv=()=>{let e={string:{unit:"\u067E\u06CC\u062A",verb:"\u0628\u06CE\u062A"},file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u0628\u06CE\u062A"},array:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},set:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},map:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"}};function t(n){return e[n]??null}let i={regex:"regex",email:"\u0626\u06CC\u0645\u06D5\u06CC\u06B5",url:"\u0628\u06D5\u0633\u062A\u06D5\u0631 (URL)",emoji:"\u0626\u06CC\u0645\u06C6\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0695\u06CE\u06A9\u06D5\u0648\u062A \u0648 \u06A9\u0627\u062A",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",time:"\u06A9\u0627\u062A",duration:"\u0645\u0627\u0648\u06D5",ipv4:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv4",ipv6:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv6",mac:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC MAC",cidrv4:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv4",cidrv6:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv6",base64:"\u062F\u06D5\u0642\u06CC base64",base64url:"\u062F\u06D5\u0642\u06CC base64url",json_string:"\u062F\u06D5\u0642\u06CC JSON",e164:"\u0698\u0645\u0627\u0631\u06D5\u06CC E.164",credit_card:"\u0698\u0645\u0627\u0631\u06D5\u06CC \u06A9\u0627\u0631\u062A\u06CC \u06A9\u0631\u06CE\u062F\u06CC\u062A",currency_code:"\u06A9\u06C6\u062F\u06CC \u062F\u0631\u0627\u0648",iban:"IBAN",jwt:"JWT",template_literal:"\u062A\u06CE\u06A9\u0631\u062F\u06D5"},o={nan:"NaN",string:"\u0646\u0648\u0648\u0633\u06CC\u0646",number:"\u0698\u0645\u0627\u0631\u06D5",boolean:"boolean",array:"array",object:"object",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",integer:"\u0698\u0645\u0627\u0631\u06D5",float:"\u0698\u0645\u0627\u0631\u06D5",null:"null",undefined:"undefined",function:"function",symbol:"symbol",unknown:"unknown",promise:"promise",void:"void",never:"never",map:"map",set:"set"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a,l=["\u0627","\u0648","\u06C6","\u0648\u0648","\u06D5","\u06CC","\u06CE"].some(u=>s.endsWith(u))?"\u06CC\u06D5":"\u06D5",c=/^[a-zA-Z]+$/.test(s);return a==="null"||a==="undefined"?"\u062F\u0627\u0648\u0627\u06A9\u0631\u0627\u0648\u06D5":`\u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${r} \u0628\u06CE\u062A\u060C \u0628\u06D5\u06B5\u0627\u0645 ${s}${c?"":l}`}case"invalid_value":return n.values.length===1?`\u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0648\u0633\u062A\u06D5: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${v(n.values[0])} \u0628\u06CE\u062A`:`\u0647\u06D5\u06B5\u0628\u0698\u0627\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 \u06CC\u06D5\u06A9\u06CE\u06A9 \u0628\u06CE\u062A \u0644\u06D5 ${h(n.values,"|")}`;case"too_big":{let r=t(n.origin);return r?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${n.maximum.toString()} ${r.unit} ${r.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${n.maximum.toString()} \u0628\u06CE\u062A`}case"too_small":{let r=t(n.origin);return r?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${n.minimum.toString()} ${r.unit} ${r.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${n.minimum.toString()} \u0628\u06CE\u062A`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u062F\u06D5\u0633\u062A\u067E\u06CE\u0628\u06A9\u0627\u062A \u0628\u06D5 "${r.prefix}"`:r.format==="ends_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u06A9\u06C6\u062A\u0627\u06CC\u06CC\u0628\u06CE\u062A \u0628\u06D5 "${r.suffix}"`:r.format==="includes"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 "${r.includes}" \u0644\u06D5\u062E\u06C6\u0628\u06AF\u0631\u06CE\u062A`:r.format==="regex"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0644\u06D5\u06AF\u06D5\u06B5 \u067E\u0627\u062A\u06CE\u0631\u0646\u06CC ${r.pattern} \u0628\u06AF\u0648\u0646\u062C\u06CE\u062A`:`\u0628\u06D5\u0647\u0627\u06CC ${i[r.format]??n.format} \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`}case"not_multiple_of":return`\u0698\u0645\u0627\u0631\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u062F\u06D5\u0628\u06CE\u062A \u0686\u06D5\u0646\u062F \u0647\u06CE\u0646\u062F\u06D5 \u0628\u06CE\u062A \u0628\u06C6 ${n.divisor}`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648: ${h(n.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A \u0644\u06D5 ${n.origin}`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0628\u06D5\u0647\u0627\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648 \u0647\u06D5\u06CC\u06D5. \u0628\u06D5\u0647\u0627\u06CC \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648: ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u06CC\u06D5\u06A9\u06AF\u0631\u062A\u0646\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A";case"invalid_element":return`${n.origin} \u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`;default:return"\u062A\u06CE\u06A9\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A"}}};function Jp(){return{localeError:xv()}}var Sv=()=>{let e={string:{unit:"znak\u016F",verb:"m\xEDt"},file:{unit:"bajt\u016F",verb:"m\xEDt"},array:{unit:"prvk\u016F",verb:"m\xEDt"},set:{unit:"prvk\u016F",verb:"m\xEDt"},map:{unit:"prvk\u016F",verb:"m\xEDt"}};function t(n){return e[n]??null}let i={regex:"regul\xE1rn\xED v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"datum a \u010Das ve form\xE1tu ISO",date:"datum ve form\xE1tu ISO",time:"\u010Das ve form\xE1tu ISO",duration:"doba trv\xE1n\xED ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64",base64url:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64url",json_string:"\u0159et\u011Bzec ve form\xE1tu JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditn\xED karty",currency_code:"k\xF3d m\u011Bny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"\u0159et\u011Bzec",function:"funkce",array:"pole"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no instanceof ${n.expected}, obdr\u017Eeno ${s}`:`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${r}, obdr\u017Eeno ${s}`}case"invalid_value":return n.values.length===1?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${v(n.values[0])}`:`Neplatn\xE1 mo\u017Enost: o\u010Dek\xE1v\xE1na jedna z hodnot ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${n.origin??"hodnota"} mus\xED m\xEDt ${r}${n.maximum.toString()} ${a.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${n.origin??"hodnota"} mus\xED b\xFDt ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED m\xEDt ${r}${n.minimum.toString()} ${a.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED b\xFDt ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED za\u010D\xEDnat na "${r.prefix}"`:r.format==="ends_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED kon\u010Dit na "${r.suffix}"`:r.format==="includes"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED obsahovat "${r.includes}"`:r.format==="regex"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED odpov\xEDdat vzoru ${r.pattern}`:`Neplatn\xFD form\xE1t ${i[r.format]??n.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED b\xFDt n\xE1sobkem ${n.divisor}`;case"unrecognized_keys":return`Nezn\xE1m\xE9 kl\xED\u010De: ${h(n.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xED\u010D v ${n.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${n.origin}`;default:return"Neplatn\xFD vstup"}}};function Xp(){return{localeError:Sv()}}var Iv=()=>{let e={string:{unit:"tegn",verb:"havde"},file:{unit:"bytes",verb:"havde"},array:{unit:"elementer",verb:"indeholdt"},set:{unit:"elementer",verb:"indeholdt"},map:{unit:"elementer",verb:"indeholdt"}};function t(n){return e[n]??null}let i={regex:"input",email:"e-mailadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkesl\xE6t",date:"ISO-dato",time:"ISO-klokkesl\xE6t",duration:"ISO-varighed",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodet streng",base64url:"base64url-kodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kreditkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",string:"streng",number:"tal",boolean:"boolean",array:"liste",object:"objekt",set:"s\xE6t",file:"fil"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ugyldigt input: forventede instanceof ${n.expected}, fik ${s}`:`Ugyldigt input: forventede ${r}, fik ${s}`}case"invalid_value":return n.values.length===1?`Ugyldig v\xE6rdi: forventede ${v(n.values[0])}`:`Ugyldigt valg: forventede en af f\xF8lgende ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin),s=o[n.origin]??n.origin;return a?`For stor: forventede ${s??"value"} ${a.verb} ${r} ${n.maximum.toString()} ${a.unit??"elementer"}`:`For stor: forventede ${s??"value"} havde ${r} ${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin),s=o[n.origin]??n.origin;return a?`For lille: forventede ${s} ${a.verb} ${r} ${n.minimum.toString()} ${a.unit}`:`For lille: forventede ${s} havde ${r} ${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Ugyldig streng: skal starte med "${r.prefix}"`:r.format==="ends_with"?`Ugyldig streng: skal ende med "${r.suffix}"`:r.format==="includes"?`Ugyldig streng: skal indeholde "${r.includes}"`:r.format==="regex"?`Ugyldig streng: skal matche m\xF8nsteret ${r.pattern}`:`Ugyldig ${i[r.format]??n.format}`}case"not_multiple_of":return`Ugyldigt tal: skal v\xE6re deleligt med ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ukendte n\xF8gler":"Ukendt n\xF8gle"}: ${h(n.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8gle i ${n.origin}`;case"invalid_union":return"Ugyldigt input: matcher ingen af de tilladte typer";case"invalid_element":return`Ugyldig v\xE6rdi i ${n.origin}`;default:return"Ugyldigt input"}}};function Yp(){return{localeError:Iv()}}var zv=()=>{let e={string:{unit:"Zeichen",verb:"zu haben"},file:{unit:"Bytes",verb:"zu haben"},array:{unit:"Elemente",verb:"zu haben"},set:{unit:"Elemente",verb:"zu haben"},map:{unit:"Elemente",verb:"zu haben"}};function t(n){return e[n]??null}let i={regex:"Eingabe",email:"E-Mail-Adresse",url:"URL",emoji:"Emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-Datum und -Uhrzeit",date:"ISO-Datum",time:"ISO-Uhrzeit",duration:"ISO-Dauer",ipv4:"IPv4-Adresse",ipv6:"IPv6-Adresse",mac:"MAC-Adresse",cidrv4:"IPv4-Bereich",cidrv6:"IPv6-Bereich",base64:"Base64-codierter String",base64url:"Base64-URL-codierter String",json_string:"JSON-String",e164:"E.164-Nummer",credit_card:"Kreditkartennummer",currency_code:"W\xE4hrungscode",iban:"IBAN",jwt:"JWT",template_literal:"Eingabe"},o={nan:"NaN",number:"Zahl",array:"Array"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ung\xFCltige Eingabe: erwartet instanceof ${n.expected}, erhalten ${s}`:`Ung\xFCltige Eingabe: erwartet ${r}, erhalten ${s}`}case"invalid_value":return n.values.length===1?`Ung\xFCltige Eingabe: erwartet ${v(n.values[0])}`:`Ung\xFCltige Option: erwartet eine von ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Zu gro\xDF: erwartet, dass ${n.origin??"Wert"} ${r}${n.maximum.toString()} ${a.unit??"Elemente"} hat`:`Zu gro\xDF: erwartet, dass ${n.origin??"Wert"} ${r}${n.maximum.toString()} ist`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Zu klein: erwartet, dass ${n.origin} ${r}${n.minimum.toString()} ${a.unit} hat`:`Zu klein: erwartet, dass ${n.origin} ${r}${n.minimum.toString()} ist`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Ung\xFCltiger String: muss mit "${r.prefix}" beginnen`:r.format==="ends_with"?`Ung\xFCltiger String: muss mit "${r.suffix}" enden`:r.format==="includes"?`Ung\xFCltiger String: muss "${r.includes}" enthalten`:r.format==="regex"?`Ung\xFCltiger String: muss dem Muster ${r.pattern} entsprechen`:`Ung\xFCltig: ${i[r.format]??n.format}`}case"not_multiple_of":return`Ung\xFCltige Zahl: muss ein Vielfaches von ${n.divisor} sein`;case"unrecognized_keys":return`${n.keys.length>1?"Unbekannte Schl\xFCssel":"Unbekannter Schl\xFCssel"}: ${h(n.keys,", ")}`;case"invalid_key":return`Ung\xFCltiger Schl\xFCssel in ${n.origin}`;case"invalid_union":return"Ung\xFCltige Eingabe";case"invalid_element":return`Ung\xFCltiger Wert in ${n.origin}`;default:return"Ung\xFCltige Eingabe"}}};function Qp(){return{localeError:zv()}}var Av=()=>{let e={string:{unit:"\u03C7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B5\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},file:{unit:"bytes",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},array:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},set:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},map:{unit:"\u03BA\u03B1\u03C4\u03B1\u03C7\u03C9\u03C1\u03AE\u03C3\u03B5\u03B9\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"}};function t(n){return e[n]??null}let i={regex:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2",email:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1 \u03BA\u03B1\u03B9 \u03CE\u03C1\u03B1",date:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1",time:"ISO \u03CE\u03C1\u03B1",duration:"ISO \u03B4\u03B9\u03AC\u03C1\u03BA\u03B5\u03B9\u03B1",ipv4:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv4",ipv6:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv6",mac:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 MAC",cidrv4:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv4",cidrv6:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv6",base64:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64",base64url:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64url",json_string:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC JSON",e164:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 E.164",credit_card:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C0\u03B9\u03C3\u03C4\u03C9\u03C4\u03B9\u03BA\u03AE\u03C2 \u03BA\u03AC\u03C1\u03C4\u03B1\u03C2",currency_code:"\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03BD\u03BF\u03BC\u03AF\u03C3\u03BC\u03B1\u03C4\u03BF\u03C2",iban:"IBAN",jwt:"JWT",template_literal:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return typeof n.expected=="string"&&/^[A-Z]/.test(n.expected)?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD instanceof ${n.expected}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${s}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${r}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${s}`}case"invalid_value":return n.values.length===1?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${v(n.values[0])}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD \u03AD\u03BD\u03B1 \u03B1\u03C0\u03CC ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${r}${n.maximum.toString()} ${a.unit??"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1"}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${r}${n.minimum.toString()} ${a.unit}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03BE\u03B5\u03BA\u03B9\u03BD\u03AC \u03BC\u03B5 "${r.prefix}"`:r.format==="ends_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B5\u03BB\u03B5\u03B9\u03CE\u03BD\u03B5\u03B9 \u03BC\u03B5 "${r.suffix}"`:r.format==="includes"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C0\u03B5\u03C1\u03B9\u03AD\u03C7\u03B5\u03B9 "${r.includes}"`:r.format==="regex"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B1\u03B9\u03C1\u03B9\u03AC\u03B6\u03B5\u03B9 \u03BC\u03B5 \u03C4\u03BF \u03BC\u03BF\u03C4\u03AF\u03B2\u03BF ${r.pattern}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF: ${i[r.format]??n.format}`}case"not_multiple_of":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF\u03C2 \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C0\u03BF\u03BB\u03BB\u03B1\u03C0\u03BB\u03AC\u03C3\u03B9\u03BF \u03C4\u03BF\u03C5 ${n.divisor}`;case"unrecognized_keys":return`\u0386\u03B3\u03BD\u03C9\u03C3\u03C4${n.keys.length>1?"\u03B1":"\u03BF"} \u03BA\u03BB\u03B5\u03B9\u03B4${n.keys.length>1?"\u03B9\u03AC":"\u03AF"}: ${h(n.keys,", ")}`;case"invalid_key":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF \u03BA\u03BB\u03B5\u03B9\u03B4\u03AF \u03C3\u03C4\u03BF ${n.origin}`;case"invalid_union":return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2";case"invalid_element":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C4\u03B9\u03BC\u03AE \u03C3\u03C4\u03BF ${n.origin}`;default:return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"}}};function em(){return{localeError:Av()}}var Tv=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(r){return e[r]??null}let i={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};function n(r,a){return r==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):o[r]??r}return r=>{switch(r.code){case"invalid_type":{let a=n(r.expected),s=w(r.input),l=n(s,r.input);return`Invalid input: expected ${a}, received ${l}`}case"invalid_value":return r.values.length===1?`Invalid input: expected ${v(r.values[0])}`:`Invalid option: expected one of ${h(r.values,"|")}`;case"too_big":{let a=r.exact?"exactly ":r.inclusive?"<=":"<",s=t(r.origin);return s?`Too big: expected ${r.origin??"value"} to have ${a}${r.maximum.toString()} ${s.unit??"elements"}`:`Too big: expected ${r.origin??"value"} to be ${a}${r.maximum.toString()}`}case"too_small":{let a=r.exact?"exactly ":r.inclusive?">=":">",s=t(r.origin);return s?`Too small: expected ${r.origin} to have ${a}${r.minimum.toString()} ${s.unit}`:`Too small: expected ${r.origin} to be ${a}${r.minimum.toString()}`}case"invalid_format":{let a=r;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${i[a.format]??r.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${r.divisor}`;case"unrecognized_keys":return`Unrecognized key${r.keys.length>1?"s":""}: ${h(r.keys,", ")}`;case"invalid_key":return`Invalid key in ${r.origin}`;case"invalid_union":return r.options&&Array.isArray(r.options)&&r.options.length>0?`Invalid discriminator value. Expected ${r.options.map(s=>`'${s}'`).join(" | ")}`:r.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${r.origin}`;default:return"Invalid input"}}};function mi(){return{localeError:Tv()}}var Pv=()=>{let e={string:{unit:"karaktrojn",verb:"havi"},file:{unit:"bajtojn",verb:"havi"},array:{unit:"elementojn",verb:"havi"},set:{unit:"elementojn",verb:"havi"},map:{unit:"elementojn",verb:"havi"}};function t(n){return e[n]??null}let i={regex:"enigo",email:"retadreso",url:"URL",emoji:"emo\u011Dio",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datotempo",date:"ISO-dato",time:"ISO-tempo",duration:"ISO-da\u016Dro",ipv4:"IPv4-adreso",ipv6:"IPv6-adreso",mac:"MAC-adreso",cidrv4:"IPv4-rango",cidrv6:"IPv6-rango",base64:"64-ume kodita karaktraro",base64url:"URL-64-ume kodita karaktraro",json_string:"JSON-karaktraro",e164:"E.164-nombro",credit_card:"kreditkarta numero",currency_code:"valuta kodo",iban:"IBAN",jwt:"JWT",template_literal:"enigo"},o={nan:"NaN",number:"nombro",array:"tabelo",null:"senvalora"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Nevalida enigo: atendi\u011Dis instanceof ${n.expected}, ricevi\u011Dis ${s}`:`Nevalida enigo: atendi\u011Dis ${r}, ricevi\u011Dis ${s}`}case"invalid_value":return n.values.length===1?`Nevalida enigo: atendi\u011Dis ${v(n.values[0])}`:`Nevalida opcio: atendi\u011Dis unu el ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Tro granda: atendi\u011Dis ke ${n.origin??"valoro"} havu ${r}${n.maximum.toString()} ${a.unit??"elementojn"}`:`Tro granda: atendi\u011Dis ke ${n.origin??"valoro"} havu ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Tro malgranda: atendi\u011Dis ke ${n.origin} havu ${r}${n.minimum.toString()} ${a.unit}`:`Tro malgranda: atendi\u011Dis ke ${n.origin} estu ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Nevalida karaktraro: devas komenci\u011Di per "${r.prefix}"`:r.format==="ends_with"?`Nevalida karaktraro: devas fini\u011Di per "${r.suffix}"`:r.format==="includes"?`Nevalida karaktraro: devas inkluzivi "${r.includes}"`:r.format==="regex"?`Nevalida karaktraro: devas kongrui kun la modelo ${r.pattern}`:`Nevalida ${i[r.format]??n.format}`}case"not_multiple_of":return`Nevalida nombro: devas esti oblo de ${n.divisor}`;case"unrecognized_keys":return`Nekonata${n.keys.length>1?"j":""} \u015Dlosilo${n.keys.length>1?"j":""}: ${h(n.keys,", ")}`;case"invalid_key":return`Nevalida \u015Dlosilo en ${n.origin}`;case"invalid_union":return"Nevalida enigo";case"invalid_element":return`Nevalida valoro en ${n.origin}`;default:return"Nevalida enigo"}}};function nm(){return{localeError:Pv()}}var Nv=()=>{let e={string:{unit:"caracteres",verb:"tener"},file:{unit:"bytes",verb:"tener"},array:{unit:"elementos",verb:"tener"},set:{unit:"elementos",verb:"tener"}};function t(n){return e[n]??null}let i={regex:"entrada",email:"direcci\xF3n de correo electr\xF3nico",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"fecha y hora ISO",date:"fecha ISO",time:"hora ISO",duration:"duraci\xF3n ISO",ipv4:"direcci\xF3n IPv4",ipv6:"direcci\xF3n IPv6",mac:"direcci\xF3n MAC",cidrv4:"rango IPv4",cidrv6:"rango IPv6",base64:"cadena codificada en base64",base64url:"URL codificada en base64",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de tarjeta de cr\xE9dito",currency_code:"c\xF3digo de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN",string:"texto",number:"n\xFAmero",boolean:"booleano",array:"arreglo",object:"objeto",set:"conjunto",file:"archivo",date:"fecha",bigint:"n\xFAmero grande",symbol:"s\xEDmbolo",undefined:"indefinido",null:"nulo",function:"funci\xF3n",map:"mapa",record:"registro",tuple:"tupla",enum:"enumeraci\xF3n",union:"uni\xF3n",literal:"literal",promise:"promesa",void:"vac\xEDo",never:"nunca",unknown:"desconocido",any:"cualquiera"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Entrada inv\xE1lida: se esperaba instanceof ${n.expected}, recibido ${s}`:`Entrada inv\xE1lida: se esperaba ${r}, recibido ${s}`}case"invalid_value":return n.values.length===1?`Entrada inv\xE1lida: se esperaba ${v(n.values[0])}`:`Opci\xF3n inv\xE1lida: se esperaba una de ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin),s=o[n.origin]??n.origin;return a?`Demasiado grande: se esperaba que ${s??"valor"} tuviera ${r}${n.maximum.toString()} ${a.unit??"elementos"}`:`Demasiado grande: se esperaba que ${s??"valor"} fuera ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin),s=o[n.origin]??n.origin;return a?`Demasiado peque\xF1o: se esperaba que ${s} tuviera ${r}${n.minimum.toString()} ${a.unit}`:`Demasiado peque\xF1o: se esperaba que ${s} fuera ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Cadena inv\xE1lida: debe comenzar con "${r.prefix}"`:r.format==="ends_with"?`Cadena inv\xE1lida: debe terminar en "${r.suffix}"`:r.format==="includes"?`Cadena inv\xE1lida: debe incluir "${r.includes}"`:r.format==="regex"?`Cadena inv\xE1lida: debe coincidir con el patr\xF3n ${r.pattern}`:`Inv\xE1lido ${i[r.format]??n.format}`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: debe ser m\xFAltiplo de ${n.divisor}`;case"unrecognized_keys":return`Llave${n.keys.length>1?"s":""} desconocida${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`Llave inv\xE1lida en ${o[n.origin]??n.origin}`;case"invalid_union":return"Entrada inv\xE1lida";case"invalid_element":return`Valor inv\xE1lido en ${o[n.origin]??n.origin}`;default:return"Entrada inv\xE1lida"}}};function tm(){return{localeError:Nv()}}var Ov=()=>{let e={string:{unit:"\u06A9\u0627\u0631\u0627\u06A9\u062A\u0631",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},array:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},set:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},map:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"}};function t(n){return e[n]??null}let i={regex:"\u0648\u0631\u0648\u062F\u06CC",email:"\u0622\u062F\u0631\u0633 \u0627\u06CC\u0645\u06CC\u0644",url:"URL",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u06CC\u062E \u0648 \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",date:"\u062A\u0627\u0631\u06CC\u062E \u0627\u06CC\u0632\u0648",time:"\u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",duration:"\u0645\u062F\u062A \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",ipv4:"IPv4 \u0622\u062F\u0631\u0633",ipv6:"IPv6 \u0622\u062F\u0631\u0633",mac:"MAC \u0622\u062F\u0631\u0633",cidrv4:"IPv4 \u062F\u0627\u0645\u0646\u0647",cidrv6:"IPv6 \u062F\u0627\u0645\u0646\u0647",base64:"base64-encoded \u0631\u0634\u062A\u0647",base64url:"base64url-encoded \u0631\u0634\u062A\u0647",json_string:"JSON \u0631\u0634\u062A\u0647",e164:"E.164 \u0639\u062F\u062F",credit_card:"\u0634\u0645\u0627\u0631\u0647 \u06A9\u0627\u0631\u062A \u0627\u0639\u062A\u0628\u0627\u0631\u06CC",currency_code:"\u06A9\u062F \u0627\u0631\u0632",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u06CC"},o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0622\u0631\u0627\u06CC\u0647"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A instanceof ${n.expected} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${s} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`:`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${r} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${s} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`}case"invalid_value":return n.values.length===1?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${v(n.values[0])} \u0645\u06CC\u200C\u0628\u0648\u062F`:`\u06AF\u0632\u06CC\u0646\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A \u06CC\u06A9\u06CC \u0627\u0632 ${h(n.values,"|")} \u0645\u06CC\u200C\u0628\u0648\u062F`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${n.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${r}${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${n.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${r}${n.maximum.toString()} \u0628\u0627\u0634\u062F`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${n.origin} \u0628\u0627\u06CC\u062F ${r}${n.minimum.toString()} ${a.unit} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${n.origin} \u0628\u0627\u06CC\u062F ${r}${n.minimum.toString()} \u0628\u0627\u0634\u062F`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${r.prefix}" \u0634\u0631\u0648\u0639 \u0634\u0648\u062F`:r.format==="ends_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${r.suffix}" \u062A\u0645\u0627\u0645 \u0634\u0648\u062F`:r.format==="includes"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0634\u0627\u0645\u0644 "${r.includes}" \u0628\u0627\u0634\u062F`:r.format==="regex"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 \u0627\u0644\u06AF\u0648\u06CC ${r.pattern} \u0645\u0637\u0627\u0628\u0642\u062A \u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F`:`${i[r.format]??n.format} \u0646\u0627\u0645\u0639\u062A\u0628\u0631`}case"not_multiple_of":return`\u0639\u062F\u062F \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0645\u0636\u0631\u0628 ${n.divisor} \u0628\u0627\u0634\u062F`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u062F${n.keys.length>1?"\u0647\u0627\u06CC":""} \u0646\u0627\u0634\u0646\u0627\u0633: ${h(n.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u062F \u0646\u0627\u0634\u0646\u0627\u0633 \u062F\u0631 ${n.origin}`;case"invalid_union":return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631";case"invalid_element":return`\u0645\u0642\u062F\u0627\u0631 \u0646\u0627\u0645\u0639\u062A\u0628\u0631 \u062F\u0631 ${n.origin}`;default:return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631"}}};function rm(){return{localeError:Ov()}}var Dv=()=>{let e={string:{unit:"merkki\xE4",subject:"merkkijonon"},file:{unit:"tavua",subject:"tiedoston"},array:{unit:"alkiota",subject:"listan"},set:{unit:"alkiota",subject:"joukon"},map:{unit:"alkiota",subject:"kuvauksen"},number:{unit:"",subject:"luvun"},bigint:{unit:"",subject:"suuren kokonaisluvun"},int:{unit:"",subject:"kokonaisluvun"},date:{unit:"",subject:"p\xE4iv\xE4m\xE4\xE4r\xE4n"}};function t(n){return e[n]??null}let i={regex:"s\xE4\xE4nn\xF6llinen lauseke",email:"s\xE4hk\xF6postiosoite",url:"URL-osoite",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-aikaleima",date:"ISO-p\xE4iv\xE4m\xE4\xE4r\xE4",time:"ISO-aika",duration:"ISO-kesto",ipv4:"IPv4-osoite",ipv6:"IPv6-osoite",mac:"MAC-osoite",cidrv4:"IPv4-alue",cidrv6:"IPv6-alue",base64:"base64-koodattu merkkijono",base64url:"base64url-koodattu merkkijono",json_string:"JSON-merkkijono",e164:"E.164-luku",credit_card:"luottokortin numero",currency_code:"valuuttakoodi",iban:"IBAN",jwt:"JWT",template_literal:"templaattimerkkijono"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Virheellinen tyyppi: odotettiin instanceof ${n.expected}, oli ${s}`:`Virheellinen tyyppi: odotettiin ${r}, oli ${s}`}case"invalid_value":return n.values.length===1?`Virheellinen sy\xF6te: t\xE4ytyy olla ${v(n.values[0])}`:`Virheellinen valinta: t\xE4ytyy olla yksi seuraavista: ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Liian suuri: ${a.subject} t\xE4ytyy olla ${r}${n.maximum.toString()} ${a.unit}`.trim():`Liian suuri: arvon t\xE4ytyy olla ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Liian pieni: ${a.subject} t\xE4ytyy olla ${r}${n.minimum.toString()} ${a.unit}`.trim():`Liian pieni: arvon t\xE4ytyy olla ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Virheellinen sy\xF6te: t\xE4ytyy alkaa "${r.prefix}"`:r.format==="ends_with"?`Virheellinen sy\xF6te: t\xE4ytyy loppua "${r.suffix}"`:r.format==="includes"?`Virheellinen sy\xF6te: t\xE4ytyy sis\xE4lt\xE4\xE4 "${r.includes}"`:r.format==="regex"?`Virheellinen sy\xF6te: t\xE4ytyy vastata s\xE4\xE4nn\xF6llist\xE4 lauseketta ${r.pattern}`:`Virheellinen ${i[r.format]??n.format}`}case"not_multiple_of":return`Virheellinen luku: t\xE4ytyy olla luvun ${n.divisor} monikerta`;case"unrecognized_keys":return`${n.keys.length>1?"Tuntemattomat avaimet":"Tuntematon avain"}: ${h(n.keys,", ")}`;case"invalid_key":return"Virheellinen avain tietueessa";case"invalid_union":return"Virheellinen unioni";case"invalid_element":return"Virheellinen arvo joukossa";default:return"Virheellinen sy\xF6te"}}};function im(){return{localeError:Dv()}}var Uv=()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"}};function t(n){return e[n]??null}let i={regex:"expression r\xE9guli\xE8re",email:"adresse e-mail",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date et heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne de caract\xE8res encod\xE9e en base64",base64url:"cha\xEEne de caract\xE8res encod\xE9e en base64url",json_string:"cha\xEEne de caract\xE8res JSON",e164:"num\xE9ro au format E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={string:"cha\xEEne de caract\xE8res",number:"nombre",int:"entier",boolean:"bool\xE9en",bigint:"grand entier",symbol:"symbole",undefined:"ind\xE9fini",null:"null",never:"jamais",void:"vide",date:"date",array:"tableau",object:"objet",tuple:"tuple",record:"record",map:"map",set:"ensemble",file:"fichier",nonoptional:"non optionnel",nan:"NaN",function:"fonction"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Entr\xE9e invalide : instance de ${n.expected} attendu, ${s} re\xE7u`:`Entr\xE9e invalide : ${r} attendu, ${s} re\xE7u`}case"invalid_value":return n.values.length===1?`Entr\xE9e invalide : ${v(n.values[0])} attendu`:`Option invalide : une valeur parmi ${h(n.values,"|")} attendue`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Trop grand : ${o[n.origin]??"valeur"} doit ${a.verb} ${r}${n.maximum.toString()} ${a.unit??"\xE9l\xE9ment(s)"}`:`Trop grand : ${o[n.origin]??"valeur"} doit \xEAtre ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Trop petit : ${o[n.origin]??"valeur"} doit ${a.verb} ${r}${n.minimum.toString()} ${a.unit}`:`Trop petit : ${o[n.origin]??"valeur"} doit \xEAtre ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Cha\xEEne de caract\xE8res invalide : doit commencer par "${r.prefix}"`:r.format==="ends_with"?`Cha\xEEne de caract\xE8res invalide : doit se terminer par "${r.suffix}"`:r.format==="includes"?`Cha\xEEne de caract\xE8res invalide : doit inclure "${r.includes}"`:r.format==="regex"?`Cha\xEEne de caract\xE8res invalide : doit correspondre au motif ${r.pattern}`:`${i[r.format]??n.format} invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${n.divisor}`;case"unrecognized_keys":return`Cl\xE9${n.keys.length>1?"s":""} non reconnue${n.keys.length>1?"s":""} : ${h(n.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${n.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`Valeur invalide dans ${n.origin}`;default:return"Entr\xE9e invalide"}}};function om(){return{localeError:Uv()}}var Ev=()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"},map:{unit:"\xE9l\xE9ments",verb:"avoir"}};function t(n){return e[n]??null}let i={regex:"entr\xE9e",email:"adresse courriel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date-heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne encod\xE9e en base64",base64url:"cha\xEEne encod\xE9e en base64url",json_string:"cha\xEEne JSON",e164:"num\xE9ro E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Entr\xE9e invalide : attendu instanceof ${n.expected}, re\xE7u ${s}`:`Entr\xE9e invalide : attendu ${r}, re\xE7u ${s}`}case"invalid_value":return n.values.length===1?`Entr\xE9e invalide : attendu ${v(n.values[0])}`:`Option invalide : attendu l'une des valeurs suivantes ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"\u2264":"<",a=t(n.origin);return a?`Trop grand : attendu que ${n.origin??"la valeur"} ait ${r}${n.maximum.toString()} ${a.unit}`:`Trop grand : attendu que ${n.origin??"la valeur"} soit ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?"\u2265":">",a=t(n.origin);return a?`Trop petit : attendu que ${n.origin} ait ${r}${n.minimum.toString()} ${a.unit}`:`Trop petit : attendu que ${n.origin} soit ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Cha\xEEne invalide : doit commencer par "${r.prefix}"`:r.format==="ends_with"?`Cha\xEEne invalide : doit se terminer par "${r.suffix}"`:r.format==="includes"?`Cha\xEEne invalide : doit inclure "${r.includes}"`:r.format==="regex"?`Cha\xEEne invalide : doit correspondre au motif ${r.pattern}`:`${i[r.format]??n.format} invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${n.divisor}`;case"unrecognized_keys":return`Cl\xE9${n.keys.length>1?"s":""} non reconnue${n.keys.length>1?"s":""} : ${h(n.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${n.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`Valeur invalide dans ${n.origin}`;default:return"Entr\xE9e invalide"}}};function am(){return{localeError:Ev()}}var jv=()=>{let e={string:{unit:"\u0A85\u0A95\u0ACD\u0AB7\u0AB0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},file:{unit:"\u0AAC\u0ABE\u0AAF\u0A9F",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},array:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},set:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},map:{unit:"\u0A8F\u0AA8\u0ACD\u0A9F\u0ACD\u0AB0\u0AC0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"}};function t(n){return e[n]??null}let i={regex:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F",email:"\u0A88\u0AAE\u0AC7\u0A87\u0AB2 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",url:"URL",emoji:"\u0A87\u0AAE\u0ACB\u0A9C\u0AC0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96 \u0A85\u0AA8\u0AC7 \u0AB8\u0AAE\u0AAF",date:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96",time:"ISO \u0AB8\u0AAE\u0AAF",duration:"ISO \u0A85\u0AB5\u0AA7\u0ABF",ipv4:"IPv4 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",ipv6:"IPv6 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",mac:"MAC \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",cidrv4:"IPv4 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",cidrv6:"IPv6 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",base64:"base64-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",base64url:"base64url-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",json_string:"JSON \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",e164:"E.164 \u0AA8\u0A82\u0AAC\u0AB0",credit_card:"\u0A95\u0ACD\u0AB0\u0AC7\u0AA1\u0ABF\u0A9F \u0A95\u0ABE\u0AB0\u0ACD\u0AA1 \u0AA8\u0A82\u0AAC\u0AB0",currency_code:"\u0A9A\u0AB2\u0AA3 \u0A95\u0ACB\u0AA1",iban:"IBAN",jwt:"JWT",template_literal:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${r}, \u0AAA\u0ACD\u0AB0\u0ABE\u0AAA\u0ACD\u0AA4 ${s}`}case"invalid_value":return n.values.length===1?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${v(n.values[0])}`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB5\u0ABF\u0A95\u0AB2\u0ACD\u0AAA: ${h(n.values," | ")} \u0AAE\u0ABE\u0AA7\u0ACD\u0AAF\u0AAE\u0AA5\u0AC0 \u0A8F\u0A95 \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${n.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${r}${n.maximum.toString()} ${a.unit??"\u0A8F\u0AB2\u0ABF\u0AAE\u0AC7\u0AA8\u0ACD\u0A9F"} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${n.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${r}${n.maximum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${n.origin} ${r}${n.minimum.toString()} ${a.unit} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${n.origin} ${r}${n.minimum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${r.prefix}" \u0AA5\u0AC0 \u0AB6\u0AB0\u0AC2 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:r.format==="ends_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${r.suffix}" \u0AAA\u0AB0 \u0AB8\u0AAE\u0ABE\u0AAA\u0ACD\u0AA4 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:r.format==="includes"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${r.includes}" \u0AB6\u0ABE\u0AAE\u0AC7\u0AB2 \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:r.format==="regex"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: \u0AAA\u0AC7\u0A9F\u0AB0\u0ACD\u0AA8 ${r.pattern} \u0AB8\u0ABE\u0AA5\u0AC7 \u0AAE\u0AC7\u0AB3 \u0A96\u0ABE\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA8\u0A82\u0AAC\u0AB0: ${n.divisor} \u0AA8\u0ACB \u0A97\u0AC1\u0AA3\u0ABE\u0A82\u0A95 \u0AB9\u0ACB\u0AB5\u0ACB \u0A9C\u0ACB\u0A88\u0A8F`;case"unrecognized_keys":return`\u0A93\u0AB3\u0A96\u0AC0 \u0AB6\u0A95\u0ABE\u0AA4\u0ABE \u0AA8\u0AB9\u0AC0\u0A82 \u0AA4\u0AC7 \u0A95\u0AC0${n.keys.length>1?"\u0A93":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A95\u0AC0`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA1\u0ABF\u0AB8\u0ACD\u0A95\u0ACD\u0AB0\u0ABF\u0AAE\u0ABF\u0AA8\u0AC7\u0A9F\u0AB0 \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF. \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F";case"invalid_element":return`${n.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF`;default:return"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F"}}};function sm(){return{localeError:jv()}}var Cv=()=>{let e={string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA",gender:"f"},number:{label:"\u05DE\u05E1\u05E4\u05E8",gender:"m"},boolean:{label:"\u05E2\u05E8\u05DA \u05D1\u05D5\u05DC\u05D9\u05D0\u05E0\u05D9",gender:"m"},bigint:{label:"BigInt",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA",gender:"m"},array:{label:"\u05DE\u05E2\u05E8\u05DA",gender:"m"},object:{label:"\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8",gender:"m"},null:{label:"\u05E2\u05E8\u05DA \u05E8\u05D9\u05E7 (null)",gender:"m"},undefined:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05DE\u05D5\u05D2\u05D3\u05E8 (undefined)",gender:"m"},symbol:{label:"\u05E1\u05D9\u05DE\u05D1\u05D5\u05DC (Symbol)",gender:"m"},function:{label:"\u05E4\u05D5\u05E0\u05E7\u05E6\u05D9\u05D4",gender:"f"},map:{label:"\u05DE\u05E4\u05D4 (Map)",gender:"f"},set:{label:"\u05E7\u05D1\u05D5\u05E6\u05D4 (Set)",gender:"f"},file:{label:"\u05E7\u05D5\u05D1\u05E5",gender:"m"},promise:{label:"Promise",gender:"m"},NaN:{label:"NaN",gender:"m"},unknown:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05D9\u05D3\u05D5\u05E2",gender:"m"},value:{label:"\u05E2\u05E8\u05DA",gender:"m"}},t={string:{unit:"\u05EA\u05D5\u05D5\u05D9\u05DD",shortLabel:"\u05E7\u05E6\u05E8",longLabel:"\u05D0\u05E8\u05D5\u05DA"},file:{unit:"\u05D1\u05D9\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},array:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},set:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},number:{unit:"",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"}},i=c=>c?e[c]:void 0,o=c=>{let u=i(c);return u?u.label:c??e.unknown.label},n=c=>`\u05D4${o(c)}`,r=c=>(i(c)?.gender??"m")==="f"?"\u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05D9\u05D5\u05EA":"\u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA",a=c=>c?t[c]??null:null,s={regex:{label:"\u05E7\u05DC\u05D8",gender:"m"},email:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05D0\u05D9\u05DE\u05D9\u05D9\u05DC",gender:"f"},url:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05E8\u05E9\u05EA",gender:"f"},emoji:{label:"\u05D0\u05D9\u05DE\u05D5\u05D2'\u05D9",gender:"m"},uuid:{label:"UUID",gender:"m"},uuidv4:{label:"UUIDv4",gender:"m"},uuidv6:{label:"UUIDv6",gender:"m"},nanoid:{label:"nanoid",gender:"m"},guid:{label:"GUID",gender:"m"},cuid:{label:"cuid",gender:"m"},cuid2:{label:"cuid2",gender:"m"},ulid:{label:"ULID",gender:"m"},xid:{label:"XID",gender:"m"},ksuid:{label:"KSUID",gender:"m"},datetime:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA \u05D5\u05D6\u05DE\u05DF ISO",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA ISO",gender:"m"},time:{label:"\u05D6\u05DE\u05DF ISO",gender:"m"},duration:{label:"\u05DE\u05E9\u05DA \u05D6\u05DE\u05DF ISO",gender:"m"},ipv4:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv4",gender:"f"},ipv6:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv6",gender:"f"},mac:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA MAC",gender:"f"},cidrv4:{label:"\u05D8\u05D5\u05D5\u05D7 IPv4",gender:"m"},cidrv6:{label:"\u05D8\u05D5\u05D5\u05D7 IPv6",gender:"m"},base64:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64",gender:"f"},base64url:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64 \u05DC\u05DB\u05EA\u05D5\u05D1\u05D5\u05EA \u05E8\u05E9\u05EA",gender:"f"},json_string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA JSON",gender:"f"},e164:{label:"\u05DE\u05E1\u05E4\u05E8 E.164",gender:"m"},credit_card:{label:"\u05DE\u05E1\u05E4\u05E8 \u05DB\u05E8\u05D8\u05D9\u05E1 \u05D0\u05E9\u05E8\u05D0\u05D9",gender:"m"},currency_code:{label:"\u05E7\u05D5\u05D3 \u05DE\u05D8\u05D1\u05E2",gender:"m"},iban:{label:"IBAN",gender:"m"},jwt:{label:"JWT",gender:"m"},template_literal:{label:"\u05E7\u05DC\u05D8",gender:"m"},ends_with:{label:"\u05E7\u05DC\u05D8",gender:"m"},includes:{label:"\u05E7\u05DC\u05D8",gender:"m"},lowercase:{label:"\u05E7\u05DC\u05D8",gender:"m"},starts_with:{label:"\u05E7\u05DC\u05D8",gender:"m"},uppercase:{label:"\u05E7\u05DC\u05D8",gender:"m"}},l={nan:"NaN"};return c=>{switch(c.code){case"invalid_type":{let u=c.expected,d=l[u??""]??o(u),p=w(c.input),m=l[p]??e[p]?.label??p;return/^[A-Z]/.test(c.expected)?`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA instanceof ${c.expected}, \u05D4\u05EA\u05E7\u05D1\u05DC ${m}`:`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${d}, \u05D4\u05EA\u05E7\u05D1\u05DC ${m}`}case"invalid_value":{if(c.values.length===1)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05E2\u05E8\u05DA \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA ${v(c.values[0])}`;let u=c.values.map(m=>v(m));if(c.values.length===2)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${u[0]} \u05D0\u05D5 ${u[1]}`;let d=u[u.length-1];return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${u.slice(0,-1).join(", ")} \u05D0\u05D5 ${d}`}case"too_big":{let u=a(c.origin),d=n(c.origin??"value");if(c.origin==="string")return`${u?.longLabel??"\u05D0\u05E8\u05D5\u05DA"} \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${c.maximum.toString()} ${u?.unit??""} ${c.inclusive?"\u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA":"\u05DC\u05DB\u05DC \u05D4\u05D9\u05D5\u05EA\u05E8"}`.trim();if(c.origin==="number"){let g=c.inclusive?`\u05E7\u05D8\u05DF \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${c.maximum}`:`\u05E7\u05D8\u05DF \u05DE-${c.maximum}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${g}`}if(c.origin==="array"||c.origin==="set"){let g=c.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA",y=c.inclusive?`${c.maximum} ${u?.unit??""} \u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA`:`\u05E4\u05D7\u05D5\u05EA \u05DE-${c.maximum} ${u?.unit??""}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${d} ${g} \u05DC\u05D4\u05DB\u05D9\u05DC ${y}`.trim()}let p=c.inclusive?"<=":"<",m=r(c.origin??"value");return u?.unit?`${u.longLabel} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.maximum.toString()} ${u.unit}`:`${u?.longLabel??"\u05D2\u05D3\u05D5\u05DC"} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.maximum.toString()}`}case"too_small":{let u=a(c.origin),d=n(c.origin??"value");if(c.origin==="string")return`${u?.shortLabel??"\u05E7\u05E6\u05E8"} \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${c.minimum.toString()} ${u?.unit??""} ${c.inclusive?"\u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8":"\u05DC\u05E4\u05D7\u05D5\u05EA"}`.trim();if(c.origin==="number"){let g=c.inclusive?`\u05D2\u05D3\u05D5\u05DC \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${c.minimum}`:`\u05D2\u05D3\u05D5\u05DC \u05DE-${c.minimum}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${g}`}if(c.origin==="array"||c.origin==="set"){let g=c.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA";if(c.minimum===1&&c.inclusive){let $=(c.origin==="set","\u05DC\u05E4\u05D7\u05D5\u05EA \u05E4\u05E8\u05D9\u05D8 \u05D0\u05D7\u05D3");return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${d} ${g} \u05DC\u05D4\u05DB\u05D9\u05DC ${$}`}let y=c.inclusive?`${c.minimum} ${u?.unit??""} \u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8`:`\u05D9\u05D5\u05EA\u05E8 \u05DE-${c.minimum} ${u?.unit??""}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${d} ${g} \u05DC\u05D4\u05DB\u05D9\u05DC ${y}`.trim()}let p=c.inclusive?">=":">",m=r(c.origin??"value");return u?.unit?`${u.shortLabel} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.minimum.toString()} ${u.unit}`:`${u?.shortLabel??"\u05E7\u05D8\u05DF"} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.minimum.toString()}`}case"invalid_format":{let u=c;if(u.format==="starts_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D7\u05D9\u05DC \u05D1 "${u.prefix}"`;if(u.format==="ends_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05E1\u05EA\u05D9\u05D9\u05DD \u05D1 "${u.suffix}"`;if(u.format==="includes")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05DB\u05DC\u05D5\u05DC "${u.includes}"`;if(u.format==="regex")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D0\u05D9\u05DD \u05DC\u05EA\u05D1\u05E0\u05D9\u05EA ${u.pattern}`;let d=s[u.format],p=d?.label??u.format,g=(d?.gender??"m")==="f"?"\u05EA\u05E7\u05D9\u05E0\u05D4":"\u05EA\u05E7\u05D9\u05DF";return`${p} \u05DC\u05D0 ${g}`}case"not_multiple_of":return`\u05DE\u05E1\u05E4\u05E8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA \u05DE\u05DB\u05E4\u05DC\u05D4 \u05E9\u05DC ${c.divisor}`;case"unrecognized_keys":return`\u05DE\u05E4\u05EA\u05D7${c.keys.length>1?"\u05D5\u05EA":""} \u05DC\u05D0 \u05DE\u05D6\u05D5\u05D4${c.keys.length>1?"\u05D9\u05DD":"\u05D4"}: ${h(c.keys,", ")}`;case"invalid_key":return"\u05E9\u05D3\u05D4 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8";case"invalid_union":return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF";case"invalid_element":return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1${n(c.origin??"array")}`;default:return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF"}}};function lm(){return{localeError:Cv()}}var Lv=()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},file:{unit:"\u092C\u093E\u0907\u091F\u094D\u0938",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F\u092F\u093E\u0901",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"}};function t(n){return e[n]??null}let i={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0908\u092E\u0947\u0932 \u092A\u0924\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0924\u093F\u0925\u093F \u0914\u0930 \u0938\u092E\u092F",date:"ISO \u0924\u093F\u0925\u093F",time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u092A\u0924\u093E",ipv6:"IPv6 \u092A\u0924\u093E",mac:"MAC \u092A\u0924\u093E",cidrv4:"IPv4 \u0936\u094D\u0930\u0947\u0923\u0940",cidrv6:"IPv6 \u0936\u094D\u0930\u0947\u0923\u0940",base64:"Base64-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",base64url:"Base64URL-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",e164:"E.164 \u0938\u0902\u0916\u094D\u092F\u093E",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0938\u0902\u0916\u094D\u092F\u093E",currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${r}, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${s}`}case"invalid_value":return n.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${v(n.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u090F\u0915 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin??"\u092E\u093E\u0928"} \u092E\u0947\u0902 ${r}${n.maximum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin??"\u092E\u093E\u0928"} ${r}${n.maximum} \u0939\u094B`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin} \u092E\u0947\u0902 ${r}${n.minimum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin} ${r}${n.minimum} \u0939\u094B`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${r.prefix}" \u0938\u0947 \u0936\u0941\u0930\u0942 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:r.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${r.suffix}" \u092A\u0930 \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:r.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u0907\u0938\u092E\u0947\u0902 "${r.includes}" \u0936\u093E\u092E\u093F\u0932 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:r.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u092A\u0948\u091F\u0930\u094D\u0928 ${r.pattern} \u0938\u0947 \u092E\u0947\u0932 \u0916\u093E\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:`\u0905\u092E\u093E\u0928\u094D\u092F ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: \u092F\u0939 ${n.divisor} \u0915\u093E \u0917\u0941\u0923\u091C \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`;case"unrecognized_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u0902\u091C\u0940${n.keys.length>1?"\u092F\u093E\u0901":""}: ${h(n.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u0902\u091C\u0940: ${n.origin} \u092E\u0947\u0902`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${n.origin} \u092E\u0947\u0902`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}};function cm(){return{localeError:Lv()}}var Mv=()=>{let e={string:{unit:"znakova",verb:"imati"},file:{unit:"bajtova",verb:"imati"},array:{unit:"stavki",verb:"imati"},set:{unit:"stavki",verb:"imati"}};function t(n){return e[n]??null}let i={regex:"unos",email:"email adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum i vrijeme",date:"ISO datum",time:"ISO vrijeme",duration:"ISO trajanje",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"IPv4 raspon",cidrv6:"IPv6 raspon",base64:"base64 kodirani tekst",base64url:"base64url kodirani tekst",json_string:"JSON tekst",e164:"E.164 broj",credit_card:"broj kreditne kartice",currency_code:"kod valute",iban:"IBAN",jwt:"JWT",template_literal:"unos"},o={nan:"NaN",string:"tekst",number:"broj",boolean:"boolean",array:"niz",object:"objekt",set:"skup",file:"datoteka",date:"datum",bigint:"bigint",symbol:"simbol",undefined:"undefined",null:"null",function:"funkcija",map:"mapa"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neispravan unos: o\u010Dekuje se instanceof ${n.expected}, a primljeno je ${s}`:`Neispravan unos: o\u010Dekuje se ${r}, a primljeno je ${s}`}case"invalid_value":return n.values.length===1?`Neispravna vrijednost: o\u010Dekivano ${v(n.values[0])}`:`Neispravna opcija: o\u010Dekivano jedno od ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin),s=o[n.origin]??n.origin;return a?`Preveliko: o\u010Dekivano da ${s??"vrijednost"} ima ${r}${n.maximum.toString()} ${a.unit??"elemenata"}`:`Preveliko: o\u010Dekivano da ${s??"vrijednost"} bude ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin),s=o[n.origin]??n.origin;return a?`Premalo: o\u010Dekivano da ${s} ima ${r}${n.minimum.toString()} ${a.unit}`:`Premalo: o\u010Dekivano da ${s} bude ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Neispravan tekst: mora zapo\u010Dinjati s "${r.prefix}"`:r.format==="ends_with"?`Neispravan tekst: mora zavr\u0161avati s "${r.suffix}"`:r.format==="includes"?`Neispravan tekst: mora sadr\u017Eavati "${r.includes}"`:r.format==="regex"?`Neispravan tekst: mora odgovarati uzorku ${r.pattern}`:`Neispravna ${i[r.format]??n.format}`}case"not_multiple_of":return`Neispravan broj: mora biti vi\u0161ekratnik od ${n.divisor}`;case"unrecognized_keys":return`Neprepoznat${n.keys.length>1?"i klju\u010Devi":" klju\u010D"}: ${h(n.keys,", ")}`;case"invalid_key":return`Neispravan klju\u010D u ${o[n.origin]??n.origin}`;case"invalid_union":return"Neispravan unos";case"invalid_element":return`Neispravna vrijednost u ${o[n.origin]??n.origin}`;default:return"Neispravan unos"}}};function um(){return{localeError:Mv()}}var Fv=()=>{let e={string:{unit:"karakter",verb:"legyen"},file:{unit:"byte",verb:"legyen"},array:{unit:"elem",verb:"legyen"},set:{unit:"elem",verb:"legyen"},map:{unit:"elem",verb:"legyen"}};function t(n){return e[n]??null}let i={regex:"bemenet",email:"email c\xEDm",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO id\u0151b\xE9lyeg",date:"ISO d\xE1tum",time:"ISO id\u0151",duration:"ISO id\u0151intervallum",ipv4:"IPv4 c\xEDm",ipv6:"IPv6 c\xEDm",mac:"MAC c\xEDm",cidrv4:"IPv4 tartom\xE1ny",cidrv6:"IPv6 tartom\xE1ny",base64:"base64-k\xF3dolt string",base64url:"base64url-k\xF3dolt string",json_string:"JSON string",e164:"E.164 sz\xE1m",credit_card:"hitelk\xE1rtyasz\xE1m",currency_code:"p\xE9nznemk\xF3d",iban:"IBAN",jwt:"JWT",template_literal:"bemenet"},o={nan:"NaN",number:"sz\xE1m",array:"t\xF6mb"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k instanceof ${n.expected}, a kapott \xE9rt\xE9k ${s}`:`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${r}, a kapott \xE9rt\xE9k ${s}`}case"invalid_value":return n.values.length===1?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${v(n.values[0])}`:`\xC9rv\xE9nytelen opci\xF3: valamelyik \xE9rt\xE9k v\xE1rt ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`T\xFAl nagy: ${n.origin??"\xE9rt\xE9k"} m\xE9rete t\xFAl nagy ${r}${n.maximum.toString()} ${a.unit??"elem"}`:`T\xFAl nagy: a bemeneti \xE9rt\xE9k ${n.origin??"\xE9rt\xE9k"} t\xFAl nagy: ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${n.origin} m\xE9rete t\xFAl kicsi ${r}${n.minimum.toString()} ${a.unit}`:`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${n.origin} t\xFAl kicsi ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\xC9rv\xE9nytelen string: "${r.prefix}" \xE9rt\xE9kkel kell kezd\u0151dnie`:r.format==="ends_with"?`\xC9rv\xE9nytelen string: "${r.suffix}" \xE9rt\xE9kkel kell v\xE9gz\u0151dnie`:r.format==="includes"?`\xC9rv\xE9nytelen string: "${r.includes}" \xE9rt\xE9ket kell tartalmaznia`:r.format==="regex"?`\xC9rv\xE9nytelen string: ${r.pattern} mint\xE1nak kell megfelelnie`:`\xC9rv\xE9nytelen ${i[r.format]??n.format}`}case"not_multiple_of":return`\xC9rv\xE9nytelen sz\xE1m: ${n.divisor} t\xF6bbsz\xF6r\xF6s\xE9nek kell lennie`;case"unrecognized_keys":return`Ismeretlen kulcs${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`\xC9rv\xE9nytelen kulcs ${n.origin}`;case"invalid_union":return"\xC9rv\xE9nytelen bemenet";case"invalid_element":return`\xC9rv\xE9nytelen \xE9rt\xE9k: ${n.origin}`;default:return"\xC9rv\xE9nytelen bemenet"}}};function dm(){return{localeError:Fv()}}function pm(e,t,i){return Math.abs(e)===1?t:i}function On(e){if(!e)return"";let t=["\u0561","\u0565","\u0568","\u056B","\u0578","\u0578\u0582","\u0585"],i=e[e.length-1];return e+(t.includes(i)?"\u0576":"\u0568")}var Rv=()=>{let e={string:{unit:{one:"\u0576\u0577\u0561\u0576",many:"\u0576\u0577\u0561\u0576\u0576\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},file:{unit:{one:"\u0562\u0561\u0575\u0569",many:"\u0562\u0561\u0575\u0569\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},array:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},set:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},map:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"}};function t(n){return e[n]??null}let i={regex:"\u0574\u0578\u0582\u057F\u0584",email:"\u0567\u056C. \u0570\u0561\u057D\u0581\u0565",url:"URL",emoji:"\u0567\u0574\u0578\u057B\u056B",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E \u0587 \u056A\u0561\u0574",date:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E",time:"ISO \u056A\u0561\u0574",duration:"ISO \u057F\u0587\u0578\u0572\u0578\u0582\u0569\u0575\u0578\u0582\u0576",ipv4:"IPv4 \u0570\u0561\u057D\u0581\u0565",ipv6:"IPv6 \u0570\u0561\u057D\u0581\u0565",mac:"MAC \u0570\u0561\u057D\u0581\u0565",cidrv4:"IPv4 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",cidrv6:"IPv6 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",base64:"base64 \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",base64url:"base64url \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",json_string:"JSON \u057F\u0578\u0572",e164:"E.164 \u0570\u0561\u0574\u0561\u0580",credit_card:"\u056F\u0580\u0565\u0564\u056B\u057F \u0584\u0561\u0580\u057F\u056B \u0570\u0561\u0574\u0561\u0580",currency_code:"\u0561\u0580\u056A\u0578\u0582\u0575\u0569\u056B \u056F\u0578\u0564",iban:"IBAN",jwt:"JWT",template_literal:"\u0574\u0578\u0582\u057F\u0584"},o={nan:"NaN",number:"\u0569\u056B\u057E",array:"\u0566\u0561\u0576\u0563\u057E\u0561\u056E"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 instanceof ${n.expected}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${s}`:`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${r}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${s}`}case"invalid_value":return n.values.length===1?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${v(n.values[1])}`:`\u054D\u056D\u0561\u056C \u057F\u0561\u0580\u0562\u0565\u0580\u0561\u056F\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 \u0570\u0565\u057F\u0587\u0575\u0561\u056C\u0576\u0565\u0580\u056B\u0581 \u0574\u0565\u056F\u0568\u055D ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);if(a){let s=Number(n.maximum),l=pm(s,a.unit.one,a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${On(n.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${r}${n.maximum.toString()} ${l}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${On(n.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056C\u056B\u0576\u056B ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);if(a){let s=Number(n.minimum),l=pm(s,a.unit.one,a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${On(n.origin)} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${r}${n.minimum.toString()} ${l}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${On(n.origin)} \u056C\u056B\u0576\u056B ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057D\u056F\u057D\u057E\u056B "${r.prefix}"-\u0578\u057E`:r.format==="ends_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0561\u057E\u0561\u0580\u057F\u057E\u056B "${r.suffix}"-\u0578\u057E`:r.format==="includes"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057A\u0561\u0580\u0578\u0582\u0576\u0561\u056F\u056B "${r.includes}"`:r.format==="regex"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0570\u0561\u0574\u0561\u057A\u0561\u057F\u0561\u057D\u056D\u0561\u0576\u056B ${r.pattern} \u0571\u0587\u0561\u0579\u0561\u0583\u056B\u0576`:`\u054D\u056D\u0561\u056C ${i[r.format]??n.format}`}case"not_multiple_of":return`\u054D\u056D\u0561\u056C \u0569\u056B\u057E\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0562\u0561\u0566\u0574\u0561\u057A\u0561\u057F\u056B\u056F \u056C\u056B\u0576\u056B ${n.divisor}-\u056B`;case"unrecognized_keys":return`\u0549\u0573\u0561\u0576\u0561\u0579\u057E\u0561\u056E \u0562\u0561\u0576\u0561\u056C\u056B${n.keys.length>1?"\u0576\u0565\u0580":""}. ${h(n.keys,", ")}`;case"invalid_key":return`\u054D\u056D\u0561\u056C \u0562\u0561\u0576\u0561\u056C\u056B ${On(n.origin)}-\u0578\u0582\u0574`;case"invalid_union":return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574";case"invalid_element":return`\u054D\u056D\u0561\u056C \u0561\u0580\u056A\u0565\u0584 ${On(n.origin)}-\u0578\u0582\u0574`;default:return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574"}}};function mm(){return{localeError:Rv()}}var Zv=()=>{let e={string:{unit:"karakter",verb:"memiliki"},file:{unit:"byte",verb:"memiliki"},array:{unit:"item",verb:"memiliki"},set:{unit:"item",verb:"memiliki"},map:{unit:"item",verb:"memiliki"}};function t(n){return e[n]??null}let i={regex:"input",email:"alamat email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tanggal dan waktu format ISO",date:"tanggal format ISO",time:"jam format ISO",duration:"durasi format ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"rentang alamat IPv4",cidrv6:"rentang alamat IPv6",base64:"string dengan enkode base64",base64url:"string dengan enkode base64url",json_string:"string JSON",e164:"angka E.164",credit_card:"nomor kartu kredit",currency_code:"kode mata uang",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Input tidak valid: diharapkan instanceof ${n.expected}, diterima ${s}`:`Input tidak valid: diharapkan ${r}, diterima ${s}`}case"invalid_value":return n.values.length===1?`Input tidak valid: diharapkan ${v(n.values[0])}`:`Pilihan tidak valid: diharapkan salah satu dari ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Terlalu besar: diharapkan ${n.origin??"value"} memiliki ${r}${n.maximum.toString()} ${a.unit??"elemen"}`:`Terlalu besar: diharapkan ${n.origin??"value"} menjadi ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Terlalu kecil: diharapkan ${n.origin} memiliki ${r}${n.minimum.toString()} ${a.unit}`:`Terlalu kecil: diharapkan ${n.origin} menjadi ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`String tidak valid: harus dimulai dengan "${r.prefix}"`:r.format==="ends_with"?`String tidak valid: harus berakhir dengan "${r.suffix}"`:r.format==="includes"?`String tidak valid: harus menyertakan "${r.includes}"`:r.format==="regex"?`String tidak valid: harus sesuai pola ${r.pattern}`:`${i[r.format]??n.format} tidak valid`}case"not_multiple_of":return`Angka tidak valid: harus kelipatan dari ${n.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali ${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`Kunci tidak valid di ${n.origin}`;case"invalid_union":return"Input tidak valid";case"invalid_element":return`Nilai tidak valid di ${n.origin}`;default:return"Input tidak valid"}}};function fm(){return{localeError:Zv()}}var Vv=()=>{let e={string:{unit:"stafi",verb:"a\xF0 hafa"},file:{unit:"b\xE6ti",verb:"a\xF0 hafa"},array:{unit:"hluti",verb:"a\xF0 hafa"},set:{unit:"hluti",verb:"a\xF0 hafa"},map:{unit:"hluti",verb:"a\xF0 hafa"}};function t(n){return e[n]??null}let i={regex:"gildi",email:"netfang",url:"vefsl\xF3\xF0",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dagsetning og t\xEDmi",date:"ISO dagsetning",time:"ISO t\xEDmi",duration:"ISO t\xEDmalengd",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strengur",base64url:"base64url-encoded strengur",json_string:"JSON strengur",e164:"E.164 t\xF6lugildi",credit_card:"kreditkortan\xFAmer",currency_code:"gjaldmi\xF0ilsk\xF3\xF0i",iban:"IBAN",jwt:"JWT",template_literal:"gildi"},o={nan:"NaN",number:"n\xFAmer",array:"fylki"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Rangt gildi: \xDE\xFA sl\xF3st inn ${s} \xFEar sem \xE1 a\xF0 vera instanceof ${n.expected}`:`Rangt gildi: \xDE\xFA sl\xF3st inn ${s} \xFEar sem \xE1 a\xF0 vera ${r}`}case"invalid_value":return n.values.length===1?`Rangt gildi: gert r\xE1\xF0 fyrir ${v(n.values[0])}`:`\xD3gilt val: m\xE1 vera eitt af eftirfarandi ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin??"gildi"} hafi ${r}${n.maximum.toString()} ${a.unit??"hluti"}`:`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin??"gildi"} s\xE9 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin} hafi ${r}${n.minimum.toString()} ${a.unit}`:`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin} s\xE9 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 byrja \xE1 "${r.prefix}"`:r.format==="ends_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 enda \xE1 "${r.suffix}"`:r.format==="includes"?`\xD3gildur strengur: ver\xF0ur a\xF0 innihalda "${r.includes}"`:r.format==="regex"?`\xD3gildur strengur: ver\xF0ur a\xF0 fylgja mynstri ${r.pattern}`:`Rangt ${i[r.format]??n.format}`}case"not_multiple_of":return`R\xF6ng tala: ver\xF0ur a\xF0 vera margfeldi af ${n.divisor}`;case"unrecognized_keys":return`\xD3\xFEekkt ${n.keys.length>1?"ir lyklar":"ur lykill"}: ${h(n.keys,", ")}`;case"invalid_key":return`Rangur lykill \xED ${n.origin}`;case"invalid_union":return"Rangt gildi";case"invalid_element":return`Rangt gildi \xED ${n.origin}`;default:return"Rangt gildi"}}};function hm(){return{localeError:Vv()}}var Bv=()=>{let e={string:{unit:"caratteri",verb:"avere"},file:{unit:"byte",verb:"avere"},array:{unit:"elementi",verb:"avere"},set:{unit:"elementi",verb:"avere"},map:{unit:"elementi",verb:"avere"}};function t(n){return e[n]??null}let i={regex:"input",email:"indirizzo email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data e ora ISO",date:"data ISO",time:"ora ISO",duration:"durata ISO",ipv4:"indirizzo IPv4",ipv6:"indirizzo IPv6",mac:"indirizzo MAC",cidrv4:"intervallo IPv4",cidrv6:"intervallo IPv6",base64:"stringa codificata in base64",base64url:"URL codificata in base64",json_string:"stringa JSON",e164:"numero E.164",credit_card:"numero di carta di credito",currency_code:"codice valuta",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"numero",array:"vettore"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Input non valido: atteso instanceof ${n.expected}, ricevuto ${s}`:`Input non valido: atteso ${r}, ricevuto ${s}`}case"invalid_value":return n.values.length===1?`Input non valido: atteso ${v(n.values[0])}`:`Opzione non valida: atteso uno tra ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Troppo grande: ${n.origin??"valore"} deve avere ${r}${n.maximum.toString()} ${a.unit??"elementi"}`:`Troppo grande: ${n.origin??"valore"} deve essere ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Troppo piccolo: ${n.origin} deve avere ${r}${n.minimum.toString()} ${a.unit}`:`Troppo piccolo: ${n.origin} deve essere ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Stringa non valida: deve iniziare con "${r.prefix}"`:r.format==="ends_with"?`Stringa non valida: deve terminare con "${r.suffix}"`:r.format==="includes"?`Stringa non valida: deve includere "${r.includes}"`:r.format==="regex"?`Stringa non valida: deve corrispondere al pattern ${r.pattern}`:`Input non valido: ${i[r.format]??n.format}`}case"not_multiple_of":return`Numero non valido: deve essere un multiplo di ${n.divisor}`;case"unrecognized_keys":return`Chiav${n.keys.length>1?"i":"e"} non riconosciut${n.keys.length>1?"e":"a"}: ${h(n.keys,", ")}`;case"invalid_key":return`Chiave non valida in ${n.origin}`;case"invalid_union":return"Input non valido";case"invalid_element":return`Valore non valido in ${n.origin}`;default:return"Input non valido"}}};function gm(){return{localeError:Bv()}}var Gv=()=>{let e={string:{unit:"\u6587\u5B57",verb:"\u3067\u3042\u308B"},file:{unit:"\u30D0\u30A4\u30C8",verb:"\u3067\u3042\u308B"},array:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},set:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},map:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"}};function t(n){return e[n]??null}let i={regex:"\u5165\u529B\u5024",email:"\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9",url:"URL",emoji:"\u7D75\u6587\u5B57",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u6642",date:"ISO\u65E5\u4ED8",time:"ISO\u6642\u523B",duration:"ISO\u671F\u9593",ipv4:"IPv4\u30A2\u30C9\u30EC\u30B9",ipv6:"IPv6\u30A2\u30C9\u30EC\u30B9",mac:"MAC\u30A2\u30C9\u30EC\u30B9",cidrv4:"IPv4\u7BC4\u56F2",cidrv6:"IPv6\u7BC4\u56F2",base64:"base64\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",base64url:"base64url\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",json_string:"JSON\u6587\u5B57\u5217",e164:"E.164\u756A\u53F7",credit_card:"\u30AF\u30EC\u30B8\u30C3\u30C8\u30AB\u30FC\u30C9\u756A\u53F7",currency_code:"\u901A\u8CA8\u30B3\u30FC\u30C9",iban:"IBAN",jwt:"JWT",template_literal:"\u5165\u529B\u5024"},o={nan:"NaN",number:"\u6570\u5024",array:"\u914D\u5217"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u7121\u52B9\u306A\u5165\u529B: instanceof ${n.expected}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${s}\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u5165\u529B: ${r}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${s}\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`}case"invalid_value":return n.values.length===1?`\u7121\u52B9\u306A\u5165\u529B: ${v(n.values[0])}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u9078\u629E: ${h(n.values,"\u3001")}\u306E\u3044\u305A\u308C\u304B\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"too_big":{let r=n.inclusive?"\u4EE5\u4E0B\u3067\u3042\u308B":"\u3088\u308A\u5C0F\u3055\u3044",a=t(n.origin);return a?`\u5927\u304D\u3059\u304E\u308B\u5024: ${n.origin??"\u5024"}\u306F${n.maximum.toString()}${a.unit??"\u8981\u7D20"}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5927\u304D\u3059\u304E\u308B\u5024: ${n.origin??"\u5024"}\u306F${n.maximum.toString()}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"too_small":{let r=n.inclusive?"\u4EE5\u4E0A\u3067\u3042\u308B":"\u3088\u308A\u5927\u304D\u3044",a=t(n.origin);return a?`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${n.origin}\u306F${n.minimum.toString()}${a.unit}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${n.origin}\u306F${n.minimum.toString()}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${r.prefix}"\u3067\u59CB\u307E\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:r.format==="ends_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${r.suffix}"\u3067\u7D42\u308F\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:r.format==="includes"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${r.includes}"\u3092\u542B\u3080\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:r.format==="regex"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: \u30D1\u30BF\u30FC\u30F3${r.pattern}\u306B\u4E00\u81F4\u3059\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u7121\u52B9\u306A${i[r.format]??n.format}`}case"not_multiple_of":return`\u7121\u52B9\u306A\u6570\u5024: ${n.divisor}\u306E\u500D\u6570\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"unrecognized_keys":return`\u8A8D\u8B58\u3055\u308C\u3066\u3044\u306A\u3044\u30AD\u30FC${n.keys.length>1?"\u7FA4":""}: ${h(n.keys,"\u3001")}`;case"invalid_key":return`${n.origin}\u5185\u306E\u7121\u52B9\u306A\u30AD\u30FC`;case"invalid_union":return"\u7121\u52B9\u306A\u5165\u529B";case"invalid_element":return`${n.origin}\u5185\u306E\u7121\u52B9\u306A\u5024`;default:return"\u7121\u52B9\u306A\u5165\u529B"}}};function ym(){return{localeError:Gv()}}var Hv=()=>{let e={string:{unit:"\u10E1\u10D8\u10DB\u10D1\u10DD\u10DA\u10DD",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},file:{unit:"\u10D1\u10D0\u10D8\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},array:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},set:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},map:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"}};function t(n){return e[n]??null}let i={regex:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0",email:"\u10D4\u10DA-\u10E4\u10DD\u10E1\u10E2\u10D8\u10E1 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",url:"URL",emoji:"\u10D4\u10DB\u10DD\u10EF\u10D8",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8-\u10D3\u10E0\u10DD",date:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8",time:"\u10D3\u10E0\u10DD",duration:"\u10EE\u10D0\u10DC\u10D2\u10E0\u10EB\u10DA\u10D8\u10D5\u10DD\u10D1\u10D0",ipv4:"IPv4 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",ipv6:"IPv6 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",mac:"MAC \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",cidrv4:"IPv4 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",cidrv6:"IPv6 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",base64:"base64-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",base64url:"base64url-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",json_string:"JSON \u10D5\u10D4\u10DA\u10D8",e164:"E.164 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",credit_card:"\u10E1\u10D0\u10D9\u10E0\u10D4\u10D3\u10D8\u10E2\u10DD \u10D1\u10D0\u10E0\u10D0\u10D7\u10D8\u10E1 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",currency_code:"\u10D5\u10D0\u10DA\u10E3\u10E2\u10D8\u10E1 \u10D9\u10DD\u10D3\u10D8",iban:"IBAN",jwt:"JWT",template_literal:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"},o={nan:"NaN",number:"\u10E0\u10D8\u10EA\u10EE\u10D5\u10D8",string:"\u10D5\u10D4\u10DA\u10D8",boolean:"\u10D1\u10E3\u10DA\u10D4\u10D0\u10DC\u10D8",function:"\u10E4\u10E3\u10DC\u10E5\u10EA\u10D8\u10D0",array:"\u10DB\u10D0\u10E1\u10D8\u10D5\u10D8"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 instanceof ${n.expected}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${s}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${r}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${s}`}case"invalid_value":return n.values.length===1?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${v(n.values[0])}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D0\u10E0\u10D8\u10D0\u10DC\u10E2\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8\u10D0 \u10D4\u10E0\u10D7-\u10D4\u10E0\u10D7\u10D8 ${h(n.values,"|")}-\u10D3\u10D0\u10DC`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} ${a.verb} ${r}${n.maximum.toString()} ${a.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} \u10D8\u10E7\u10DD\u10E1 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin} ${a.verb} ${r}${n.minimum.toString()} ${a.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin} \u10D8\u10E7\u10DD\u10E1 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10EC\u10E7\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${r.prefix}"-\u10D8\u10D7`:r.format==="ends_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10DB\u10D7\u10D0\u10D5\u10E0\u10D3\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${r.suffix}"-\u10D8\u10D7`:r.format==="includes"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1 "${r.includes}"-\u10E1`:r.format==="regex"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D4\u10E1\u10D0\u10D1\u10D0\u10DB\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 \u10E8\u10D0\u10D1\u10DA\u10DD\u10DC\u10E1 ${r.pattern}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E0\u10D8\u10EA\u10EE\u10D5\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10E7\u10DD\u10E1 ${n.divisor}-\u10D8\u10E1 \u10EF\u10D4\u10E0\u10D0\u10D3\u10D8`;case"unrecognized_keys":return`\u10E3\u10EA\u10DC\u10DD\u10D1\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1${n.keys.length>1?"\u10D4\u10D1\u10D8":"\u10D8"}: ${h(n.keys,", ")}`;case"invalid_key":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1\u10D8 ${n.origin}-\u10E8\u10D8`;case"invalid_union":return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0";case"invalid_element":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0 ${n.origin}-\u10E8\u10D8`;default:return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"}}};function bm(){return{localeError:Hv()}}var Wv=()=>{let e={string:{unit:"\u178F\u17BD\u17A2\u1780\u17D2\u179F\u179A",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},file:{unit:"\u1794\u17C3",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},array:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},set:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},map:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"}};function t(n){return e[n]??null}let i={regex:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B",email:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793\u17A2\u17CA\u17B8\u1798\u17C2\u179B",url:"URL",emoji:"\u179F\u1789\u17D2\u1789\u17B6\u17A2\u17B6\u179A\u1798\u17D2\u1798\u178E\u17CD",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 \u1793\u17B7\u1784\u1798\u17C9\u17C4\u1784 ISO",date:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 ISO",time:"\u1798\u17C9\u17C4\u1784 ISO",duration:"\u179A\u1799\u17C8\u1796\u17C1\u179B ISO",ipv4:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",ipv6:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",mac:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 MAC",cidrv4:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",cidrv6:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",base64:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64",base64url:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64url",json_string:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A JSON",e164:"\u179B\u17C1\u1781 E.164",credit_card:"\u179B\u17C1\u1781\u1794\u17D0\u178E\u17D2\u178E\u17A5\u178E\u1791\u17B6\u1793",currency_code:"\u1780\u17BC\u178A\u179A\u17BC\u1794\u17B7\u1799\u1794\u17D0\u178E\u17D2\u178E",iban:"IBAN",jwt:"JWT",template_literal:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B"},o={nan:"NaN",number:"\u179B\u17C1\u1781",array:"\u17A2\u17B6\u179A\u17C1 (Array)",null:"\u1782\u17D2\u1798\u17B6\u1793\u178F\u1798\u17D2\u179B\u17C3 (null)"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A instanceof ${n.expected} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${s}`:`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${r} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${s}`}case"invalid_value":return n.values.length===1?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${v(n.values[0])}`:`\u1787\u1798\u17D2\u179A\u17BE\u179F\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1787\u17B6\u1798\u17BD\u1799\u1780\u17D2\u1793\u17BB\u1784\u1785\u17C6\u178E\u17C4\u1798 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${r} ${n.maximum.toString()} ${a.unit??"\u1792\u17B6\u178F\u17BB"}`:`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${r} ${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin} ${r} ${n.minimum.toString()} ${a.unit}`:`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin} ${r} ${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1785\u17B6\u1794\u17CB\u1795\u17D2\u178F\u17BE\u1798\u178A\u17C4\u1799 "${r.prefix}"`:r.format==="ends_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1794\u1789\u17D2\u1785\u1794\u17CB\u178A\u17C4\u1799 "${r.suffix}"`:r.format==="includes"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1798\u17B6\u1793 "${r.includes}"`:r.format==="regex"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1795\u17D2\u1782\u17BC\u1795\u17D2\u1782\u1784\u1793\u17B9\u1784\u1791\u1798\u17D2\u179A\u1784\u17CB\u178A\u17C2\u179B\u1794\u17B6\u1793\u1780\u17C6\u178E\u178F\u17CB ${r.pattern}`:`\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u179B\u17C1\u1781\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1787\u17B6\u1796\u17A0\u17BB\u1782\u17BB\u178E\u1793\u17C3 ${n.divisor}`;case"unrecognized_keys":return`\u179A\u1780\u1783\u17BE\u1789\u179F\u17C4\u1798\u17B7\u1793\u179F\u17D2\u1782\u17B6\u179B\u17CB\u17D6 ${h(n.keys,", ")}`;case"invalid_key":return`\u179F\u17C4\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${n.origin}`;case"invalid_union":return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C";case"invalid_element":return`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${n.origin}`;default:return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C"}}};function fi(){return{localeError:Wv()}}function vm(){return fi()}var Kv=()=>{let e={string:{unit:"\u0C85\u0C95\u0CCD\u0CB7\u0CB0\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},file:{unit:"\u0CAC\u0CC8\u0C9F\u0CCD\u200C\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},array:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},set:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},map:{unit:"entries",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"}};function t(n){return e[n]??null}let i={regex:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD",email:"email \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95\u0CA6 \u0CB8\u0CAE\u0CAF",date:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95",time:"ISO \u0CB8\u0CAE\u0CAF",duration:"ISO \u0C85\u0CB5\u0CA7\u0CBF",ipv4:"IPv4 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",ipv6:"IPv6 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",mac:"MAC \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",cidrv4:"IPv4 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",cidrv6:"IPv6 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",base64:"base64-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",base64url:"base64url-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",json_string:"JSON\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",e164:"E.164 \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",credit_card:"\u0C95\u0CCD\u0CB0\u0CC6\u0CA1\u0CBF\u0C9F\u0CCD \u0C95\u0CBE\u0CB0\u0CCD\u0CA1\u0CCD \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",currency_code:"\u0C95\u0CB0\u0CC6\u0CA8\u0CCD\u0CB8\u0CBF \u0C95\u0CCB\u0CA1\u0CCD",iban:"IBAN",jwt:"JWT",template_literal:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${r}, \u0CB8\u0CCD\u0CB5\u0CC0\u0C95\u0CB0\u0CBF\u0CB8\u0CBF\u0CA6\u0CA8\u0CC1 ${s}`}case"invalid_value":return n.values.length===1?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${v(n.values[0])}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C86\u0CAF\u0CCD\u0C95\u0CC6: \u0C87\u0CB5\u0CC1\u0C97\u0CB3\u0CB2\u0CCD\u0CB2\u0CBF \u0C92\u0C82\u0CA6\u0CA8\u0CCD\u0CA8\u0CC1 \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin??"value"} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${r}${n.maximum.toString()} ${a.unit??"\u0C85\u0C82\u0CB6\u0C97\u0CB3\u0CC1"}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin??"value"} \u0C8E\u0C82\u0CA6\u0CC1 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${r}${n.minimum.toString()} ${a.unit}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin} \u0C8E\u0C82\u0CA6\u0CC1 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0CAA\u0CCD\u0CB0\u0CBE\u0CB0\u0C82\u0CAD\u0CBF\u0CB8\u0CAC\u0CC7\u0C95\u0CC1 "${r.prefix}"`:r.format==="ends_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0C95\u0CCA\u0CA8\u0CC6\u0C97\u0CCA\u0CB3\u0CCD\u0CB3\u0CAC\u0CC7\u0C95\u0CC1 "${r.suffix}"`:r.format==="includes"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C92\u0CB3\u0C97\u0CCA\u0C82\u0CA1\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 "${r.includes}"`:r.format==="regex"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0CAE\u0CBE\u0CA6\u0CB0\u0CBF\u0C97\u0CC6 \u0CB9\u0CCA\u0C82\u0CA6\u0CBF\u0C95\u0CC6\u0CAF\u0CBE\u0C97\u0CAC\u0CC7\u0C95\u0CC1 ${r.pattern}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6: \u0CAC\u0CB9\u0CC1\u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6\u0CAF\u0CBE\u0C97\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 ${n.divisor}`;case"unrecognized_keys":return`\u0C97\u0CC1\u0CB0\u0CC1\u0CA4\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CA6 \u0C95\u0CC0 ${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0C95\u0CC0 \u0C87\u0CA8\u0CCD ${n.origin}`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CA4\u0CBE\u0CB0\u0CA4\u0CAE\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF. \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD";case"invalid_element":return`\u0CB0\u0CB2\u0CCD\u0CB2\u0CBF \u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF ${n.origin}`;default:return"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD"}}};function wm(){return{localeError:Kv()}}var qv=()=>{let e={string:{unit:"\uBB38\uC790",verb:"to have"},file:{unit:"\uBC14\uC774\uD2B8",verb:"to have"},array:{unit:"\uAC1C",verb:"to have"},set:{unit:"\uAC1C",verb:"to have"},map:{unit:"\uAC1C",verb:"to have"}};function t(n){return e[n]??null}let i={regex:"\uC785\uB825",email:"\uC774\uBA54\uC77C \uC8FC\uC18C",url:"URL",emoji:"\uC774\uBAA8\uC9C0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \uB0A0\uC9DC\uC2DC\uAC04",date:"ISO \uB0A0\uC9DC",time:"ISO \uC2DC\uAC04",duration:"ISO \uAE30\uAC04",ipv4:"IPv4 \uC8FC\uC18C",ipv6:"IPv6 \uC8FC\uC18C",mac:"MAC \uC8FC\uC18C",cidrv4:"IPv4 \uBC94\uC704",cidrv6:"IPv6 \uBC94\uC704",base64:"base64 \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",base64url:"base64url \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",json_string:"JSON \uBB38\uC790\uC5F4",e164:"E.164 \uBC88\uD638",credit_card:"\uC2E0\uC6A9\uCE74\uB4DC \uBC88\uD638",currency_code:"\uD1B5\uD654 \uCF54\uB4DC",iban:"IBAN",jwt:"JWT",template_literal:"\uC785\uB825"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 instanceof ${n.expected}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${s}\uC785\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 ${r}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${s}\uC785\uB2C8\uB2E4`}case"invalid_value":return n.values.length===1?`\uC798\uBABB\uB41C \uC785\uB825: \uAC12\uC740 ${v(n.values[0])} \uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC635\uC158: ${h(n.values,"\uB610\uB294 ")} \uC911 \uD558\uB098\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"too_big":{let r=n.inclusive?"\uC774\uD558":"\uBBF8\uB9CC",a=r==="\uBBF8\uB9CC"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",s=t(n.origin),l=s?.unit??"\uC694\uC18C";return s?`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${n.maximum.toString()}${l} ${r}${a}`:`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${n.maximum.toString()} ${r}${a}`}case"too_small":{let r=n.inclusive?"\uC774\uC0C1":"\uCD08\uACFC",a=r==="\uC774\uC0C1"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",s=t(n.origin),l=s?.unit??"\uC694\uC18C";return s?`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${n.minimum.toString()}${l} ${r}${a}`:`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${n.minimum.toString()} ${r}${a}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${r.prefix}"(\uC73C)\uB85C \uC2DC\uC791\uD574\uC57C \uD569\uB2C8\uB2E4`:r.format==="ends_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${r.suffix}"(\uC73C)\uB85C \uB05D\uB098\uC57C \uD569\uB2C8\uB2E4`:r.format==="includes"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${r.includes}"\uC744(\uB97C) \uD3EC\uD568\uD574\uC57C \uD569\uB2C8\uB2E4`:r.format==="regex"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: \uC815\uADDC\uC2DD ${r.pattern} \uD328\uD134\uACFC \uC77C\uCE58\uD574\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C ${i[r.format]??n.format}`}case"not_multiple_of":return`\uC798\uBABB\uB41C \uC22B\uC790: ${n.divisor}\uC758 \uBC30\uC218\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"unrecognized_keys":return`\uC778\uC2DD\uD560 \uC218 \uC5C6\uB294 \uD0A4: ${h(n.keys,", ")}`;case"invalid_key":return`\uC798\uBABB\uB41C \uD0A4: ${n.origin}`;case"invalid_union":return"\uC798\uBABB\uB41C \uC785\uB825";case"invalid_element":return`\uC798\uBABB\uB41C \uAC12: ${n.origin}`;default:return"\uC798\uBABB\uB41C \uC785\uB825"}}};function km(){return{localeError:qv()}}var Zt=e=>e.charAt(0).toUpperCase()+e.slice(1);function $m(e){let t=Math.abs(e),i=t%10,o=t%100;return o>=11&&o<=19||i===0?"many":i===1?"one":"few"}var Jv=()=>{let e={string:{unit:{one:"simbolis",few:"simboliai",many:"simboli\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne ilgesn\u0117 kaip",notInclusive:"turi b\u016Bti trumpesn\u0117 kaip"},bigger:{inclusive:"turi b\u016Bti ne trumpesn\u0117 kaip",notInclusive:"turi b\u016Bti ilgesn\u0117 kaip"}}},file:{unit:{one:"baitas",few:"baitai",many:"bait\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne didesnis kaip",notInclusive:"turi b\u016Bti ma\u017Eesnis kaip"},bigger:{inclusive:"turi b\u016Bti ne ma\u017Eesnis kaip",notInclusive:"turi b\u016Bti didesnis kaip"}}},array:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}},set:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}}};function t(n,r,a,s){let l=e[n]??null;return l===null?l:{unit:l.unit[r],verb:l.verb[s][a?"inclusive":"notInclusive"]}}let i={regex:"\u012Fvestis",email:"el. pa\u0161to adresas",url:"URL",emoji:"jaustukas",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO data ir laikas",date:"ISO data",time:"ISO laikas",duration:"ISO trukm\u0117",ipv4:"IPv4 adresas",ipv6:"IPv6 adresas",mac:"MAC adresas",cidrv4:"IPv4 tinklo prefiksas (CIDR)",cidrv6:"IPv6 tinklo prefiksas (CIDR)",base64:"base64 u\u017Ekoduota eilut\u0117",base64url:"base64url u\u017Ekoduota eilut\u0117",json_string:"JSON eilut\u0117",e164:"E.164 numeris",credit_card:"kredito kortel\u0117s numeris",currency_code:"valiutos kodas",iban:"IBAN",jwt:"JWT",template_literal:"\u012Fvestis"},o={nan:"NaN",number:"skai\u010Dius",bigint:"sveikasis skai\u010Dius",string:"eilut\u0117",boolean:"login\u0117 reik\u0161m\u0117",undefined:"neapibr\u0117\u017Eta reik\u0161m\u0117",function:"funkcija",symbol:"simbolis",array:"masyvas",object:"objektas",null:"nulin\u0117 reik\u0161m\u0117"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Gautas tipas ${s}, o tik\u0117tasi - instanceof ${n.expected}`:`Gautas tipas ${s}, o tik\u0117tasi - ${r}`}case"invalid_value":return n.values.length===1?`Privalo b\u016Bti ${v(n.values[0])}`:`Privalo b\u016Bti vienas i\u0161 ${h(n.values,"|")} pasirinkim\u0173`;case"too_big":{let r=o[n.origin]??n.origin,a=t(n.origin,$m(Number(n.maximum)),n.inclusive??!1,"smaller");if(a?.verb)return`${Zt(r??n.origin??"reik\u0161m\u0117")} ${a.verb} ${n.maximum.toString()} ${a.unit??"element\u0173"}`;let s=n.inclusive?"ne didesnis kaip":"ma\u017Eesnis kaip";return`${Zt(r??n.origin??"reik\u0161m\u0117")} turi b\u016Bti ${s} ${n.maximum.toString()} ${a?.unit}`}case"too_small":{let r=o[n.origin]??n.origin,a=t(n.origin,$m(Number(n.minimum)),n.inclusive??!1,"bigger");if(a?.verb)return`${Zt(r??n.origin??"reik\u0161m\u0117")} ${a.verb} ${n.minimum.toString()} ${a.unit??"element\u0173"}`;let s=n.inclusive?"ne ma\u017Eesnis kaip":"didesnis kaip";return`${Zt(r??n.origin??"reik\u0161m\u0117")} turi b\u016Bti ${s} ${n.minimum.toString()} ${a?.unit}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Eilut\u0117 privalo prasid\u0117ti "${r.prefix}"`:r.format==="ends_with"?`Eilut\u0117 privalo pasibaigti "${r.suffix}"`:r.format==="includes"?`Eilut\u0117 privalo \u012Ftraukti "${r.includes}"`:r.format==="regex"?`Eilut\u0117 privalo atitikti ${r.pattern}`:`Neteisingas ${i[r.format]??n.format}`}case"not_multiple_of":return`Skai\u010Dius privalo b\u016Bti ${n.divisor} kartotinis.`;case"unrecognized_keys":return`Neatpa\u017Eint${n.keys.length>1?"i":"as"} rakt${n.keys.length>1?"ai":"as"}: ${h(n.keys,", ")}`;case"invalid_key":return"Rastas klaidingas raktas";case"invalid_union":return"Klaidinga \u012Fvestis";case"invalid_element":{let r=o[n.origin]??n.origin;return`${Zt(r??n.origin??"reik\u0161m\u0117")} turi klaiding\u0105 \u012Fvest\u012F`}default:return"Klaidinga \u012Fvestis"}}};function _m(){return{localeError:Jv()}}var Xv=()=>{let e={string:{unit:"\u0437\u043D\u0430\u0446\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},file:{unit:"\u0431\u0430\u0458\u0442\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},array:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},set:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},map:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"}};function t(n){return e[n]??null}let i={regex:"\u0432\u043D\u0435\u0441",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0435-\u043F\u043E\u0448\u0442\u0430",url:"URL",emoji:"\u0435\u043C\u043E\u045F\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0443\u043C \u0438 \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0443\u043C",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u0432\u0440\u0435\u043C\u0435\u0442\u0440\u0430\u0435\u045A\u0435",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441\u0430",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441\u0430",mac:"MAC \u0430\u0434\u0440\u0435\u0441\u0430",cidrv4:"IPv4 \u043E\u043F\u0441\u0435\u0433",cidrv6:"IPv6 \u043E\u043F\u0441\u0435\u0433",base64:"base64-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",base64url:"base64url-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",json_string:"JSON \u043D\u0438\u0437\u0430",e164:"E.164 \u0431\u0440\u043E\u0458",credit_card:"\u0431\u0440\u043E\u0458 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0438\u0447\u043A\u0430",currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u043D\u0435\u0441"},o={nan:"NaN",number:"\u0431\u0440\u043E\u0458",array:"\u043D\u0438\u0437\u0430"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 instanceof ${n.expected}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${s}`:`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${r}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${s}`}case"invalid_value":return n.values.length===1?`Invalid input: expected ${v(n.values[0])}`:`\u0413\u0440\u0435\u0448\u0430\u043D\u0430 \u043E\u043F\u0446\u0438\u0458\u0430: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 \u0435\u0434\u043D\u0430 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0438\u043C\u0430 ${r}${n.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0438"}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0431\u0438\u0434\u0435 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin} \u0434\u0430 \u0438\u043C\u0430 ${r}${n.minimum.toString()} ${a.unit}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin} \u0434\u0430 \u0431\u0438\u0434\u0435 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u043D\u0443\u0432\u0430 \u0441\u043E "${r.prefix}"`:r.format==="ends_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u0432\u0440\u0448\u0443\u0432\u0430 \u0441\u043E "${r.suffix}"`:r.format==="includes"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0432\u043A\u043B\u0443\u0447\u0443\u0432\u0430 "${r.includes}"`:r.format==="regex"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u043E\u0434\u0433\u043E\u0430\u0440\u0430 \u043D\u0430 \u043F\u0430\u0442\u0435\u0440\u043D\u043E\u0442 ${r.pattern}`:`Invalid ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0413\u0440\u0435\u0448\u0435\u043D \u0431\u0440\u043E\u0458: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0431\u0438\u0434\u0435 \u0434\u0435\u043B\u0438\u0432 \u0441\u043E ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D\u0438 \u043A\u043B\u0443\u0447\u0435\u0432\u0438":"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D \u043A\u043B\u0443\u0447"}: ${h(n.keys,", ")}`;case"invalid_key":return`\u0413\u0440\u0435\u0448\u0435\u043D \u043A\u043B\u0443\u0447 \u0432\u043E ${n.origin}`;case"invalid_union":return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441";case"invalid_element":return`\u0413\u0440\u0435\u0448\u043D\u0430 \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442 \u0432\u043E ${n.origin}`;default:return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441"}}};function xm(){return{localeError:Xv()}}var Yv=()=>{let e={string:{unit:"aksara",verb:"mempunyai"},file:{unit:"bait",verb:"mempunyai"},array:{unit:"elemen",verb:"mempunyai"},set:{unit:"elemen",verb:"mempunyai"},map:{unit:"elemen",verb:"mempunyai"}};function t(n){return e[n]??null}let i={regex:"input",email:"alamat e-mel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tarikh masa ISO",date:"tarikh ISO",time:"masa ISO",duration:"tempoh ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"julat IPv4",cidrv6:"julat IPv6",base64:"string dikodkan base64",base64url:"string dikodkan base64url",json_string:"string JSON",e164:"nombor E.164",credit_card:"nombor kad kredit",currency_code:"kod mata wang",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"nombor"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Input tidak sah: dijangka instanceof ${n.expected}, diterima ${s}`:`Input tidak sah: dijangka ${r}, diterima ${s}`}case"invalid_value":return n.values.length===1?`Input tidak sah: dijangka ${v(n.values[0])}`:`Pilihan tidak sah: dijangka salah satu daripada ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Terlalu besar: dijangka ${n.origin??"nilai"} ${a.verb} ${r}${n.maximum.toString()} ${a.unit??"elemen"}`:`Terlalu besar: dijangka ${n.origin??"nilai"} adalah ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Terlalu kecil: dijangka ${n.origin} ${a.verb} ${r}${n.minimum.toString()} ${a.unit}`:`Terlalu kecil: dijangka ${n.origin} adalah ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`String tidak sah: mesti bermula dengan "${r.prefix}"`:r.format==="ends_with"?`String tidak sah: mesti berakhir dengan "${r.suffix}"`:r.format==="includes"?`String tidak sah: mesti mengandungi "${r.includes}"`:r.format==="regex"?`String tidak sah: mesti sepadan dengan corak ${r.pattern}`:`${i[r.format]??n.format} tidak sah`}case"not_multiple_of":return`Nombor tidak sah: perlu gandaan ${n.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali: ${h(n.keys,", ")}`;case"invalid_key":return`Kunci tidak sah dalam ${n.origin}`;case"invalid_union":return"Input tidak sah";case"invalid_element":return`Nilai tidak sah dalam ${n.origin}`;default:return"Input tidak sah"}}};function Sm(){return{localeError:Yv()}}var Qv=()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},file:{unit:"\u092C\u093E\u0907\u091F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"}};function t(n){return e[n]??null}let i={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0907\u092E\u0947\u0932 \u0920\u0947\u0917\u093E\u0928\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u092E\u093F\u0924\u093F \u0930 \u0938\u092E\u092F",date:"ISO \u092E\u093F\u0924\u093F",time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u0920\u0947\u0917\u093E\u0928\u093E",ipv6:"IPv6 \u0920\u0947\u0917\u093E\u0928\u093E",mac:"MAC \u0920\u0947\u0917\u093E\u0928\u093E",cidrv4:"IPv4 \u0926\u093E\u092F\u0930\u093E",cidrv6:"IPv6 \u0926\u093E\u092F\u0930\u093E",base64:"base64-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",base64url:"base64url-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0919",e164:"E.164 \u0928\u092E\u094D\u092C\u0930",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0928\u092E\u094D\u092C\u0930",currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${r}, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${s}`}case"invalid_value":return n.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${v(n.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u0939\u0930\u0942 \u092E\u0927\u094D\u092F\u0947 \u090F\u0915 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${n.origin??"\u092E\u093E\u0928"} \u092E\u093E ${r}${n.maximum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${n.origin??"\u092E\u093E\u0928"} ${r}${n.maximum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${n.origin} \u092E\u093E ${r}${n.minimum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${n.origin} ${r}${n.minimum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${r.prefix}" \u092C\u093E\u091F \u0938\u0941\u0930\u0941 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:r.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${r.suffix}" \u092E\u093E \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:r.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${r.includes}" \u0938\u092E\u093E\u0935\u0947\u0936 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:r.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: \u0922\u093E\u0901\u091A\u093E ${r.pattern} \u0938\u0901\u0917 \u092E\u0947\u0932 \u0916\u093E\u0928\u0941\u092A\u0930\u094D\u091B`:`\u0905\u092E\u093E\u0928\u094D\u092F ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: ${n.divisor} \u0915\u094B \u0917\u0941\u0923\u091C \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`;case"unrecognized_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u091E\u094D\u091C\u0940${n.keys.length>1?"\u0939\u0930\u0942":""}: ${h(n.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u091E\u094D\u091C\u0940: ${n.origin} \u092E\u093E`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${n.origin} \u092E\u093E`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}};function Im(){return{localeError:Qv()}}var ew=()=>{let e={string:{unit:"tekens",verb:"heeft"},file:{unit:"bytes",verb:"heeft"},array:{unit:"elementen",verb:"heeft"},set:{unit:"elementen",verb:"heeft"},map:{unit:"elementen",verb:"heeft"}};function t(n){return e[n]??null}let i={regex:"invoer",email:"emailadres",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum en tijd",date:"ISO datum",time:"ISO tijd",duration:"ISO duur",ipv4:"IPv4-adres",ipv6:"IPv6-adres",mac:"MAC-adres",cidrv4:"IPv4-bereik",cidrv6:"IPv6-bereik",base64:"base64-gecodeerde tekst",base64url:"base64 URL-gecodeerde tekst",json_string:"JSON string",e164:"E.164-nummer",credit_card:"creditcardnummer",currency_code:"valutacode",iban:"IBAN",jwt:"JWT",template_literal:"invoer"},o={nan:"NaN",number:"getal"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ongeldige invoer: verwacht instanceof ${n.expected}, ontving ${s}`:`Ongeldige invoer: verwacht ${r}, ontving ${s}`}case"invalid_value":return n.values.length===1?`Ongeldige invoer: verwacht ${v(n.values[0])}`:`Ongeldige optie: verwacht \xE9\xE9n van ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin),s=n.origin==="date"?"laat":n.origin==="string"?"lang":"groot";return a?`Te ${s}: verwacht dat ${n.origin??"waarde"} ${r}${n.maximum.toString()} ${a.unit??"elementen"} ${a.verb}`:`Te ${s}: verwacht dat ${n.origin??"waarde"} ${r}${n.maximum.toString()} is`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin),s=n.origin==="date"?"vroeg":n.origin==="string"?"kort":"klein";return a?`Te ${s}: verwacht dat ${n.origin} ${r}${n.minimum.toString()} ${a.unit} ${a.verb}`:`Te ${s}: verwacht dat ${n.origin} ${r}${n.minimum.toString()} is`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Ongeldige tekst: moet met "${r.prefix}" beginnen`:r.format==="ends_with"?`Ongeldige tekst: moet op "${r.suffix}" eindigen`:r.format==="includes"?`Ongeldige tekst: moet "${r.includes}" bevatten`:r.format==="regex"?`Ongeldige tekst: moet overeenkomen met patroon ${r.pattern}`:`Ongeldig: ${i[r.format]??n.format}`}case"not_multiple_of":return`Ongeldig getal: moet een veelvoud van ${n.divisor} zijn`;case"unrecognized_keys":return`Onbekende key${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`Ongeldige key in ${n.origin}`;case"invalid_union":return"Ongeldige invoer";case"invalid_element":return`Ongeldige waarde in ${n.origin}`;default:return"Ongeldige invoer"}}};function zm(){return{localeError:ew()}}var nw=()=>{let e={string:{unit:"teikn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"element",verb:"\xE5 innehalde"},set:{unit:"element",verb:"\xE5 innehalde"},map:{unit:"element",verb:"\xE5 innehalde"}};function t(n){return e[n]??null}let i={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varigheit",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkoda streng",base64url:"base64url-enkoda streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tal",array:"liste"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ugyldig input: forventa instanceof ${n.expected}, fekk ${s}`:`Ugyldig input: forventa ${r}, fekk ${s}`}case"invalid_value":return n.values.length===1?`Ugyldig verdi: forventa ${v(n.values[0])}`:`Ugyldig val: forventa eitt av ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`For stor(t): forventa ${n.origin??"value"} til \xE5 ha ${r}${n.maximum.toString()} ${a.unit??"element"}`:`For stor(t): forventa ${n.origin??"value"} til \xE5 ha ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`For lite(n): forventa ${n.origin} til \xE5 ha ${r}${n.minimum.toString()} ${a.unit}`:`For lite(n): forventa ${n.origin} til \xE5 ha ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${r.prefix}"`:r.format==="ends_with"?`Ugyldig streng: m\xE5 slutte med "${r.suffix}"`:r.format==="includes"?`Ugyldig streng: m\xE5 innehalde "${r.includes}"`:r.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${r.pattern}`:`Ugyldig ${i[r.format]??n.format}`}case"not_multiple_of":return`Ugyldig tal: m\xE5 vere eit multiplum av ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ukjende n\xF8klar":"Ukjend n\xF8kkel"}: ${h(n.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${n.origin}`;case"invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${n.origin}`;default:return"Ugyldig input"}}};function Am(){return{localeError:nw()}}var tw=()=>{let e={string:{unit:"tegn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"elementer",verb:"\xE5 inneholde"},set:{unit:"elementer",verb:"\xE5 inneholde"},map:{unit:"elementer",verb:"\xE5 inneholde"}};function t(n){return e[n]??null}let i={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varighet",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkodet streng",base64url:"base64url-enkodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tall",array:"liste"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ugyldig input: forventet instanceof ${n.expected}, fikk ${s}`:`Ugyldig input: forventet ${r}, fikk ${s}`}case"invalid_value":return n.values.length===1?`Ugyldig verdi: forventet ${v(n.values[0])}`:`Ugyldig valg: forventet en av ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`For stor(t): forventet ${n.origin??"value"} til \xE5 ha ${r}${n.maximum.toString()} ${a.unit??"elementer"}`:`For stor(t): forventet ${n.origin??"value"} til \xE5 ha ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`For lite(n): forventet ${n.origin} til \xE5 ha ${r}${n.minimum.toString()} ${a.unit}`:`For lite(n): forventet ${n.origin} til \xE5 ha ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${r.prefix}"`:r.format==="ends_with"?`Ugyldig streng: m\xE5 ende med "${r.suffix}"`:r.format==="includes"?`Ugyldig streng: m\xE5 inneholde "${r.includes}"`:r.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${r.pattern}`:`Ugyldig ${i[r.format]??n.format}`}case"not_multiple_of":return`Ugyldig tall: m\xE5 v\xE6re et multiplum av ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ukjente n\xF8kler":"Ukjent n\xF8kkel"}: ${h(n.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${n.origin}`;case"invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${n.origin}`;default:return"Ugyldig input"}}};function Tm(){return{localeError:tw()}}var rw=()=>{let e={string:{unit:"harf",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{unit:"unsur",verb:"olmal\u0131d\u0131r"},set:{unit:"unsur",verb:"olmal\u0131d\u0131r"},map:{unit:"unsur",verb:"olmal\u0131d\u0131r"}};function t(n){return e[n]??null}let i={regex:"giren",email:"epostag\xE2h",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO heng\xE2m\u0131",date:"ISO tarihi",time:"ISO zaman\u0131",duration:"ISO m\xFCddeti",ipv4:"IPv4 ni\u015F\xE2n\u0131",ipv6:"IPv6 ni\u015F\xE2n\u0131",mac:"MAC ni\u015F\xE2n\u0131",cidrv4:"IPv4 menzili",cidrv6:"IPv6 menzili",base64:"base64-\u015Fifreli metin",base64url:"base64url-\u015Fifreli metin",json_string:"JSON metin",e164:"E.164 say\u0131s\u0131",credit_card:"i'tib\xE2r kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"giren"},o={nan:"NaN",number:"numara",array:"saf",null:"gayb"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`F\xE2sit giren: umulan instanceof ${n.expected}, al\u0131nan ${s}`:`F\xE2sit giren: umulan ${r}, al\u0131nan ${s}`}case"invalid_value":return n.values.length===1?`F\xE2sit giren: umulan ${v(n.values[0])}`:`F\xE2sit tercih: m\xFBteberler ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Fazla b\xFCy\xFCk: ${n.origin??"value"}, ${r}${n.maximum.toString()} ${a.unit??"elements"} sahip olmal\u0131yd\u0131.`:`Fazla b\xFCy\xFCk: ${n.origin??"value"}, ${r}${n.maximum.toString()} olmal\u0131yd\u0131.`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Fazla k\xFC\xE7\xFCk: ${n.origin}, ${r}${n.minimum.toString()} ${a.unit} sahip olmal\u0131yd\u0131.`:`Fazla k\xFC\xE7\xFCk: ${n.origin}, ${r}${n.minimum.toString()} olmal\u0131yd\u0131.`}case"invalid_format":{let r=n;return r.format==="starts_with"?`F\xE2sit metin: "${r.prefix}" ile ba\u015Flamal\u0131.`:r.format==="ends_with"?`F\xE2sit metin: "${r.suffix}" ile bitmeli.`:r.format==="includes"?`F\xE2sit metin: "${r.includes}" ihtiv\xE2 etmeli.`:r.format==="regex"?`F\xE2sit metin: ${r.pattern} nak\u015F\u0131na uymal\u0131.`:`F\xE2sit ${i[r.format]??n.format}`}case"not_multiple_of":return`F\xE2sit say\u0131: ${n.divisor} kat\u0131 olmal\u0131yd\u0131.`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar ${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} i\xE7in tan\u0131nmayan anahtar var.`;case"invalid_union":return"Giren tan\u0131namad\u0131.";case"invalid_element":return`${n.origin} i\xE7in tan\u0131nmayan k\u0131ymet var.`;default:return"K\u0131ymet tan\u0131namad\u0131."}}};function Pm(){return{localeError:rw()}}var iw=()=>{let e={string:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},file:{unit:"\u0628\u0627\u06CC\u067C\u0633",verb:"\u0648\u0644\u0631\u064A"},array:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},set:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},map:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"}};function t(n){return e[n]??null}let i={regex:"\u0648\u0631\u0648\u062F\u064A",email:"\u0628\u0631\u06CC\u069A\u0646\u0627\u0644\u06CC\u06A9",url:"\u06CC\u0648 \u0622\u0631 \u0627\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0646\u06CC\u067C\u0647 \u0627\u0648 \u0648\u062E\u062A",date:"\u0646\u06D0\u067C\u0647",time:"\u0648\u062E\u062A",duration:"\u0645\u0648\u062F\u0647",ipv4:"\u062F IPv4 \u067E\u062A\u0647",ipv6:"\u062F IPv6 \u067E\u062A\u0647",mac:"\u062F MAC \u067E\u062A\u0647",cidrv4:"\u062F IPv4 \u0633\u0627\u062D\u0647",cidrv6:"\u062F IPv6 \u0633\u0627\u062D\u0647",base64:"base64-encoded \u0645\u062A\u0646",base64url:"base64url-encoded \u0645\u062A\u0646",json_string:"JSON \u0645\u062A\u0646",e164:"\u062F E.164 \u0634\u0645\u06D0\u0631\u0647",credit_card:"\u062F \u06A9\u0631\u06CC\u0689\u06CC\u067C \u06A9\u0627\u0631\u062A \u0634\u0645\u06CC\u0631\u0647",currency_code:"\u062F \u0627\u0633\u0639\u0627\u0631\u0648 \u06A9\u0648\u0689",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u064A"},o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0627\u0631\u06D0"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F instanceof ${n.expected} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${s} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`:`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${r} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${s} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`}case"invalid_value":return n.values.length===1?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${v(n.values[0])} \u0648\u0627\u06CC`:`\u0646\u0627\u0633\u0645 \u0627\u0646\u062A\u062E\u0627\u0628: \u0628\u0627\u06CC\u062F \u06CC\u0648 \u0644\u0647 ${h(n.values,"|")} \u0685\u062E\u0647 \u0648\u0627\u06CC`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${n.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${r}${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631\u0648\u0646\u0647"} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${n.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${r}${n.maximum.toString()} \u0648\u064A`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${n.origin} \u0628\u0627\u06CC\u062F ${r}${n.minimum.toString()} ${a.unit} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${n.origin} \u0628\u0627\u06CC\u062F ${r}${n.minimum.toString()} \u0648\u064A`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${r.prefix}" \u0633\u0631\u0647 \u067E\u06CC\u0644 \u0634\u064A`:r.format==="ends_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${r.suffix}" \u0633\u0631\u0647 \u067E\u0627\u06CC \u062A\u0647 \u0648\u0631\u0633\u064A\u0696\u064A`:r.format==="includes"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F "${r.includes}" \u0648\u0644\u0631\u064A`:r.format==="regex"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F ${r.pattern} \u0633\u0631\u0647 \u0645\u0637\u0627\u0628\u0642\u062A \u0648\u0644\u0631\u064A`:`${i[r.format]??n.format} \u0646\u0627\u0633\u0645 \u062F\u06CC`}case"not_multiple_of":return`\u0646\u0627\u0633\u0645 \u0639\u062F\u062F: \u0628\u0627\u06CC\u062F \u062F ${n.divisor} \u0645\u0636\u0631\u0628 \u0648\u064A`;case"unrecognized_keys":return`\u0646\u0627\u0633\u0645 ${n.keys.length>1?"\u06A9\u0644\u06CC\u0689\u0648\u0646\u0647":"\u06A9\u0644\u06CC\u0689"}: ${h(n.keys,", ")}`;case"invalid_key":return`\u0646\u0627\u0633\u0645 \u06A9\u0644\u06CC\u0689 \u067E\u0647 ${n.origin} \u06A9\u06D0`;case"invalid_union":return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A";case"invalid_element":return`\u0646\u0627\u0633\u0645 \u0639\u0646\u0635\u0631 \u067E\u0647 ${n.origin} \u06A9\u06D0`;default:return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A"}}};function Nm(){return{localeError:iw()}}var ow=()=>{let e={string:{unit:"znak\xF3w",verb:"mie\u0107"},file:{unit:"bajt\xF3w",verb:"mie\u0107"},array:{unit:"element\xF3w",verb:"mie\u0107"},set:{unit:"element\xF3w",verb:"mie\u0107"},map:{unit:"element\xF3w",verb:"mie\u0107"}};function t(n){return e[n]??null}let i={regex:"wyra\u017Cenie",email:"adres email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i godzina w formacie ISO",date:"data w formacie ISO",time:"godzina w formacie ISO",duration:"czas trwania ISO",ipv4:"adres IPv4",ipv6:"adres IPv6",mac:"adres MAC",cidrv4:"zakres IPv4",cidrv6:"zakres IPv6",base64:"ci\u0105g znak\xF3w zakodowany w formacie base64",base64url:"ci\u0105g znak\xF3w zakodowany w formacie base64url",json_string:"ci\u0105g znak\xF3w w formacie JSON",e164:"liczba E.164",credit_card:"numer karty kredytowej",currency_code:"kod waluty",iban:"IBAN",jwt:"JWT",template_literal:"wej\u015Bcie"},o={nan:"NaN",number:"liczba",array:"tablica"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano instanceof ${n.expected}, otrzymano ${s}`:`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${r}, otrzymano ${s}`}case"invalid_value":return n.values.length===1?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${v(n.values[0])}`:`Nieprawid\u0142owa opcja: oczekiwano jednej z warto\u015Bci ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Za du\u017Ca warto\u015B\u0107: oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${r}${n.maximum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt du\u017C(y/a/e): oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Za ma\u0142a warto\u015B\u0107: oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${r}${n.minimum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt ma\u0142(y/a/e): oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi zaczyna\u0107 si\u0119 od "${r.prefix}"`:r.format==="ends_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi ko\u0144czy\u0107 si\u0119 na "${r.suffix}"`:r.format==="includes"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi zawiera\u0107 "${r.includes}"`:r.format==="regex"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi odpowiada\u0107 wzorcowi ${r.pattern}`:`Nieprawid\u0142ow(y/a/e) ${i[r.format]??n.format}`}case"not_multiple_of":return`Nieprawid\u0142owa liczba: musi by\u0107 wielokrotno\u015Bci\u0105 ${n.divisor}`;case"unrecognized_keys":return`Nierozpoznane klucze${n.keys.length>1?"s":""}: ${h(n.keys,", ")}`;case"invalid_key":return`Nieprawid\u0142owy klucz w ${n.origin}`;case"invalid_union":return"Nieprawid\u0142owe dane wej\u015Bciowe";case"invalid_element":return`Nieprawid\u0142owa warto\u015B\u0107 w ${n.origin}`;default:return"Nieprawid\u0142owe dane wej\u015Bciowe"}}};function Om(){return{localeError:ow()}}var aw=()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function t(a){return e[a]??null}let i={regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"o intervalo de endere\xE7os IPv4",cidrv6:"o intervalo de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},n={string:{name:"texto",articles:o.masculine},number:{name:"n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tuplo",articles:o.masculine},record:{name:"registo",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},file:{name:"ficheiro",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'valor "NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function r(a,s){let l=n[a]??{name:`valor "${a}"`,articles:o.masculine};return`${l.articles[s]} ${l.name}`}return a=>{switch(a.code){case"invalid_type":{let s=r(a.expected,"indefinite"),l=w(a.input),c=r(l,"indefinite");return`Entrada inv\xE1lida: esperava ${s}, recebeu ${c}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${v(a.values[0])}`:`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${h(a.values,"|")}`;case"too_big":{let s=a.inclusive?"<=":"<",l=t(a.origin);return l?`Demasiado grande: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.maximum.toString()} ${l.unit??"elementos"}`:`Demasiado grande: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.maximum.toString()}`}case"too_small":{let s=a.inclusive?">=":">",l=t(a.origin);return l?`Demasiado pequeno: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.minimum.toString()} ${l.unit??"elementos"}`:`Demasiado pequeno: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.minimum.toString()}`}case"invalid_format":{let s=a;return s.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7ar por "${s.prefix}"`:s.format==="ends_with"?`Texto inv\xE1lido: deve terminar em "${s.suffix}"`:s.format==="includes"?`Texto inv\xE1lido: deve incluir "${s.includes}"`:s.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${s.pattern}`:`Formato d${i[s.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${a.divisor}`;case"unrecognized_keys":{let s=a.keys.length>1?"s":"";return`Chave${s} inv\xE1lida${s}: ${h(a.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;case"invalid_union":return a.options&&Array.isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(l=>`'${l}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;default:return"Entrada inv\xE1lida"}}};function Dm(){return{localeError:aw()}}var sw=()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function t(a){return e[a]??null}let i={regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"a faixa de endere\xE7os IPv4",cidrv6:"a faixa de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},n={string:{name:"texto",articles:o.masculine},number:{name:"n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tupla",articles:o.feminine},record:{name:"registro",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},file:{name:"arquivo",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'valor "NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function r(a,s){let l=n[a]??{name:`valor "${a}"`,articles:o.masculine};return`${l.articles[s]} ${l.name}`}return a=>{switch(a.code){case"invalid_type":{let s=r(a.expected,"indefinite"),l=w(a.input),c=r(l,"indefinite");return`Entrada inv\xE1lida: esperava ${s}, recebeu ${c}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${v(a.values[0])}`:`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${h(a.values,"|")}`;case"too_big":{let s=a.inclusive?"<=":"<",l=t(a.origin);return l?`Grande demais: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.maximum.toString()} ${l.unit??"elementos"}`:`Grande demais: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.maximum.toString()}`}case"too_small":{let s=a.inclusive?">=":">",l=t(a.origin);return l?`Pequeno demais: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.minimum.toString()} ${l.unit??"elementos"}`:`Pequeno demais: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.minimum.toString()}`}case"invalid_format":{let s=a;return s.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7ar com "${s.prefix}"`:s.format==="ends_with"?`Texto inv\xE1lido: deve terminar com "${s.suffix}"`:s.format==="includes"?`Texto inv\xE1lido: deve incluir "${s.includes}"`:s.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${s.pattern}`:`Formato d${i[s.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${a.divisor}`;case"unrecognized_keys":{let s=a.keys.length>1?"s":"";return`Chave${s} inv\xE1lida${s}: ${h(a.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;case"invalid_union":return a.options&&Array.isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(l=>`'${l}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;default:return"Entrada inv\xE1lida"}}};function Um(){return{localeError:sw()}}var lw=()=>{let e={string:{unit:"caractere",verb:"s\u0103 aib\u0103"},file:{unit:"octe\u021Bi",verb:"s\u0103 aib\u0103"},array:{unit:"elemente",verb:"s\u0103 aib\u0103"},set:{unit:"elemente",verb:"s\u0103 aib\u0103"},map:{unit:"intr\u0103ri",verb:"s\u0103 aib\u0103"}};function t(n){return e[n]??null}let i={regex:"intrare",email:"adres\u0103 de email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"dat\u0103 \u0219i or\u0103 ISO",date:"dat\u0103 ISO",time:"or\u0103 ISO",duration:"durat\u0103 ISO",ipv4:"adres\u0103 IPv4",ipv6:"adres\u0103 IPv6",mac:"adres\u0103 MAC",cidrv4:"interval IPv4",cidrv6:"interval IPv6",base64:"\u0219ir codat base64",base64url:"\u0219ir codat base64url",json_string:"\u0219ir JSON",e164:"num\u0103r E.164",credit_card:"num\u0103r de card de credit",currency_code:"cod valutar",iban:"IBAN",jwt:"JWT",template_literal:"intrare"},o={nan:"NaN",string:"\u0219ir",number:"num\u0103r",boolean:"boolean",function:"func\u021Bie",array:"matrice",object:"obiect",undefined:"nedefinit",symbol:"simbol",bigint:"num\u0103r mare",void:"void",never:"never",map:"hart\u0103",set:"set"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`Intrare invalid\u0103: a\u0219teptat ${r}, primit ${s}`}case"invalid_value":return n.values.length===1?`Intrare invalid\u0103: a\u0219teptat ${v(n.values[0])}`:`Op\u021Biune invalid\u0103: a\u0219teptat una dintre ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Prea mare: a\u0219teptat ca ${n.origin??"valoarea"} ${a.verb} ${r}${n.maximum.toString()} ${a.unit??"elemente"}`:`Prea mare: a\u0219teptat ca ${n.origin??"valoarea"} s\u0103 fie ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Prea mic: a\u0219teptat ca ${n.origin} ${a.verb} ${r}${n.minimum.toString()} ${a.unit}`:`Prea mic: a\u0219teptat ca ${n.origin} s\u0103 fie ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0218ir invalid: trebuie s\u0103 \xEEnceap\u0103 cu "${r.prefix}"`:r.format==="ends_with"?`\u0218ir invalid: trebuie s\u0103 se termine cu "${r.suffix}"`:r.format==="includes"?`\u0218ir invalid: trebuie s\u0103 includ\u0103 "${r.includes}"`:r.format==="regex"?`\u0218ir invalid: trebuie s\u0103 se potriveasc\u0103 cu modelul ${r.pattern}`:`Format invalid: ${i[r.format]??n.format}`}case"not_multiple_of":return`Num\u0103r invalid: trebuie s\u0103 fie multiplu de ${n.divisor}`;case"unrecognized_keys":return`Chei nerecunoscute: ${h(n.keys,", ")}`;case"invalid_key":return`Cheie invalid\u0103 \xEEn ${n.origin}`;case"invalid_union":return"Intrare invalid\u0103";case"invalid_element":return`Valoare invalid\u0103 \xEEn ${n.origin}`;default:return"Intrare invalid\u0103"}}};function Em(){return{localeError:lw()}}function jm(e,t,i,o){let n=Math.abs(e),r=n%10,a=n%100;return a>=11&&a<=19?o:r===1?t:r>=2&&r<=4?i:o}var cw=()=>{let e={string:{unit:{one:"\u0441\u0438\u043C\u0432\u043E\u043B",few:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",many:"\u0441\u0438\u043C\u0432\u043E\u043B\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u0430",many:"\u0431\u0430\u0439\u0442"},verb:"\u0438\u043C\u0435\u0442\u044C"},array:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"}};function t(n){return e[n]??null}let i={regex:"\u0432\u0432\u043E\u0434",email:"email \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0438 \u0432\u0440\u0435\u043C\u044F",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u044F",duration:"ISO \u0434\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64",base64url:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64url",json_string:"JSON \u0441\u0442\u0440\u043E\u043A\u0430",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0439 \u043A\u0430\u0440\u0442\u044B",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0432\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0441\u0438\u0432"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C instanceof ${n.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${s}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${r}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${s}`}case"invalid_value":return n.values.length===1?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${v(n.values[0])}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0430\u0440\u0438\u0430\u043D\u0442: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C \u043E\u0434\u043D\u043E \u0438\u0437 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);if(a){let s=Number(n.maximum),l=jm(s,a.unit.one,a.unit.few,a.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${r}${n.maximum.toString()} ${l}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);if(a){let s=Number(n.minimum),l=jm(s,a.unit.one,a.unit.few,a.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${r}${n.minimum.toString()} ${l}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin} \u0431\u0443\u0434\u0435\u0442 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u043D\u0430\u0447\u0438\u043D\u0430\u0442\u044C\u0441\u044F \u0441 "${r.prefix}"`:r.format==="ends_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u0442\u044C\u0441\u044F \u043D\u0430 "${r.suffix}"`:r.format==="includes"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C "${r.includes}"`:r.format==="regex"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u0442\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${r.pattern}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0447\u0438\u0441\u043B\u043E: \u0434\u043E\u043B\u0436\u043D\u043E \u0431\u044B\u0442\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u043E\u0437\u043D\u0430\u043D\u043D${n.keys.length>1?"\u044B\u0435":"\u044B\u0439"} \u043A\u043B\u044E\u0447${n.keys.length>1?"\u0438":""}: ${h(n.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u043A\u043B\u044E\u0447 \u0432 ${n.origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435";case"invalid_element":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435 \u0432 ${n.origin}`;default:return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435"}}};function Cm(){return{localeError:cw()}}var uw=()=>{let e={string:{unit:"znakov",verb:"ma\u0165"},file:{unit:"bajtov",verb:"ma\u0165"},array:{unit:"prvkov",verb:"ma\u0165"},set:{unit:"prvkov",verb:"ma\u0165"},map:{unit:"polo\u017Eiek",verb:"ma\u0165"}};function t(n){return e[n]??null}let i={regex:"regul\xE1rny v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"d\xE1tum a \u010Das vo form\xE1te ISO",date:"d\xE1tum vo form\xE1te ISO",time:"\u010Das vo form\xE1te ISO",duration:"doba trvania ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64",base64url:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64url",json_string:"re\u0165azec vo form\xE1te JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditnej karty",currency_code:"k\xF3d meny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"re\u0165azec",function:"funkcia",array:"pole"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 instanceof ${n.expected}, obdr\u017Ean\xE9 ${s}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${r}, obdr\u017Ean\xE9 ${s}`}case"invalid_value":return n.values.length===1?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${v(n.values[0])}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE1 jedna z hodn\xF4t ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${n.origin??"hodnota"} mus\xED ma\u0165 ${r}${n.maximum.toString()} ${a.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${n.origin??"hodnota"} mus\xED by\u0165 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Hodnota je pr\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED ma\u0165 ${r}${n.minimum.toString()} ${a.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED by\u0165 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Neplatn\xFD re\u0165azec: mus\xED za\u010D\xEDna\u0165 na "${r.prefix}"`:r.format==="ends_with"?`Neplatn\xFD re\u0165azec: mus\xED kon\u010Di\u0165 na "${r.suffix}"`:r.format==="includes"?`Neplatn\xFD re\u0165azec: mus\xED obsahova\u0165 "${r.includes}"`:r.format==="regex"?`Neplatn\xFD re\u0165azec: mus\xED zodpoveda\u0165 vzoru ${r.pattern}`:`Neplatn\xFD form\xE1t ${i[r.format]??n.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED by\u0165 n\xE1sobkom ${n.divisor}`;case"unrecognized_keys":return`Nezn\xE1me kl\xFA\u010De: ${h(n.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xFA\u010D v ${n.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${n.origin}`;default:return"Neplatn\xFD vstup"}}};function Lm(){return{localeError:uw()}}var dw=()=>{let e={string:{unit:"znakov",verb:"imeti"},file:{unit:"bajtov",verb:"imeti"},array:{unit:"elementov",verb:"imeti"},set:{unit:"elementov",verb:"imeti"},map:{unit:"elementov",verb:"imeti"}};function t(n){return e[n]??null}let i={regex:"vnos",email:"e-po\u0161tni naslov",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum in \u010Das",date:"ISO datum",time:"ISO \u010Das",duration:"ISO trajanje",ipv4:"IPv4 naslov",ipv6:"IPv6 naslov",mac:"MAC naslov",cidrv4:"obseg IPv4",cidrv6:"obseg IPv6",base64:"base64 kodiran niz",base64url:"base64url kodiran niz",json_string:"JSON niz",e164:"E.164 \u0161tevilka",credit_card:"\u0161tevilka kreditne kartice",currency_code:"koda valute",iban:"IBAN",jwt:"JWT",template_literal:"vnos"},o={nan:"NaN",number:"\u0161tevilo",array:"tabela"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neveljaven vnos: pri\u010Dakovano instanceof ${n.expected}, prejeto ${s}`:`Neveljaven vnos: pri\u010Dakovano ${r}, prejeto ${s}`}case"invalid_value":return n.values.length===1?`Neveljaven vnos: pri\u010Dakovano ${v(n.values[0])}`:`Neveljavna mo\u017Enost: pri\u010Dakovano eno izmed ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Preveliko: pri\u010Dakovano, da bo ${n.origin??"vrednost"} imelo ${r}${n.maximum.toString()} ${a.unit??"elementov"}`:`Preveliko: pri\u010Dakovano, da bo ${n.origin??"vrednost"} ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Premajhno: pri\u010Dakovano, da bo ${n.origin} imelo ${r}${n.minimum.toString()} ${a.unit}`:`Premajhno: pri\u010Dakovano, da bo ${n.origin} ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Neveljaven niz: mora se za\u010Deti z "${r.prefix}"`:r.format==="ends_with"?`Neveljaven niz: mora se kon\u010Dati z "${r.suffix}"`:r.format==="includes"?`Neveljaven niz: mora vsebovati "${r.includes}"`:r.format==="regex"?`Neveljaven niz: mora ustrezati vzorcu ${r.pattern}`:`Neveljaven ${i[r.format]??n.format}`}case"not_multiple_of":return`Neveljavno \u0161tevilo: mora biti ve\u010Dkratnik ${n.divisor}`;case"unrecognized_keys":return`Neprepoznan${n.keys.length>1?"i klju\u010Di":" klju\u010D"}: ${h(n.keys,", ")}`;case"invalid_key":return`Neveljaven klju\u010D v ${n.origin}`;case"invalid_union":return"Neveljaven vnos";case"invalid_element":return`Neveljavna vrednost v ${n.origin}`;default:return"Neveljaven vnos"}}};function Mm(){return{localeError:dw()}}var pw=()=>{let e={string:{unit:"tecken",verb:"att ha"},file:{unit:"bytes",verb:"att ha"},array:{unit:"objekt",verb:"att inneh\xE5lla"},set:{unit:"objekt",verb:"att inneh\xE5lla"},map:{unit:"objekt",verb:"att inneh\xE5lla"}};function t(n){return e[n]??null}let i={regex:"regulj\xE4rt uttryck",email:"e-postadress",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datum och tid",date:"ISO-datum",time:"ISO-tid",duration:"ISO-varaktighet",ipv4:"IPv4-adress",ipv6:"IPv6-adress",mac:"MAC-adress",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodad str\xE4ng",base64url:"base64url-kodad str\xE4ng",json_string:"JSON-str\xE4ng",e164:"E.164-nummer",credit_card:"kreditkortsnummer",currency_code:"valutakod",iban:"IBAN",jwt:"JWT",template_literal:"mall-literal"},o={nan:"NaN",number:"antal",array:"lista"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ogiltig inmatning: f\xF6rv\xE4ntat instanceof ${n.expected}, fick ${s}`:`Ogiltig inmatning: f\xF6rv\xE4ntat ${r}, fick ${s}`}case"invalid_value":return n.values.length===1?`Ogiltig inmatning: f\xF6rv\xE4ntat ${v(n.values[0])}`:`Ogiltigt val: f\xF6rv\xE4ntade en av ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`F\xF6r stor(t): f\xF6rv\xE4ntade ${n.origin??"v\xE4rdet"} att ha ${r}${n.maximum.toString()} ${a.unit??"element"}`:`F\xF6r stor(t): f\xF6rv\xE4ntat ${n.origin??"v\xE4rdet"} att ha ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`F\xF6r lite(t): f\xF6rv\xE4ntade ${n.origin??"v\xE4rdet"} att ha ${r}${n.minimum.toString()} ${a.unit}`:`F\xF6r lite(t): f\xF6rv\xE4ntade ${n.origin??"v\xE4rdet"} att ha ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Ogiltig str\xE4ng: m\xE5ste b\xF6rja med "${r.prefix}"`:r.format==="ends_with"?`Ogiltig str\xE4ng: m\xE5ste sluta med "${r.suffix}"`:r.format==="includes"?`Ogiltig str\xE4ng: m\xE5ste inneh\xE5lla "${r.includes}"`:r.format==="regex"?`Ogiltig str\xE4ng: m\xE5ste matcha m\xF6nstret "${r.pattern}"`:`Ogiltig(t) ${i[r.format]??n.format}`}case"not_multiple_of":return`Ogiltigt tal: m\xE5ste vara en multipel av ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ok\xE4nda nycklar":"Ok\xE4nd nyckel"}: ${h(n.keys,", ")}`;case"invalid_key":return`Ogiltig nyckel i ${n.origin??"v\xE4rdet"}`;case"invalid_union":return"Ogiltig input";case"invalid_element":return`Ogiltigt v\xE4rde i ${n.origin??"v\xE4rdet"}`;default:return"Ogiltig input"}}};function Fm(){return{localeError:pw()}}var mw=()=>{let e={string:{unit:"\u0B8E\u0BB4\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1\u0B95\u0BCD\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},file:{unit:"\u0BAA\u0BC8\u0B9F\u0BCD\u0B9F\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},array:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},set:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},map:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"}};function t(n){return e[n]??null}let i={regex:"\u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1",email:"\u0BAE\u0BBF\u0BA9\u0BCD\u0BA9\u0B9E\u0BCD\u0B9A\u0BB2\u0BCD \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0BA4\u0BC7\u0BA4\u0BBF \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",date:"ISO \u0BA4\u0BC7\u0BA4\u0BBF",time:"ISO \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",duration:"ISO \u0B95\u0BBE\u0BB2 \u0B85\u0BB3\u0BB5\u0BC1",ipv4:"IPv4 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",ipv6:"IPv6 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",mac:"MAC \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",cidrv4:"IPv4 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",cidrv6:"IPv6 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",base64:"base64-encoded \u0B9A\u0BB0\u0BAE\u0BCD",base64url:"base64url-encoded \u0B9A\u0BB0\u0BAE\u0BCD",json_string:"JSON \u0B9A\u0BB0\u0BAE\u0BCD",e164:"E.164 \u0B8E\u0BA3\u0BCD",credit_card:"\u0B95\u0B9F\u0BA9\u0BCD \u0B85\u0B9F\u0BCD\u0B9F\u0BC8 \u0B8E\u0BA3\u0BCD",currency_code:"\u0BA8\u0BBE\u0BA3\u0BAF\u0B95\u0BCD \u0B95\u0BC1\u0BB1\u0BBF\u0BAF\u0BC0\u0B9F\u0BC1",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"\u0B8E\u0BA3\u0BCD",array:"\u0B85\u0BA3\u0BBF",null:"\u0BB5\u0BC6\u0BB1\u0BC1\u0BAE\u0BC8"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 instanceof ${n.expected}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${s}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${r}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${s}`}case"invalid_value":return n.values.length===1?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${v(n.values[0])}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0BB0\u0BC1\u0BAA\u0BCD\u0BAA\u0BAE\u0BCD: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${h(n.values,"|")} \u0B87\u0BB2\u0BCD \u0B92\u0BA9\u0BCD\u0BB1\u0BC1`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${r}${n.maximum.toString()} ${a.unit??"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD"} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${r}${n.maximum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin} ${r}${n.minimum.toString()} ${a.unit} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin} ${r}${n.minimum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${r.prefix}" \u0B87\u0BB2\u0BCD \u0BA4\u0BCA\u0B9F\u0B99\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:r.format==="ends_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${r.suffix}" \u0B87\u0BB2\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0B9F\u0BC8\u0BAF \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:r.format==="includes"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${r.includes}" \u0B90 \u0B89\u0BB3\u0BCD\u0BB3\u0B9F\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:r.format==="regex"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: ${r.pattern} \u0BAE\u0BC1\u0BB1\u0BC8\u0BAA\u0BBE\u0B9F\u0BCD\u0B9F\u0BC1\u0B9F\u0BA9\u0BCD \u0BAA\u0BCA\u0BB0\u0BC1\u0BA8\u0BCD\u0BA4 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B8E\u0BA3\u0BCD: ${n.divisor} \u0B87\u0BA9\u0BCD \u0BAA\u0BB2\u0BAE\u0BBE\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`;case"unrecognized_keys":return`\u0B85\u0B9F\u0BC8\u0BAF\u0BBE\u0BB3\u0BAE\u0BCD \u0BA4\u0BC6\u0BB0\u0BBF\u0BAF\u0BBE\u0BA4 \u0BB5\u0BBF\u0B9A\u0BC8${n.keys.length>1?"\u0B95\u0BB3\u0BCD":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0B9A\u0BC8`;case"invalid_union":return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1";case"invalid_element":return`${n.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1`;default:return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1"}}};function Rm(){return{localeError:mw()}}var fw=()=>{let e={string:{unit:"\u0430\u043B\u043E\u043C\u0430\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},file:{unit:"\u0431\u0430\u0439\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},array:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},set:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},map:{unit:"\u0441\u0430\u0431\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"}};function t(n){return e[n]??null}let i={regex:"\u0432\u0443\u0440\u0443\u0434",email:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 email",url:"URL",emoji:"\u044D\u043C\u043E\u04B7\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0441\u0430\u043D\u0430\u0432\u0443 \u0432\u0430\u049B\u0442\u0438 ISO",date:"\u0441\u0430\u043D\u0430\u0438 ISO",time:"\u0432\u0430\u049B\u0442\u0438 ISO",duration:"\u0434\u0430\u0432\u043E\u043C\u043D\u043E\u043A\u0438\u0438 ISO",ipv4:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv4",ipv6:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv6",mac:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 MAC",cidrv4:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv4",cidrv6:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv6",base64:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64",base64url:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64url",json_string:"\u0441\u0430\u0442\u0440\u0438 JSON",e164:"\u0440\u0430\u049B\u0430\u043C\u0438 E.164",credit_card:"\u0440\u0430\u049B\u0430\u043C\u0438 \u043A\u043E\u0440\u0442\u0438 \u043A\u0440\u0435\u0434\u0438\u0442\u04E3",currency_code:"\u0440\u0430\u043C\u0437\u0438 \u0430\u0441\u044A\u043E\u0440",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0443\u0440\u0443\u0434"},o={nan:"NaN",number:"\u0440\u0430\u049B\u0430\u043C",string:"\u0441\u0430\u0442\u0440",array:"\u043C\u0430\u0441\u0441\u0438\u0432",object:"\u043E\u0431\u044A\u0435\u043A\u0442",date:"\u0441\u0430\u043D\u0430"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${r} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442, ${s} \u0433\u0438\u0440\u0438\u0444\u0442\u0430 \u0448\u0443\u0434`}case"invalid_value":return n.values.length===1?`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${v(n.values[0])} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:`\u0418\u043D\u0442\u0438\u0445\u043E\u0431\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u044F\u043A\u0435 \u0430\u0437 ${h(n.values,"|")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${n.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${r}${n.maximum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${n.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${r}${n.maximum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${n.origin} \u0431\u043E\u044F\u0434 ${r}${n.minimum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${n.origin} \u0431\u043E\u044F\u0434 ${r}${n.minimum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${r.prefix}" \u043E\u0493\u043E\u0437 \u0448\u0430\u0432\u0430\u0434`:r.format==="ends_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${r.suffix}" \u0430\u043D\u04B7\u043E\u043C \u0451\u0431\u0430\u0434`:r.format==="includes"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 "${r.includes}"-\u0440\u043E \u0434\u0430\u0440 \u0431\u0430\u0440 \u0433\u0438\u0440\u0430\u0434`:r.format==="regex"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 \u043D\u0430\u043C\u0443\u043D\u0430\u0438 ${r.pattern} \u043C\u0443\u0432\u043E\u0444\u0438\u049B\u0430\u0442 \u043A\u0443\u043D\u0430\u0434`:`${i[r.format]??n.format}-\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442`}case"not_multiple_of":return`\u0420\u0430\u049B\u0430\u043C\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 ${n.divisor} \u0431\u0435 \u0431\u0430\u049B\u0438\u044F \u0442\u0430\u049B\u0441\u0438\u043C \u0448\u0430\u0432\u0430\u0434`;case"unrecognized_keys":return`\u041A\u0430\u043B\u0438\u0434${n.keys.length>1?"\u04B3\u043E\u0438":"\u0438"} \u043D\u043E\u043C\u0430\u044A\u043B\u0443\u043C: ${h(n.keys,", ")}`;case"invalid_key":return`\u041A\u0430\u043B\u0438\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${n.origin}`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442\u0438 \u0434\u0438\u0441\u043A\u0440\u0438\u043C\u0438\u043D\u0430\u0442\u043E\u0440: ${n.options.map(a=>`'${a}'`).join(" | ")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442";case"invalid_element":return`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${n.origin}`;default:return"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442"}}};function Zm(){return{localeError:fw()}}var hw=()=>{let e={string:{unit:"\u0E15\u0E31\u0E27\u0E2D\u0E31\u0E01\u0E29\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},file:{unit:"\u0E44\u0E1A\u0E15\u0E4C",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},array:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},set:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},map:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"}};function t(n){return e[n]??null}let i={regex:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19",email:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48\u0E2D\u0E35\u0E40\u0E21\u0E25",url:"URL",emoji:"\u0E2D\u0E34\u0E42\u0E21\u0E08\u0E34",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",date:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E41\u0E1A\u0E1A ISO",time:"\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",duration:"\u0E0A\u0E48\u0E27\u0E07\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",ipv4:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv4",ipv6:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv6",mac:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 MAC",cidrv4:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv4",cidrv6:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv6",base64:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64",base64url:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64 \u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A URL",json_string:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A JSON",e164:"\u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28 (E.164)",credit_card:"\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23\u0E40\u0E04\u0E23\u0E14\u0E34\u0E15",currency_code:"\u0E23\u0E2B\u0E31\u0E2A\u0E2A\u0E01\u0E38\u0E25\u0E40\u0E07\u0E34\u0E19",iban:"IBAN",jwt:"\u0E42\u0E17\u0E40\u0E04\u0E19 JWT",template_literal:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19"},o={nan:"NaN",number:"\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02",array:"\u0E2D\u0E32\u0E23\u0E4C\u0E40\u0E23\u0E22\u0E4C (Array)",null:"\u0E44\u0E21\u0E48\u0E21\u0E35\u0E04\u0E48\u0E32 (null)"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 instanceof ${n.expected} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${s}`:`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${r} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${s}`}case"invalid_value":return n.values.length===1?`\u0E04\u0E48\u0E32\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${v(n.values[0])}`:`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19\u0E2B\u0E19\u0E36\u0E48\u0E07\u0E43\u0E19 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"\u0E44\u0E21\u0E48\u0E40\u0E01\u0E34\u0E19":"\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32",a=t(n.origin);return a?`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${n.maximum.toString()} ${a.unit??"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23"}`:`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?"\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E19\u0E49\u0E2D\u0E22":"\u0E21\u0E32\u0E01\u0E01\u0E27\u0E48\u0E32",a=t(n.origin);return a?`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${n.minimum.toString()} ${a.unit}`:`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E02\u0E36\u0E49\u0E19\u0E15\u0E49\u0E19\u0E14\u0E49\u0E27\u0E22 "${r.prefix}"`:r.format==="ends_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E25\u0E07\u0E17\u0E49\u0E32\u0E22\u0E14\u0E49\u0E27\u0E22 "${r.suffix}"`:r.format==="includes"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E21\u0E35 "${r.includes}" \u0E2D\u0E22\u0E39\u0E48\u0E43\u0E19\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21`:r.format==="regex"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14 ${r.pattern}`:`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: ${i[r.format]??n.format}`}case"not_multiple_of":return`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E40\u0E1B\u0E47\u0E19\u0E08\u0E33\u0E19\u0E27\u0E19\u0E17\u0E35\u0E48\u0E2B\u0E32\u0E23\u0E14\u0E49\u0E27\u0E22 ${n.divisor} \u0E44\u0E14\u0E49\u0E25\u0E07\u0E15\u0E31\u0E27`;case"unrecognized_keys":return`\u0E1E\u0E1A\u0E04\u0E35\u0E22\u0E4C\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E23\u0E39\u0E49\u0E08\u0E31\u0E01: ${h(n.keys,", ")}`;case"invalid_key":return`\u0E04\u0E35\u0E22\u0E4C\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${n.origin}`;case"invalid_union":return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E22\u0E39\u0E40\u0E19\u0E35\u0E22\u0E19\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14\u0E44\u0E27\u0E49";case"invalid_element":return`\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${n.origin}`;default:return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07"}}};function Vm(){return{localeError:hw()}}var gw=()=>{let e={string:{unit:"simwol",verb:"bolmaly"},file:{unit:"ba\xFDt",verb:"bolmaly"},array:{unit:"elementler",verb:"bolmaly"},set:{unit:"elementler",verb:"bolmaly"},map:{unit:"elementler",verb:"bolmaly"}};function t(n){return e[n]??null}let i={regex:"giri\u015F",email:"e-po\xE7ta salgysy",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO sene we wagt",date:"ISO sene",time:"ISO wagt",duration:"ISO wagt aralygy",ipv4:"IPv4 salgysy",ipv6:"IPv6 salgysy",mac:"MAC salgysy",cidrv4:"IPv4 aralygy",cidrv6:"IPv6 aralygy",base64:"base64 bilen \u015Fifrlenen setir",base64url:"base64url bilen \u015Fifrlenen setir",json_string:"JSON setiri",e164:"E.164 nomeri",credit_card:"kredit kartyny\u0148 nomeri",currency_code:"wal\xFDuta kody",iban:"IBAN",jwt:"JWT",template_literal:"\u015Fablon"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return`N\xE4dogry baha: gara\u015Fylan ${r} \xFDerine ${s} alyndy`}case"invalid_value":return n.values.length===1?`N\xE4dogry baha: ${v(n.values[0])} bolmaly`:`N\xE4dogry sa\xFDlaw: a\u015Fakdakylardan biri bolmaly: ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Has uly: gara\u015Fyl\xFDan ${n.origin??"baha"} ${r} ${n.maximum.toString()} ${a.unit??"element"}`:`Has uly: gara\u015Fyl\xFDan ${n.origin??"baha"} ${r} ${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Has ki\xE7i: gara\u015Fyl\xFDan ${n.origin} ${r} ${n.minimum.toString()} ${a.unit}`:`Has ki\xE7i: gara\u015Fyl\xFDan ${n.origin} ${r} ${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`N\xE4dogry setir: "${r.prefix}" bilen ba\u015Flamaly`:r.format==="ends_with"?`N\xE4dogry setir: "${r.suffix}" bilen gutarmaly`:r.format==="includes"?`N\xE4dogry setir: "${r.includes}" saklamaly`:r.format==="regex"?`N\xE4dogry setir: ${r.pattern} nusga la\xFDyk bolmaly`:`N\xE4dogry ${i[r.format]??n.format}`}case"not_multiple_of":return`N\xE4dogry san: ${n.divisor} bilen galyndysyz b\xF6l\xFCnmeli`;case"unrecognized_keys":return`Tanalma\xFDan a\xE7ar${n.keys.length>1?"lar":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} i\xE7inde n\xE4dogry a\xE7ar`;case"invalid_union":return"N\xE4dogry baha";case"invalid_element":return`${n.origin} i\xE7inde n\xE4dogry baha`;default:return"N\xE4dogry baha"}}};function Bm(){return{localeError:gw()}}var yw=()=>{let e={string:{unit:"karakter",verb:"olmal\u0131"},file:{unit:"bayt",verb:"olmal\u0131"},array:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},set:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},map:{unit:"\xF6\u011Fe",verb:"olmal\u0131"}};function t(n){return e[n]??null}let i={regex:"girdi",email:"e-posta adresi",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO tarih ve saat",date:"ISO tarih",time:"ISO saat",duration:"ISO s\xFCre",ipv4:"IPv4 adresi",ipv6:"IPv6 adresi",mac:"MAC adresi",cidrv4:"IPv4 aral\u0131\u011F\u0131",cidrv6:"IPv6 aral\u0131\u011F\u0131",base64:"base64 ile \u015Fifrelenmi\u015F metin",base64url:"base64url ile \u015Fifrelenmi\u015F metin",json_string:"JSON dizesi",e164:"E.164 say\u0131s\u0131",credit_card:"kredi kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"\u015Eablon dizesi"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ge\xE7ersiz de\u011Fer: beklenen instanceof ${n.expected}, al\u0131nan ${s}`:`Ge\xE7ersiz de\u011Fer: beklenen ${r}, al\u0131nan ${s}`}case"invalid_value":return n.values.length===1?`Ge\xE7ersiz de\u011Fer: beklenen ${v(n.values[0])}`:`Ge\xE7ersiz se\xE7enek: a\u015Fa\u011F\u0131dakilerden biri olmal\u0131: ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\xC7ok b\xFCy\xFCk: beklenen ${n.origin??"de\u011Fer"} ${r}${n.maximum.toString()} ${a.unit??"\xF6\u011Fe"}`:`\xC7ok b\xFCy\xFCk: beklenen ${n.origin??"de\u011Fer"} ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\xC7ok k\xFC\xE7\xFCk: beklenen ${n.origin} ${r}${n.minimum.toString()} ${a.unit}`:`\xC7ok k\xFC\xE7\xFCk: beklenen ${n.origin} ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Ge\xE7ersiz metin: "${r.prefix}" ile ba\u015Flamal\u0131`:r.format==="ends_with"?`Ge\xE7ersiz metin: "${r.suffix}" ile bitmeli`:r.format==="includes"?`Ge\xE7ersiz metin: "${r.includes}" i\xE7ermeli`:r.format==="regex"?`Ge\xE7ersiz metin: ${r.pattern} desenine uymal\u0131`:`Ge\xE7ersiz ${i[r.format]??n.format}`}case"not_multiple_of":return`Ge\xE7ersiz say\u0131: ${n.divisor} ile tam b\xF6l\xFCnebilmeli`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar${n.keys.length>1?"lar":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} i\xE7inde ge\xE7ersiz anahtar`;case"invalid_union":return"Ge\xE7ersiz de\u011Fer";case"invalid_element":return`${n.origin} i\xE7inde ge\xE7ersiz de\u011Fer`;default:return"Ge\xE7ersiz de\u011Fer"}}};function Gm(){return{localeError:yw()}}var bw=()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},file:{unit:"\u0431\u0430\u0439\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"}};function t(n){return e[n]??null}let i={regex:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u0435\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0457 \u043F\u043E\u0448\u0442\u0438",url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0434\u0430\u0442\u0430 \u0442\u0430 \u0447\u0430\u0441 ISO",date:"\u0434\u0430\u0442\u0430 ISO",time:"\u0447\u0430\u0441 ISO",duration:"\u0442\u0440\u0438\u0432\u0430\u043B\u0456\u0441\u0442\u044C ISO",ipv4:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv4",ipv6:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv6",mac:"\u0430\u0434\u0440\u0435\u0441\u0430 MAC",cidrv4:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv4",cidrv6:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv6",base64:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64",base64url:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64url",json_string:"\u0440\u044F\u0434\u043E\u043A JSON",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0457 \u043A\u0430\u0440\u0442\u043A\u0438",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u0438",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F instanceof ${n.expected}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${s}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${r}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${s}`}case"invalid_value":return n.values.length===1?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${v(n.values[0])}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0430 \u043E\u043F\u0446\u0456\u044F: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F \u043E\u0434\u043D\u0435 \u0437 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} ${a.verb} ${r}${n.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432"}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} \u0431\u0443\u0434\u0435 ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin} ${a.verb} ${r}${n.minimum.toString()} ${a.unit}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin} \u0431\u0443\u0434\u0435 ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043F\u043E\u0447\u0438\u043D\u0430\u0442\u0438\u0441\u044F \u0437 "${r.prefix}"`:r.format==="ends_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0437\u0430\u043A\u0456\u043D\u0447\u0443\u0432\u0430\u0442\u0438\u0441\u044F \u043D\u0430 "${r.suffix}"`:r.format==="includes"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043C\u0456\u0441\u0442\u0438\u0442\u0438 "${r.includes}"`:r.format==="regex"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0442\u0438 \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${r.pattern}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0447\u0438\u0441\u043B\u043E: \u043F\u043E\u0432\u0438\u043D\u043D\u043E \u0431\u0443\u0442\u0438 \u043A\u0440\u0430\u0442\u043D\u0438\u043C ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u043E\u0437\u043F\u0456\u0437\u043D\u0430\u043D\u0438\u0439 \u043A\u043B\u044E\u0447${n.keys.length>1?"\u0456":""}: ${h(n.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u043A\u043B\u044E\u0447 \u0443 ${n.origin}`;case"invalid_union":return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456";case"invalid_element":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F \u0443 ${n.origin}`;default:return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"}}};function hi(){return{localeError:bw()}}function Hm(){return hi()}var vw=()=>{let e={string:{unit:"\u062D\u0631\u0648\u0641",verb:"\u06C1\u0648\u0646\u0627"},file:{unit:"\u0628\u0627\u0626\u0679\u0633",verb:"\u06C1\u0648\u0646\u0627"},array:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},set:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},map:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"}};function t(n){return e[n]??null}let i={regex:"\u0627\u0646 \u067E\u0679",email:"\u0627\u06CC \u0645\u06CC\u0644 \u0627\u06CC\u0688\u0631\u06CC\u0633",url:"\u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",uuidv4:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 4",uuidv6:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 6",nanoid:"\u0646\u06CC\u0646\u0648 \u0622\u0626\u06CC \u0688\u06CC",guid:"\u062C\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid2:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC 2",ulid:"\u06CC\u0648 \u0627\u06CC\u0644 \u0622\u0626\u06CC \u0688\u06CC",xid:"\u0627\u06CC\u06A9\u0633 \u0622\u0626\u06CC \u0688\u06CC",ksuid:"\u06A9\u06D2 \u0627\u06CC\u0633 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",datetime:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0688\u06CC\u0679 \u0679\u0627\u0626\u0645",date:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u062A\u0627\u0631\u06CC\u062E",time:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0648\u0642\u062A",duration:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0645\u062F\u062A",ipv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0627\u06CC\u0688\u0631\u06CC\u0633",ipv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0627\u06CC\u0688\u0631\u06CC\u0633",mac:"\u0627\u06CC\u0645 \u0627\u06D2 \u0633\u06CC \u0627\u06CC\u0688\u0631\u06CC\u0633",cidrv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0631\u06CC\u0646\u062C",cidrv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0631\u06CC\u0646\u062C",base64:"\u0628\u06CC\u0633 64 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",base64url:"\u0628\u06CC\u0633 64 \u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",json_string:"\u062C\u06D2 \u0627\u06CC\u0633 \u0627\u0648 \u0627\u06CC\u0646 \u0633\u0679\u0631\u0646\u06AF",e164:"\u0627\u06CC 164 \u0646\u0645\u0628\u0631",credit_card:"\u06A9\u0631\u06CC\u0688\u0679 \u06A9\u0627\u0631\u0688 \u0646\u0645\u0628\u0631",currency_code:"\u06A9\u0631\u0646\u0633\u06CC \u06A9\u0648\u0688",iban:"IBAN",jwt:"\u062C\u06D2 \u0688\u0628\u0644\u06CC\u0648 \u0679\u06CC",template_literal:"\u0627\u0646 \u067E\u0679"},o={nan:"NaN",number:"\u0646\u0645\u0628\u0631",array:"\u0622\u0631\u06D2",null:"\u0646\u0644"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: instanceof ${n.expected} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${s} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`:`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${r} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${s} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`}case"invalid_value":return n.values.length===1?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${v(n.values[0])} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`:`\u063A\u0644\u0637 \u0622\u067E\u0634\u0646: ${h(n.values,"|")} \u0645\u06CC\u06BA \u0633\u06D2 \u0627\u06CC\u06A9 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0628\u06C1\u062A \u0628\u0691\u0627: ${n.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u06D2 ${r}${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0627\u0635\u0631"} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0628\u0691\u0627: ${n.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u0627 ${r}${n.maximum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${n.origin} \u06A9\u06D2 ${r}${n.minimum.toString()} ${a.unit} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${n.origin} \u06A9\u0627 ${r}${n.minimum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${r.prefix}" \u0633\u06D2 \u0634\u0631\u0648\u0639 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:r.format==="ends_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${r.suffix}" \u067E\u0631 \u062E\u062A\u0645 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:r.format==="includes"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${r.includes}" \u0634\u0627\u0645\u0644 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:r.format==="regex"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: \u067E\u06CC\u0679\u0631\u0646 ${r.pattern} \u0633\u06D2 \u0645\u06CC\u0686 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:`\u063A\u0644\u0637 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u063A\u0644\u0637 \u0646\u0645\u0628\u0631: ${n.divisor} \u06A9\u0627 \u0645\u0636\u0627\u0639\u0641 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`;case"unrecognized_keys":return`\u063A\u06CC\u0631 \u062A\u0633\u0644\u06CC\u0645 \u0634\u062F\u06C1 \u06A9\u06CC${n.keys.length>1?"\u0632":""}: ${h(n.keys,"\u060C ")}`;case"invalid_key":return`${n.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u06A9\u06CC`;case"invalid_union":return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679";case"invalid_element":return`${n.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u0648\u06CC\u0644\u06CC\u0648`;default:return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679"}}};function Wm(){return{localeError:vw()}}var ww=()=>{let e={string:{unit:"belgi",verb:"bo\u2018lishi kerak"},file:{unit:"bayt",verb:"bo\u2018lishi kerak"},array:{unit:"element",verb:"bo\u2018lishi kerak"},set:{unit:"element",verb:"bo\u2018lishi kerak"},map:{unit:"yozuv",verb:"bo\u2018lishi kerak"}};function t(n){return e[n]??null}let i={regex:"kirish",email:"elektron pochta manzili",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO sana va vaqti",date:"ISO sana",time:"ISO vaqt",duration:"ISO davomiylik",ipv4:"IPv4 manzil",ipv6:"IPv6 manzil",mac:"MAC manzil",cidrv4:"IPv4 diapazon",cidrv6:"IPv6 diapazon",base64:"base64 kodlangan satr",base64url:"base64url kodlangan satr",json_string:"JSON satr",e164:"E.164 raqam",credit_card:"kredit karta raqami",currency_code:"valyuta kodi",iban:"IBAN",jwt:"JWT",template_literal:"kirish"},o={nan:"NaN",number:"raqam",array:"massiv"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`Noto\u2018g\u2018ri kirish: kutilgan instanceof ${n.expected}, qabul qilingan ${s}`:`Noto\u2018g\u2018ri kirish: kutilgan ${r}, qabul qilingan ${s}`}case"invalid_value":return n.values.length===1?`Noto\u2018g\u2018ri kirish: kutilgan ${v(n.values[0])}`:`Noto\u2018g\u2018ri variant: quyidagilardan biri kutilgan ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Juda katta: kutilgan ${n.origin??"qiymat"} ${r}${n.maximum.toString()} ${a.unit} ${a.verb}`:`Juda katta: kutilgan ${n.origin??"qiymat"} ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Juda kichik: kutilgan ${n.origin} ${r}${n.minimum.toString()} ${a.unit} ${a.verb}`:`Juda kichik: kutilgan ${n.origin} ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Noto\u2018g\u2018ri satr: "${r.prefix}" bilan boshlanishi kerak`:r.format==="ends_with"?`Noto\u2018g\u2018ri satr: "${r.suffix}" bilan tugashi kerak`:r.format==="includes"?`Noto\u2018g\u2018ri satr: "${r.includes}" ni o\u2018z ichiga olishi kerak`:r.format==="regex"?`Noto\u2018g\u2018ri satr: ${r.pattern} shabloniga mos kelishi kerak`:`Noto\u2018g\u2018ri ${i[r.format]??n.format}`}case"not_multiple_of":return`Noto\u2018g\u2018ri raqam: ${n.divisor} ning karralisi bo\u2018lishi kerak`;case"unrecognized_keys":return`Noma\u2019lum kalit${n.keys.length>1?"lar":""}: ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} dagi kalit noto\u2018g\u2018ri`;case"invalid_union":return"Noto\u2018g\u2018ri kirish";case"invalid_element":return`${n.origin} da noto\u2018g\u2018ri qiymat`;default:return"Noto\u2018g\u2018ri kirish"}}};function Km(){return{localeError:ww()}}var kw=()=>{let e={string:{unit:"k\xFD t\u1EF1",verb:"c\xF3"},file:{unit:"byte",verb:"c\xF3"},array:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},set:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},map:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"}};function t(n){return e[n]??null}let i={regex:"\u0111\u1EA7u v\xE0o",email:"\u0111\u1ECBa ch\u1EC9 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ng\xE0y gi\u1EDD ISO",date:"ng\xE0y ISO",time:"gi\u1EDD ISO",duration:"kho\u1EA3ng th\u1EDDi gian ISO",ipv4:"\u0111\u1ECBa ch\u1EC9 IPv4",ipv6:"\u0111\u1ECBa ch\u1EC9 IPv6",mac:"\u0111\u1ECBa ch\u1EC9 MAC",cidrv4:"d\u1EA3i IPv4",cidrv6:"d\u1EA3i IPv6",base64:"chu\u1ED7i m\xE3 h\xF3a base64",base64url:"chu\u1ED7i m\xE3 h\xF3a base64url",json_string:"chu\u1ED7i JSON",e164:"s\u1ED1 E.164",credit_card:"s\u1ED1 th\u1EBB t\xEDn d\u1EE5ng",currency_code:"m\xE3 ti\u1EC1n t\u1EC7",iban:"IBAN",jwt:"JWT",template_literal:"\u0111\u1EA7u v\xE0o"},o={nan:"NaN",number:"s\u1ED1",array:"m\u1EA3ng"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i instanceof ${n.expected}, nh\u1EADn \u0111\u01B0\u1EE3c ${s}`:`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${r}, nh\u1EADn \u0111\u01B0\u1EE3c ${s}`}case"invalid_value":return n.values.length===1?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${v(n.values[0])}`:`T\xF9y ch\u1ECDn kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i m\u1ED9t trong c\xE1c gi\xE1 tr\u1ECB ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${n.origin??"gi\xE1 tr\u1ECB"} ${a.verb} ${r}${n.maximum.toString()} ${a.unit??"ph\u1EA7n t\u1EED"}`:`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${n.origin??"gi\xE1 tr\u1ECB"} ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${n.origin} ${a.verb} ${r}${n.minimum.toString()} ${a.unit}`:`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${n.origin} ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i b\u1EAFt \u0111\u1EA7u b\u1EB1ng "${r.prefix}"`:r.format==="ends_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i k\u1EBFt th\xFAc b\u1EB1ng "${r.suffix}"`:r.format==="includes"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i bao g\u1ED3m "${r.includes}"`:r.format==="regex"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i kh\u1EDBp v\u1EDBi m\u1EABu ${r.pattern}`:`${i[r.format]??n.format} kh\xF4ng h\u1EE3p l\u1EC7`}case"not_multiple_of":return`S\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i l\xE0 b\u1ED9i s\u1ED1 c\u1EE7a ${n.divisor}`;case"unrecognized_keys":return`Kh\xF3a kh\xF4ng \u0111\u01B0\u1EE3c nh\u1EADn d\u1EA1ng: ${h(n.keys,", ")}`;case"invalid_key":return`Kh\xF3a kh\xF4ng h\u1EE3p l\u1EC7 trong ${n.origin}`;case"invalid_union":return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7";case"invalid_element":return`Gi\xE1 tr\u1ECB kh\xF4ng h\u1EE3p l\u1EC7 trong ${n.origin}`;default:return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7"}}};function qm(){return{localeError:kw()}}var $w=()=>{let e={string:{unit:"\u5B57\u7B26",verb:"\u5305\u542B"},file:{unit:"\u5B57\u8282",verb:"\u5305\u542B"},array:{unit:"\u9879",verb:"\u5305\u542B"},set:{unit:"\u9879",verb:"\u5305\u542B"},map:{unit:"\u9879",verb:"\u5305\u542B"}};function t(n){return e[n]??null}let i={regex:"\u8F93\u5165",email:"\u7535\u5B50\u90AE\u4EF6",url:"URL",emoji:"\u8868\u60C5\u7B26\u53F7",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u671F\u65F6\u95F4",date:"ISO\u65E5\u671F",time:"ISO\u65F6\u95F4",duration:"ISO\u65F6\u957F",ipv4:"IPv4\u5730\u5740",ipv6:"IPv6\u5730\u5740",mac:"MAC\u5730\u5740",cidrv4:"IPv4\u7F51\u6BB5",cidrv6:"IPv6\u7F51\u6BB5",base64:"base64\u7F16\u7801\u5B57\u7B26\u4E32",base64url:"base64url\u7F16\u7801\u5B57\u7B26\u4E32",json_string:"JSON\u5B57\u7B26\u4E32",e164:"E.164\u53F7\u7801",credit_card:"\u4FE1\u7528\u5361\u53F7",currency_code:"\u8D27\u5E01\u4EE3\u7801",iban:"IBAN",jwt:"JWT",template_literal:"\u8F93\u5165"},o={nan:"NaN",number:"\u6570\u5B57",array:"\u6570\u7EC4",null:"\u7A7A\u503C(null)"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B instanceof ${n.expected}\uFF0C\u5B9E\u9645\u63A5\u6536 ${s}`:`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${r}\uFF0C\u5B9E\u9645\u63A5\u6536 ${s}`}case"invalid_value":return n.values.length===1?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${v(n.values[0])}`:`\u65E0\u6548\u9009\u9879\uFF1A\u671F\u671B\u4EE5\u4E0B\u4E4B\u4E00 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${n.origin??"\u503C"} ${r}${n.maximum.toString()} ${a.unit??"\u4E2A\u5143\u7D20"}`:`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${n.origin??"\u503C"} ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${n.origin} ${r}${n.minimum.toString()} ${a.unit}`:`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${n.origin} ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${r.prefix}" \u5F00\u5934`:r.format==="ends_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${r.suffix}" \u7ED3\u5C3E`:r.format==="includes"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u5305\u542B "${r.includes}"`:r.format==="regex"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u6EE1\u8DB3\u6B63\u5219\u8868\u8FBE\u5F0F ${r.pattern}`:`\u65E0\u6548${i[r.format]??n.format}`}case"not_multiple_of":return`\u65E0\u6548\u6570\u5B57\uFF1A\u5FC5\u987B\u662F ${n.divisor} \u7684\u500D\u6570`;case"unrecognized_keys":return`\u51FA\u73B0\u672A\u77E5\u7684\u952E(key): ${h(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u4E2D\u7684\u952E(key)\u65E0\u6548`;case"invalid_union":return"\u65E0\u6548\u8F93\u5165";case"invalid_element":return`${n.origin} \u4E2D\u5305\u542B\u65E0\u6548\u503C(value)`;default:return"\u65E0\u6548\u8F93\u5165"}}};function Jm(){return{localeError:$w()}}var _w=()=>{let e={string:{unit:"\u5B57\u5143",verb:"\u64C1\u6709"},file:{unit:"\u4F4D\u5143\u7D44",verb:"\u64C1\u6709"},array:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},set:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},map:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"}};function t(n){return e[n]??null}let i={regex:"\u8F38\u5165",email:"\u90F5\u4EF6\u5730\u5740",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u65E5\u671F\u6642\u9593",date:"ISO \u65E5\u671F",time:"ISO \u6642\u9593",duration:"ISO \u671F\u9593",ipv4:"IPv4 \u4F4D\u5740",ipv6:"IPv6 \u4F4D\u5740",mac:"MAC \u4F4D\u5740",cidrv4:"IPv4 \u7BC4\u570D",cidrv6:"IPv6 \u7BC4\u570D",base64:"base64 \u7DE8\u78BC\u5B57\u4E32",base64url:"base64url \u7DE8\u78BC\u5B57\u4E32",json_string:"JSON \u5B57\u4E32",e164:"E.164 \u6578\u503C",credit_card:"\u4FE1\u7528\u5361\u865F",currency_code:"\u8CA8\u5E63\u4EE3\u78BC",iban:"IBAN",jwt:"JWT",template_literal:"\u8F38\u5165"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA instanceof ${n.expected}\uFF0C\u4F46\u6536\u5230 ${s}`:`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${r}\uFF0C\u4F46\u6536\u5230 ${s}`}case"invalid_value":return n.values.length===1?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${v(n.values[0])}`:`\u7121\u6548\u7684\u9078\u9805\uFF1A\u9810\u671F\u70BA\u4EE5\u4E0B\u5176\u4E2D\u4E4B\u4E00 ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${n.origin??"\u503C"} \u61C9\u70BA ${r}${n.maximum.toString()} ${a.unit??"\u500B\u5143\u7D20"}`:`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${n.origin??"\u503C"} \u61C9\u70BA ${r}${n.maximum.toString()}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${n.origin} \u61C9\u70BA ${r}${n.minimum.toString()} ${a.unit}`:`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${n.origin} \u61C9\u70BA ${r}${n.minimum.toString()}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${r.prefix}" \u958B\u982D`:r.format==="ends_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${r.suffix}" \u7D50\u5C3E`:r.format==="includes"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u5305\u542B "${r.includes}"`:r.format==="regex"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u7B26\u5408\u683C\u5F0F ${r.pattern}`:`\u7121\u6548\u7684 ${i[r.format]??n.format}`}case"not_multiple_of":return`\u7121\u6548\u7684\u6578\u5B57\uFF1A\u5FC5\u9808\u70BA ${n.divisor} \u7684\u500D\u6578`;case"unrecognized_keys":return`\u7121\u6CD5\u8B58\u5225\u7684\u9375\u503C${n.keys.length>1?"\u5011":""}\uFF1A${h(n.keys,"\u3001")}`;case"invalid_key":return`${n.origin} \u4E2D\u6709\u7121\u6548\u7684\u9375\u503C`;case"invalid_union":return"\u7121\u6548\u7684\u8F38\u5165\u503C";case"invalid_element":return`${n.origin} \u4E2D\u6709\u7121\u6548\u7684\u503C`;default:return"\u7121\u6548\u7684\u8F38\u5165\u503C"}}};function Xm(){return{localeError:_w()}}var xw=()=>{let e={string:{unit:"\xE0mi",verb:"n\xED"},file:{unit:"bytes",verb:"n\xED"},array:{unit:"nkan",verb:"n\xED"},set:{unit:"nkan",verb:"n\xED"},map:{unit:"nkan",verb:"n\xED"}};function t(n){return e[n]??null}let i={regex:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9",email:"\xE0d\xEDr\u1EB9\u0301s\xEC \xECm\u1EB9\u0301l\xEC",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\xE0k\xF3k\xF2 ISO",date:"\u1ECDj\u1ECD\u0301 ISO",time:"\xE0k\xF3k\xF2 ISO",duration:"\xE0k\xF3k\xF2 t\xF3 p\xE9 ISO",ipv4:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv4",ipv6:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv6",mac:"\xE0d\xEDr\u1EB9\u0301s\xEC MAC",cidrv4:"\xE0gb\xE8gb\xE8 IPv4",cidrv6:"\xE0gb\xE8gb\xE8 IPv6",base64:"\u1ECD\u0300r\u1ECD\u0300 t\xED a k\u1ECD\u0301 n\xED base64",base64url:"\u1ECD\u0300r\u1ECD\u0300 base64url",json_string:"\u1ECD\u0300r\u1ECD\u0300 JSON",e164:"n\u1ECD\u0301mb\xE0 E.164",credit_card:"n\u1ECDmba kaadi gbese",currency_code:"koodu ow\xF3",iban:"IBAN",jwt:"JWT",template_literal:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9"},o={nan:"NaN",number:"n\u1ECD\u0301mb\xE0",array:"akop\u1ECD"};return n=>{switch(n.code){case"invalid_type":{let r=o[n.expected]??n.expected,a=w(n.input),s=o[a]??a;return/^[A-Z]/.test(n.expected)?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi instanceof ${n.expected}, \xE0m\u1ECD\u0300 a r\xED ${s}`:`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${r}, \xE0m\u1ECD\u0300 a r\xED ${s}`}case"invalid_value":return n.values.length===1?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${v(n.values[0])}`:`\xC0\u1E63\xE0y\xE0n a\u1E63\xEC\u1E63e: yan \u1ECD\u0300kan l\xE1ra ${h(n.values,"|")}`;case"too_big":{let r=n.inclusive?"<=":"<",a=t(n.origin);return a?`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${n.origin??"iye"} ${a.verb} ${r}${n.maximum} ${a.unit}`:`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 ${r}${n.maximum}`}case"too_small":{let r=n.inclusive?">=":">",a=t(n.origin);return a?`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${n.origin} ${a.verb} ${r}${n.minimum} ${a.unit}`:`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 ${r}${n.minimum}`}case"invalid_format":{let r=n;return r.format==="starts_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\u1EB9\u0300r\u1EB9\u0300 p\u1EB9\u0300l\xFA "${r.prefix}"`:r.format==="ends_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 par\xED p\u1EB9\u0300l\xFA "${r.suffix}"`:r.format==="includes"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 n\xED "${r.includes}"`:r.format==="regex"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\xE1 \xE0p\u1EB9\u1EB9r\u1EB9 mu ${r.pattern}`:`A\u1E63\xEC\u1E63e: ${i[r.format]??n.format}`}case"not_multiple_of":return`N\u1ECD\u0301mb\xE0 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 j\u1EB9\u0301 \xE8y\xE0 p\xEDp\xEDn ti ${n.divisor}`;case"unrecognized_keys":return`B\u1ECDt\xECn\xEC \xE0\xECm\u1ECD\u0300: ${h(n.keys,", ")}`;case"invalid_key":return`B\u1ECDt\xECn\xEC a\u1E63\xEC\u1E63e n\xEDn\xFA ${n.origin}`;case"invalid_union":return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e";case"invalid_element":return`Iye a\u1E63\xEC\u1E63e n\xEDn\xFA ${n.origin}`;default:return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e"}}};function Ym(){return{localeError:xw()}}var Qm,Cl=Symbol("ZodOutput"),Ll=Symbol("ZodInput"),gi=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...i){let o=i[0];return this._map.set(t,o),o&&typeof o=="object"&&"id"in o&&this._idmap.set(o.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let i=this._map.get(t);return i&&typeof i=="object"&&"id"in i&&this._idmap.delete(i.id),this._map.delete(t),this}get(t){let i=t._zod.parent;if(i){let o={...this.get(i)??{}};delete o.id;let n={...o,...this._map.get(t)};return Object.keys(n).length?n:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function yi(){return new gi}(Qm=globalThis).__zod_globalRegistry??(Qm.__zod_globalRegistry=yi());var X=globalThis.__zod_globalRegistry;var te=Symbol.for("zod.compile.invalid"),ef=Symbol.for("zod.compile.fallback"),ge=class extends Error{constructor(t="z.compile does not support async refinements, transforms, or checks"){super(t),this.name="ZodCompileAsyncError"}},E=class extends Error{constructor(t,i=!0){super(`z.compile does not support ${t}; this schema must use the runtime parser`),this.name="ZodCompileUnsupportedError",this.islandable=i}};function Iw(e,t){try{return vi(e,{assertOnly:!0})}catch{return t}}function Zl(e,t){try{let i=vi(e),o=bi(e,i);return o._zod.bag.validator=Iw(e,i),o}catch(i){if(t?.strict)throw i;return e}}function bi(e,t){if(di(e))throw new E("a schema whose subtree contains a reference cycle");let i=L(e),o=e._zod.run,n=o.__originalRun??o,r=(a,s)=>{if(s?.async||s?.direction==="backward"||s?.skipChecks||s?.[ef]||s&&pi(s,a.value))return n(a,s);let l=t(a.value);return l!==te?(a.value=l,a):(s&&(s[ef]=!0),n(a,s))};return r.__originalRun=n,i._zod.bag.fallbackRun=n,i._zod.bag.validator=t,i._zod.run=r,o.__originalRun||zw(i,e,t),i}function zw(e,t,i){let o=e,n=t;if(typeof n.safeParse=="function"){let r=n.safeParse;o.safeParse=(a,s)=>{let l=i(a);return l!==te?{success:!0,data:l}:r(a,s)}}if(typeof n.parse=="function"){let r=n.parse;o.parse=(a,s)=>{let l=i(a);return l!==te?l:r(a,s)}}}function vi(e,t){let i=!0;try{i=di(e)}catch{}if(i)throw new E("a schema whose subtree contains a reference cycle");let o={constants:new Map,constantCounter:0,varCounter:0,definite:!0},n=new Ye(["input"]),r=B(n,o,e,"input",!t?.assertOnly);n.write(r===null?"return true;":`return ${r};`);let a=["INVALID",...o.constants.keys()],s=[te,...o.constants.values()],l=n.content.join(`
`),c=t?.debug?a.length>0?`// Constants: ${a.join(", ")}
${l}`:l:"",u=Function,d=`return (input) => {
${l}
}`,p;try{p=new u(...a,d)(...s)}catch(m){throw new E(`this schema (generated code failed to evaluate: ${m.message})`)}return t?.debug&&(p.code=c),p.definite=o.definite,p}function A(e,t){for(let[o,n]of e.constants)if(n===t)return o;let i=`c${e.constantCounter++}`;return e.constants.set(i,t),i}function nn(e,t){return e.definite=!1,A(e,t)}function I(e){return`v${e.varCounter++}`}function Aw(e,t){let i=e._zod.run({value:t,issues:[]},{});if(i&&typeof i.then=="function")return te;let o=i;return o.issues.length===0?o.value:te}function Q(e,t,i,o,n=!0){let r=e.content.length,a=t.constants.size,s=t.constantCounter,l=t.varCounter;try{return B(e,t,i,o,n)}catch(c){if(!(c instanceof E)||!c.islandable)throw c;if(e.content.length=r,t.constants.size>a){let u=Array.from(t.constants.keys()).slice(a);for(let d of u)t.constants.delete(d)}return t.constantCounter=s,t.varCounter=l,Tw(e,t,i,o)}}function Tw(e,t,i,o){t.definite=!1;let n=A(t,i),r=A(t,Aw),a=I(t);return e.write(`const ${a} = ${r}(${n}, ${o});`),e.write(`if (${a} === INVALID) return INVALID;`),a}var Pw=new Set(["max_size","min_size","size_equals","max_length","min_length","length_equals"]);function Nw(e,t,i,o){let n=i._zod.def.checks;if(!n||n.length===0)return o;let r=o;for(let a of n){let s=a._zod.def;if(s.when&&!Pw.has(s.check))throw new E('check with a custom "when" condition');switch(s.check){case"greater_than":Ow(e,t,s,r);break;case"less_than":Dw(e,t,s,r);break;case"multiple_of":Uw(e,t,s,r);break;case"number_format":sf(e,s,r);break;case"min_length":{let l=Ue(s.minimum,"min_length"),c=Ml(e,t,r,`${r}.length >= ${l} && ${r}.length < ${s.minimum*2}`);e.write(`if (${c} < ${l}) return INVALID;`);break}case"max_length":{let l=Ue(s.maximum,"max_length"),c=Ml(e,t,r,`${r}.length > ${l}`);e.write(`if (${c} > ${l}) return INVALID;`);break}case"length_equals":{let l=Ue(s.length,"length_equals"),c=Ml(e,t,r,`${r}.length >= ${l} && ${r}.length <= ${s.length*2}`);e.write(`if (${c} !== ${l}) return INVALID;`);break}case"min_size":e.write(`if (${r}.size < ${Ue(s.minimum,"min_size")}) return INVALID;`);break;case"max_size":e.write(`if (${r}.size > ${Ue(s.maximum,"max_size")}) return INVALID;`);break;case"size_equals":e.write(`if (${r}.size !== ${Ue(s.size,"size_equals")}) return INVALID;`);break;case"string_format":r=lf(e,t,s,r);break;case"custom":r=Fw(e,t,a,r);break;case"bigint_format":Ew(e,s,r);break;case"mime_type":jw(e,t,s,r);break;case"property":Lw(e,t,s,r);break;case"properties":Cw(e,t,s,r);break;case"overwrite":{let l=I(t);Mw(e,t,a,r,l),r=l;break}default:throw new E(`check type ${s.check}`)}}return r}function Ml(e,t,i,o){let n=A(t,Je),r=I(t);return e.write(`const ${r} = typeof ${i} === "string" && ${o} ? ${n}(${i}) : ${i}.length;`),r}function Ue(e,t){if(typeof e!="number"||!Number.isFinite(e))throw new E(`${t} bound of type ${typeof e}`);return`${e}`}function af(e,t){if(typeof t=="bigint")return`${t}n`;if(typeof t=="number"){if(Number.isNaN(t))throw new E("comparison check with NaN bound");return`${t}`}if(t instanceof Date){if(Number.isNaN(t.getTime()))throw new E("comparison check with Invalid Date bound");return A(e,t)}throw new E(`comparison check bound of type ${typeof t}`)}function Ow(e,t,i,o){let n=i.inclusive?"<":"<=";e.write(`if (${o} ${n} ${af(t,i.value)}) return INVALID;`)}function Dw(e,t,i,o){let n=i.inclusive?">":">=";e.write(`if (${o} ${n} ${af(t,i.value)}) return INVALID;`)}function Uw(e,t,i,o){if(typeof i.value=="bigint"){if(i.value===BigInt(0))throw new E("multiple_of check with a zero divisor");e.write(`if (${o} % ${i.value}n !== 0n) return INVALID;`)}else{let n=A(t,mt);e.write(`if (${n}(${o}, ${Ue(i.value,"multiple_of")}) !== 0) return INVALID;`)}}function sf(e,t,i){let o=t.format;switch(o){case"safeint":e.write(`if (!Number.isSafeInteger(${i})) return INVALID;`);break;case"int32":e.write(`if (!Number.isInteger(${i}) || ${i} < -2147483648 || ${i} > 2147483647) return INVALID;`);break;case"uint32":e.write(`if (!Number.isInteger(${i}) || ${i} < 0 || ${i} > 4294967295) return INVALID;`);break;case"float32":e.write(`if (!Number.isFinite(${i}) || ${i} < -3.4028234663852886e38 || ${i} > 3.4028234663852886e38) return INVALID;`);break;case"float64":e.write(`if (!Number.isFinite(${i})) return INVALID;`);break;default:throw new E(`number format ${o}`)}}function Ew(e,t,i){let o=t.format;if(o)switch(o){case"int64":e.write(`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);break;case"uint64":e.write(`if (${i} < 0n || ${i} > 18446744073709551615n) return INVALID;`);break;default:throw new E(`bigint format ${o}`)}}function jw(e,t,i,o){let n=i.mime;if(n&&n.length>0){let r=A(t,new Set(n));e.write(`if (!${r}.has(${o}.type)) return INVALID;`)}}function Cw(e,t,i,o){if(i.when)throw new E('check with a custom "when" condition');e.write(`if (${o} == null) return INVALID;`);let n=i.shape;for(let r of Reflect.ownKeys(n)){let a=typeof r=="symbol"?A(t,r):ee(r),s=I(t);e.write(`const ${s} = ${o}[${a}];`),Q(e,t,n[r],s,!1)}}function Lw(e,t,i,o){let n=`${o}[${JSON.stringify(i.property)}]`;B(e,t,i.schema,n)}function Mw(e,t,i,o,n){let r=i._zod.def.tx;if(!r)throw new E("overwrite check without a transform function");if(tn(r))throw new ge("z.compile: async overwrite transforms are not supported");let a=A(t,r);e.write(`const ${n} = ${a}(${o});`)}function Fl(){throw new se}function Vl(e){this.issues.push(e)}function Fw(e,t,i,o){let n=i._zod.def;if(n.fn){if(tn(n.fn))throw new ge("z.compile: async .refine() predicates are not supported");let r=nn(t,n.fn),a=A(t,Fl),s=I(t);return e.write(`const ${s} = ${r}(${o});`),e.write(`if (${s} instanceof Promise) ${a}();`),e.write(`if (!${s}) return INVALID;`),o}if(i._zod.check){if(tn(i._zod.check))throw new ge("z.compile: async .superRefine() / check functions are not supported");let r=i._zod.check,s=nn(t,c=>{let u={value:c,issues:[],addIssue:Vl};return r(u)instanceof Promise&&Fl(),u.issues.length===0?u.value:te}),l=I(t);return e.write(`const ${l} = ${s}(${o});`),e.write(`if (${l} === INVALID) return INVALID;`),l}throw new E("custom check without a predicate or check function")}var Rw=new Set(["cidrv4","cuid","cuid2","date","datetime","duration","e164","email","emoji","ends_with","guid","includes","ipv4","ksuid","lowercase","mac","nanoid","regex","starts_with","time","ulid","uppercase","uuid","xid"]);function lf(e,t,i,o,n=!0){let r=i.format;if(r==="base64"){let c=A(t,Dt);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="base64url"){let c=A(t,Yr);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="jwt"){let c=A(t,ni),u=A(t,i.alg??null);return e.write(`if (!${c}(${o}, ${u})) return INVALID;`),o}if(r==="ipv6"){let c=A(t,Ot);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="cidrv6"){let c=A(t,Jr);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="credit_card"){let c=A(t,Qr);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="iban"){let c=A(t,ei);return e.write(`if (!${c}(${o})) return INVALID;`),o}let a=i;if(r==="url"||r==="httpurl"||a.normalize||a.hostname!==void 0||a.protocol!==void 0){let c=A(t,Wr),u=A(t,i),d=I(t),p=I(t);if(e.write(`const ${d} = ${o}.trim();`),e.write(`const ${p} = ${c}(${d}, ${u});`),e.write(`if (typeof ${p} === "number") return INVALID;`),a.hostname!==void 0){let y=A(t,Kr);e.write(`if (!${y}(${p}, ${u}.hostname)) return INVALID;`)}if(a.protocol!==void 0){let y=A(t,qr);e.write(`if (!${y}(${p}, ${u}.protocol)) return INVALID;`)}if(!n)return null;let m=I(t),g=a.normalize?`${p}.href`:`${A(t,Nt)}(${d})`;return e.write(`const ${m} = ${g};`),m}let s=i.fn;if(s){if(tn(s))throw new E(`async string format ${r}`);let c=A(t,s);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(Rw.has(r)&&i.pattern){let c=A(t,i.pattern);return e.write(`${c}.lastIndex = 0;`),e.write(`if (!${c}.test(${o})) return INVALID;`),o}let l=i.format;switch(l){case"regex":throw new E("regex format without a pattern");case"lowercase":e.write(`if (${o} !== ${o}.toLowerCase()) return INVALID;`);break;case"uppercase":e.write(`if (${o} !== ${o}.toUpperCase()) return INVALID;`);break;case"includes":e.write(`if (!${o}.includes(${ee(i.includes)})) return INVALID;`);break;case"starts_with":{let c=i.prefix;e.write(`if (${o}.slice(0, ${c.length}) !== ${ee(c)}) return INVALID;`);break}case"ends_with":{let c=i.suffix;e.write(`if (${o}.slice(-${c.length}) !== ${ee(c)}) return INVALID;`);break}default:throw new E(`string format ${l}`)}return o}function B(e,t,i,o,n=!0){let r=i._zod.def,a=r.type;if(r.coerce)throw new E(`coercion (z.coerce.${a}())`);let s=n||!!r.checks?.length,l;switch(a){case"string":l=Zw(e,t,i,o,s);break;case"number":l=Vw(e,i,o);break;case"boolean":l=Bw(e,o);break;case"bigint":l=Gw(e,i,o);break;case"symbol":l=Hw(e,o);break;case"undefined":l=Ww(e,o);break;case"null":l=Kw(e,o);break;case"any":case"unknown":l=o;break;case"never":e.write("return INVALID;"),l=o;break;case"void":l=qw(e,o);break;case"nan":l=Jw(e,o);break;case"date":l=Xw(e,o);break;case"object":l=Yw(e,t,i,o,s);break;case"optional":l=Qw(e,t,i,o,s);break;case"nullable":l=tk(e,t,i,o,s);break;case"array":l=rk(e,t,i,o,s);break;case"literal":l=ik(e,t,i,o);break;case"enum":l=ok(e,t,i,o);break;case"readonly":{let c=tf(e,t,i,o),u=I(t);e.write(`const ${u} = Object.freeze(${c});`),l=u;break}case"success":tf(e,t,i,o),l="true";break;case"default":case"prefault":l=ak(e,t,i,o);break;case"nonoptional":l=sk(e,t,i,o);break;case"tuple":l=lk(e,t,i,o);break;case"union":l=ck(e,t,i,o);break;case"intersection":l=pk(e,t,i,o);break;case"record":l=mk(e,t,i,o);break;case"map":l=hk(e,t,i,o);break;case"set":l=gk(e,t,i,o);break;case"file":l=yk(e,o);break;case"template_literal":l=bk(e,t,i,o);break;case"lazy":l=vk(e,t,i,o);break;case"pipe":l=wk(e,t,i,o);break;case"custom":l=kk(e,t,i,o);break;case"transform":l=xk(e,t,i,o);break;case"catch":l=_k(e,t,i,o);break;default:throw new E(`schema type ${a}`)}return l===null?null:Nw(e,t,i,l)}function Zw(e,t,i,o,n=!0){e.write(`if (typeof ${o} !== "string") return INVALID;`);let r=i._zod.def;return r.format===void 0?o:lf(e,t,r,o,n)}function Vw(e,t,i){e.write(`if (typeof ${i} !== "number" || !Number.isFinite(${i})) return INVALID;`);let o=t._zod.def;return o.check==="number_format"&&o.format&&sf(e,{format:o.format},i),i}function Bw(e,t){return e.write(`if (typeof ${t} !== "boolean") return INVALID;`),t}function Gw(e,t,i){e.write(`if (typeof ${i} !== "bigint") return INVALID;`);let o=t._zod.def;if(o.format)switch(o.format){case"int64":e.write(`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);break;case"uint64":e.write(`if (${i} < 0n || ${i} > 18446744073709551615n) return INVALID;`);break}return i}function Hw(e,t){return e.write(`if (typeof ${t} !== "symbol") return INVALID;`),t}function Ww(e,t){return e.write(`if (${t} !== undefined) return INVALID;`),t}function Kw(e,t){return e.write(`if (${t} !== null) return INVALID;`),t}function qw(e,t){return e.write(`if (${t} !== undefined) return INVALID;`),t}function Jw(e,t){return e.write(`if (typeof ${t} !== "number" || !Number.isNaN(${t})) return INVALID;`),t}function Xw(e,t){return e.write(`if (!(${t} instanceof Date) || Number.isNaN(${t}.getTime())) return INVALID;`),t}function Yw(e,t,i,o,n=!0){let r=i._zod.def;e.write(`if (typeof ${o} !== "object" || ${o} === null || Array.isArray(${o})) return INVALID;`);let a=r.shape,s=Object.keys(a),l=Object.getOwnPropertySymbols(a),c=l.length?[...s,...l]:s,u=S=>typeof S=="symbol"?A(t,S):ee(S),d=S=>typeof S=="symbol"?`[${u(S)}]`:ee(S),p=a;if(s.includes("__proto__"))throw new E('object shape key "__proto__"');let m=new Map;for(let S of c){let P=p[S],C=u(S),V=I(t);if(e.write(`const ${V} = ${o}[${C}];`),P._zod.optin!==void 0){let j=I(t);e.write(`let ${j} = (() => {`),e.indented(Y=>{let dt=Q(Y,t,P,V);Y.write(`return ${dt};`)}),e.write("})();"),P._zod.optout==="optional"?(e.write(`if (${j} === INVALID) {`),e.indented(Y=>{Y.write(`if (${C} in ${o}) return INVALID;`),Y.write(`${j} = undefined;`)}),e.write("}")):e.write(`if (${j} === INVALID) return INVALID;`),m.set(S,j)}else{nk(P)&&e.write(`if (!(${C} in ${o})) return INVALID;`);let j=Q(e,t,P,V,n);j!==null&&m.set(S,j)}}let g=r.catchall,y="none";if(g){let S=g._zod.def.type;if(S==="never"){let P=s.map(C=>`k !== ${ee(C)}`).join(" && ")||"true";e.write(`for (const k in ${o}) {`),e.indented(C=>{C.write(`if (${P}) return INVALID;`)}),e.write("}")}else(S==="unknown"||S==="any")&&!g._zod.def.checks?.length?y="passthrough":y="schema"}let $=I(t),z=c.some(S=>nf(p[S])||Rl(p[S]));if(!n){if(y==="schema"){let S=s.length>0?A(t,new Set(s)):null;e.write(`for (const k in ${o}) {`),e.indented(P=>{P.write('if (k === "__proto__") continue;'),S&&P.write(`if (${S}.has(k)) continue;`);let C=I(t);P.write(`const ${C} = ${o}[k];`),Q(P,t,g,C,!1)}),e.write("}")}return null}if(z){e.write(`const ${$} = {};`);for(let S of c){let P=u(S),C=m.get(S);Rl(p[S])?e.write(`if (${P} in ${o}) ${$}[${P}] = ${C};`):nf(p[S])?e.write(`if (${C} !== undefined || ${P} in ${o}) ${$}[${P}] = ${C};`):e.write(`${$}[${P}] = ${C};`)}}else{let S=c.map(P=>`${d(P)}: ${m.get(P)}`).join(", ");e.write(`const ${$} = { ${S} };`)}if(y!=="none"){let S=s.length>0?A(t,new Set(s)):null;e.write(`for (const k in ${o}) {`),e.indented(P=>{if(P.write('if (k === "__proto__") continue;'),S&&P.write(`if (${S}.has(k)) continue;`),y==="passthrough")P.write(`${$}[k] = ${o}[k];`);else{let C=I(t);P.write(`const ${C} = ${o}[k];`);let V=Q(P,t,g,C);P.write(`${$}[k] = ${V};`)}}),e.write("}")}return $}function Qw(e,t,i,o,n=!0){let r=i._zod.def;if(ek(i))return B(e,t,r.innerType,o,n);if(r.innerType._zod.optin==="defaulted"){let s=I(t),l=I(t);return e.write(`let ${s};`),e.write(`if (${o} === undefined) {`),e.indented(c=>{c.write(`const ${l} = (() => {`),c.indented(u=>{let d=B(u,t,r.innerType,o);u.write(`return ${d};`)}),c.write("})();"),c.write(`if (${l} !== INVALID) ${s} = ${l};`)}),e.write("} else {"),e.indented(c=>{let u=B(c,t,r.innerType,o);c.write(`${s} = ${u};`)}),e.write("}"),s}let a=n?I(t):null;return a&&e.write(`let ${a};`),e.write(`if (${o} !== undefined) {`),e.indented(s=>{let l=B(s,t,r.innerType,o,n);a&&l!==null&&s.write(`${a} = ${l};`)}),e.write("}"),a}function ek(e){return e._zod.traits?.has("$ZodExactOptional")===!0}function nk(e){return e._zod.optin===void 0&&en(e)}function en(e){if(e._zod.def.coerce)return!0;let t=e._zod.def;switch(t.type){case"any":case"unknown":case"undefined":case"void":case"default":case"prefault":case"transform":case"custom":case"lazy":return!0;case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"never":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":return!1;case"nonoptional":return t.innerType?en(t.innerType):!1;case"literal":return!!t.values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"optional":case"nullable":case"readonly":case"success":return t.innerType?en(t.innerType):!0;case"catch":return!0;case"union":return t.options?t.options.some(en):!0;case"intersection":return!t.left||!t.right?!0:en(t.left)&&en(t.right);case"pipe":return t.in?en(t.in):!0;default:return!0}}function Rl(e){return e._zod.optin==="optional"&&e._zod.optout==="optional"}function nf(e){return(e._zod.optin!=="defaulted"||e._zod.optout==="optional")&&Dn(e)}function Dn(e){let t=e._zod.def;switch(t.type){case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":case"never":case"success":return!1;case"literal":return!!t.values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"optional":return!0;case"nullable":case"readonly":case"nonoptional":return t.innerType?Dn(t.innerType):!0;case"union":return t.options?t.options.some(Dn):!0;case"intersection":return!t.left||!t.right||Dn(t.left)||Dn(t.right);case"pipe":return t.out?Dn(t.out):!0;default:return!0}}function tk(e,t,i,o,n=!0){let r=i._zod.def,a=n?I(t):null;return a&&e.write(`let ${a} = null;`),e.write(`if (${o} !== null) {`),e.indented(s=>{let l=B(s,t,r.innerType,o,n);a&&l!==null&&s.write(`${a} = ${l};`)}),e.write("}"),a}function Bl(e,t,i){for(let[o,n]of _n(t._zod.def.checks))e.write(`if (${i} > ${Ue(o,n._zod.def.check)}) return INVALID;`)}function rk(e,t,i,o,n=!0){let r=i._zod.def;e.write(`if (!Array.isArray(${o})) return INVALID;`),Bl(e,i,`${o}.length`);let a=n?I(t):null,s=I(t),l=I(t);return a&&e.write(`const ${a} = new Array(${o}.length);`),e.write(`for (let ${s} = 0; ${s} < ${o}.length; ${s}++) {`),e.indented(c=>{c.write(`const ${l} = ${o}[${s}];`);let u=Q(c,t,r.element,l,n);a&&u!==null&&c.write(`${a}[${s}] = ${u};`)}),e.write("}"),a}function ik(e,t,i,o){let r=i._zod.def.values;if(r.length!==1){let s=A(t,new Set(r));return e.write(`if (!${s}.has(${o})) return INVALID;`),o}let a=r[0];if(typeof a=="number"&&Number.isNaN(a)){let s=A(t,new Set(r));return e.write(`if (!${s}.has(${o})) return INVALID;`),o}if(typeof a=="string")e.write(`if (${o} !== ${ee(a)}) return INVALID;`);else if(typeof a=="number"||typeof a=="boolean")e.write(`if (${o} !== ${a}) return INVALID;`);else if(a===null)e.write(`if (${o} !== null) return INVALID;`);else if(a===void 0)e.write(`if (${o} !== undefined) return INVALID;`);else if(typeof a=="bigint")e.write(`if (${o} !== ${a}n) return INVALID;`);else throw new E(`literal type ${typeof a}`);return o}function ok(e,t,i,o){let n=i._zod.values;if(!n)throw new E("enum schema without enumerated values");let r=A(t,n);return e.write(`if (!${r}.has(${o})) return INVALID;`),o}function tf(e,t,i,o){let n=i._zod.def;return B(e,t,n.innerType,o)}function ak(e,t,i,o){let n=i._zod.def,a=Object.getOwnPropertyDescriptor(i._zod.def,"defaultValue")?()=>i._zod.def.defaultValue:void 0;if(i._zod.def.type==="prefault"){if(!a)return B(e,t,n.innerType,o);let l=A(t,a),c=I(t);return e.write(`let ${c} = ${o};`),e.write(`if (${o} === undefined) ${c} = ${l}();`),B(e,t,n.innerType,c)}let s=I(t);if(a){let l=A(t,a),c=A(t,ft);e.write(`let ${s};`),e.write(`if (${o} === undefined) {`),e.indented(u=>{u.write(`${s} = ${c}(${l}());`)}),e.write("} else {"),e.indented(u=>{let d=B(u,t,n.innerType,o);u.write(`${s} = ${d} === undefined ? ${c}(${l}()) : ${d};`)}),e.write("}")}else e.write(`let ${s};`),e.write(`if (${o} !== undefined) {`),e.indented(l=>{let c=B(l,t,n.innerType,o);l.write(`${s} = ${c};`)}),e.write("}");return s}function sk(e,t,i,o){let n=i._zod.def,r=B(e,t,n.innerType,o),a=I(t);return e.write(`const ${a} = ${r};`),e.write(`if (${a} === undefined) return INVALID;`),a}function lk(e,t,i,o){let n=i._zod.def,r=n.items,a=n.rest;e.write(`if (!Array.isArray(${o})) return INVALID;`);let s=rf(r,"optin"),l=rf(r,"optout");a?e.write(`if (${o}.length < ${s}) return INVALID;`):e.write(`if (${o}.length < ${s} || ${o}.length > ${r.length}) return INVALID;`);let c=I(t);e.write(`const ${c} = [];`);for(let u=0;u<r.length;u++){let d=r[u];if(u>=l)e.write(`if (${c}.length === ${u}) {`),e.indented(p=>{p.write(`if (${u} < ${o}.length) {`),p.indented(m=>{let g=I(t);m.write(`const ${g} = ${o}[${u}];`);let y=Q(m,t,d,g);m.write(`${c}[${u}] = ${y};`)}),p.write("} else {"),p.indented(m=>{if(Rl(d)){m.write(`${c}.length = ${u};`);return}let g=I(t),y=I(t);m.write(`const ${g} = undefined;`),m.write(`const ${y} = (() => {`),m.indented($=>{let z=Q($,t,d,g);$.write(`return ${z};`)}),m.write("})();"),m.write(`if (${y} === INVALID || ${y} === undefined) ${c}.length = ${u};`),m.write(`else ${c}[${u}] = ${y};`)}),p.write("}")}),e.write("}");else{let p=I(t);e.write(`const ${p} = ${o}[${u}];`);let m=Q(e,t,d,p);e.write(`${c}[${u}] = ${m};`)}}if(a){let u=I(t),d=I(t);e.write(`for (let ${u} = ${r.length}; ${u} < ${o}.length; ${u}++) {`),e.indented(p=>{p.write(`const ${d} = ${o}[${u}];`);let m=Q(p,t,a,d);p.write(`${c}[${u}] = ${m};`)}),e.write("}")}return c}function rf(e,t){for(let i=e.length-1;i>=0;i--)if(!(t==="optin"?e[i]._zod.optin!==void 0:e[i]._zod.optout==="optional"))return i+1;return 0}function ck(e,t,i,o){let n=i._zod.def,r=n.options;if(n.discriminator)return uk(e,t,n,o);if(n.inclusive===!1)throw new E("exclusive unions (z.xor)");if(r.length===0)return e.write("return INVALID;"),o;if(r.length===1)return B(e,t,r[0],o);if(r.every(l=>l._zod.def.type==="literal"&&!l._zod.def.checks?.length)){let l=new Set(r.flatMap(u=>u._zod.def.values)),c=A(t,l);return e.write(`if (!${c}.has(${o})) return INVALID;`),o}let s=I(t);e.write(`let ${s};`);for(let l=0;l<r.length;l++){let c=r[l];l===0?e.write(`${s} = (() => {`):e.write(`if (${s} === INVALID) ${s} = (() => {`),e.indented(u=>{let d=B(u,t,c,o);u.write(`return ${d};`)}),e.write("})();")}return e.write(`if (${s} === INVALID) return INVALID;`),s}function uk(e,t,i,o){if(i.unionFallback)throw new E("discriminated union with unionFallback");if(i.options.length===0)return e.write("return INVALID;"),o;let n=I(t),r=I(t);e.write(`const ${n} = ${o}?.[${ee(i.discriminator)}];`),e.write(`let ${r};`);let a=!0,s=new Set;for(let l of i.options){let c=l._zod.propValues?.[i.discriminator];if(!c||c.size===0)throw new E("discriminated union option without static discriminator values");for(let p of c){if(s.has(p))throw new E(`duplicate discriminator value ${String(p)}`);s.add(p)}let u=Array.from(c,p=>dk(t,n,p)),d=a?"if":"else if";e.write(`${d} (${u.join(" || ")}) {`),e.indented(p=>{let m=B(p,t,l,o);p.write(`${r} = ${m};`)}),e.write("}"),a=!1}return e.write("else { return INVALID; }"),r}function dk(e,t,i){if(typeof i=="string")return`${t} === ${ee(i)}`;if(typeof i=="number")return Number.isNaN(i)?`Number.isNaN(${t})`:`${t} === ${i}`;if(typeof i=="boolean")return`${t} === ${i}`;if(i===null)return`${t} === null`;if(i===void 0)return`${t} === undefined`;if(typeof i=="bigint")return`${t} === ${i}n`;if(typeof i=="symbol"){let o=A(e,i);return`${t} === ${o}`}throw new E(`literal discriminator value ${String(i)}`)}function pk(e,t,i,o){let n=i._zod.def;t.definite=!1;let r=Q(e,t,n.left,o),a=Q(e,t,n.right,o),s=A(t,Pn),l=I(t);return e.write(`const ${l} = ${s}(${r}, ${a});`),e.write(`if (!${l}.valid) return INVALID;`),`${l}.data`}function mk(e,t,i,o){let n=i._zod.def,r=A(t,pe);e.write(`if (!${r}(${o})) return INVALID;`);let a=I(t),s=I(t),l=I(t);e.write(`const ${a} = {};`);let c=n,u=c.partial?void 0:n.keyType._zod.values;if(u){let m=[];for(let y of u){if(!(typeof y=="string"||typeof y=="number"||typeof y=="symbol"))throw new E(`record key value ${String(y)}`);let $=typeof y=="number"?y.toString():y;if($==="__proto__")throw new E('record key "__proto__"');m.push($);let z=A(t,y),S=B(e,t,n.keyType,z),P=I(t);e.write(`const ${P} = ${o}[${fk(t,$)}];`);let C=Q(e,t,n.valueType,P);e.write(`${a}[${S}] = ${C};`)}let g=A(t,new Set(m));return e.write(`for (const ${s} in ${o}) {`),e.indented(y=>{y.write(`if (${g}.has(${s})) continue;`),c.mode==="loose"?y.write(`if (${s} !== "__proto__") ${a}[${s}] = ${o}[${s}];`):y.write("return INVALID;")}),e.write("}"),a}let d=n.keyType._zod.def;if(!(d.type==="string"&&d.format===void 0&&!d.coerce&&(d.checks?.length??0)===0)){let m=n.mode==="loose",g=vi(n.keyType);g.definite===!1&&(t.definite=!1);let y=A(t,g),$=A(t,ze),z=I(t);return of(e,t,o,s,S=>{S.write(`let ${z} = ${y}(${s});`),S.write(`if (${z} === INVALID && typeof ${s} === "string" && ${$}.test(${s})) ${z} = ${y}(Number(${s}));`),m?S.write(`if (${z} === INVALID) { ${a}[${s}] = ${o}[${s}]; continue; }`):S.write(`if (${z} === INVALID) return INVALID;`),S.write(`if (${z} === "__proto__") continue;`);let P=I(t);S.write(`const ${P} = ${o}[${s}];`);let C=Q(S,t,n.valueType,P);S.write(`${a}[${z}] = ${C};`)}),a}return of(e,t,o,s,m=>{m.write(`const ${l} = ${o}[${s}];`);let g=Q(m,t,n.valueType,l);m.write(`${a}[${s}] = ${g};`)},"return INVALID;"),a}function of(e,t,i,o,n,r){let a=A(t,Object.prototype.propertyIsEnumerable),s=I(t),l=I(t),c=I(t);e.write(`const ${s} = Object.getOwnPropertySymbols(${i});`),e.write(`const ${l} = Object.getOwnPropertyNames(${i});`),e.write(`for (let ${c} = 0; ${c} < ${l}.length; ${c}++) {`),e.indented(u=>{u.write(`const ${o} = ${l}[${c}];`),u.write(`if (${o} === "__proto__" || !${a}.call(${i}, ${o})) continue;`),n(u)}),e.write("}"),e.write(`for (let ${c} = 0; ${c} < ${s}.length; ${c}++) {`),e.indented(u=>{u.write(`const ${o} = ${s}[${c}];`),u.write(`if (!${a}.call(${i}, ${o})) continue;`),r?u.write(r):n(u)}),e.write("}")}function fk(e,t){return typeof t=="string"?ee(t):A(e,t)}function hk(e,t,i,o){let n=i._zod.def;e.write(`if (!(${o} instanceof Map)) return INVALID;`),Bl(e,i,`${o}.size`);let r=I(t),a=I(t),s=I(t);return e.write(`const ${r} = new Map();`),e.write(`for (const [${a}, ${s}] of ${o}) {`),e.indented(l=>{let c=B(l,t,n.keyType,a),u=B(l,t,n.valueType,s);l.write(`${r}.set(${c}, ${u});`)}),e.write("}"),r}function gk(e,t,i,o){let n=i._zod.def;e.write(`if (!(${o} instanceof Set)) return INVALID;`),Bl(e,i,`${o}.size`);let r=I(t),a=I(t);return e.write(`const ${r} = new Set();`),e.write(`for (const ${a} of ${o}) {`),e.indented(s=>{let l=B(s,t,n.valueType,a);s.write(`${r}.add(${l});`)}),e.write("}"),r}function yk(e,t){return e.write(`if (!(${t} instanceof File)) return INVALID;`),t}function bk(e,t,i,o){e.write(`if (typeof ${o} !== "string") return INVALID;`);let n=i._zod.pattern;if(n){let r=A(t,n);e.write(`${r}.lastIndex = 0;`),e.write(`if (!${r}.test(${o})) return INVALID;`)}return o}function vk(e,t,i,o){let n=i._zod.def,r=nn(t,n.getter),a=A(t,{parser:null});e.write(`if (!${a}.parser) {`),e.indented(l=>{l.write(`const inner = ${r}();`),l.write(`${a}.parser = function(input) {`),l.indented(c=>{c.write("const result = inner._zod.run({ value: input, issues: [] }, {});"),c.write("return result.issues.length === 0 ? result.value : INVALID;")}),l.write("};")}),e.write("}");let s=I(t);return e.write(`const ${s} = ${a}.parser(${o});`),e.write(`if (${s} === INVALID) return INVALID;`),s}function wk(e,t,i,o){let n=i._zod.def,r=B(e,t,n.in,o);if(n.transform){if(tn(n.transform))throw new ge("z.compile: async transforms in pipes are not supported");let a=n.transform,l=nn(t,u=>{let d={value:u,issues:[],addIssue:Vl},p=a(u,d);return p instanceof Promise?te:d.issues.length===0?p:te}),c=I(t);return e.write(`const ${c} = ${l}(${r});`),e.write(`if (${c} === INVALID) return INVALID;`),B(e,t,n.out,c)}else return B(e,t,n.out,r)}function tn(e){return typeof e=="function"&&(e.constructor.name==="AsyncFunction"||e[Symbol.toStringTag]==="AsyncFunction")}function kk(e,t,i,o){let n=i._zod.def;if(n.fn){if(tn(n.fn))throw new ge("z.compile: async custom predicates are not supported");let r=nn(t,n.fn),a=A(t,Fl),s=I(t);e.write(`const ${s} = ${r}(${o});`),e.write(`if (${s} instanceof Promise) ${a}();`),e.write(`if (!${s}) return INVALID;`)}else throw new E("custom schema without a predicate function");return o}function $k(e,t,i){let o=e._zod.run({value:i,issues:[]},{});if(o&&typeof o.then=="function")return te;let n=o;return n.issues.length===0?n.value:t()}function _k(e,t,i,o){let n=i._zod.def;if(!n.catchValue[xr])throw new E("catch with a callback (only a constant catch value compiles)",!1);let r=I(t);e.write(`let ${r} = (() => {`),e.indented(c=>{let u=Q(c,t,n.innerType,o);c.write(`return ${u};`)}),e.write("})();");let a=A(t,n.innerType),s=nn(t,n.catchValue),l=A(t,$k);return e.write(`if (${r} === INVALID) {`),e.indented(c=>{c.write(`${r} = ${l}(${a}, ${s}, ${o});`),c.write(`if (${r} === INVALID) return INVALID;`)}),e.write("}"),r}function xk(e,t,i,o){let n=i._zod.def;if(n.transform){if(tn(n.transform))throw new ge("z.compile: async transforms are not supported");let r=n.transform,s=nn(t,c=>{let u={value:c,issues:[],addIssue:Vl},d=r(c,u);return d instanceof Promise?te:u.issues.length===0?d:te}),l=I(t);return e.write(`const ${l} = ${s}(${o});`),e.write(`if (${l} === INVALID) return INVALID;`),l}return o}function wi(e){return e.checks&&(e.checks=[...e.checks]),e}function Gl(e,t){return new e(wi({type:"string",...k(t)}))}function Hl(e,t){return new e(wi({type:"string",coerce:!0,...k(t)}))}function ki(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...k(t)})}function $i(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...k(t)})}function _i(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...k(t)})}function xi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...k(t)})}function Si(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...k(t)})}function Ii(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...k(t)})}function Bt(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...k(t)})}function zi(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...k(t)})}function Ai(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...k(t)})}function Ti(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...k(t)})}function Pi(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...k(t)})}function Ni(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...k(t)})}function Oi(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...k(t)})}function Di(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...k(t)})}function Ui(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...k(t)})}function Ei(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...k(t)})}function Wl(e,t){return new e({type:"string",format:"mac",check:"string_format",abort:!1,...k(t)})}function ji(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...k(t)})}function Ci(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...k(t)})}function Li(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...k(t)})}function Mi(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...k(t)})}function Fi(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...k(t)})}function Kl(e,t){return new e({type:"string",format:"credit_card",check:"string_format",abort:!1,...k(t)})}function ql(e,t){return new e({type:"string",format:"iban",check:"string_format",abort:!1,...k(t)})}function Ri(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...k(t)})}var Jl={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function Gt(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...k(t)})}function Ht(e,t){return new e({type:"string",format:"date",check:"string_format",...k(t)})}function Wt(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...k(t)})}function Kt(e,t){return new e({type:"string",format:"duration",check:"string_format",...k(t)})}function Xl(e,t){return new e(wi({type:"number",checks:[],...k(t)}))}function Yl(e,t){return new e(wi({type:"number",coerce:!0,checks:[],...k(t)}))}function Ql(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...k(t)})}function ec(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float32",...k(t)})}function nc(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float64",...k(t)})}function tc(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...k(t)})}function rc(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...k(t)})}function ic(e,t){return new e({type:"boolean",...k(t)})}function oc(e,t){return new e({type:"boolean",coerce:!0,...k(t)})}function ac(e,t){return new e({type:"bigint",...k(t)})}function sc(e,t){return new e({type:"bigint",coerce:!0,...k(t)})}function lc(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...k(t)})}function cc(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...k(t)})}function uc(e,t){return new e({type:"symbol",...k(t)})}function dc(e,t){return new e({type:"undefined",...k(t)})}function pc(e,t){return new e({type:"null",...k(t)})}function mc(e){return new e({type:"any"})}function fc(e){return new e({type:"unknown"})}function hc(e,t){return new e({type:"never",...k(t)})}function gc(e,t){return new e({type:"void",...k(t)})}function yc(e,t){return new e({type:"date",...k(t)})}function bc(e,t){return new e({type:"date",coerce:!0,...k(t)})}function vc(e,t){return new e({type:"nan",...k(t)})}function we(e,t){return new Fr({check:"less_than",...k(t),value:e,inclusive:!1})}function ue(e,t){return new Fr({check:"less_than",...k(t),value:e,inclusive:!0})}function ke(e,t){return new Rr({check:"greater_than",...k(t),value:e,inclusive:!1})}function de(e,t){return new Rr({check:"greater_than",...k(t),value:e,inclusive:!0})}function Zi(e){return ke(0,e)}function Vi(e){return we(0,e)}function Bi(e){return ue(0,e)}function Gi(e){return de(0,e)}function Ee(e,t){return new ns({check:"multiple_of",...k(t),value:e})}function je(e,t){return new is({check:"max_size",...k(t),maximum:e})}function $e(e,t){return new os({check:"min_size",...k(t),minimum:e})}function rn(e,t){return new as({check:"size_equals",...k(t),size:e})}function on(e,t){return new ss({check:"max_length",...k(t),maximum:e})}function Ae(e,t){return new ls({check:"min_length",...k(t),minimum:e})}function an(e,t){return new cs({check:"length_equals",...k(t),length:e})}function Un(e,t){return new us({check:"string_format",format:"regex",...k(t),pattern:e})}function En(e){return new ds({check:"string_format",format:"lowercase",...k(e)})}function jn(e){return new ps({check:"string_format",format:"uppercase",...k(e)})}function Cn(e,t){return new ms({check:"string_format",format:"includes",...k(t),includes:e})}function Ln(e,t){return new fs({check:"string_format",format:"starts_with",...k(t),prefix:e})}function Mn(e,t){return new hs({check:"string_format",format:"ends_with",...k(t),suffix:e})}function Hi(e,t,i){return new gs({check:"property",property:e,schema:t,...k(i)})}function Fn(e,t){return new ys({check:"properties",shape:e,...k(t)})}function Rn(e,t){return new bs({check:"mime_type",mime:e,...k(t)})}function ye(e){return new vs({check:"overwrite",tx:e})}function Zn(e){return ye(t=>t.normalize(e))}function Vn(){return ye(e=>e.trim())}function Bn(){return ye(e=>e.toLowerCase())}function Gn(){return ye(e=>e.toUpperCase())}function Hn(){return ye(e=>ra(e))}function wc(e,t,i){return new e({type:"array",element:t,...k(i)})}function Sk(e,t,i){return new e({type:"union",options:t,...k(i)})}function Ik(e,t,i){return new e({type:"union",options:t,inclusive:!1,...k(i)})}function zk(e,t,i,o){return new e({type:"union",options:i,discriminator:t,...k(o)})}function Ak(e,t,i){return new e({type:"intersection",left:t,right:i})}function Tk(e,t,i,o){let n=i instanceof T,r=n?o:i,a=n?i:null;return new e({type:"tuple",items:t,rest:a,...k(r)})}function Pk(e,t,i,o){return new e({type:"record",keyType:t,valueType:i,...k(o)})}function Nk(e,t,i,o){return new e({type:"map",keyType:t,valueType:i,...k(o)})}function Ok(e,t,i){return new e({type:"set",valueType:t,...k(i)})}function Dk(e,t,i){let o=Array.isArray(t)?Object.fromEntries(t.map(n=>[n,n])):t;return new e({type:"enum",entries:o,...k(i)})}function Uk(e,t,i){return new e({type:"enum",entries:t,...k(i)})}function Ek(e,t,i){return new e({type:"literal",values:Array.isArray(t)?t:[t],...k(i)})}function kc(e,t){return new e({type:"file",...k(t)})}function jk(e,t){return new e({type:"transform",transform:t})}function Ck(e,t){return new e({type:"optional",innerType:t})}function Lk(e,t){return new e({type:"nullable",innerType:t})}function Mk(e,t,i){return new e({type:"default",innerType:t,get defaultValue(){return typeof i=="function"?i():ft(i)}})}function Fk(e,t,i){return new e({type:"nonoptional",innerType:t,...k(i)})}function Rk(e,t){return new e({type:"success",innerType:t})}function Zk(e,t,i){return new e({type:"catch",innerType:t,catchValue:typeof i=="function"?i:ca(i)})}function Vk(e,t,i){return new e({type:"pipe",in:t,out:i})}function Bk(e,t){return new e({type:"readonly",innerType:t})}function Gk(e,t,i){return new e({type:"template_literal",parts:t,...k(i)})}function Hk(e,t){return new e({type:"lazy",getter:t})}function Wk(e,t){return new e({type:"promise",innerType:t})}function $c(e,t,i){let o=k(i);return o.abort??(o.abort=!0),new e({type:"custom",check:"custom",fn:t,...o})}function _c(e,t,i){return new e({type:"custom",check:"custom",fn:t,...k(i)})}function xc(e,t){let i=cf(o=>(o.addIssue=n=>{if(typeof n=="string")o.issues.push(xn(n,o.value,i._zod.def));else{let r=n;r.fatal&&(r.continue=!1),r.code??(r.code="custom"),"input"in r||(r.input=o.value),r.inst??(r.inst=i),r.continue??(r.continue=!i._zod.def.abort),o.issues.push(xn(r))}},e(o.value,o)),t);return i}function cf(e,t){let i=new Z({check:"custom",...k(t)});return i._zod.check=e,i}function Sc(e){let t=new Z({check:"describe"});return t._zod.onattach=[i=>{let o=X.get(i)??{};X.add(i,{...o,description:e})}],t._zod.check=()=>{},t}function Ic(e){let t=new Z({check:"meta"});return t._zod.onattach=[i=>{let o=X.get(i)??{};X.add(i,{...o,...e})}],t._zod.check=()=>{},t}function zc(e,t){let i=k(t),o=i.truthy??["true","1","yes","on","y","enabled"],n=i.falsy??["false","0","no","off","n","disabled"];i.case!=="sensitive"&&(o=o.map(m=>typeof m=="string"?m.toLowerCase():m),n=n.map(m=>typeof m=="string"?m.toLowerCase():m));let r=new Set(o),a=new Set(n),s=e.Codec??Ct,l=e.Boolean??Et,c=e.String??Qe,u=new c({type:"string",error:i.error}),d=new l({type:"boolean",error:i.error}),p=new s({type:"pipe",in:u,out:d,transform:((m,g)=>{let y=m;return i.case!=="sensitive"&&(y=y.toLowerCase()),r.has(y)?!0:a.has(y)?!1:(g.issues.push({code:"invalid_value",expected:"stringbool",values:[...r,...a],input:g.value,inst:p,continue:!1}),{})}),reverseTransform:((m,g)=>m===!0?o[0]||"true":n[0]||"false"),error:i.error});return p._zod.bag.truthy=o,p._zod.bag.falsy=n,p._zod.bag.case=i.case??"insensitive",p}function sn(e,t,i,o={}){let n=k(o),r={check:"string_format",type:"string",format:t,fn:typeof i=="function"?i:s=>i.test(s),...n};return i instanceof RegExp&&(r.pattern=i),new e(r)}function qt(e,...t){for(let i of t)for(let o of Reflect.ownKeys(i))Object.prototype.propertyIsEnumerable.call(i,o)&&J(e,o,i[o]);return e}function Ce(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??X,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function W(e,t,i,o,n){let r=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:o.path,message:n}):t.unrepresentable;if(r==="any")return!1;if(r===void 0||r==="throw")throw new Error(n);return Object.assign(i,r),!0}function F(e,t,i={path:[],schemaPath:[]}){var o;let n=e._zod.def,r=t.seen.get(e);if(r)return r.count++,i.schemaPath.includes(e)&&(r.cycle=i.path),r.schema;let a={schema:{},count:1,cycle:void 0,path:i.path};t.seen.set(e,a),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let s=e._zod.toJSONSchema?.();if(s)a.schema=s;else{let u={...i,schemaPath:[...i.schemaPath,e],path:i.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,a.schema,u);else{let p=a.schema,m=t.processors[n.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${n.type}`);m(e,t,p,u)}let d=e._zod.parent;d&&(a.ref||(a.ref=d),F(d,t,u),t.seen.get(d).isParent=!0)}let l=t.metadataRegistry.get(e);return l&&qt(a.schema,l),t.io==="input"&&re(e)&&(delete a.schema.examples,delete a.schema.default),t.io==="input"&&"_prefault"in a.schema&&((o=a.schema).default??(o.default=a.schema._prefault)),delete a.schema._prefault,t.seen.get(e).schema}function uf(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Le(e,t){let i=e.seen.get(t);if(!i)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let o=new Map;for(let a of e.seen.entries()){let s=e.metadataRegistry.get(a[0])?.id;if(s){let l=o.get(s);if(l&&l!==a[0])throw new Error(`Duplicate schema id "${s}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);o.set(s,a[0])}}let n=a=>{let s=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(a[0])?.id,p=e.external.uri??(g=>g);if(d)return{ref:p(d)};let m=a[1].defId??a[1].schema.id??`schema${e.counter++}`;return a[1].defId=m,{defId:m,ref:`${p("__shared")}#/${s}/${uf(m)}`}}let l="#",c=`${l}/${s}/`;if(a[1]===i&&!a[1].schema.id)return{ref:l};let u=a[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:c+uf(u)}},r=a=>{if(a[1].schema.$ref)return;let s=a[1],{ref:l,defId:c}=n(a);s.def={...s.schema},c&&(s.defId=c);let u=s.schema;for(let d in u)delete u[d];u.$ref=l};if(e.cycles==="throw")for(let a of e.seen.entries()){let s=a[1];if(s.cycle)throw new Error(`Cycle detected: #/${s.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of e.seen.entries()){let s=a[1];if(t===a[0]){r(a);continue}if(e.external){let c=e.external.registry.get(a[0])?.id;if(t!==a[0]&&c){r(a);continue}}if(e.metadataRegistry.get(a[0])?.id){r(a);continue}if(s.cycle){r(a);continue}s.count>1&&e.reused==="ref"&&r(a)}e.external&&(e.sharedDefsExtractedFor=e.external)}function mf(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let i=[];for(let o of t){if(!o||typeof o!="object")return;mf(o);let n=Object.keys(o);if(n.length!==1||n[0]!=="type")return;let r=o.type;for(let a of Array.isArray(r)?r:[r]){if(typeof a!="string")return;i.includes(a)||i.push(a)}}delete e.anyOf,e.type=i.length===1?i[0]:i}var ff=new Set(["type","properties","required","additionalProperties"]),df=["oneOf","anyOf"];function pf(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function Ac(e){let t=[];for(let r of e){if(typeof r!="object"||r.type!=="object")return null;for(let a in r)if(!ff.has(a))return null;t.push(r)}let i={},o=new Set;for(let r of t){for(let a in r.properties){if(Object.prototype.hasOwnProperty.call(i,a))continue;let s=[];for(let c of t){let u=c.properties?.[a]??pf(c);u!=null&&(s.some(d=>JSON.stringify(d)===JSON.stringify(u))||s.push(u))}let l=s.length===1?s[0]:Ac(s)??{allOf:s};J(i,a,l)}for(let a of r.required??[])o.add(a)}let n={type:"object",properties:i};if(o.size&&(n.required=[...o]),t.every(r=>r.additionalProperties===!1))n.additionalProperties=!1;else{let r=[];for(let a of t){let s=pf(a);s&&!r.some(l=>JSON.stringify(l)===JSON.stringify(s))&&r.push(s)}r.length===1?n.additionalProperties=r[0]:r.length>1&&(n.additionalProperties={allOf:r})}return n}function Kk(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let n of ff)if(n in e)return;let i=t.filter(n=>df.some(r=>Array.isArray(n[r]))),o=null;if(!i.length)o=Ac(t);else{let n=i[0],r=df.find(l=>Array.isArray(n[l]));if(Object.keys(n).length!==1)return;let a=t.filter(l=>l!==n),s=n[r].map(l=>Ac([...a,l]));if(s.some(l=>!l))return;o={[r]:s}}o&&(delete e.allOf,qt(e,o))}function Me(e,t){let i=e.seen.get(t);if(!i)throw new Error("Unprocessed schema. This is a bug in Zod.");let o=s=>{let l=e.seen.get(s);if(l.ref===null)return;let c=l.def??l.schema,u={...c},d=l.ref;if(l.ref=null,d){o(d);let m=e.seen.get(d),g=m.schema;if(g.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(c.allOf=c.allOf??[],c.allOf.push(g)):qt(c,g),qt(c,u),s._zod.parent===d)for(let $ in c)$==="$ref"||$==="allOf"||$ in u||delete c[$];if(g.$ref&&m.def)for(let $ in c)$==="$ref"||$==="allOf"||$ in m.def&&JSON.stringify(c[$])===JSON.stringify(m.def[$])&&delete c[$]}let p=s._zod.parent;if(p&&p!==d){o(p);let m=e.seen.get(p);if(m?.schema.$ref&&(c.$ref=m.schema.$ref,m.def))for(let g in c)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(c[g])===JSON.stringify(m.def[g])&&delete c[g]}e.override({zodSchema:s,jsonSchema:c,path:l.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let s of[...e.seen.entries()].reverse())o(s[0]);if(e.target!=="openapi-3.0")for(let s of e.seen.entries())mf(s[1].def??s[1].schema);for(let s of e.deferred)s();if(e.intersections.length){let s=new Map;for(let l of e.seen.values())for(let c of[l.schema,l.def]){let u=c?.allOf;if(!Array.isArray(u))continue;let d=s.get(u);d?d.push(c):s.set(u,[c])}for(let l of e.intersections)for(let c of s.get(l)??[])Kk(c)}}let n={};if(e.target==="draft-2020-12"?n.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?n.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?n.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let s=e.external.registry.get(t)?.id;if(!s)throw new Error("Schema is missing an `id` property");n.$id=e.external.uri(s)}qt(n,i.defId?i.schema:i.def??i.schema);let r=e.metadataRegistry.get(t)?.id;r!==void 0&&n.id===r&&delete n.id;let a=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let s of e.seen.entries()){let l=s[1];l.def&&l.defId&&(l.def.id===l.defId&&delete l.def.id,J(a,l.defId,l.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(a).length>0&&(e.target==="draft-2020-12"?n.$defs=a:n.definitions=a);try{let s=JSON.parse(JSON.stringify(n));return Object.defineProperty(s,"~standard",{value:{...t["~standard"],jsonSchema:{input:Wn(t,"input",e.processors),output:Wn(t,"output",e.processors)}},enumerable:!1,writable:!1}),s}catch{throw new Error("Error converting schema to JSON.")}}function re(e,t){let i=t??{seen:new Set};if(i.seen.has(e))return!1;i.seen.add(e);let o=e._zod.def;if(o.type==="transform")return!0;if(o.type==="array")return re(o.element,i);if(o.type==="set")return re(o.valueType,i);if(o.type==="lazy")return re(o.getter(),i);if(o.type==="promise"||o.type==="optional"||o.type==="nonoptional"||o.type==="nullable"||o.type==="readonly"||o.type==="default"||o.type==="prefault"||o.type==="catch")return re(o.innerType,i);if(o.type==="intersection")return re(o.left,i)||re(o.right,i);if(o.type==="record"||o.type==="map")return re(o.keyType,i)||re(o.valueType,i);if(o.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:re(o.in,i)||re(o.out,i);if(o.type==="object"){for(let n in o.shape)if(re(o.shape[n],i))return!0;return!1}if(o.type==="union"){for(let n of o.options)if(re(n,i))return!0;return!1}if(o.type==="tuple"){for(let n of o.items)if(re(n,i))return!0;return!!(o.rest&&re(o.rest,i))}return!1}var Tc=(e,t={})=>i=>{let o=Ce({...i,processors:t});return F(e,o),Le(o,e),Me(o,e)},Wn=(e,t,i={})=>o=>{let{libraryOptions:n,target:r}=o??{},a=Ce({...n??{},target:r,io:t,processors:i});return F(e,a),Le(a,e),Me(a,e)};var Kn=(e,t,i)=>{(e[t]===void 0||i>e[t])&&(e[t]=i)},qn=(e,t,i)=>{(e[t]===void 0||i<e[t])&&(e[t]=i)},hf=(e,t)=>{Kn(e,"minimum",t),qn(e,"maximum",t)},vf=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},wf=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},kf=(e,t)=>{e.mime=e.mime?e.mime.filter(i=>t.includes(i)):[...t]},$f=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},gf=(e,t)=>Kn(e,"minimum",t.minimum),yf=(e,t)=>qn(e,"maximum",t.maximum),bf=e=>(t,i)=>{$f(t,i.format);let[o,n]=e[i.format];Kn(t,"minimum",o),qn(t,"maximum",n)},qk={greater_than:(e,t)=>Kn(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>qn(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>vf(e,t.value),number_format:bf(gt),bigint_format:bf(yt),min_length:gf,max_length:yf,length_equals:(e,t)=>hf(e,t.length),min_size:gf,max_size:yf,size_equals:(e,t)=>hf(e,t.size),string_format:(e,t)=>{$f(e,t.format),t.pattern&&wf(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>kf(e,t.mime)};function K(e){let t={},i=e._zod.def,o=e._zod.traits.has("$ZodCheck")?[e,...i.checks??[]]:i.checks??[];for(let r of o)qk[r._zod.def.check]?.(t,r._zod.def);let n=e._zod.bag;n.minimum!==void 0&&Kn(t,"minimum",n.minimum),n.exclusiveMinimum!==void 0&&Kn(t,"exclusiveMinimum",n.exclusiveMinimum),n.maximum!==void 0&&qn(t,"maximum",n.maximum),n.exclusiveMaximum!==void 0&&qn(t,"exclusiveMaximum",n.exclusiveMaximum),n.multipleOf!==void 0&&vf(t,n.multipleOf),n.format!==void 0&&(t.format??(t.format=n.format),n.format.includes("int")&&(t.isInt=!0)),n.mime&&kf(t,n.mime);for(let r of n.patterns??[])wf(t,r);return t}var Jk={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},Xk=new Map([[Xr,Ea],[Ut,ja]]),_f=e=>Xk.get(e)??e,Oc=(e,t,i,o)=>{let n=i;n.type="string";let{minimum:r,maximum:a,format:s,patterns:l,contentEncoding:c,laxFormat:u}=K(e);if(typeof r=="number"&&(n.minLength=r),typeof a=="number"&&(n.maxLength=a),s&&(n.format=Jk[s]??s,n.format===""&&delete n.format,(s==="time"||u)&&delete n.format),c&&(n.contentEncoding=c),l&&l.size>0){let d=[...l].map(_f);d.length===1?n.pattern=d[0].source:d.length>1&&(n.allOf=[...d.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.source}))])}},Dc=(e,t,i,o)=>{let n=i,{minimum:r,maximum:a,multipleOf:s,exclusiveMaximum:l,exclusiveMinimum:c,isInt:u}=K(e);n.type=u?"integer":"number";let d=typeof c=="number"&&c>=(r??Number.NEGATIVE_INFINITY),p=typeof l=="number"&&l<=(a??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(d?m?(n.minimum=c,n.exclusiveMinimum=!0):n.exclusiveMinimum=c:typeof r=="number"&&(n.minimum=r),p?m?(n.maximum=l,n.exclusiveMaximum=!0):n.exclusiveMaximum=l:typeof a=="number"&&(n.maximum=a),s){let g=new Set;for(let z of s)Number.isFinite(z)&&z!==0?g.add(Math.abs(z)):W(e,t,n,o,`A multipleOf divisor of ${z} cannot be represented in JSON Schema`);let[y,...$]=g;y!==void 0&&(n.multipleOf=y),$.length&&(n.allOf=[...n.allOf??[],...$.map(z=>({multipleOf:z}))])}},Uc=(e,t,i,o)=>{i.type="boolean"},Ec=(e,t,i,o)=>{W(e,t,i,o,"BigInt cannot be represented in JSON Schema")},jc=(e,t,i,o)=>{W(e,t,i,o,"Symbols cannot be represented in JSON Schema")},Cc=(e,t,i,o)=>{t.target==="openapi-3.0"?(i.type="string",i.nullable=!0,i.enum=[null]):i.type="null"},Lc=(e,t,i,o)=>{W(e,t,i,o,"Undefined cannot be represented in JSON Schema")},Mc=(e,t,i,o)=>{W(e,t,i,o,"Void cannot be represented in JSON Schema")},Fc=(e,t,i,o)=>{i.not={}},Rc=(e,t,i,o)=>{},Zc=(e,t,i,o)=>{},Vc=(e,t,i,o)=>{W(e,t,i,o,"Date cannot be represented in JSON Schema")},Bc=(e,t,i,o)=>{let n=e._zod.def,r=vn(n.entries);if(r.length===0){i.not={};return}r.every(a=>typeof a=="number")&&(i.type="number"),r.every(a=>typeof a=="string")&&(i.type="string"),i.enum=r},Gc=(e,t,i,o)=>{let n=e._zod.def;if(n.values.length===0){i.not={};return}let r=[];for(let a of n.values)if(a===void 0){if(W(e,t,i,o,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){if(W(e,t,i,o,"BigInt literals cannot be represented in JSON Schema"))return;r.push(Number(a))}else r.push(a);if(r.length!==0)if(r.length===1){let a=r[0];i.type=a===null?"null":typeof a,t.target==="draft-04"||t.target==="openapi-3.0"?i.enum=[a]:i.const=a}else r.every(a=>typeof a=="number")&&(i.type="number"),r.every(a=>typeof a=="string")&&(i.type="string"),r.every(a=>typeof a=="boolean")&&(i.type="boolean"),r.every(a=>a===null)&&(i.type="null"),i.enum=r},Hc=(e,t,i,o)=>{W(e,t,i,o,"NaN cannot be represented in JSON Schema")},Wc=(e,t,i,o)=>{let n=i,r=e._zod.pattern;if(!r)throw new Error("Pattern not found in template literal");n.type="string",n.pattern=r.source},Kc=(e,t,i,o)=>{let n=i;n.type="string",n.format="binary",n.contentEncoding="binary";let{minimum:r,maximum:a,mime:s}=K(e);r!==void 0&&(n.minLength=r),a!==void 0&&(n.maxLength=a),s&&(s.length===0?n.not={}:s.length===1?n.contentMediaType=s[0]:n.anyOf=s.map(l=>({contentMediaType:l})))},qc=(e,t,i,o)=>{i.type="boolean"},Jc=(e,t,i,o)=>{W(e,t,i,o,"Custom types cannot be represented in JSON Schema")},Xc=(e,t,i,o)=>{W(e,t,i,o,"Function types cannot be represented in JSON Schema")},Yc=(e,t,i,o)=>{W(e,t,i,o,"Transforms cannot be represented in JSON Schema")},Qc=(e,t,i,o)=>{W(e,t,i,o,"Map cannot be represented in JSON Schema")},eu=(e,t,i,o)=>{W(e,t,i,o,"Set cannot be represented in JSON Schema")},nu=(e,t,i,o)=>{let n=i,r=e._zod.def,{minimum:a,maximum:s}=K(e);typeof a=="number"&&(n.minItems=a),typeof s=="number"&&(n.maxItems=s),n.type="array",n.items=F(r.element,t,{...o,path:[...o.path,"items"]})};function Jt(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Jt(t.out):t.type==="catch"?Jt(t.innerType):e._zod.optin}var tu=(e,t,i,o)=>{let n=i,r=e._zod.def,a=r.shape;if(Object.getOwnPropertySymbols(a).length&&W(e,t,n,o,"Symbol keys cannot be represented in JSON Schema"))return;n.type="object",n.properties={};for(let c in a)J(n.properties,c,F(a[c],t,{...o,path:[...o.path,"properties",c]}));let l=[];for(let c of Object.keys(a)){let u=r.shape[c];(t.io==="input"?Jt(u)===void 0:u._zod.optout===void 0)&&l.push(c)}l.length>0&&(n.required=l),r.catchall?._zod.def.type==="never"?n.additionalProperties=!1:r.catchall?r.catchall&&(n.additionalProperties=F(r.catchall,t,{...o,path:[...o.path,"additionalProperties"]})):t.io==="output"&&(n.additionalProperties=!1)},Ki=(e,t,i,o)=>{let n=e._zod.def,r=n.inclusive===!1,a=n.options.map((s,l)=>F(s,t,{...o,path:[...o.path,r?"oneOf":"anyOf",l]}));r?i.oneOf=a:i.anyOf=a},ru=(e,t,i,o)=>{let n=e._zod.def,r=F(n.left,t,{...o,path:[...o.path,"allOf",0]}),a=F(n.right,t,{...o,path:[...o.path,"allOf",1]}),s=c=>"allOf"in c&&Object.keys(c).length===1,l=[...s(r)?r.allOf:[r],...s(a)?a.allOf:[a]];i.allOf=l,t.intersections.push(l)},iu=(e,t,i,o)=>{let n=i,r=e._zod.def;n.type="array";let a=t.target==="draft-2020-12"?"prefixItems":"items",s=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",l=r.items.map((y,$)=>F(y,t,{...o,path:[...o.path,a,$]})),c=r.rest?F(r.rest,t,{...o,path:[...o.path,s,...t.target==="openapi-3.0"?[r.items.length]:[]]}):null,u=r.items.length;for(;u>0;){let y=r.items[u-1];if(!(t.io==="input"?Jt(y)!==void 0:y._zod.optout==="optional"))break;u--}let d=r.items.length,p=!r.rest;t.target==="draft-2020-12"?(n.prefixItems=l,p?n.items=!1:c&&(n.items=c),u>0&&(n.minItems=u),p&&(n.maxItems=d)):t.target==="openapi-3.0"?(n.items={anyOf:l},c&&n.items.anyOf.push(c),u>0&&(n.minItems=u),p&&(n.maxItems=d)):(n.items=l,p?n.additionalItems=!1:c&&(n.additionalItems=c),u>0&&(n.minItems=u),p&&(n.maxItems=d));let{minimum:m,maximum:g}=K(e);typeof m=="number"&&(n.minItems=m),typeof g=="number"&&(n.maxItems=g)};function Pc(e,t,i){if(t.$ref){if(i.has(t))return t;i.add(t);let g=e.get(t)?.def;if(!g)return t;let y=Pc(e,g,i);return y===g?t:y}for(let g of["anyOf","oneOf"]){let y=t[g];if(!Array.isArray(y))continue;let $=y.map(z=>Pc(e,z,i));$.some((z,S)=>z!==y[S])&&(t={...t,[g]:$})}let o=Array.isArray(t.type)?t.type:[t.type],n=!o.includes("string")&&o.some(g=>g==="number"||g==="integer"),r=t.enum??(t.const!==void 0?[t.const]:void 0);if(!n&&!r?.some(g=>typeof g=="number"))return t;let{minimum:a,maximum:s,exclusiveMinimum:l,exclusiveMaximum:c,multipleOf:u,format:d,id:p,...m}=t;return m.enum?m.enum=m.enum.map(g=>typeof g=="number"?String(g):g):typeof m.const=="number"&&(m.const=String(m.const)),n&&(m.type="string",r||(m.pattern=(o.includes("number")?ze:zt).source)),m}var Nc=new WeakMap;function Yk(e){let t=new Map;for(let o of e.seen.values())o.def&&!t.has(o.schema)&&t.set(o.schema,o);let i=new Map;for(let o of Nc.get(e)??[]){let n=e.seen.get(o),r=(n?.def??n?.schema)?.propertyNames;if(!r||r===!0||i.has(r))continue;let a=Pc(t,r,new Set);a!==r&&i.set(r,a)}if(i.size)for(let o of e.seen.values())for(let n of[o.schema,o.def]){let r=n&&i.get(n.propertyNames);r&&(n.propertyNames=r)}}var ou=(e,t,i,o)=>{let n=i,r=e._zod.def;n.type="object";let a=r.keyType,s=K(a).patterns;if(r.mode==="loose"&&s&&s.size>0){let u=F(r.valueType,t,{...o,path:[...o.path,"patternProperties","*"]});n.patternProperties={};for(let d of s)J(n.patternProperties,_f(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){n.propertyNames=F(r.keyType,t,{...o,path:[...o.path,"propertyNames"]});let u=Nc.get(t);u||(u=[],Nc.set(t,u),t.deferred.push(()=>Yk(t))),u.push(e)}n.additionalProperties=F(r.valueType,t,{...o,path:[...o.path,"additionalProperties"]})}let l=a._zod.values,c=t.io==="input"&&Jt(r.valueType)!==void 0;if(l&&!r.partial&&!c){let u=[...l].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(n.required=u.map(String))}},au=(e,t,i,o)=>{let n=e._zod.def,r=F(n.innerType,t,o),a=t.seen.get(e);t.target==="openapi-3.0"?(a.ref=n.innerType,i.nullable=!0):i.anyOf=[r,{type:"null"}]},su=(e,t,i,o)=>{let n=e._zod.def;F(n.innerType,t,o);let r=t.seen.get(e);r.ref=n.innerType},lu=Symbol();function xf(e,t,i,o,n){let r=!1,a=JSON.stringify(e,(s,l)=>typeof l!="bigint"?l:(r=!0,null));return r?(W(t,i,o,n,"BigInt defaults cannot be represented in JSON Schema"),lu):JSON.parse(a)}var cu=(e,t,i,o)=>{let n=e._zod.def;F(n.innerType,t,o);let r=t.seen.get(e);r.ref=n.innerType;let a=xf(n.defaultValue,e,t,i,o);a!==lu&&(i.default=a)},uu=(e,t,i,o)=>{let n=e._zod.def;F(n.innerType,t,o);let r=t.seen.get(e);if(r.ref=n.innerType,t.io!=="input")return;let a=xf(n.defaultValue,e,t,i,o);a!==lu&&(i._prefault=a)},du=(e,t,i,o)=>{let n=e._zod.def;F(n.innerType,t,o);let r=t.seen.get(e);r.ref=n.innerType;let a;try{a=n.catchValue(void 0)}catch{W(e,t,i,o,"Dynamic catch values are not supported in JSON Schema");return}i.default=a},pu=(e,t,i,o)=>{let n=e._zod.def,r=n.in._zod.traits.has("$ZodTransform"),a=t.io==="input"?r?n.out:n.in:n.out;F(a,t,o);let s=t.seen.get(e);s.ref=a},mu=(e,t,i,o)=>{let n=e._zod.def;F(n.innerType,t,o);let r=t.seen.get(e);r.ref=n.innerType,i.readOnly=!0},fu=(e,t,i,o)=>{let n=e._zod.def;F(n.innerType,t,o);let r=t.seen.get(e);r.ref=n.innerType},qi=(e,t,i,o)=>{let n=e._zod.def;F(n.innerType,t,o);let r=t.seen.get(e);r.ref=n.innerType},hu=(e,t,i,o)=>{let n=e._zod.innerType;F(n,t,o);let r=t.seen.get(e);r.ref=n},Wi={string:Oc,number:Dc,boolean:Uc,bigint:Ec,symbol:jc,null:Cc,undefined:Lc,void:Mc,never:Fc,any:Rc,unknown:Zc,date:Vc,enum:Bc,literal:Gc,nan:Hc,template_literal:Wc,file:Kc,success:qc,custom:Jc,function:Xc,transform:Yc,map:Qc,set:eu,array:nu,object:tu,union:Ki,intersection:ru,tuple:iu,record:ou,nullable:au,nonoptional:su,default:cu,prefault:uu,catch:du,pipe:pu,readonly:mu,promise:fu,optional:qi,lazy:hu};function Ji(e,t){if("_idmap"in e){let o=e,n=Ce({...t,processors:Wi}),r={};for(let l of o._idmap.entries()){let[c,u]=l;F(u,n)}let a={},s={registry:o,uri:t?.uri,defs:r};n.external=s;for(let l of o._idmap.entries()){let[c,u]=l;Le(n,u),J(a,c,Me(n,u))}if(Object.keys(r).length>0){let l=n.target==="draft-2020-12"?"$defs":"definitions";a.__shared={[l]:r}}return{schemas:a}}let i=Ce({...t,processors:Wi});return F(e,i),Le(i,e),Me(i,e)}var Xi=class{get metadataRegistry(){return this.ctx.metadataRegistry}get target(){return this.ctx.target}get unrepresentable(){return this.ctx.unrepresentable}get override(){return this.ctx.override}get io(){return this.ctx.io}get counter(){return this.ctx.counter}set counter(t){this.ctx.counter=t}get seen(){return this.ctx.seen}constructor(t){let i=t?.target??"draft-2020-12";i==="draft-4"&&(i="draft-04"),i==="draft-7"&&(i="draft-07"),this.ctx=Ce({processors:Wi,target:i,...t?.metadata&&{metadata:t.metadata},...t?.unrepresentable&&{unrepresentable:t.unrepresentable},...t?.override&&{override:t.override},...t?.io&&{io:t.io}})}process(t,i={path:[],schemaPath:[]}){return F(t,this.ctx,i)}emit(t,i){i&&(i.cycles&&(this.ctx.cycles=i.cycles),i.reused&&(this.ctx.reused=i.reused),i.external&&(this.ctx.external=i.external)),this.ctx.sharedDefsExtractedFor=void 0,this.ctx.sharedEmitDoneFor=void 0,Le(this.ctx,t);let o=Me(this.ctx,t),{"~standard":n,...r}=o;return r}};var Sf={};var rt={};xe(rt,{ZodAny:()=>Cu,ZodArray:()=>Ru,ZodBase64:()=>yo,ZodBase64URL:()=>bo,ZodBigInt:()=>nt,ZodBigIntFormat:()=>ko,ZodBoolean:()=>et,ZodCIDRv4:()=>ho,ZodCIDRv6:()=>go,ZodCUID:()=>so,ZodCUID2:()=>lo,ZodCatch:()=>ld,ZodCodec:()=>ar,ZodCreditCard:()=>Tu,ZodCustom:()=>sr,ZodCustomStringFormat:()=>dn,ZodDate:()=>er,ZodDefault:()=>td,ZodDiscriminatedUnion:()=>Vu,ZodE164:()=>vo,ZodEmail:()=>ro,ZodEmoji:()=>oo,ZodEnum:()=>Xn,ZodExactOptional:()=>So,ZodFile:()=>Yu,ZodFunction:()=>bd,ZodGUID:()=>io,ZodIBAN:()=>Pu,ZodIPv4:()=>mo,ZodIPv6:()=>fo,ZodISODate:()=>Re,ZodISODateTime:()=>Fe,ZodISODuration:()=>Ve,ZodISOTime:()=>Ze,ZodInstanceOf:()=>kd,ZodIntersection:()=>Bu,ZodJWT:()=>wo,ZodKSUID:()=>po,ZodLazy:()=>hd,ZodLiteral:()=>Xu,ZodMAC:()=>Au,ZodMap:()=>qu,ZodNaN:()=>ud,ZodNanoID:()=>ao,ZodNever:()=>Mu,ZodNonOptional:()=>Io,ZodNull:()=>Eu,ZodNullable:()=>nd,ZodNumber:()=>Qn,ZodNumberFormat:()=>pn,ZodObject:()=>tr,ZodOptional:()=>ir,ZodPipe:()=>or,ZodPrefault:()=>id,ZodPreprocess:()=>dd,ZodPromise:()=>yd,ZodReadonly:()=>pd,ZodRecord:()=>Jn,ZodSet:()=>Ju,ZodString:()=>Yn,ZodStringFormat:()=>R,ZodSuccess:()=>sd,ZodSymbol:()=>Du,ZodTemplateLiteral:()=>fd,ZodTransform:()=>Qu,ZodTuple:()=>Hu,ZodType:()=>N,ZodULID:()=>co,ZodURL:()=>Qt,ZodUUID:()=>_e,ZodUndefined:()=>Uu,ZodUnion:()=>rr,ZodUnknown:()=>Lu,ZodVoid:()=>Fu,ZodXID:()=>uo,ZodXor:()=>Zu,_ZodString:()=>to,_default:()=>rd,_function:()=>Ch,any:()=>fh,array:()=>nr,base64:()=>Kf,base64url:()=>qf,bigint:()=>ch,boolean:()=>Ou,catch:()=>cd,check:()=>Lh,cidrv4:()=>Hf,cidrv6:()=>Wf,codec:()=>Dh,creditCard:()=>Xf,cuid:()=>Lf,cuid2:()=>Mf,currencyCode:()=>rh,custom:()=>Mh,date:()=>gh,describe:()=>Fh,discriminatedUnion:()=>$h,e164:()=>Jf,email:()=>Af,emoji:()=>jf,enum:()=>_o,exactOptional:()=>ed,file:()=>Th,float32:()=>oh,float64:()=>ah,function:()=>Ch,guid:()=>Tf,hash:()=>ih,hex:()=>th,hostname:()=>nh,httpUrl:()=>Ef,iban:()=>Yf,instanceof:()=>Zh,int:()=>eo,int32:()=>sh,int64:()=>uh,intersection:()=>Gu,invertCodec:()=>Uh,ipv4:()=>Vf,ipv6:()=>Gf,json:()=>Bh,jwt:()=>Qf,keyof:()=>yh,ksuid:()=>Zf,lazy:()=>gd,literal:()=>Ah,looseObject:()=>wh,looseRecord:()=>xh,mac:()=>Bf,map:()=>Sh,meta:()=>Rh,nan:()=>Oh,nanoid:()=>Cf,nativeEnum:()=>zh,never:()=>$o,nonoptional:()=>ad,null:()=>ju,nullable:()=>Yt,nullish:()=>Ph,number:()=>Nu,object:()=>bh,optional:()=>cn,partialRecord:()=>_h,pipe:()=>no,prefault:()=>od,preprocess:()=>Gh,promise:()=>jh,readonly:()=>md,record:()=>Ku,refine:()=>vd,set:()=>Ih,strictObject:()=>vh,string:()=>Xt,stringFormat:()=>eh,stringbool:()=>Vh,success:()=>Nh,superRefine:()=>wd,symbol:()=>ph,templateLiteral:()=>Eh,transform:()=>xo,tuple:()=>Wu,uint32:()=>lh,uint64:()=>dh,ulid:()=>Ff,undefined:()=>mh,union:()=>tt,unknown:()=>ln,url:()=>Uf,uuid:()=>Pf,uuidv4:()=>Nf,uuidv6:()=>Of,uuidv7:()=>Df,void:()=>hh,xid:()=>Rf,xor:()=>kh});var Yi={};xe(Yi,{endsWith:()=>Mn,gt:()=>ke,gte:()=>de,includes:()=>Cn,length:()=>an,lowercase:()=>En,lt:()=>we,lte:()=>ue,maxLength:()=>on,maxSize:()=>je,mime:()=>Rn,minLength:()=>Ae,minSize:()=>$e,multipleOf:()=>Ee,negative:()=>Vi,nonnegative:()=>Gi,nonpositive:()=>Bi,normalize:()=>Zn,overwrite:()=>ye,positive:()=>Zi,properties:()=>Fn,property:()=>Hi,regex:()=>Un,size:()=>rn,slugify:()=>Hn,startsWith:()=>Ln,toLowerCase:()=>Bn,toUpperCase:()=>Gn,trim:()=>Vn,uppercase:()=>jn});var If=new WeakSet([Object.prototype,Error.prototype]);function Qi(e,t,i){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let o=i(this);return Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0})}})}var zf=(e,t)=>{ha.init(e,t),e.name="ZodError";let i=Object.getPrototypeOf(e);If.has(i)||(If.add(i),Qi(i,"format",o=>n=>_t(o,n)),Qi(i,"flatten",o=>n=>$t(o,n)),Qi(i,"addIssue",o=>n=>{o.issues.push(n),o.message=JSON.stringify(o.issues,wn,2)}),Qi(i,"addIssues",o=>n=>{o.issues.push(...n),o.message=JSON.stringify(o.issues,wn,2)}),Object.defineProperty(i,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},e$=f("ZodError",zf),ce=f("ZodError",zf,void 0,{Parent:Error});var gu=Sn(ce),yu=In(ce),bu=zn(ce),vu=An(ce),wu=Ar(ce),ku=Tr(ce),$u=Pr(ce),_u=Nr(ce),xu=Or(ce),Su=Dr(ce),Iu=Ur(ce),zu=Er(ce);function t$(){q.localeError||H(mi())}function un(){q.memoizer||H({memoizer:Rt()})}var N=f("ZodType",(e,t)=>(t$(),T.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(b.mergeDefs(t,{checks:[...t.checks??[],...e.map(i=>typeof i=="function"?{_zod:{check:i,def:{check:"custom"},onattach:[]}}:i)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return L(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(vd(e,t))},superRefine(e,t){return this.check(wd(e,t))},overwrite(e){return this.check(ye(e))},optional(){return cn(this)},exactOptional(){return ed(this)},nullable(){return Yt(this)},nullish(){return cn(Yt(this))},nonoptional(e){return ad(this,e)},array(){return nr(this)},or(e){return tt([this,e])},and(e){return Gu(this,e)},transform(e){return no(this,xo(e))},default(e){return rd(this,e)},prefault(e){return od(this,e)},catch(e){return cd(this,e)},pipe(e){return no(this,e)},readonly(){return md(this)},describe(e){let t=this.clone();return X.add(t,{description:e}),t},meta(...e){if(e.length===0)return X.get(this);let t=this.clone();return X.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return b.hide(this,"~standard",{...Hr(this),jsonSchema:{input:Wn(this,"input"),output:Wn(this,"output")}})},set"~standard"(e){b.own(this,"~standard",e)},parse:function e(t,i){return gu(this,t,i,{callee:e})},parseAsync:async function e(t,i){return await yu(this,t,i,{callee:e})},safeParse(e,t){return bu(this,e,t)},async safeParseAsync(e,t){return vu(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){b.own(this,"spa",e)},validate(e,t){return xt(this,e,t)},validateAsync(e,t){return St(this,e,t)},encode:function e(t,i){return wu(this,t,i,{callee:e})},decode:function e(t,i){return ku(this,t,i,{callee:e})},encodeAsync:async function e(t,i){return await $u(this,t,i,{callee:e})},decodeAsync:async function e(t,i){return await _u(this,t,i,{callee:e})},safeEncode(e,t){return xu(this,e,t)},safeDecode(e,t){return Su(this,e,t)},async safeEncodeAsync(e,t){return Iu(this,e,t)},async safeDecodeAsync(e,t){return zu(this,e,t)},toJSONSchema(e){return Tc(this,{})(e)},get description(){return X.get(this)?.description},get _def(){return this._zod.def}}),to=f("_ZodString",(e,t)=>{Qe.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Oc(e,i,o,n)},b.derived({format:e=>K(e).format??null,minLength:e=>K(e).minimum??null,maxLength:e=>K(e).maximum??null},{regex(...e){return this.check(Un(...e))},includes(...e){return this.check(Cn(...e))},startsWith(...e){return this.check(Ln(...e))},endsWith(...e){return this.check(Mn(...e))},min(...e){return this.check(Ae(...e))},max(...e){return this.check(on(...e))},length(...e){return this.check(an(...e))},nonempty(...e){return this.check(Ae(1,...e))},lowercase(e){return this.check(En(e))},uppercase(e){return this.check(jn(e))},trim(){return this.check(Vn())},normalize(...e){return this.check(Zn(...e))},toLowerCase(){return this.check(Bn())},toUpperCase(){return this.check(Gn())},slugify(){return this.check(Hn())}})),Yn=f("ZodString",(e,t)=>{Qe.init(e,t),to.init(e,t)},{email(e){return this.check(ki(ro,e))},url(e){return this.check(Bt(Qt,e))},jwt(e){return this.check(Ri(wo,e))},emoji(e){return this.check(zi(oo,e))},guid(e){return this.check($i(io,e))},uuid(e){return this.check(_i(_e,e))},uuidv4(e){return this.check(xi(_e,e))},uuidv6(e){return this.check(Si(_e,e))},uuidv7(e){return this.check(Ii(_e,e))},nanoid(e){return this.check(Ai(ao,e))},cuid(e){return this.check(Ti(so,e))},cuid2(e){return this.check(Pi(lo,e))},ulid(e){return this.check(Ni(co,e))},base64(e){return this.check(Li(yo,e))},base64url(e){return this.check(Mi(bo,e))},xid(e){return this.check(Oi(uo,e))},ksuid(e){return this.check(Di(po,e))},ipv4(e){return this.check(Ui(mo,e))},ipv6(e){return this.check(Ei(fo,e))},cidrv4(e){return this.check(ji(ho,e))},cidrv6(e){return this.check(Ci(go,e))},e164(e){return this.check(Fi(vo,e))},datetime(e){return this.check(Gt(Fe,e))},date(e){return this.check(Ht(Re,e))},time(e){return this.check(Wt(Ze,e))},duration(e){return this.check(Kt(Ve,e))}});function Xt(e){return Gl(Yn,e)}var R=f("ZodStringFormat",(e,t)=>{M.init(e,t),to.init(e,t)}),Fe=f("ZodISODateTime",(e,t)=>{Es.init(e,t),R.init(e,t)}),Re=f("ZodISODate",(e,t)=>{js.init(e,t),R.init(e,t)}),Ze=f("ZodISOTime",(e,t)=>{Cs.init(e,t),R.init(e,t)}),Ve=f("ZodISODuration",(e,t)=>{Ls.init(e,t),R.init(e,t)}),ro=f("ZodEmail",(e,t)=>{xs.init(e,t),R.init(e,t)});function Af(e){return ki(ro,e)}var io=f("ZodGUID",(e,t)=>{$s.init(e,t),R.init(e,t)});function Tf(e){return $i(io,e)}var _e=f("ZodUUID",(e,t)=>{_s.init(e,t),R.init(e,t)});function Pf(e){return _i(_e,e)}function Nf(e){return xi(_e,e)}function Of(e){return Si(_e,e)}function Df(e){return Ii(_e,e)}var Qt=f("ZodURL",(e,t)=>{zs.init(e,t),R.init(e,t)});function Uf(e){return Bt(Qt,e)}function Ef(e){return Bt(Qt,{protocol:It,hostname:La,...b.normalizeParams(e)})}var oo=f("ZodEmoji",(e,t)=>{As.init(e,t),R.init(e,t)});function jf(e){return zi(oo,e)}var ao=f("ZodNanoID",(e,t)=>{Ts.init(e,t),R.init(e,t)});function Cf(e){return Ai(ao,e)}var so=f("ZodCUID",(e,t)=>{Ps.init(e,t),R.init(e,t)});function Lf(e){return Ti(so,e)}var lo=f("ZodCUID2",(e,t)=>{Ns.init(e,t),R.init(e,t)});function Mf(e){return Pi(lo,e)}var co=f("ZodULID",(e,t)=>{Os.init(e,t),R.init(e,t)});function Ff(e){return Ni(co,e)}var uo=f("ZodXID",(e,t)=>{Ds.init(e,t),R.init(e,t)});function Rf(e){return Oi(uo,e)}var po=f("ZodKSUID",(e,t)=>{Us.init(e,t),R.init(e,t)});function Zf(e){return Di(po,e)}var mo=f("ZodIPv4",(e,t)=>{Ms.init(e,t),R.init(e,t)});function Vf(e){return Ui(mo,e)}var Au=f("ZodMAC",(e,t)=>{Rs.init(e,t),R.init(e,t)});function Bf(e){return Wl(Au,e)}var fo=f("ZodIPv6",(e,t)=>{Fs.init(e,t),R.init(e,t)});function Gf(e){return Ei(fo,e)}var ho=f("ZodCIDRv4",(e,t)=>{Zs.init(e,t),R.init(e,t)});function Hf(e){return ji(ho,e)}var go=f("ZodCIDRv6",(e,t)=>{Vs.init(e,t),R.init(e,t)});function Wf(e){return Ci(go,e)}var yo=f("ZodBase64",(e,t)=>{Bs.init(e,t),R.init(e,t)});function Kf(e){return Li(yo,e)}var bo=f("ZodBase64URL",(e,t)=>{Gs.init(e,t),R.init(e,t)});function qf(e){return Mi(bo,e)}var vo=f("ZodE164",(e,t)=>{Hs.init(e,t),R.init(e,t)});function Jf(e){return Fi(vo,e)}var Tu=f("ZodCreditCard",(e,t)=>{Ws.init(e,t),R.init(e,t)});function Xf(e){return Kl(Tu,e)}var Pu=f("ZodIBAN",(e,t)=>{Ks.init(e,t),R.init(e,t)});function Yf(e){return ql(Pu,e)}var wo=f("ZodJWT",(e,t)=>{qs.init(e,t),R.init(e,t)});function Qf(e){return Ri(wo,e)}var dn=f("ZodCustomStringFormat",(e,t)=>{Js.init(e,t),R.init(e,t)});function eh(e,t,i={}){return sn(dn,e,t,i)}function nh(e){return sn(dn,"hostname",Ca,e)}function th(e){return sn(dn,"hex",Ya,e)}function rh(e){return sn(dn,"currency_code",Fa,e)}function ih(e,t){let i=t?.enc??"hex",o=`${e}_${i}`,n=fe[o];if(!n)throw new Error(`Unrecognized hash format: ${o}`);return sn(dn,o,n,t)}var Qn=f("ZodNumber",(e,t)=>{ti.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Dc(e,i,o,n),e.isFinite=!0},b.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:i}=K(e);return Math.max(t??Number.NEGATIVE_INFINITY,i??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:i}=K(e);return Math.min(t??Number.POSITIVE_INFINITY,i??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:i}=K(e);return!!t||!!i?.some(Number.isSafeInteger)},format:e=>K(e).format??null},{gt(e,t){return this.check(ke(e,t))},gte(e,t){return this.check(de(e,t))},min(e,t){return this.check(de(e,t))},lt(e,t){return this.check(we(e,t))},lte(e,t){return this.check(ue(e,t))},max(e,t){return this.check(ue(e,t))},int(e){return this.check(eo(e))},safe(e){return this.check(eo(e))},positive(e){return this.check(ke(0,e))},nonnegative(e){return this.check(de(0,e))},negative(e){return this.check(we(0,e))},nonpositive(e){return this.check(ue(0,e))},multipleOf(e,t){return this.check(Ee(e,t))},step(e,t){return this.check(Ee(e,t))},finite(){return this}}));function Nu(e){return Xl(Qn,e)}var pn=f("ZodNumberFormat",(e,t)=>{Xs.init(e,t),Qn.init(e,t)});function eo(e){return Ql(pn,e)}function oh(e){return ec(pn,e)}function ah(e){return nc(pn,e)}function sh(e){return tc(pn,e)}function lh(e){return rc(pn,e)}var et=f("ZodBoolean",(e,t)=>{Et.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Uc(e,i,o,n)});function Ou(e){return ic(et,e)}var nt=f("ZodBigInt",(e,t)=>{ri.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Ec(e,i,o,n)},b.derived({minValue:e=>K(e).minimum??null,maxValue:e=>K(e).maximum??null,format:e=>K(e).format??null},{gte(e,t){return this.check(de(e,t))},min(e,t){return this.check(de(e,t))},gt(e,t){return this.check(ke(e,t))},lt(e,t){return this.check(we(e,t))},lte(e,t){return this.check(ue(e,t))},max(e,t){return this.check(ue(e,t))},positive(e){return this.check(ke(BigInt(0),e))},negative(e){return this.check(we(BigInt(0),e))},nonpositive(e){return this.check(ue(BigInt(0),e))},nonnegative(e){return this.check(de(BigInt(0),e))},multipleOf(e,t){return this.check(Ee(e,t))}}));function ch(e){return ac(nt,e)}var ko=f("ZodBigIntFormat",(e,t)=>{Ys.init(e,t),nt.init(e,t)});function uh(e){return lc(ko,e)}function dh(e){return cc(ko,e)}var Du=f("ZodSymbol",(e,t)=>{Qs.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>jc(e,i,o,n)});function ph(e){return uc(Du,e)}var Uu=f("ZodUndefined",(e,t)=>{el.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Lc(e,i,o,n)});function mh(e){return dc(Uu,e)}var Eu=f("ZodNull",(e,t)=>{nl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Cc(e,i,o,n)});function ju(e){return pc(Eu,e)}var Cu=f("ZodAny",(e,t)=>{tl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Rc(e,i,o,n)});function fh(){return mc(Cu)}var Lu=f("ZodUnknown",(e,t)=>{rl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Zc(e,i,o,n)});function ln(){return fc(Lu)}var Mu=f("ZodNever",(e,t)=>{il.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Fc(e,i,o,n)});function $o(e){return hc(Mu,e)}var Fu=f("ZodVoid",(e,t)=>{ol.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Mc(e,i,o,n)});function hh(e){return gc(Fu,e)}var er=f("ZodDate",(e,t)=>{al.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Vc(e,i,o,n),e.min=(i,o)=>e.check(de(i,o)),e.max=(i,o)=>e.check(ue(i,o))},b.derived({minDate:e=>{let{minimum:t}=K(e);return t?new Date(t):null},maxDate:e=>{let{maximum:t}=K(e);return t?new Date(t):null}},{}));function gh(e){return yc(er,e)}var Ru=f("ZodArray",(e,t)=>{un(),ll.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>nu(e,i,o,n),e.element=t.element},{min(e,t){return this.check(Ae(e,t))},nonempty(e){return this.check(Ae(1,e))},max(e,t){return this.check(on(e,t))},length(e,t){return this.check(an(e,t))},unwrap(){return this.element}});function nr(e,t){return wc(Ru,e,t)}function yh(e){let t=e._zod.def.shape;return _o(Object.keys(t))}var tr=f("ZodObject",(e,t)=>{un(),cl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>tu(e,i,o,n),b.installLazyProp(e,"shape",i=>i._zod.def.shape,!1)},{keyof(){return _o(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(b.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(b.mergeDefs(this._zod.def,{catchall:ln()}))},loose(){return this.clone(b.mergeDefs(this._zod.def,{catchall:ln()}))},strict(){return this.clone(b.mergeDefs(this._zod.def,{catchall:$o()}))},strip(){return this.clone(b.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return b.extend(this,e)},safeExtend(e){return b.safeExtend(this,e)},merge(e){return b.merge(this,e)},pick(e){return b.pick(this,e)},omit(e){return b.omit(this,e)},partial(...e){return b.partial(ir,this,e[0])},exactPartial(...e){return b.partial(So,this,e[0],"exactPartial")},required(...e){return b.required(Io,this,e[0])}});function bh(e,t){let i={type:"object",shape:e??{},...b.normalizeParams(t)};return new tr(i)}function vh(e,t){return new tr({type:"object",shape:e,catchall:$o(),...b.normalizeParams(t)})}function wh(e,t){return new tr({type:"object",shape:e,catchall:ln(),...b.normalizeParams(t)})}var rr=f("ZodUnion",(e,t)=>{jt.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Ki(e,i,o,n),e.options=t.options});function tt(e,t){return new rr({type:"union",options:e,...b.normalizeParams(t)})}var Zu=f("ZodXor",(e,t)=>{rr.init(e,t),ul.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Ki(e,i,o,n),e.options=t.options});function kh(e,t){return new Zu({type:"union",options:e,inclusive:!1,...b.normalizeParams(t)})}var Vu=f("ZodDiscriminatedUnion",(e,t)=>{rr.init(e,t),pl.init(e,t)});function $h(e,t,i){return new Vu({type:"union",options:t,discriminator:e,...b.normalizeParams(i)})}var Bu=f("ZodIntersection",(e,t)=>{ml.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>ru(e,i,o,n)});function Gu(e,t){return new Bu({type:"intersection",left:e,right:t})}var Hu=f("ZodTuple",(e,t)=>{un(),ii.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>iu(e,i,o,n)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new ir({type:"optional",innerType:t}))})}});function Wu(e,t,i){let o=t instanceof T,n=o?i:t,r=o?t:null;return new Hu({type:"tuple",items:e,rest:r,...b.normalizeParams(n)})}var Jn=f("ZodRecord",(e,t)=>{un(),fl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>ou(e,i,o,n),e.keyType=t.keyType,e.valueType=t.valueType});function Ku(e,t,i){return!t||!t._zod?new Jn({type:"record",keyType:Xt(),valueType:e,...b.normalizeParams(t)}):new Jn({type:"record",keyType:e,valueType:t,...b.normalizeParams(i)})}function _h(e,t,i){return new Jn({type:"record",keyType:e,valueType:t,...b.normalizeParams(i),partial:!0})}function xh(e,t,i){return new Jn({type:"record",keyType:e,valueType:t,mode:"loose",...b.normalizeParams(i)})}var qu=f("ZodMap",(e,t)=>{un(),hl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Qc(e,i,o,n),e.keyType=t.keyType,e.valueType=t.valueType,e.min=(...i)=>e.check($e(...i)),e.nonempty=i=>e.check($e(1,i)),e.max=(...i)=>e.check(je(...i)),e.size=(...i)=>e.check(rn(...i))});function Sh(e,t,i){return new qu({type:"map",keyType:e,valueType:t,...b.normalizeParams(i)})}var Ju=f("ZodSet",(e,t)=>{un(),gl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>eu(e,i,o,n),e.min=(...i)=>e.check($e(...i)),e.nonempty=i=>e.check($e(1,i)),e.max=(...i)=>e.check(je(...i)),e.size=(...i)=>e.check(rn(...i))});function Ih(e,t){return new Ju({type:"set",valueType:e,...b.normalizeParams(t)})}var Xn=f("ZodEnum",(e,t)=>{yl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(o,n,r)=>Bc(e,o,n,r),e.enum=t.entries,e.options=[...e._zod.values];let i=new Set(Object.keys(t.entries));e.extract=(o,n)=>{let r={};for(let a of o)if(i.has(a))r[a]=t.entries[a];else throw new Error(`Key ${a} not found in enum`);return new Xn({...t,checks:[],...b.normalizeParams(n),entries:r})},e.exclude=(o,n)=>{let r={...t.entries};for(let a of o)if(i.has(a))delete r[a];else throw new Error(`Key ${a} not found in enum`);return new Xn({...t,checks:[],...b.normalizeParams(n),entries:r})}});function _o(e,t){let i=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new Xn({type:"enum",entries:i,...b.normalizeParams(t)})}function zh(e,t){return new Xn({type:"enum",entries:e,...b.normalizeParams(t)})}var Xu=f("ZodLiteral",(e,t)=>{bl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Gc(e,i,o,n),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Ah(e,t){return new Xu({type:"literal",values:Array.isArray(e)?e:[e],...b.normalizeParams(t)})}var Yu=f("ZodFile",(e,t)=>{vl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Kc(e,i,o,n),e.min=(i,o)=>e.check($e(i,o)),e.max=(i,o)=>e.check(je(i,o)),e.mime=(i,o)=>e.check(Rn(Array.isArray(i)?i:[i],o))});function Th(e){return kc(Yu,e)}var Qu=f("ZodTransform",(e,t)=>{un(),wl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Yc(e,i,o,n),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new De(e.constructor.name);i.addIssue=r=>{if(typeof r=="string")i.issues.push(b.issue(r,i.value,t));else{let a=r;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"input"in a||(a.input=i.value),a.inst??(a.inst=e),i.issues.push(b.issue(a))}};let n=t.transform(i.value,i);return n instanceof Promise?n.then(r=>(i.value=r,i)):(i.value=n,i)}});function xo(e){return new Qu({type:"transform",transform:e})}var ir=f("ZodOptional",(e,t)=>{oi.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>qi(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function cn(e){return new ir({type:"optional",innerType:e})}var So=f("ZodExactOptional",(e,t)=>{kl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>qi(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function ed(e){return new So({type:"optional",innerType:e})}var nd=f("ZodNullable",(e,t)=>{$l.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>au(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function Yt(e){return new nd({type:"nullable",innerType:e})}function Ph(e){return cn(Yt(e))}var td=f("ZodDefault",(e,t)=>{_l.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>cu(e,i,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function rd(e,t){return new td({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var id=f("ZodPrefault",(e,t)=>{xl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>uu(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function od(e,t){return new id({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var Io=f("ZodNonOptional",(e,t)=>{Sl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>su(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function ad(e,t){return new Io({type:"nonoptional",innerType:e,...b.normalizeParams(t)})}var sd=f("ZodSuccess",(e,t)=>{Il.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>qc(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function Nh(e){return new sd({type:"success",innerType:e})}var ld=f("ZodCatch",(e,t)=>{zl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>du(e,i,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function cd(e,t){return new ld({type:"catch",innerType:e,catchValue:typeof t=="function"?t:b.constantCatch(t)})}var ud=f("ZodNaN",(e,t)=>{Al.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Hc(e,i,o,n)});function Oh(e){return vc(ud,e)}var or=f("ZodPipe",(e,t)=>{ai.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>pu(e,i,o,n),e.in=t.in,e.out=t.out});function no(e,t){return new or({type:"pipe",in:e,out:t})}var ar=f("ZodCodec",(e,t)=>{or.init(e,t),Ct.init(e,t)});function Dh(e,t,i){return new ar({type:"pipe",in:e,out:t,transform:i.decode,reverseTransform:i.encode})}function Uh(e){let t=e._zod.def;return new ar({type:"pipe",in:t.out,out:t.in,transform:t.reverseTransform,reverseTransform:t.transform})}var dd=f("ZodPreprocess",(e,t)=>{or.init(e,t),Tl.init(e,t)}),pd=f("ZodReadonly",(e,t)=>{Pl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>mu(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function md(e){return new pd({type:"readonly",innerType:e})}var fd=f("ZodTemplateLiteral",(e,t)=>{Nl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Wc(e,i,o,n)});function Eh(e,t){return new fd({type:"template_literal",parts:e,...b.normalizeParams(t)})}var hd=f("ZodLazy",(e,t)=>{Lt.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>hu(e,i,o,n),e.unwrap=()=>e._zod.def.getter()});function gd(e){return new hd({type:"lazy",getter:e})}var yd=f("ZodPromise",(e,t)=>{Dl.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>fu(e,i,o,n),e.unwrap=()=>e._zod.def.innerType});function jh(e){return new yd({type:"promise",innerType:e})}var bd=f("ZodFunction",(e,t)=>{Ol.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Xc(e,i,o,n)});function Ch(e){return new bd({type:"function",input:Array.isArray(e?.input)?Wu(e?.input):e?.input??nr(ln()),output:e?.output??ln()})}var sr=f("ZodCustom",(e,t)=>{Ul.init(e,t),N.init(e,t),e._zod.processJSONSchema=(i,o,n)=>Jc(e,i,o,n)});function Lh(e){let t=new Z({check:"custom"});return t._zod.check=e,t}function Mh(e,t){return $c(sr,e??(()=>!0),t)}function vd(e,t={}){return _c(sr,e,t)}function wd(e,t){return xc(e,t)}var Fh=Sc,Rh=Ic,kd=f("ZodInstanceOf",(e,t)=>{sr.init(e,t)},{properties(e,t){return this.check(Fn(e,t))}});function Zh(e,t={}){let i=new kd({type:"custom",check:"custom",fn:o=>o instanceof e,abort:!0,...b.normalizeParams(t)});return i._zod.bag.Class=e,i._zod.check=o=>{o.value instanceof e||o.issues.push({code:"invalid_type",expected:e.name,input:o.value,inst:i,path:[...i._zod.def.path??[]]})},i}var Vh=(...e)=>zc({Codec:ar,Boolean:et,String:Yn},...e);function Bh(e){let t=gd(()=>tt([Xt(e),Nu(),Ou(),ju(),nr(t),Ku(Xt(),t)]));return t}function Gh(e,t){return new dd({type:"pipe",in:xo(e),out:t})}var r$={invalid_type:"invalid_type",too_big:"too_big",too_small:"too_small",invalid_format:"invalid_format",not_multiple_of:"not_multiple_of",unrecognized_keys:"unrecognized_keys",invalid_union:"invalid_union",invalid_key:"invalid_key",invalid_element:"invalid_element",invalid_value:"invalid_value",custom:"custom"};function i$(e){H({customError:e})}function o$(){return H().customError}var $d;$d||($d={});var lr={};xe(lr,{ZodISODate:()=>Re,ZodISODateTime:()=>Fe,ZodISODuration:()=>Ve,ZodISOTime:()=>Ze,date:()=>s$,datetime:()=>a$,duration:()=>c$,time:()=>l$});function a$(e){return Gt(Fe,e)}function s$(e){return Ht(Re,e)}function l$(e){return Wt(Ze,e)}function c$(e){return Kt(Ve,e)}var _={...rt,...Yi,iso:lr},u$=new Set(["$schema","$ref","$defs","definitions","$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor","type","enum","const","anyOf","oneOf","allOf","not","properties","required","additionalProperties","patternProperties","propertyNames","minProperties","maxProperties","items","prefixItems","additionalItems","minItems","maxItems","uniqueItems","contains","minContains","maxContains","minLength","maxLength","pattern","format","minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","description","default","contentEncoding","contentMediaType","contentSchema","unevaluatedItems","unevaluatedProperties","if","then","else","dependentSchemas","dependentRequired","nullable","readOnly"]);function d$(e,t){let i=e.$schema;return i==="https://json-schema.org/draft/2020-12/schema"?"draft-2020-12":i==="http://json-schema.org/draft-07/schema#"?"draft-7":i==="http://json-schema.org/draft-04/schema#"?"draft-4":t??"draft-2020-12"}function Hh(e,t){return e.map((i,o)=>o<t?i:i.optional())}function p$(e){return e.replace(/~1/g,"/").replace(/~0/g,"~")}function m$(e,t){if(!e.startsWith("#"))throw new Error("External $ref is not supported, only local refs (#/...) are allowed");let i=e.slice(1).split("/").filter(Boolean);if(i.length===0)return t.rootSchema;let o=t.version==="draft-2020-12"?"$defs":"definitions";if(i[0]===o){let n=i[1]===void 0?void 0:p$(i[1]);if(!n||!t.defs[n])throw new Error(`Reference not found: ${e}`);return t.defs[n]}throw new Error(`Reference not found: ${e}`)}function f$(e,t){return _.transform(o=>o).check(o=>{let n=o.value;if(typeof n!="object"||n===null||Array.isArray(n))return;let r=Object.getOwnPropertyNames(n);if(t.minProperties!==void 0&&r.length<t.minProperties&&o.issues.push({origin:"object",code:"too_small",minimum:t.minProperties,inclusive:!0,message:`Too small: expected object to have >=${t.minProperties} properties`,input:n,inst:e,continue:!0}),t.maxProperties!==void 0&&r.length>t.maxProperties&&o.issues.push({origin:"object",code:"too_big",maximum:t.maxProperties,inclusive:!0,message:`Too big: expected object to have <=${t.maxProperties} properties`,input:n,inst:e,continue:!0}),t.keySchema)for(let a of r){let s=t.keySchema.safeParse(a);s.success||o.issues.push({code:"invalid_key",origin:"record",issues:s.error.issues,input:a,path:[a],continue:!0})}}).pipe(e)}function _d(e,t){if(e===null)return"z";let i=typeof e;if(i!=="object"){if(i==="number"&&Number.isNaN(e))return null;let o=String(e);return`${i[0]}${o.length}:${o}`}if(t.has(e))return null;t.add(e);try{if(Array.isArray(e)){let r=[];for(let a of e){let s=_d(a,t);if(s===null)return null;r.push(s)}return`a${r.length}:[${r.join(",")}]`}let o=Object.keys(e).sort(),n=[];for(let r of o){let a=_d(e[r],t);if(a===null)return null;n.push(`${r.length}:${r}=${a}`)}return`o${n.length}:{${n.join(",")}}`}finally{t.delete(e)}}var h$=new Set(["items","prefixItems","additionalItems","additionalProperties","contains","propertyNames","not","if","then","else","allOf","anyOf","oneOf","unevaluatedItems","unevaluatedProperties","contentSchema"]),g$=new Set(["properties","patternProperties","dependentSchemas","dependencies","$defs","definitions"]);function cr(e){return typeof e!="object"||e===null?!1:Array.isArray(e)?e.some(cr):typeof e.$ref=="string"?!0:Object.entries(e).some(([t,i])=>h$.has(t)?cr(i):!g$.has(t)||typeof i!="object"||i===null?!1:Object.values(i).some(cr))}function Wh(e){return e===1?"element":"elements"}function y$(e,t){return _.transform(o=>o).check(o=>{let n=o.value;if(Array.isArray(n)){if(t.uniqueItems===!0){let r=new Map;for(let a=0;a<n.length;a++){let s=_d(n[a],new Set);if(s===null)continue;let l=r.get(s);if(l===void 0){r.set(s,a);continue}o.issues.push({code:"custom",message:`Array items must be unique: element at index ${a} duplicates the one at index ${l}`,input:n,path:[a],continue:!0})}}if(t.containsSchema){let r=t.minContains??1,a=t.maxContains!==void 0?t.maxContains+1:Number.POSITIVE_INFINITY,s=0;for(let l of n)if(t.containsSchema.safeParse(l).success&&++s>=a)break;s<r&&o.issues.push({code:"custom",message:`Array must contain at least ${r} matching ${Wh(r)}; found ${s}`,input:n,continue:!0}),t.maxContains!==void 0&&s>t.maxContains&&o.issues.push({code:"custom",message:`Array must contain at most ${t.maxContains} matching ${Wh(t.maxContains)}`,input:n,continue:!0})}}}).pipe(e)}function Kh(e,t){if(e!==!1)return e===void 0||e===!0?_.any():ie(e,t)}var b$=/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;function qh(e,t){if(e.not!==void 0){if(typeof e.not=="object"&&Object.keys(e.not).length===0)return _.never();throw new Error("not is not supported in Zod (except { not: {} } for never)")}if(e.unevaluatedItems!==void 0)throw new Error("unevaluatedItems is not supported");if(e.unevaluatedProperties!==void 0)throw new Error("unevaluatedProperties is not supported");if(e.if!==void 0||e.then!==void 0||e.else!==void 0)throw new Error("Conditional schemas (if/then/else) are not supported");if(e.dependentSchemas!==void 0||e.dependentRequired!==void 0)throw new Error("dependentSchemas and dependentRequired are not supported");if(e.$ref){let n=e.$ref;if(t.refs.has(n))return t.refs.get(n);if(t.processing.has(n))return _.lazy(()=>{if(!t.refs.has(n))throw new Error(`Circular reference not resolved: ${n}`);return t.refs.get(n)});t.processing.add(n);let r=m$(n,t),a=ie(r,t);return t.refs.set(n,a),t.processing.delete(n),a}if(e.enum!==void 0){let n=e.enum;if(t.version==="openapi-3.0"&&e.nullable===!0&&n.length===1&&n[0]===null)return _.null();if(n.length===0)return _.never();if(n.length===1)return _.literal(n[0]);if(n.every(a=>typeof a=="string"))return _.enum(n);let r=n.map(a=>_.literal(a));return r.length<2?r[0]:_.union([r[0],r[1],...r.slice(2)])}if(e.const!==void 0)return _.literal(e.const);let i=e.type;if(Array.isArray(i)){let n=i.map(r=>{let a={...e,type:r};return qh(a,t)});return n.length===0?_.never():n.length===1?n[0]:_.union(n)}if(!i)return _.any();let o;switch(i){case"string":{let n=_.string();if(e.format){let r=e.format;r==="email"?n=n.check(_.email()):r==="uri"||r==="uri-reference"?n=n.check(_.url()):r==="uuid"||r==="guid"?n=n.check(_.uuid()):r==="date-time"?n=n.check(_.iso.datetime({offset:!0})):r==="date"?n=n.check(_.iso.date()):r==="time"?n=n.check(_.regex(b$)):r==="duration"?n=n.check(_.iso.duration()):r==="hostname"?n=n.check(_.hostname()):r==="ipv4"?n=n.check(_.ipv4()):r==="ipv6"?n=n.check(_.ipv6()):r==="mac"?n=n.check(_.mac()):r==="cidr"?n=n.check(_.cidrv4()):r==="cidr-v6"?n=n.check(_.cidrv6()):r==="base64"?n=n.check(_.base64()):r==="base64url"?n=n.check(_.base64url()):r==="e164"?n=n.check(_.e164()):r==="credit_card"?n=n.check(_.creditCard()):r==="iban"?n=n.check(_.iban()):r==="jwt"?n=n.check(_.jwt()):r==="emoji"?n=n.check(_.emoji()):r==="nanoid"?n=n.check(_.nanoid()):r==="cuid"?n=n.check(_.cuid()):r==="cuid2"?n=n.check(_.cuid2()):r==="ulid"?n=n.check(_.ulid()):r==="xid"?n=n.check(_.xid()):r==="ksuid"&&(n=n.check(_.ksuid()))}typeof e.minLength=="number"&&(n=n.min(e.minLength)),typeof e.maxLength=="number"&&(n=n.max(e.maxLength)),e.pattern&&(n=n.regex(new RegExp(e.pattern))),o=n;break}case"number":case"integer":{let n=i==="integer"?_.number().int():_.number();typeof e.minimum=="number"&&e.exclusiveMinimum!==!0&&(n=n.min(e.minimum)),typeof e.maximum=="number"&&e.exclusiveMaximum!==!0&&(n=n.max(e.maximum)),typeof e.exclusiveMinimum=="number"?n=n.gt(e.exclusiveMinimum):e.exclusiveMinimum===!0&&typeof e.minimum=="number"&&(n=n.gt(e.minimum)),typeof e.exclusiveMaximum=="number"?n=n.lt(e.exclusiveMaximum):e.exclusiveMaximum===!0&&typeof e.maximum=="number"&&(n=n.lt(e.maximum)),typeof e.multipleOf=="number"&&(n=n.multipleOf(e.multipleOf)),o=n;break}case"boolean":{o=_.boolean();break}case"null":{o=_.null();break}case"object":{let n={},r=e.properties||{},a=new Set(e.required||[]),s=typeof e.additionalProperties=="object"?ie(e.additionalProperties,t):void 0;for(let[d,p]of Object.entries(r)){let m=ie(p,t);J(n,d,a.has(d)?m:m.optional())}if(e.patternProperties){let d=e.patternProperties,p=Object.keys(d),m=[];for(let y of p){let $=ie(d[y],t),z=_.string().regex(new RegExp(y));m.push(_.looseRecord(z,$))}let g=[];if(Object.keys(n).length>0&&g.push(_.object(n).passthrough()),g.push(...m),g.length===0)o=_.object({}).passthrough();else if(g.length===1)o=g[0];else{let y=_.intersection(g[0],g[1]);for(let $=2;$<g.length;$++)y=_.intersection(y,g[$]);o=y}if(e.additionalProperties===!1){let y=Object.keys(n),$=p.map(S=>new RegExp(S)),z=o;o=o.check(S=>{if(!pe(S.value))return;let P=[];for(let C of Object.keys(S.value))y.includes(C)||$.some(V=>V.test(C))||P.push(C);P.length&&S.issues.push({code:"unrecognized_keys",keys:P,input:S.value,inst:z})})}}else{let d=_.object(n);e.additionalProperties===!1?o=d.strict():s?o=d.catchall(s):o=d.passthrough()}let l=e.propertyNames!==void 0&&e.propertyNames!==!0,c=typeof e.minProperties=="number"?e.minProperties:void 0,u=typeof e.maxProperties=="number"?e.maxProperties:void 0;if(l||c!==void 0||u!==void 0){let d;if(l){let p=typeof e.propertyNames=="object"&&e.propertyNames.type===void 0?{type:"string",...e.propertyNames}:e.propertyNames;d=ie(p,t)}o=f$(o,{keySchema:d,minProperties:c,maxProperties:u})}break}case"array":{let n=e.prefixItems,r=e.items;if(n&&Array.isArray(n)){let a=typeof e.minItems=="number"?e.minItems:0,s=n.map(d=>ie(d,t)),l=Hh(s,a),c=Array.isArray(r)?void 0:Kh(r,t),u=_.tuple(l);o=c?u.rest(c):u,typeof e.minItems=="number"&&(o=o.check(_.minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(_.maxLength(e.maxItems)))}else if(Array.isArray(r)){let a=typeof e.minItems=="number"?e.minItems:0,s=r.map(d=>ie(d,t)),l=Hh(s,a),c=Kh(e.additionalItems,t),u=_.tuple(l);o=c?u.rest(c):u,typeof e.minItems=="number"&&(o=o.check(_.minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(_.maxLength(e.maxItems)))}else if(r!==void 0){let a=ie(r,t),s=_.array(a);typeof e.minItems=="number"&&(s=s.min(e.minItems)),typeof e.maxItems=="number"&&(s=s.max(e.maxItems)),o=s}else o=_.array(_.any());(e.uniqueItems===!0||e.contains!==void 0)&&(o=y$(o,{uniqueItems:e.uniqueItems===!0,containsSchema:e.contains!==void 0?ie(e.contains,t):void 0,minContains:typeof e.minContains=="number"?e.minContains:void 0,maxContains:typeof e.maxContains=="number"?e.maxContains:void 0}));break}default:throw new Error(`Unsupported type: ${i}`)}return o}function ie(e,t){if(typeof e=="boolean")return e?_.any():_.never();let i=qh(e,t),o=e.type||e.enum!==void 0||e.const!==void 0;if(e.anyOf&&Array.isArray(e.anyOf)){let s=e.anyOf.map(c=>ie(c,t)),l=_.union(s);i=o?_.intersection(i,l):l}if(e.oneOf&&Array.isArray(e.oneOf)){let s=e.oneOf.map(c=>ie(c,t)),l=_.xor(s);i=o?_.intersection(i,l):l}if(e.allOf&&Array.isArray(e.allOf))if(e.allOf.length===0)i=o?i:_.any();else{let s=o?i:ie(e.allOf[0],t),l=o?0:1;for(let c=l;c<e.allOf.length;c++)s=_.intersection(s,ie(e.allOf[c],t));i=s}e.nullable===!0&&t.version==="openapi-3.0"&&(i=_.nullable(i)),e.readOnly===!0&&(i=_.readonly(i)),e.default!==void 0&&(i=i.default(e.default));let n={},r=["$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor"];for(let s of r)s in e&&(n[s]=e[s]);let a=["contentEncoding","contentMediaType","contentSchema"];for(let s of a)s in e&&(n[s]=e[s]);if(e.type==="object"&&e.$ref===void 0){e.propertyNames!==void 0&&!cr(e.propertyNames)&&(n.propertyNames=e.propertyNames);for(let s of["minProperties","maxProperties"])e[s]!==void 0&&(n[s]=e[s])}if(e.type==="array"&&e.$ref===void 0){e.contains!==void 0&&!cr(e.contains)&&(n.contains=e.contains);for(let s of["uniqueItems","minContains","maxContains"])e[s]!==void 0&&(n[s]=e[s])}for(let s of Object.keys(e))u$.has(s)||J(n,s,e[s]);return Object.keys(n).length>0&&t.registry.add(i,n),e.description&&(i=i.describe(e.description)),i}function Jh(e,t){if(typeof e=="boolean")return e?_.any():_.never();let i;try{i=JSON.parse(JSON.stringify(e))}catch{throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas")}let o=d$(i,t?.defaultTarget),n=i.$defs||i.definitions||{},r={version:o,defs:n,refs:new Map,processing:new Set,rootSchema:i,registry:t?.registry??X};return ie(i,r)}var Xh=Symbol("z.visit/resolving");function ur(e,t){let i=typeof t=="function"?t:(a,s)=>{let l=t[a._zod.def.type];return l?l(a,s):a},o=new Map;function n(a){let s=o.get(a);if(s===Xh)return new Lt({type:"lazy",getter:()=>o.get(a)});if(s!==void 0)return s;o.set(a,Xh);let l=r(a),c=i(l,l!==a);return o.set(a,c),c}function r(a){let s=a._zod.def,l=s.type;switch(l){case"object":{let c=s.shape,u=Object.keys(c),d=!1,p={};for(let g of u){let y=n(c[g]);y!==c[g]&&(d=!0),p[g]=y}let m=s.catchall;return s.catchall&&(m=n(s.catchall),m!==s.catchall&&(d=!0)),d?L(a,{...s,shape:p,catchall:m}):a}case"array":{let c=n(s.element);return c===s.element?a:L(a,{...s,element:c})}case"tuple":{let c=s.items,u=!1,d=[];for(let m of c){let g=n(m);g!==m&&(u=!0),d.push(g)}let p=s.rest;return s.rest&&(p=n(s.rest),p!==s.rest&&(u=!0)),u?L(a,{...s,items:d,rest:p}):a}case"record":case"map":{let c=n(s.keyType),u=n(s.valueType);return c===s.keyType&&u===s.valueType?a:L(a,{...s,keyType:c,valueType:u})}case"set":{let c=n(s.valueType);return c===s.valueType?a:L(a,{...s,valueType:c})}case"union":{let c=s.options,u=!1,d=[];for(let p of c){let m=n(p);m!==p&&(u=!0),d.push(m)}return u?L(a,{...s,options:d}):a}case"intersection":{let c=n(s.left),u=n(s.right);return c===s.left&&u===s.right?a:L(a,{...s,left:c,right:u})}case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":{let c=n(s.innerType);return c===s.innerType?a:L(a,{...s,innerType:c})}case"pipe":{let c=n(s.in),u=n(s.out);return c===s.in&&u===s.out?a:L(a,{...s,in:c,out:u})}case"function":{let c=n(s.input),u=n(s.output);return c===s.input&&u===s.output?a:L(a,{...s,input:c,output:u})}case"lazy":{let c=s.getter,{_cachedInner:u,...d}=s;return L(a,{...d,getter:()=>n(c())})}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":return a;default:return a}}return n(e)}function Yh(e){return ur(e,{object:t=>t.partial(),union:t=>{let i=t._zod.def;return i.discriminator===void 0?t:tt(i.options)}})}function v$(e,t){if(!t?.length)return e;let i=e._zod.def;return L(e,he(i,{checks:[...i.checks??[],...t]}),{parent:!0})}function Qh(e){return v$(e.out,e.checks)}function w$(e){return e.in._zod.traits.has("$ZodTransform")?Qh(e):e.in}function eg(e){return ur(e,{pipe:t=>w$(t._zod.def),default:(t,i)=>i?cn(t._zod.def.innerType):t,catch:(t,i)=>i?t._zod.def.innerType:t})}function ng(e){return ur(e,{pipe:t=>Qh(t._zod.def),prefault:(t,i)=>i?t._zod.def.innerType:t})}var xd={};xe(xd,{bigint:()=>x$,boolean:()=>_$,date:()=>S$,number:()=>$$,string:()=>k$});function k$(e){return Hl(Yn,e)}function $$(e){return Yl(Qn,e)}function _$(e){return oc(et,e)}function x$(e){return sc(nt,e)}function S$(e){return bc(er,e)}var zo={unfree:!0},dr={unfree:!0,x86Only:!0},I$={cli:[["ripgrep","ripgrep","Search files by regular expression"],["fd","fd","Find files by name"],["bat","bat","Show files with syntax colours"],["eza","eza","List folders with colours and icons"],["jq","jq","Query and change JSON"],["yq-go","yq","Query and change YAML"],["curl","curl","Fetch from and send to URLs"],["wget","Wget","Download files and sites"],["httpie","HTTPie","Talk to HTTP services by hand"],["tealdeer","tealdeer","Short examples for commands (tldr)"],["glow","Glow","Read Markdown in the terminal"],["fastfetch","fastfetch","System summary with a logo"]],files:[["yazi","Yazi","File manager in the terminal, with previews"],["tree","tree","Show a folder as a tree"],["ncdu","ncdu","Find what fills the disk, interactively"],["rsync","rsync","Copy folders, sending only what changed"],["zip","zip","Make zip archives"],["unzip","UnZip","Unpack zip archives"],["p7zip","7-Zip","Make and unpack 7z and many others"]],system:[["htop","htop","Processes and load"],["btop","btop","Processes, disks and network with graphs"],["psmisc","psmisc","killall, pstree and fuser"],["lsof","lsof","Which program has which file open"]],git:[["git","Git","Version control; your desktop has it anyway"],["gh","GitHub CLI","Pull requests and issues from the terminal"],["git-lfs","Git LFS","Large files in Git"],["lazygit","Lazygit","Git with a full-screen interface"],["jujutsu","Jujutsu","Version control on top of Git repositories"],["pre-commit","pre-commit","Checks that run before each commit"],["gitleaks","Gitleaks","Find passwords and keys in a repository"]],languages:[["gcc","GCC","C and C++ compiler"],["gnumake","GNU Make","Build by Makefile"],["cmake","CMake","Build C and C++ projects"],["just","just","Run a project\u2019s commands by name"],["python3","Python","Python 3"],["uv","uv","Python packages and environments, fast"],["nodejs","Node.js","JavaScript outside the browser, with npm"],["pnpm","pnpm","Package manager for Node.js"],["bun","Bun","JavaScript runtime, bundler and package manager"],["go","Go","Go compiler and tools"],["rustc","Rust","Rust compiler"],["cargo","Cargo","Build and package Rust projects"],["jdk","OpenJDK","Java compiler and runtime"],["dotnet-sdk",".NET SDK","C# and F# compilers and tools"]],editing:[["rust-analyzer","rust-analyzer","Language server for Rust"],["gopls","gopls","Language server for Go"],["pyright","Pyright","Type checker and language server for Python"],["ruff","Ruff","Lint and format Python"],["typescript-language-server","TypeScript server","Language server for TypeScript"],["prettier","Prettier","Format web files"],["bash-language-server","Bash server","Language server for shell scripts"],["shellcheck","ShellCheck","Find faults in shell scripts"],["shfmt","shfmt","Format shell scripts"],["lua-language-server","Lua server","Language server for Lua, Hyprland\u2019s language"]],nix:[["nixd","nixd","Language server for Nix that knows options"],["nixfmt","nixfmt","Format Nix as nixpkgs does"],["nh","nh","Rebuild and clean up with clearer output"],["nix-output-monitor","nix-output-monitor","Watch builds as a tree (nom)"],["nix-tree","nix-tree","What a system consists of, and why"],["devenv","devenv","Development environments per project"]],devops:[["kubectl","kubectl","Command line of Kubernetes"],["kubernetes-helm","Helm","Packages for Kubernetes"],["k9s","k9s","Kubernetes with a full-screen interface"],["kind","kind","A Kubernetes cluster in containers"],["docker-compose","Docker Compose","Several containers from one file"],["lazydocker","Lazydocker","Containers with a full-screen interface"],["dive","dive","Look into image layers"],["trivy","Trivy","Find known faults in images and repositories"],["opentofu","OpenTofu","Infrastructure as code, free"],["terraform","Terraform","Infrastructure as code",zo],["ansible","Ansible","Set up machines over SSH"],["awscli2","AWS CLI","Amazon\u2019s cloud"]],data:[["sqlite","SQLite","Database in a file, with its shell"],["postgresql","PostgreSQL","Client and server programs"],["pgcli","pgcli","PostgreSQL shell with completion"],["dbeaver-bin","DBeaver","Browse and edit databases of many kinds"]],editors:[["micro","micro","Terminal editor with everyday keys"],["vscodium","VSCodium","VS Code without Microsoft\u2019s additions"],["zed-editor","Zed","Fast editor; draws with Vulkan, in VMware by software"],["tmux","tmux","Several shells in one terminal, kept alive"],["zellij","Zellij","The same, with its keys on screen"]],ai:[["claude-code","Claude Code","Anthropic\u2019s coding assistant",zo],["codex","Codex","OpenAI\u2019s coding assistant"],["gemini-cli","Gemini CLI","Google\u2019s coding assistant"]],web:[["librewolf","LibreWolf","Firefox with privacy first"],["brave","Brave","Chromium with ad blocking"],["google-chrome","Google Chrome","Google\u2019s browser",dr]],media:[["mpv","mpv","Play video and sound"],["vlc","VLC","Play nearly every format"],["ffmpeg","FFmpeg","Convert video and sound"],["yt-dlp","yt-dlp","Download video from websites"],["imagemagick","ImageMagick","Convert and change pictures by command"],["gimp","GIMP","Edit pictures"],["obs-studio","OBS Studio","Record and stream the screen"],["spotify","Spotify","Music streaming",dr]],office:[["libreoffice","LibreOffice","Documents, tables and slides"],["obsidian","Obsidian","Linked notes in Markdown",zo],["zathura","zathura","Read PDF with the keyboard"],["pandoc","Pandoc","Convert between document formats"]],secrets:[["age","age","Encrypt files"],["keepassxc","KeePassXC","Password safe in a file"],["_1password-gui","1Password","Password safe in the cloud",zo]],communication:[["thunderbird","Thunderbird","Mail and calendar"],["signal-desktop","Signal","Private messages"],["telegram-desktop","Telegram","Messages"],["element-desktop","Element","Matrix rooms and messages"],["discord","Discord","Voice, video and chat",dr],["vesktop","Vesktop","Another client for Discord; also on ARM"],["slack","Slack","Chat for teams",dr],["zoom-us","Zoom","Video meetings",dr]],hardware:[["pciutils","pciutils","List VMware\u2019s virtual PCI devices (lspci)"],["usbutils","usbutils","List USB devices (lsusb)"],["dmidecode","dmidecode","What the virtual machine says it is"],["mesa-demos","Mesa demos","Which graphics driver is in use (eglinfo, glxinfo)"],["vulkan-tools","Vulkan tools","Which Vulkan drivers there are (vulkaninfo)"],["wev","wev","What keys and buttons send"],["wlr-randr","wlr-randr","List and change screen modes"],["qemu","QEMU","Convert disk images (qemu-img); virtual machines"]]},Sd=Object.entries(I$).flatMap(([e,t])=>t.map(([i,o,n,r])=>({attr:i,title:o,description:n,group:e,...r}))),z$=new Set(Sd.filter(e=>e.x86Only).map(e=>e.attr));function Id(e){return z$.has(e)}function zd(e,t,i){let o=Math.round(i*120),n=r=>r>0&&e*120%r===0&&t*120%r===0;for(let r=0;r<90;r++)for(let a of[o+r,o-r])if(n(a))return a/120}var Ad={typed:"-/sudomntlghyerb",rows:{"-/sudomntlghzerb":["al"],"\xDF-sudomntlghzerb":["at","at mac","at nodeadkeys","de","de T3","de deadacute","de deadgraveacute","de deadtilde","de dsb_qwertz","de e1","de e2","de mac","de mac_nodeadkeys","de nodeadkeys","de ro","de ro_nodeadkeys","de tr"],"-.sudomntlghyerb":["az","md gag","ru ruchey_en"],"'-sudomntlghzerb":["ba","ba alternatequotes","ba unicode","ch","ch de_mac","ch de_nodeadkeys","ch fr","ch fr_mac","ch fr_nodeadkeys","ch legacy","hr","hr alternatequotes","hr unicode","me","me latinalternatequotes","me latinunicode","rs latin","rs latinalternatequotes","rs latinunicode","si","si alternatequotes"],"'-sudomntlgh\u017Eerb":["ba unicodeus","hr unicodeus","me latinunicodeyz","rs latinunicodeyz"],"'-sudomntlghyerb":["ba us","es","es ast","es cat","es deadtilde","es nodeadkeys","es winkeys","it","it fur","it ibm","it nodeadkeys","it scn","it winkeys","latam","latam deadtilde","latam nodeadkeys","me latinyz","pt","pt mac","pt mac_nodeadkeys","pt nodeadkeys","rs latinyz","si us"],")=sudo,ntlghyerb":["be","be iso-alternate","be nodeadkeys","be oss","be oss_latin9","be wang","fr mac"],"-;sudomntlghyerb":["br","br nodeadkeys","br thinkpad"],"[zogermbynidf.px":["br dvorak","cz dvorak-ucw","ee dvorak","gb dvorak","is dvorak","pl dvorak","pl dvorak_altquotes","pl dvorak_quotes","se us_dvorak","us dvorak","us dvorak-alt-intl","us dvorak-intl","us dvorak-mac"],"[zelacvqxrumw.hk":["br nativo","br nativo-us"],"[zelacv\u011D\u0109rum\u016D.hk":["br nativo-epo"],"-\xE9sudomntlghyerb":["ca","ca fr-legacy","ca multix"],"^zogermbynidf.px":["ca fr-dvorak"],"-!sudo,ntlghyerb":["cd"],")!sudo,ntlghyerb":["cm french","dz","dz azerty-deadkeys","fr","fr azerty","fr latin9","fr latin9_nodeadkeys","fr nodeadkeys","fr oci","fr oss","fr oss_latin9","fr oss_nodeadkeys","ma french","ml","ml fr-oss","sn","tg"],"=-sudomntlghzerb":["cz","cz bksl","cz winkeys","sk","sk bksl"],"=-sudomntlghyerb":["cz qwerty","cz qwerty-mac","cz qwerty_bksl","cz winkeys-qwerty","sk qwerty","sk qwerty_bksl"],"+#ogetmbynuhf.px":["de dvorak"],"-jihafmbwtosklcz":["de neo"],"\xDF-sudomntlghyerb":["de qwerty"],"+-sudomntlghyerb":["dk","dk mac","dk mac_nodeadkeys","dk nodeadkeys","dk winkeys","ee","ee nodeadkeys","fi","fi classic","fi mac","fi nodeadkeys","fi winkeys","fo","fo nodeadkeys","no","no mac","no mac_nodeadkeys","no nodeadkeys","no winkeys","se","se mac","se nodeadkeys"],"+zogermbynidf.px":["dk dvorak","no dvorak","se svdvorak"],"-/sudomntlgh\u016Derb":["epo"],"-/sudomntlgh\u011Derb":["epo legacy"],"'zogehmbynidf\xF1px":["es dvorak","latam dvorak"],"+-sudomntlgh\u0167erb":["fi smi","no smi","no smi_nodeadkeys","se smi"],"';sudo.ntlghyerb":["fr afnor"],"=fuvilq'\xE8r,c^pok":["fr bepo","fr bepo_latin9"],"=fuvilq\u2019\xE8r,c^pok":["fr bepo_afnor"],"[javumrx.nbfh\xE9gy":["fr dvorak"],"-/rlsymkgidhjfpb":["gb colemak","us colemak"],"-/rlsyhkbigmjfp\\":["gb colemak_dh","no colemak_dh","us colemak_dh_iso"],"-zogermbynidf.px":["gb dvorakukp"],"-\u015Fsu\u0257o\xF1ntlghyerb":["gh fula","gh hausa","ng hausa"],"\xFC-sudomntlghzerb":["hu","hu 101_qwertz_comma_dead","hu 101_qwertz_comma_nodead","hu 101_qwertz_dot_dead","hu 101_qwertz_dot_nodead","hu 102_qwertz_comma_dead","hu 102_qwertz_comma_nodead","hu 102_qwertz_dot_dead","hu 102_qwertz_dot_nodead","hu nodeadkeys","hu standard"],"\xFC-sudomntlghyerb":["hu 101_qwerty_comma_dead","hu 101_qwerty_comma_nodead","hu 101_qwerty_dot_dead","hu 101_qwerty_dot_nodead","hu 102_qwerty_comma_dead","hu 102_qwerty_comma_nodead","hu 102_qwerty_dot_dead","hu 102_qwerty_dot_nodead","hu qwerty"],"-jeh\u0259dslutupbaiw":["in iipa"],"*.sudomntlghyerb":["iq ku","ir ku","sy ku","tr","tr intl","tr ku"],"/,\xEErehszolutdxi\xE7":["iq ku_f","ir ku_f","sy ku_f","tr ku_f"],\u00F6\u00FEsudomntlghyerb:["is","is mac","is mac_legacy"],"-\xF2sudo,ntlghyerb":["it mac"],"@zogermbynidf.px":["jp dvorak"],"\u015B\u2116sudomntlghyerb":["kz latin"],"'-rlsymkgidhjfpb":["latam colemak"],"-/su\xF0omntlghyerb":["lk us"],_\u0119sudomntlghyerb:["lt ibm"],")hkjs\u0117b\u0161dimp\u010Drl\u017E":["lt lekp","lt lekpa"],w\u010Denigmvqshljyox:["lt ratise"],"?\u0119sudomntlghyerb":["lt std"],"-\u013Csudomntlgh\u0101erb":["lv adapted"],"-\u013Cuns\u0113\u0101omeldvjrp":["lv ergonomic"],"/-sudomntlghyerb":["nl","nl std"],"+-rlsymkgidhjfpb":["no colemak"],"0.rjsuk#beg][fp\\":["no colemak_dh_wide","us colemak_dh_wide_iso"],"!zogermbynidf.px":["pl dvp","us dvp"],"+-sudomntlghzerb":["pl qwertz","ro winkeys"],"\xBAzelacvqxrumw.hk":["pt nativo","pt nativo-us"],"\xBAzelacv\u011D\u0109rum\u016D.hk":["pt nativo-epo"],"+zogermbynidf\xF6px":["se dvorak"],"/.atik\xE7zfrg\u011Fc\xFCoh":["tr e"],"/,irehszol\xFCtd\u011F\u0131\xE7":["tr f"],"x.sudomntlghyerb":["ua crh"],"x,irehszol\xFCtd\u011F\u0131\xE7":["ua crh_f"],"-/rlsyhkbigmjfpz":["us colemak_dh"],"-/rlsyhkbigmjfpv":["us colemak_dh_ortho"],"0.rjsuk/beg][fpz":["us colemak_dh_wide"],"8zogermbynidf.px":["us dvorak-classic"],"29ksc.inuzthrbyw":["us dvorak-l"],"['8szywnocehrq.i":["us dvorak-r"],"-/suelmpkogyjdfb":["us norman"],"-/sfhplkbogyjrwv":["us workman","us workman-intl"]}};var Td={without:{af:["","fa-olpc","ps","ps-olpc","uz","uz-olpc"],al:["veqilharxhi"],am:["","eastern","eastern-alt","phonetic","phonetic-alt","western"],ara:["","azerty","azerty_digits","buckwalter","digits","mac","mac-phonetic","olpc"],az:["cyrillic"],bd:["","probhat"],bg:["","bas_phonetic","bekl","phonetic"],br:["rus"],brai:["","left_hand","left_hand_invert","right_hand","right_hand_invert"],bt:[""],by:["","intl","legacy","phonetic","ru"],ca:["ike"],cn:["mon_manchu_galik","mon_todo_galik","mon_trad","mon_trad_galik","mon_trad_manchu","mon_trad_todo","mon_trad_xibe","tib","tib_asciinum","ug"],cz:["rus","ucw"],de:["ru"],dz:["ar","ber"],eg:[""],et:[""],fr:["geo"],ge:["","ergonomic","mess","os","ru"],gn:[""],gr:["","nodeadkeys","polytonic","simple"],id:["javanese","melayu-phonetic","melayu-phoneticx","pegon-phonetic"],ie:["ogam"],il:["","biblical","lyx","phonetic","si2"],in:["","asm-kagapa","ben","ben-kagapa","ben_baishakhi","ben_bornona","ben_gitanjali","ben_inscript","ben_probhat","bolnagri","guj","guj-kagapa","guru","hin-kagapa","hin-wx","jhelum","kan","kan-kagapa","mal","mal_enhanced","mal_lalitha","mal_poorna","mar-kagapa","marathi","mni","ori","ori-bolnagri","ori-wx","san-kagapa","sat","tam","tam_tamilnumbers","tamilnet","tamilnet_TAB","tamilnet_TSCII","tamilnet_tamilnumbers","tel","tel-kagapa","tel-sarala","urd-phonetic","urd-phonetic3","urd-winkeys"],iq:["","ku_ara"],ir:["","azb","ku_ara","pes_keypad","winkeys"],it:["geo"],jp:["kana","mac"],kg:["","phonetic"],kh:[""],kz:["","ext","kazrus","ruskaz"],la:["","stea"],lk:["","tam_TAB","tam_unicode"],lv:["modern-cyr"],ma:["","tifinagh","tifinagh-alt","tifinagh-alt-phonetic","tifinagh-extended","tifinagh-extended-phonetic","tifinagh-phonetic"],me:["cyrillic","cyrillicalternatequotes","cyrillicyz"],mk:["","nodeadkeys"],mm:["","mnw","mnw-a1","shn","zawgyi","zgt"],mn:[""],mv:[""],my:["","phonetic"],np:[""],ph:["capewell-dvorak-bay","capewell-qwerf2k6-bay","colemak-bay","dvorak-bay","qwerty-bay"],pk:["","ara","snd","urd-crulp","urd-nla"],pl:["ru_phonetic_dvorak"],rs:["","alternatequotes","rue","yz"],ru:["","ab","bak","chm","cv","dos","kom","legacy","mac","os_legacy","os_winkeys","phonetic","phonetic_YAZHERTY","phonetic_azerty","phonetic_dvorak","phonetic_winkeys","ruchey_ru","sah","srp","tt","typewriter","typewriter-legacy","udm","xal"],se:["rus","swl"],sy:["","syc","syc_phonetic"],th:["","pat","tis"],tj:["","legacy"],tz:[""],ua:["","homophonic","legacy","macOS","phonetic","typewriter","winkeys"],us:["chr","rus"],uz:[""]},partly:{az:{"":"w"},ba:{unicode:"qwxy",unicodeus:"qwxy"},br:{"nativo-epo":"qwxy"},cm:{mmuock:"hr"},epo:{"":"qwxy",legacy:"qwxy"},fi:{smi:"qwxy"},gh:{akan:"qx",avn:"cjq",ewe:"cjq",fula:"dmwz",ga:"cqx",gillbt:"qx",hausa:"dmwz"},hr:{unicode:"qwxy",unicodeus:"qwxy"},in:{iipa:"cfqrvxyz"},ke:{kik:"qx"},lk:{us:"fqw"},lt:{ibm:"qwx"},lv:{adapted:"qwxy",ergonomic:"qwxy",fkey:"f"},md:{gag:"qwx"},me:{latinunicode:"qwxy",latinunicodeyz:"qwxy"},ng:{hausa:"dmwz",igbo:"qx",yoruba:"qvx"},no:{smi:"qwxy",smi_nodeadkeys:"qwxy"},pt:{"nativo-epo":"qwxy"},rs:{latinunicode:"qwxy",latinunicodeyz:"qwxy"},se:{smi:"qwxy"},tm:{"":"cqvx"}}};var it={layouts:{af:["fa-olpc","ps","ps-olpc","uz","uz-olpc"],al:["plisi","veqilharxhi"],am:["eastern","eastern-alt","phonetic","phonetic-alt","western"],ara:["azerty","azerty_digits","buckwalter","digits","mac","mac-phonetic","olpc"],at:["mac","nodeadkeys"],au:[],az:["cyrillic"],ba:["alternatequotes","unicode","unicodeus","us"],bd:["probhat"],be:["iso-alternate","nodeadkeys","oss","oss_latin9","wang"],bg:["bas_phonetic","bekl","phonetic"],br:["dvorak","nativo","nativo-epo","nativo-us","nodeadkeys","rus","thinkpad"],brai:["left_hand","left_hand_invert","right_hand","right_hand_invert"],bt:[],bw:[],by:["intl","latin","legacy","phonetic","ru"],ca:["eng","fr-dvorak","fr-legacy","ike","multix"],cd:[],ch:["de_mac","de_nodeadkeys","fr","fr_mac","fr_nodeadkeys","legacy"],cm:["azerty","dvorak","french","mmuock","qwerty"],cn:["altgr-pinyin","mon_manchu_galik","mon_todo_galik","mon_trad","mon_trad_galik","mon_trad_manchu","mon_trad_todo","mon_trad_xibe","tib","tib_asciinum","ug"],cz:["bksl","dvorak-ucw","qwerty","qwerty-mac","qwerty_bksl","rus","ucw","winkeys","winkeys-qwerty"],de:["T3","deadacute","deadgraveacute","deadtilde","dsb","dsb_qwertz","dvorak","e1","e2","mac","mac_nodeadkeys","neo","nodeadkeys","qwerty","ro","ro_nodeadkeys","ru","tr","us"],dk:["dvorak","mac","mac_nodeadkeys","nodeadkeys","winkeys"],dz:["ar","azerty-deadkeys","ber","qwerty-gb-deadkeys","qwerty-us-deadkeys"],ee:["dvorak","nodeadkeys","us"],eg:[],epo:["legacy"],es:["ast","cat","deadtilde","dvorak","nodeadkeys","winkeys"],et:[],fi:["classic","mac","nodeadkeys","smi","winkeys"],fo:["nodeadkeys"],fr:["afnor","azerty","bepo","bepo_afnor","bepo_latin9","bre","dvorak","ergol","ergol_iso","geo","latin9","latin9_nodeadkeys","mac","nodeadkeys","oci","oss","oss_latin9","oss_nodeadkeys","us"],gb:["colemak","colemak_dh","dvorak","dvorakukp","extd","gla","intl","mac","mac_intl","pl"],ge:["ergonomic","mess","os","ru"],gh:["akan","avn","ewe","fula","ga","generic","gillbt","hausa"],gn:[],gr:["nodeadkeys","polytonic","simple"],hr:["alternatequotes","unicode","unicodeus","us"],hu:["101_qwerty_comma_dead","101_qwerty_comma_nodead","101_qwerty_dot_dead","101_qwerty_dot_nodead","101_qwertz_comma_dead","101_qwertz_comma_nodead","101_qwertz_dot_dead","101_qwertz_dot_nodead","102_qwerty_comma_dead","102_qwerty_comma_nodead","102_qwerty_dot_dead","102_qwerty_dot_nodead","102_qwertz_comma_dead","102_qwertz_comma_nodead","102_qwertz_dot_dead","102_qwertz_dot_nodead","nodeadkeys","qwerty","standard"],id:["javanese","melayu-phonetic","melayu-phoneticx","pegon-phonetic"],ie:["CloGaelach","UnicodeExpert","ogam","ogam_is434"],il:["biblical","lyx","phonetic","si2"],in:["asm-kagapa","ben","ben-kagapa","ben_baishakhi","ben_bornona","ben_gitanjali","ben_inscript","ben_probhat","bolnagri","eng","guj","guj-kagapa","guru","hin-kagapa","hin-wx","iipa","jhelum","kan","kan-kagapa","mal","mal_enhanced","mal_lalitha","mal_poorna","mar-kagapa","marathi","mni","ori","ori-bolnagri","ori-wx","san-kagapa","sat","tam","tam_tamilnumbers","tamilnet","tamilnet_TAB","tamilnet_TSCII","tamilnet_tamilnumbers","tel","tel-kagapa","tel-sarala","urd-phonetic","urd-phonetic3","urd-winkeys"],iq:["ku","ku_alt","ku_ara","ku_f"],ir:["azb","ku","ku_alt","ku_ara","ku_f","pes_keypad","winkeys"],is:["dvorak","mac","mac_legacy"],it:["fur","geo","ibm","mac","nodeadkeys","scn","us","winkeys"],jp:["OADG109A","dvorak","kana","mac"],ke:["kik"],kg:["phonetic"],kh:[],kr:["kr104"],kz:["ext","kazrus","latin","ruskaz"],la:["stea"],latam:["colemak","deadtilde","dvorak","nodeadkeys"],lk:["tam_TAB","tam_unicode","us"],lt:["ibm","lekp","lekpa","ratise","sgs","std","us"],lv:["adapted","apostrophe","ergonomic","fkey","modern","modern-cyr","tilde"],ma:["french","rif","tifinagh","tifinagh-alt","tifinagh-alt-phonetic","tifinagh-extended","tifinagh-extended-phonetic","tifinagh-phonetic"],md:["gag"],me:["cyrillic","cyrillicalternatequotes","cyrillicyz","latinalternatequotes","latinunicode","latinunicodeyz","latinyz"],mk:["nodeadkeys"],ml:["fr-oss","us-intl","us-mac"],mm:["mnw","mnw-a1","shn","zawgyi","zgt"],mn:[],mt:["alt-gb","alt-us","us"],mv:[],my:["phonetic"],ng:["hausa","igbo","yoruba"],nl:["mac","std","us"],no:["colemak","colemak_dh","colemak_dh_wide","dvorak","mac","mac_nodeadkeys","nodeadkeys","smi","smi_nodeadkeys","winkeys"],np:[],nz:["mao"],ph:["capewell-dvorak","capewell-dvorak-bay","capewell-qwerf2k6","capewell-qwerf2k6-bay","colemak","colemak-bay","dvorak","dvorak-bay","qwerty-bay"],pk:["ara","snd","urd-crulp","urd-nla"],pl:["csb","dvorak","dvorak_altquotes","dvorak_quotes","dvp","legacy","qwertz","ru_phonetic_dvorak","szl"],pt:["mac","mac_nodeadkeys","nativo","nativo-epo","nativo-us","nodeadkeys"],ro:["std","winkeys"],rs:["alternatequotes","latin","latinalternatequotes","latinunicode","latinunicodeyz","latinyz","rue","yz"],ru:["ab","bak","chm","cv","cv_latin","dos","kom","legacy","mac","os_legacy","os_winkeys","phonetic","phonetic_YAZHERTY","phonetic_azerty","phonetic_dvorak","phonetic_winkeys","ruchey_en","ruchey_ru","sah","srp","tt","typewriter","typewriter-legacy","udm","xal"],se:["dvorak","mac","nodeadkeys","rus","smi","svdvorak","swl","us","us_dvorak"],si:["alternatequotes","us"],sk:["bksl","qwerty","qwerty_bksl"],sn:[],sy:["ku","ku_alt","ku_f","syc","syc_phonetic"],tg:[],th:["pat","tis"],tj:["legacy"],tm:["alt"],tr:["alt","e","f","intl","ku","ku_alt","ku_f"],tw:["indigenous","saisiyat"],tz:[],ua:["crh","crh_alt","crh_f","homophonic","legacy","macOS","phonetic","typewriter","winkeys"],us:["alt-intl","altgr-intl","chr","colemak","colemak_dh","colemak_dh_iso","colemak_dh_ortho","colemak_dh_wide","colemak_dh_wide_iso","dvorak","dvorak-alt-intl","dvorak-classic","dvorak-intl","dvorak-l","dvorak-mac","dvorak-r","dvp","euro","haw","hbs","intl","mac","norman","olpc2","rus","symbolic","workman","workman-intl"],uz:["latin"],vn:["fr","us"],za:[]},options:{grp:["grp:switch","grp:lswitch","grp:lwin_switch","grp:rwin_switch","grp:win_switch","grp:menu_switch","grp:caps_switch","grp:rctrl_switch","grp:toggle","grp:lalt_toggle","grp:caps_toggle","grp:shift_caps_toggle","grp:caps_select","grp:win_menu_select","grp:ctrl_select","grp:alt_caps_toggle","grp:shifts_toggle","grp:alts_toggle","grp:alt_altgr_toggle","grp:ctrls_toggle","grp:ctrl_shift_toggle","grp:lctrl_lshift_toggle","grp:rctrl_rshift_toggle","grp:ctrl_shift_toggle_bidir","grp:ctrl_alt_toggle","grp:lctrl_lalt_toggle","grp:rctrl_ralt_toggle","grp:ctrl_alt_toggle_bidir","grp:alt_shift_toggle","grp:lalt_lshift_toggle","grp:ralt_rshift_toggle","grp:alt_shift_toggle_bidir","grp:menu_toggle","grp:lwin_toggle","grp:alt_space_toggle","grp:win_space_toggle","grp:ctrl_space_toggle","grp:rwin_toggle","grp:lshift_toggle","grp:rshift_toggle","grp:lctrl_toggle","grp:rctrl_toggle","grp:sclk_toggle","grp:lctrl_lwin_rctrl_menu","grp:lctrl_lwin_toggle"],lv2:["lv2:lsgt_switch"],lv3:["lv3:switch","lv3:menu_switch","lv3:win_switch","lv3:lwin_switch","lv3:rwin_switch","lv3:alt_switch","lv3:lalt_switch","lv3:ralt_switch","lv3:ralt_switch_multikey","lv3:ralt_alt","lv3:enter_switch","lv3:caps_switch","lv3:bksl_switch","lv3:lsgt_switch","lv3:caps_switch_latch","lv3:bksl_switch_latch","lv3:lsgt_switch_latch"],ctrl:["ctrl:nocaps","ctrl:lctrl_meta","ctrl:swapcaps","ctrl:grouptoggle_capscontrol","ctrl:hyper_capscontrol","ctrl:ac_ctrl","ctrl:aa_ctrl","ctrl:rctrl_ralt","ctrl:ralt_rctrl","ctrl:menu_rctrl","ctrl:swap_lalt_lctl","ctrl:swap_ralt_rctl","ctrl:swap_lwin_lctl","ctrl:swap_rwin_rctl","ctrl:swap_lalt_lctl_lwin"],grp_led:["grp_led:num","grp_led:caps","grp_led:scroll"],mod_led:["mod_led:compose"],keypad:["keypad:legacy","keypad:oss","keypad:future","keypad:legacy_wang","keypad:oss_wang","keypad:future_wang","keypad:hex","keypad:atm"],kpdl:["kpdl:dot","kpdl:comma","kpdl:dotoss","kpdl:dotoss_latin9","kpdl:commaoss","kpdl:momayyezoss","kpdl:kposs","kpdl:semi"],caps:["caps:internal","caps:internal_nocancel","caps:shift","caps:shift_nocancel","caps:capslock","caps:shiftlock","caps:swapescape","caps:escape","caps:escape_shifted_capslock","caps:backspace","caps:super","caps:hyper","caps:menu","caps:numlock","caps:ctrl_modifier","caps:none"],altwin:["altwin:menu","altwin:menu_win","altwin:meta_alt","altwin:alt_win","altwin:ctrl_win","altwin:ctrl_rwin","altwin:ctrl_alt_win","altwin:meta_win","altwin:left_meta_win","altwin:hyper_win","altwin:alt_super_win","altwin:swap_lalt_lwin","altwin:swap_alt_win","altwin:prtsc_rwin"],"Compose key":["compose:ralt","compose:lwin","compose:lwin-altgr","compose:rwin","compose:rwin-altgr","compose:menu","compose:menu-altgr","compose:lctrl","compose:lctrl-altgr","compose:rctrl","compose:rctrl-altgr","compose:caps","compose:caps-altgr","compose:102","compose:102-altgr","compose:paus","compose:ins","compose:prsc","compose:sclk"],compat:["numpad:pc","numpad:mac","numpad:microsoft","numpad:shift3","scrolllock:mod3","srvrkeys:none","apple:alupckeys","apple:jp_oadg109a","apple:jp_pc106","shift:breaks_caps","misc:typo","misc:apl","shift:both_capslock","shift:both_capslock_cancel","shift:both_shiftlock","keypad:pointerkeys","grab:break_actions","grab:debug"],currencysign:["eurosign:e","eurosign:E","eurosign:2","eurosign:4","eurosign:5","rupeesign:4"],lv5:["lv5:caps_switch","lv5:lsgt_switch","lv5:ralt_switch","lv5:menu_switch","lv5:rctrl_switch","lv5:lsgt_switch_lock","lv5:ralt_switch_lock","lv5:lwin_switch_lock","lv5:rwin_switch_lock"],nbsp:["nbsp:none","nbsp:level2","nbsp:level3","nbsp:level3n","nbsp:level4","nbsp:level4n","nbsp:level4nl","nbsp:zwnj2","nbsp:zwnj2zwj3","nbsp:zwnj2zwj3nb4","nbsp:zwnj2nb3","nbsp:zwnj2nb3zwj4","nbsp:zwnj2nb3nnb4","nbsp:zwnj3zwj4"],japan:["japan:kana_lock","japan:nicola_f_bs","japan:hztg_escape"],korean:["korean:ralt_hangul","korean:rctrl_hangul","korean:ralt_hanja","korean:rctrl_hanja"],esperanto:["esperanto:qwerty","esperanto:dvorak","esperanto:colemak"],solaris:["solaris:sun_compat"],terminate:["terminate:ctrl_alt_bksp"]},single:["keypad","kpdl","caps","altwin","nbsp","esperanto"]};var tg=it.layouts,N$=it.options,O$=new Map(Object.entries(N$).flatMap(([e,t])=>t.map(i=>[i,e])));function ig(e){return Object.hasOwn(tg,e)?tg[e]??[]:[]}var rg=Td.without,iz=Td.partly;function Pd(e,t){return Object.hasOwn(rg,e)&&(rg[e]?.includes(t)??!1)}var D$=new Map(Object.entries(Ad.rows).flatMap(([e,t])=>t.map(i=>[i,e])));function og(e,t){return[...D$.get(t===""?e:`${e} ${t}`)??""].map((o,n)=>({press:o,wanted:Ad.typed[n]??""})).filter(({press:o,wanted:n})=>o!==n)}function Nd(e){return e.split(",").some(t=>t.startsWith("grp:"))}function ag(e){if(e==="")return;let t=new Map;for(let i of e.split(",")){if(i==="")return"There is a comma too many. Put one comma between two options.";if(i!==i.trim())return`Remove the space beside \u201C${i.trim()}\u201D.`;let o=O$.get(i);if(o===void 0)return`${i.length<=60?`\u201C${i}\u201D`:"One of these"} is no keyboard option. Choose from the list, for example \u201Ccaps:escape\u201D.`;let n=it.single.includes(o)?o:i,r=t.get(n);if(r===i)return`\u201C${i}\u201D is listed twice. Remove one.`;if(r)return`\u201C${r}\u201D and \u201C${i}\u201D exclude each other. Keep one.`;t.set(n,i)}}var sg=[{id:"nixos-unstable",title:"Unstable",help:"The newest Hyprland; what most Hyprland users run",stateVersion:"26.05"},{id:"nixos-26.05",title:"26.05",help:"The stable release; take Hyprland from nixpkgs with it",stateVersion:"26.05",ends:"2026-12-31"}];var pr=sg;function lg(e){let t=pr.find(i=>i.id===e);if(!t)throw new Error(`No such channel: ${e}`);return t}var cg=["C.UTF-8","aa_DJ.UTF-8","aa_ER","aa_ET","af_ZA.UTF-8","agr_PE","ak_GH","am_ET","an_ES.UTF-8","anp_IN","ar_AE.UTF-8","ar_BH.UTF-8","ar_DZ.UTF-8","ar_EG.UTF-8","ar_IN","ar_IQ.UTF-8","ar_JO.UTF-8","ar_KW.UTF-8","ar_LB.UTF-8","ar_LY.UTF-8","ar_MA.UTF-8","ar_OM.UTF-8","ar_QA.UTF-8","ar_SA.UTF-8","ar_SD.UTF-8","ar_SS","ar_SY.UTF-8","ar_TN.UTF-8","ar_YE.UTF-8","as_IN","ast_ES.UTF-8","ayc_PE","az_AZ","az_IR","be_BY.UTF-8","be_BY@latin","bem_ZM","ber_DZ","ber_MA","bg_BG.UTF-8","bhb_IN.UTF-8","bho_IN","bho_NP","bi_VU","bn_BD","bn_IN","bo_CN","bo_IN","br_FR.UTF-8","brx_IN","bs_BA.UTF-8","byn_ER","ca_AD.UTF-8","ca_ES.UTF-8","ca_ES@valencia","ca_FR.UTF-8","ca_IT.UTF-8","ce_RU","chr_US","ckb_IQ","cmn_TW","crh_RU","crh_UA","cs_CZ.UTF-8","csb_PL","cv_RU","cy_GB.UTF-8","da_DK.UTF-8","de_AT.UTF-8","de_BE.UTF-8","de_CH.UTF-8","de_DE.UTF-8","de_IT.UTF-8","de_LI.UTF-8","de_LU.UTF-8","doi_IN","dsb_DE","dv_MV","dz_BT","el_CY.UTF-8","el_GR.UTF-8","en_AG","en_AU.UTF-8","en_BW.UTF-8","en_CA.UTF-8","en_DK.UTF-8","en_GB.UTF-8","en_HK.UTF-8","en_IE.UTF-8","en_IL","en_IN","en_NG","en_NZ.UTF-8","en_PH.UTF-8","en_SC.UTF-8","en_SG.UTF-8","en_US.UTF-8","en_ZA.UTF-8","en_ZM","en_ZW.UTF-8","eo","es_AR.UTF-8","es_BO.UTF-8","es_CL.UTF-8","es_CO.UTF-8","es_CR.UTF-8","es_CU","es_DO.UTF-8","es_EC.UTF-8","es_ES.UTF-8","es_GT.UTF-8","es_HN.UTF-8","es_MX.UTF-8","es_NI.UTF-8","es_PA.UTF-8","es_PE.UTF-8","es_PR.UTF-8","es_PY.UTF-8","es_SV.UTF-8","es_US.UTF-8","es_UY.UTF-8","es_VE.UTF-8","et_EE.UTF-8","eu_ES.UTF-8","eu_FR.UTF-8","fa_IR","ff_SN","fi_FI.UTF-8","fil_PH","fo_FO.UTF-8","fr_BE.UTF-8","fr_CA.UTF-8","fr_CH.UTF-8","fr_FR.UTF-8","fr_LU.UTF-8","fur_IT","fy_DE","fy_NL","ga_IE.UTF-8","gbm_IN","gd_GB.UTF-8","gez_ER","gez_ER@abegede","gez_ET","gez_ET@abegede","gl_ES.UTF-8","gu_IN","gv_GB.UTF-8","ha_NG","hak_TW","he_IL.UTF-8","hi_IN","hif_FJ","hne_IN","hr_HR.UTF-8","hsb_DE.UTF-8","ht_HT","hu_HU.UTF-8","hy_AM","ia_FR","id_ID.UTF-8","ig_NG","ik_CA","is_IS.UTF-8","it_CH.UTF-8","it_IT.UTF-8","iu_CA","ja_JP.UTF-8","ka_GE.UTF-8","kab_DZ","kk_KZ.UTF-8","kl_GL.UTF-8","km_KH","kn_IN","ko_KR.UTF-8","kok_IN","ks_IN","ks_IN@devanagari","ku_TR.UTF-8","kv_RU","kw_GB.UTF-8","ky_KG","lb_LU","lg_UG.UTF-8","li_BE","li_NL","lij_IT","ln_CD","lo_LA","lt_LT.UTF-8","ltg_LV.UTF-8","lv_LV.UTF-8","lzh_TW","mag_IN","mai_IN","mai_NP","mdf_RU","mfe_MU","mg_MG.UTF-8","mhr_RU","mi_NZ.UTF-8","miq_NI","mjw_IN","mk_MK.UTF-8","ml_IN","mn_MN","mni_IN","mnw_MM","mr_IN","ms_MY.UTF-8","mt_MT.UTF-8","my_MM","nan_TW","nan_TW@latin","nb_NO.UTF-8","nds_DE","nds_NL","ne_NP","nhn_MX","niu_NU","niu_NZ","nl_AW","nl_BE.UTF-8","nl_NL.UTF-8","nn_NO.UTF-8","nr_ZA","nso_ZA","oc_FR.UTF-8","om_ET","om_KE.UTF-8","or_IN","os_RU","pa_IN","pa_PK","pap_AW","pap_CW","pl_PL.UTF-8","ps_AF","pt_BR.UTF-8","pt_PT.UTF-8","quz_PE","raj_IN","rif_MA","ro_RO.UTF-8","ru_RU.UTF-8","ru_UA.UTF-8","rw_RW","sa_IN","sah_RU","sat_IN","sc_IT","scn_IT","sd_IN","sd_IN@devanagari","se_NO","sgs_LT","shn_MM","shs_CA","si_LK","sid_ET","sk_SK.UTF-8","sl_SI.UTF-8","sm_WS","so_DJ.UTF-8","so_ET","so_KE.UTF-8","so_SO.UTF-8","sq_AL.UTF-8","sq_MK","sr_ME","sr_RS","sr_RS@latin","ss_ZA","ssy_ER","st_ZA.UTF-8","su_ID","sv_FI.UTF-8","sv_SE.UTF-8","sw_KE","sw_TZ","syr","szl_PL","ta_IN","ta_LK","tcy_IN.UTF-8","te_IN","tg_TJ.UTF-8","th_TH.UTF-8","the_NP","ti_ER","ti_ET","tig_ER","tk_TM","tl_PH.UTF-8","tn_ZA","to_TO","tok","tpi_PG","tr_CY.UTF-8","tr_TR.UTF-8","ts_ZA","tt_RU","tt_RU@iqtelif","ug_CN","uk_UA.UTF-8","unm_US","ur_IN","ur_PK","uz_UZ.UTF-8","uz_UZ@cyrillic","ve_ZA","vi_VN","wa_BE.UTF-8","wae_CH","wal_ET","wo_SN","xh_ZA.UTF-8","yi_US.UTF-8","yo_NG","yue_HK","yuw_PG","zgh_MA","zh_CN.UTF-8","zh_HK.UTF-8","zh_SG.UTF-8","zh_TW.UTF-8","zu_ZA.UTF-8"];var ug=["Africa/Abidjan","Africa/Accra","Africa/Addis_Ababa","Africa/Algiers","Africa/Asmara","Africa/Asmera","Africa/Bamako","Africa/Bangui","Africa/Banjul","Africa/Bissau","Africa/Blantyre","Africa/Brazzaville","Africa/Bujumbura","Africa/Cairo","Africa/Casablanca","Africa/Ceuta","Africa/Conakry","Africa/Dakar","Africa/Dar_es_Salaam","Africa/Djibouti","Africa/Douala","Africa/El_Aaiun","Africa/Freetown","Africa/Gaborone","Africa/Harare","Africa/Johannesburg","Africa/Juba","Africa/Kampala","Africa/Khartoum","Africa/Kigali","Africa/Kinshasa","Africa/Lagos","Africa/Libreville","Africa/Lome","Africa/Luanda","Africa/Lubumbashi","Africa/Lusaka","Africa/Malabo","Africa/Maputo","Africa/Maseru","Africa/Mbabane","Africa/Mogadishu","Africa/Monrovia","Africa/Nairobi","Africa/Ndjamena","Africa/Niamey","Africa/Nouakchott","Africa/Ouagadougou","Africa/Porto-Novo","Africa/Sao_Tome","Africa/Timbuktu","Africa/Tripoli","Africa/Tunis","Africa/Windhoek","America/Adak","America/Anchorage","America/Anguilla","America/Antigua","America/Araguaina","America/Argentina/Buenos_Aires","America/Argentina/Catamarca","America/Argentina/ComodRivadavia","America/Argentina/Cordoba","America/Argentina/Jujuy","America/Argentina/La_Rioja","America/Argentina/Mendoza","America/Argentina/Rio_Gallegos","America/Argentina/Salta","America/Argentina/San_Juan","America/Argentina/San_Luis","America/Argentina/Tucuman","America/Argentina/Ushuaia","America/Aruba","America/Asuncion","America/Atikokan","America/Atka","America/Bahia","America/Bahia_Banderas","America/Barbados","America/Belem","America/Belize","America/Blanc-Sablon","America/Boa_Vista","America/Bogota","America/Boise","America/Buenos_Aires","America/Cambridge_Bay","America/Campo_Grande","America/Cancun","America/Caracas","America/Catamarca","America/Cayenne","America/Cayman","America/Chicago","America/Chihuahua","America/Ciudad_Juarez","America/Coral_Harbour","America/Cordoba","America/Costa_Rica","America/Coyhaique","America/Creston","America/Cuiaba","America/Curacao","America/Danmarkshavn","America/Dawson","America/Dawson_Creek","America/Denver","America/Detroit","America/Dominica","America/Edmonton","America/Eirunepe","America/El_Salvador","America/Ensenada","America/Fort_Nelson","America/Fort_Wayne","America/Fortaleza","America/Glace_Bay","America/Godthab","America/Goose_Bay","America/Grand_Turk","America/Grenada","America/Guadeloupe","America/Guatemala","America/Guayaquil","America/Guyana","America/Halifax","America/Havana","America/Hermosillo","America/Indiana/Indianapolis","America/Indiana/Knox","America/Indiana/Marengo","America/Indiana/Petersburg","America/Indiana/Tell_City","America/Indiana/Vevay","America/Indiana/Vincennes","America/Indiana/Winamac","America/Indianapolis","America/Inuvik","America/Iqaluit","America/Jamaica","America/Jujuy","America/Juneau","America/Kentucky/Louisville","America/Kentucky/Monticello","America/Knox_IN","America/Kralendijk","America/La_Paz","America/Lima","America/Los_Angeles","America/Louisville","America/Lower_Princes","America/Maceio","America/Managua","America/Manaus","America/Marigot","America/Martinique","America/Matamoros","America/Mazatlan","America/Mendoza","America/Menominee","America/Merida","America/Metlakatla","America/Mexico_City","America/Miquelon","America/Moncton","America/Monterrey","America/Montevideo","America/Montreal","America/Montserrat","America/Nassau","America/New_York","America/Nipigon","America/Nome","America/Noronha","America/North_Dakota/Beulah","America/North_Dakota/Center","America/North_Dakota/New_Salem","America/Nuuk","America/Ojinaga","America/Panama","America/Pangnirtung","America/Paramaribo","America/Phoenix","America/Port-au-Prince","America/Port_of_Spain","America/Porto_Acre","America/Porto_Velho","America/Puerto_Rico","America/Punta_Arenas","America/Rainy_River","America/Rankin_Inlet","America/Recife","America/Regina","America/Resolute","America/Rio_Branco","America/Rosario","America/Santa_Isabel","America/Santarem","America/Santiago","America/Santo_Domingo","America/Sao_Paulo","America/Scoresbysund","America/Shiprock","America/Sitka","America/St_Barthelemy","America/St_Johns","America/St_Kitts","America/St_Lucia","America/St_Thomas","America/St_Vincent","America/Swift_Current","America/Tegucigalpa","America/Thule","America/Thunder_Bay","America/Tijuana","America/Toronto","America/Tortola","America/Vancouver","America/Virgin","America/Whitehorse","America/Winnipeg","America/Yakutat","America/Yellowknife","Antarctica/Casey","Antarctica/Davis","Antarctica/DumontDUrville","Antarctica/Macquarie","Antarctica/Mawson","Antarctica/McMurdo","Antarctica/Palmer","Antarctica/Rothera","Antarctica/South_Pole","Antarctica/Syowa","Antarctica/Troll","Antarctica/Vostok","Arctic/Longyearbyen","Asia/Aden","Asia/Almaty","Asia/Amman","Asia/Anadyr","Asia/Aqtau","Asia/Aqtobe","Asia/Ashgabat","Asia/Ashkhabad","Asia/Atyrau","Asia/Baghdad","Asia/Bahrain","Asia/Baku","Asia/Bangkok","Asia/Barnaul","Asia/Beirut","Asia/Bishkek","Asia/Brunei","Asia/Calcutta","Asia/Chita","Asia/Choibalsan","Asia/Chongqing","Asia/Chungking","Asia/Colombo","Asia/Dacca","Asia/Damascus","Asia/Dhaka","Asia/Dili","Asia/Dubai","Asia/Dushanbe","Asia/Famagusta","Asia/Gaza","Asia/Harbin","Asia/Hebron","Asia/Ho_Chi_Minh","Asia/Hong_Kong","Asia/Hovd","Asia/Irkutsk","Asia/Istanbul","Asia/Jakarta","Asia/Jayapura","Asia/Jerusalem","Asia/Kabul","Asia/Kamchatka","Asia/Karachi","Asia/Kashgar","Asia/Kathmandu","Asia/Katmandu","Asia/Khandyga","Asia/Kolkata","Asia/Krasnoyarsk","Asia/Kuala_Lumpur","Asia/Kuching","Asia/Kuwait","Asia/Macao","Asia/Macau","Asia/Magadan","Asia/Makassar","Asia/Manila","Asia/Muscat","Asia/Nicosia","Asia/Novokuznetsk","Asia/Novosibirsk","Asia/Omsk","Asia/Oral","Asia/Phnom_Penh","Asia/Pontianak","Asia/Pyongyang","Asia/Qatar","Asia/Qostanay","Asia/Qyzylorda","Asia/Rangoon","Asia/Riyadh","Asia/Saigon","Asia/Sakhalin","Asia/Samarkand","Asia/Seoul","Asia/Shanghai","Asia/Singapore","Asia/Srednekolymsk","Asia/Taipei","Asia/Tashkent","Asia/Tbilisi","Asia/Tehran","Asia/Tel_Aviv","Asia/Thimbu","Asia/Thimphu","Asia/Tokyo","Asia/Tomsk","Asia/Ujung_Pandang","Asia/Ulaanbaatar","Asia/Ulan_Bator","Asia/Urumqi","Asia/Ust-Nera","Asia/Vientiane","Asia/Vladivostok","Asia/Yakutsk","Asia/Yangon","Asia/Yekaterinburg","Asia/Yerevan","Atlantic/Azores","Atlantic/Bermuda","Atlantic/Canary","Atlantic/Cape_Verde","Atlantic/Faeroe","Atlantic/Faroe","Atlantic/Jan_Mayen","Atlantic/Madeira","Atlantic/Reykjavik","Atlantic/South_Georgia","Atlantic/St_Helena","Atlantic/Stanley","Australia/ACT","Australia/Adelaide","Australia/Brisbane","Australia/Broken_Hill","Australia/Canberra","Australia/Currie","Australia/Darwin","Australia/Eucla","Australia/Hobart","Australia/LHI","Australia/Lindeman","Australia/Lord_Howe","Australia/Melbourne","Australia/NSW","Australia/North","Australia/Perth","Australia/Queensland","Australia/South","Australia/Sydney","Australia/Tasmania","Australia/Victoria","Australia/West","Australia/Yancowinna","Brazil/Acre","Brazil/DeNoronha","Brazil/East","Brazil/West","CET","CST6CDT","Canada/Atlantic","Canada/Central","Canada/Eastern","Canada/Mountain","Canada/Newfoundland","Canada/Pacific","Canada/Saskatchewan","Canada/Yukon","Chile/Continental","Chile/EasterIsland","Cuba","EET","EST","EST5EDT","Egypt","Eire","Etc/GMT","Etc/GMT+0","Etc/GMT+1","Etc/GMT+10","Etc/GMT+11","Etc/GMT+12","Etc/GMT+2","Etc/GMT+3","Etc/GMT+4","Etc/GMT+5","Etc/GMT+6","Etc/GMT+7","Etc/GMT+8","Etc/GMT+9","Etc/GMT-0","Etc/GMT-1","Etc/GMT-10","Etc/GMT-11","Etc/GMT-12","Etc/GMT-13","Etc/GMT-14","Etc/GMT-2","Etc/GMT-3","Etc/GMT-4","Etc/GMT-5","Etc/GMT-6","Etc/GMT-7","Etc/GMT-8","Etc/GMT-9","Etc/GMT0","Etc/Greenwich","Etc/UCT","Etc/UTC","Etc/Universal","Etc/Zulu","Europe/Amsterdam","Europe/Andorra","Europe/Astrakhan","Europe/Athens","Europe/Belfast","Europe/Belgrade","Europe/Berlin","Europe/Bratislava","Europe/Brussels","Europe/Bucharest","Europe/Budapest","Europe/Busingen","Europe/Chisinau","Europe/Copenhagen","Europe/Dublin","Europe/Gibraltar","Europe/Guernsey","Europe/Helsinki","Europe/Isle_of_Man","Europe/Istanbul","Europe/Jersey","Europe/Kaliningrad","Europe/Kiev","Europe/Kirov","Europe/Kyiv","Europe/Lisbon","Europe/Ljubljana","Europe/London","Europe/Luxembourg","Europe/Madrid","Europe/Malta","Europe/Mariehamn","Europe/Minsk","Europe/Monaco","Europe/Moscow","Europe/Nicosia","Europe/Oslo","Europe/Paris","Europe/Podgorica","Europe/Prague","Europe/Riga","Europe/Rome","Europe/Samara","Europe/San_Marino","Europe/Sarajevo","Europe/Saratov","Europe/Simferopol","Europe/Skopje","Europe/Sofia","Europe/Stockholm","Europe/Tallinn","Europe/Tirane","Europe/Tiraspol","Europe/Ulyanovsk","Europe/Uzhgorod","Europe/Vaduz","Europe/Vatican","Europe/Vienna","Europe/Vilnius","Europe/Volgograd","Europe/Warsaw","Europe/Zagreb","Europe/Zaporozhye","Europe/Zurich","GB","GB-Eire","GMT","GMT+0","GMT-0","GMT0","Greenwich","HST","Hongkong","Iceland","Indian/Antananarivo","Indian/Chagos","Indian/Christmas","Indian/Cocos","Indian/Comoro","Indian/Kerguelen","Indian/Mahe","Indian/Maldives","Indian/Mauritius","Indian/Mayotte","Indian/Reunion","Iran","Israel","Jamaica","Japan","Kwajalein","Libya","MET","MST","MST7MDT","Mexico/BajaNorte","Mexico/BajaSur","Mexico/General","NZ","NZ-CHAT","Navajo","PRC","PST8PDT","Pacific/Apia","Pacific/Auckland","Pacific/Bougainville","Pacific/Chatham","Pacific/Chuuk","Pacific/Easter","Pacific/Efate","Pacific/Enderbury","Pacific/Fakaofo","Pacific/Fiji","Pacific/Funafuti","Pacific/Galapagos","Pacific/Gambier","Pacific/Guadalcanal","Pacific/Guam","Pacific/Honolulu","Pacific/Johnston","Pacific/Kanton","Pacific/Kiritimati","Pacific/Kosrae","Pacific/Kwajalein","Pacific/Majuro","Pacific/Marquesas","Pacific/Midway","Pacific/Nauru","Pacific/Niue","Pacific/Norfolk","Pacific/Noumea","Pacific/Pago_Pago","Pacific/Palau","Pacific/Pitcairn","Pacific/Pohnpei","Pacific/Ponape","Pacific/Port_Moresby","Pacific/Rarotonga","Pacific/Saipan","Pacific/Samoa","Pacific/Tahiti","Pacific/Tarawa","Pacific/Tongatapu","Pacific/Truk","Pacific/Wake","Pacific/Wallis","Pacific/Yap","Poland","Portugal","ROC","ROK","Singapore","Turkey","UCT","US/Alaska","US/Aleutian","US/Arizona","US/Central","US/East-Indiana","US/Eastern","US/Hawaii","US/Indiana-Starke","US/Michigan","US/Mountain","US/Pacific","US/Samoa","UTC","Universal","W-SU","WET","Zulu"];var dg=ug,Od=cg,Dd=Object.keys(it.layouts);var C$=/(?!\u034F|\u200C|\u200D|[\uFE00-\uFE0F\u180B-\u180D\u180F]|[\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u,L$=/(?<!\P{ASCII})(?:\u200C|\u200D)/u,M$=/\u034F|\u200C|\u200D|[\uFE00-\uFE0F]|(?! )\p{Zs}/u,F$={"\xA0":"a no-break space","\xAD":"a soft hyphen","\u061C":"an Arabic letter mark","\u200B":"a zero width space","\u200C":"a zero width non-joiner","\u200D":"a zero width joiner","\u200E":"a left-to-right mark","\u200F":"a right-to-left mark","\u202A":"a left-to-right embedding","\u202B":"a right-to-left embedding","\u202C":"the end of a change of direction","\u202D":"a left-to-right override","\u202E":"a right-to-left override","\u202F":"a narrow no-break space","\u2060":"a word joiner","\u2066":"a left-to-right isolate","\u2067":"a right-to-left isolate","\u2068":"a first strong isolate","\u2069":"the end of an isolate","\u3000":"an ideographic space","\uFEFF":"a byte order mark"};function ot(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0");return`${F$[e]??"an invisible character"} (U+${t})`}function Ud(e){let t=C$.exec(e)?.[0]??L$.exec(e)?.[0];return t&&ot(t)}function pg(e){let t=M$.exec(e)?.[0];return Ud(e)??(t&&ot(t))}var R$=[[/-----BEGIN [A-Z0-9 ]*PRIVATE KEY|\bb3BlbnNzaC1rZXktdjE/,"a private key"],[/\bAGE-SECRET-KEY-/i,"an age identity (a private key)"],[/\bPuTTY-User-Key-File-\d/,"a PuTTY private key"],[/\b(?:gh[opsru]_[A-Za-z0-9]{12,}|github_pat_\w{8,})/,"a GitHub token"],[/\bglpat-[\w-]{12,}/,"a GitLab token"],[/\bsk-ant-[a-z]{2,8}\d\d-[\w-]{2,}/,"an Anthropic API key"],[/\bsk-(?:proj|svcacct|admin)-[\w-]{16,}/,"an OpenAI API key"],[/\bsk-(?=[a-z0-9]*[A-Z])(?=[A-Za-z]*\d)[A-Za-z0-9]{20,}/,"an OpenAI API key"],[/\bxox[abeprs]-[\w-]{10,}/,"a Slack token"],[/\bAKIA[0-9A-Z]{8,}/,"an AWS access key"],[/\bAIza[\w-]{16,}/,"a Google API key"],[/\b(?:hf_[A-Za-z]{16,}|npm_[A-Za-z0-9]{16,})/,"an access token"],[/\btskey-(?:auth|api|client|scim|webhook)-[\w-]{8,}/,"an access token"],[/(?<![\w-])eyJ[\w-]{8,}\.eyJ/,"an access token"],[/\$(?:y|gy|sm3y|7|6|5|1|2[aby])\$[./0-9A-Za-z=,$]{6,}/,"a password hash"]];function Z$(e){return R$.find(([t])=>t.test(e))?.[1]}function mn(e){let t=Z$(e);return t&&`This looks like ${t}. It must not be in a link: remove it here. If it has been shared, revoke it.`}"document"in globalThis&&D.config({jitless:!0});function x(e,t){return e.meta(t)}var V$=/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;function Be(e,t){return D.string({error:`${e} must be text.`}).max(t,{error:({input:i})=>mn(String(i).slice(0,4e3))??`${e} can have at most ${t} characters.`,abort:!0})}function G(e,t,i){e.addIssue({code:"custom",message:t,...i===void 0?{}:{params:{suggest:i}}})}function fn(e,t,i=o=>o){return Be(e,t).overwrite(i).superRefine((o,n)=>{let r=mn(o),a=Ud(o);r?G(n,r):V$.test(o)?G(n,`${e} must be one line without control characters. Type it again, or paste it as plain text.`):a?G(n,`${e} contains ${a}, which cannot be seen. Type it again, or remove it.`):o!==o.trim()&&G(n,`${e} begins or ends with a space. Remove it.`,o.trim())})}function be(e,t,i,o=""){let n=`${e} must be a whole number from ${t} to ${i}${o&&` ${o}`}.`;return D.int({error:n}).min(t,n).max(i,n)}function U(e,t){let i=t.length<=12?`one of: ${t.map(o=>o||"(empty)").join(", ")}`:`a name from the list, for example ${t[0]}`;return D.enum(t,{error:o=>`${typeof o.input=="string"&&o.input.length<=60?`\u201C${o.input}\u201D`:"This"} is not known. ${e} must be ${i}.`})}function Ao(e,t){let o=e.slice(0,4*t).normalize("NFKD").replace(/\p{M}/gu,"").replaceAll("\xDF","ss").toLowerCase().split(/[^a-z0-9]/).filter(r=>r!=="").join("-").slice(0,t),n=o.endsWith("-")?o.slice(0,-1):o;if(n!=="")return/^\d+$/.test(n)?`vm${n}`.slice(0,t):n}var mg=e=>["",...e],To=e=>D.boolean({error:`${e} must be true or false.`}),B$=Be("Host name",63).superRefine((e,t)=>{let i=[...e].find(a=>!/[A-Za-z0-9-]/.test(a)),o=mn(e),n=Ao(e,63),r=`\u201C${n??"dev-vm"}\u201D`;if(o)G(t,o);else if(e==="")G(t,"Enter a host name, for example \u201Cdev-vm\u201D.");else if(i!==void 0){let a=/[\p{Z}\p{C}]/u.test(i)&&i!==" "?ot(i):`\u201C${i}\u201D`;G(t,`Host name can\u2019t contain ${a}. Use letters, digits and \u201C-\u201D, for example ${r}.`,n)}else/[A-Z]/.test(e)?G(t,`Host name must be in small letters: ${r}.`,n):/^-|-$/.test(e)?G(t,`Host name can\u2019t begin or end with \u201C-\u201D, for example ${r}.`,n):/^\d+$/.test(e)&&G(t,"Host name can\u2019t be a number alone. Add a letter, for example \u201Cvm1\u201D.",n)}),G$=/^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/,H$=D.string({error:"Proxy must be text."}).max(200,"Proxy can have at most 200 characters.").superRefine((e,t)=>{let i=n=>t.addIssue({code:"custom",message:n});if(e==="")return;let o=Number(/:(\d+)$/.exec(e)?.[1]??"1");e.includes("@")?i("Leave out the name and password: answers travel in links, and the file is readable by every account. Give the full address to the installer, as --proxy."):/^https?:\/\//.test(e)?/^https?:\/\/[^/]+\/$/.test(e)?i(`Remove the slash at the end: \u201C${e.slice(0,-1)}\u201D.`):G$.test(e)?(o<1||o>65535)&&i("The proxy\u2019s port must be a number from 1 to 65535."):i("Proxy must be an address such as \u201Chttp://proxy.example.com:3128\u201D, without a path."):i("Proxy must begin with http:// or https://, for example \u201Chttp://proxy.example.com:3128\u201D.")}).default(""),W$=be("A port",1,65535),K$=D.string().max(20,{abort:!0}).overwrite(e=>e.replaceAll(" ","")).superRefine((e,t)=>{let[i=0,o=0,n]=e.split("-").map(r=>/^\d{1,5}$/.test(r)?+r:0);i<1||o<1||i>65535||o>65535||n!==void 0?G(t,"A port must be a whole number from 1 to 65535, or a range such as 8000-8100."):i>=o&&G(t,`The range ${e} must begin with the smaller port.`,`${o}-${i}`)}),fg=e=>D.array(D.union([W$,K$],{error:"A port must be a whole number from 1 to 65535, or a range such as 8000-8100."}),{error:`${e} must be a list of ports.`}).max(50,`At most 50 entries in ${e}.`).refine(t=>new Set(t).size===t.length,{error:"A port is listed twice. Remove one."}).default([]),q$=pr.map(({id:e})=>e),hg=D.strictObject({name:x(B$.default("vmware-guest"),{title:"Host name",help:"The machine\u2019s name on your network. The flake\u2019s output is always named vmware-guest.",group:"Machine",placeholder:"dev-vm"}),arch:x(U("Architecture",["x86_64-linux","aarch64-linux"]).default("x86_64-linux"),{title:"Architecture",help:"The processor of the computer that runs VMware.",group:"Machine",options:{"x86_64-linux":{title:"Intel or AMD",help:"Workstation, Player, Fusion on an Intel Mac"},"aarch64-linux":{title:"Apple silicon",help:"Fusion on a Mac with an M-series chip"}}}),channel:x(U("Channel",q$).default(pr[0].id),{title:"NixOS channel",help:"Home Manager and the lock file follow this choice.",group:"Machine",options:Object.fromEntries(pr.map(({id:e,title:t,help:i})=>[e,{title:t,help:i}]))}),kernel:x(U("Kernel",["latest","lts"]).default("latest"),{title:"Kernel",help:"The latest has the newest fixes for VMware\u2019s graphics.",group:"Machine",advanced:!0,options:{latest:{title:"Latest"},lts:{title:"Long-term support"}}}),timeZone:x(U("Time zone",dg).default("Europe/Berlin"),{title:"Time zone",help:"Type your city or country.",group:"Place and language",list:"timeZone"}),locale:x(U("Locale",Od).default("en_US.UTF-8"),{title:"Locale",help:"Language of messages, and how dates and numbers look.",group:"Place and language",list:"locale"}),formatsLocale:x(U("Formats",mg(Od)).default(""),{title:"Formats",help:"How dates, numbers, money and paper sizes look, where that differs from the language.",group:"Place and language",advanced:!0,list:"formatsLocale"}),inputMethod:x(U("Input method",["auto","none"]).default("auto"),{title:"Input method",help:"Types Chinese, Japanese and Korean with Fcitx 5. Changed with Ctrl + Space.",group:"Place and language",advanced:!0,options:{auto:{title:"As the language needs",help:"For Chinese, Japanese and Korean"},none:{title:"None"}}}),keyboardLayout:x(U("Keyboard layout",Dd).default("us"),{title:"Keyboard layout",help:"For the console, the login screen and the desktop. Non-Latin layouts are added next to US English.",group:"Place and language",list:"keyboardLayout"}),keyboardVariant:x(Be("Keyboard variant",60).default(""),{title:"Keyboard variant",help:"A version of the layout, such as nodeadkeys or dvorak. Leave empty for the standard one.",group:"Place and language",list:"keyboardVariant"}),keyboardOptions:x(Be("Keyboard options",500).superRefine((e,t)=>{let i=ag(e);i&&t.addIssue({code:"custom",message:i})}).default(""),{title:"Keyboard options",help:"What special keys do, for example Caps Lock as Escape. Several are joined by commas.",group:"Place and language",advanced:!0,list:"keyboardOptions",placeholder:"caps:escape"}),secondKeyboardLayout:x(U("Second keyboard layout",mg(Dd)).default(""),{title:"Second keyboard layout",help:"A second layout to switch to while you work. Leave empty for none.",group:"Place and language",advanced:!0,list:"secondKeyboardLayout"}),secondKeyboardVariant:x(Be("Second keyboard variant",60).default(""),{title:"Second keyboard variant",help:"A version of the second layout. Leave empty for the standard one.",group:"Place and language",advanced:!0,list:"secondKeyboardVariant"}),disk:x(U("Disk controller",["nvme","pvscsi","lsilogic","sata"]).default("nvme"),{title:"Disk controller",help:"Written into the .vmx file. The system boots from any of them.",group:"Virtual hardware",advanced:!0,options:{nvme:{title:"NVMe",help:"VMware\u2019s default today"},pvscsi:{title:"Paravirtual SCSI",help:"Intel and AMD only"},lsilogic:{title:"LSI Logic",help:"Intel and AMD only"},sata:{title:"SATA"}}}),diskLayout:x(U("Disk layout",["plain","luks","btrfs","luks-btrfs"]).default("plain"),{title:"Disk layout",help:"What install.sh makes of the disk. To change it later, install again.",group:"Virtual hardware",advanced:!0,options:{plain:{title:"Plain",help:"ext4: simple and fast"},luks:{title:"Encrypted",help:"LUKS with ext4; each start asks for a passphrase"},btrfs:{title:"Btrfs",help:"Compressed, with a snapshot before each rebuild"},"luks-btrfs":{title:"Encrypted Btrfs",help:"Both"}}}),memoryGiB:x(be("Memory",4,256,"GiB").default(8),{title:"Memory",help:"Memory of the virtual machine. 8 GiB is comfortable; 4 GiB is the minimum.",group:"Virtual hardware",unit:"GiB"}),cpus:x(be("Processors",1,64).default(4),{title:"Processors",help:"No more than the host has cores.",group:"Virtual hardware"}),diskGiB:x(be("Disk",20,4096,"GiB").default(64),{title:"Disk",help:"The file on the host grows up to this size.",group:"Virtual hardware",unit:"GiB"}),swapGiB:x(be("Swap",0,64,"GiB").default(4),{title:"Swap",help:"Disk space used when memory is full. 0 for none.",group:"Virtual hardware",unit:"GiB"}),sharedFolders:x(To("Shared folders").default(!0),{title:"Shared folders",help:"Mounts the folders you share in VMware under /mnt/hgfs.",group:"Services"}),clipboard:x(To("Copy and paste with the host").default(!0),{title:"Copy and paste with the host",help:"Text and pictures, both ways, through VMware\u2019s tools on an X server that nobody sees. No files, no drag and drop.",group:"Services"}),clipboardHistory:x(U("Clipboard history",["all","guest"]).default("all"),{title:"Clipboard history keeps",help:"The desktop remembers what was copied, on the guest\u2019s disk, to be picked again.",group:"Services",advanced:!0,options:{all:{title:"All copies",help:"The host\u2019s, too, its passwords included"},guest:{title:"The guest\u2019s copies",help:"What you copied on the host is not remembered"}}}),ssh:x(To("SSH server").default(!0),{title:"SSH server",help:"Lets you log in from the host with an SSH key. Passwords and root are refused.",group:"Services"}),openPorts:x(fg("Open TCP ports"),{title:"Open TCP ports",help:"Ports the firewall lets in, for example 8080 or 8000-8100. SSH opens its own.",group:"Services",advanced:!0,ports:!0,placeholder:"8080, 9000-9010"}),openUdpPorts:x(fg("Open UDP ports"),{title:"Open UDP ports",help:"The same for UDP, for example 51820 for WireGuard.",group:"Services",advanced:!0,ports:!0,placeholder:"51820"}),proxy:x(H$,{title:"Proxy",help:"For networks that reach the internet only through one. Used while installing and by the system. Empty: none.",group:"Services",advanced:!0,placeholder:"http://proxy.example.com:3128"}),containers:x(U("Containers",["none","docker","podman"]).default("none"),{title:"Containers",help:"A container engine your user can use at once.",group:"Services",options:{none:{title:"None"},docker:{title:"Docker"},podman:{title:"Podman",help:"No daemon; the `docker` command works too"}}}),autoUpgrade:x(U("Automatic updates",["none","weekly"]).default("none"),{title:"Automatic updates",help:"Builds a newer system in the background. It is used from the next start on.",group:"Services",advanced:!0,options:{none:{title:"None",help:"You update with the command update && rebuild"},weekly:{title:"Once a week"}}}),keyring:x(U("Keyring",["auto","on","off"]).default("auto"),{title:"Keyring",help:"Stores the passwords and tokens of programs, and is unlocked when you log in (GNOME Keyring).",group:"Services",advanced:!0,options:{auto:{title:"Where a program uses it",help:"Browsers, messengers, editors, GitHub"},on:{title:"Always"},off:{title:"Never"}}}),imageWorkflow:x(To("Image workflow").default(!1),{title:"Build a ready disk image on GitHub",help:"Adds a workflow file: for hosts without Nix, GitHub builds the VMware disk for you.",group:"Services",advanced:!0})});var mr={everforest:{name:"everforest",title:"Everforest",dark:!0,base:"#2d353b",mantle:"#232a2e",surface:"#3d484d",overlay:"#7a8478",text:"#d3c6aa",subtext:"#9da9a0",accent:"#a7c080",accentAlt:"#7fbbb3",red:"#e67e80",green:"#a7c080",yellow:"#dbbc7f",blue:"#7fbbb3",magenta:"#d699b6",cyan:"#83c092",orange:"#e69875",black:"#475258",white:"#d3c6aa",ansi:["#475258","#e67e80","#a7c080","#dbbc7f","#7fbbb3","#d699b6","#83c092","#d3c6aa","#859289","#e67e80","#a7c080","#dbbc7f","#7fbbb3","#d699b6","#83c092","#d3c6aa"]},"catppuccin-mocha":{name:"catppuccin-mocha",title:"Catppuccin Mocha",dark:!0,base:"#1e1e2e",mantle:"#181825",surface:"#313244",overlay:"#6c7086",text:"#cdd6f4",subtext:"#a6adc8",accent:"#cba6f7",accentAlt:"#89b4fa",red:"#f38ba8",green:"#a6e3a1",yellow:"#f9e2af",blue:"#89b4fa",magenta:"#f5c2e7",cyan:"#94e2d5",orange:"#fab387",black:"#45475a",white:"#a6adc8",ansi:["#45475a","#f38ba8","#a6e3a1","#f9e2af","#89b4fa","#f5c2e7","#94e2d5","#a6adc8","#585b70","#f37799","#89d88b","#ebd391","#74a8fc","#f2aede","#6bd7ca","#bac2de"]},gruvbox:{name:"gruvbox",title:"Gruvbox",dark:!0,base:"#282828",mantle:"#1d2021",surface:"#3c3836",overlay:"#7c6f64",text:"#ebdbb2",subtext:"#a89984",accent:"#fabd2f",accentAlt:"#fe8019",red:"#fb4934",green:"#b8bb26",yellow:"#fabd2f",blue:"#83a598",magenta:"#d3869b",cyan:"#8ec07c",orange:"#fe8019",black:"#282828",white:"#a89984",ansi:["#282828","#cc241d","#98971a","#d79921","#458588","#b16286","#689d6a","#a89984","#928374","#fb4934","#b8bb26","#fabd2f","#83a598","#d3869b","#8ec07c","#ebdbb2"]},nord:{name:"nord",title:"Nord",dark:!0,base:"#2e3440",mantle:"#3b4252",surface:"#434c5e",overlay:"#4c566a",text:"#eceff4",subtext:"#d8dee9",accent:"#88c0d0",accentAlt:"#81a1c1",red:"#bf616a",green:"#a3be8c",yellow:"#ebcb8b",blue:"#81a1c1",magenta:"#b48ead",cyan:"#88c0d0",orange:"#d08770",black:"#3b4252",white:"#e5e9f0",ansi:["#3b4252","#bf616a","#a3be8c","#ebcb8b","#81a1c1","#b48ead","#88c0d0","#e5e9f0","#4c566a","#bf616a","#a3be8c","#ebcb8b","#81a1c1","#b48ead","#8fbcbb","#eceff4"]},"tokyo-night":{name:"tokyo-night",title:"Tokyo Night",dark:!0,base:"#1a1b26",mantle:"#16161e",surface:"#292e42",overlay:"#565f89",text:"#c0caf5",subtext:"#a9b1d6",accent:"#7aa2f7",accentAlt:"#bb9af7",red:"#f7768e",green:"#9ece6a",yellow:"#e0af68",blue:"#7aa2f7",magenta:"#bb9af7",cyan:"#7dcfff",orange:"#ff9e64",black:"#15161e",white:"#a9b1d6",ansi:["#15161e","#f7768e","#9ece6a","#e0af68","#7aa2f7","#bb9af7","#7dcfff","#a9b1d6","#414868","#ff899d","#9fe044","#faba4a","#8db0ff","#c7a9ff","#a4daff","#c0caf5"]},"rose-pine":{name:"rose-pine",title:"Ros\xE9 Pine",dark:!0,base:"#191724",mantle:"#1f1d2e",surface:"#26233a",overlay:"#6e6a86",text:"#e0def4",subtext:"#908caa",accent:"#c4a7e7",accentAlt:"#ebbcba",red:"#eb6f92",green:"#31748f",yellow:"#f6c177",blue:"#9ccfd8",magenta:"#c4a7e7",cyan:"#ebbcba",orange:"#ebbcba",black:"#26233a",white:"#e0def4",ansi:["#26233a","#eb6f92","#31748f","#f6c177","#9ccfd8","#c4a7e7","#ebbcba","#e0def4","#6e6a86","#eb6f92","#31748f","#f6c177","#9ccfd8","#c4a7e7","#ebbcba","#e0def4"]}},Ed=Object.keys(mr);var gg=["auto","1280x720","1280x800","1366x768","1440x900","1600x900","1680x1050","1920x1080","1920x1200","2560x1440","2560x1600","2880x1800","3440x1440","3840x2160"],jd=["1","1.25","1.5","2"],yg=D.strictObject({source:x(U("Hyprland\u2019s source",["flake","nixpkgs"]).default("flake"),{title:"Where Hyprland comes from",help:"On Intel and AMD both are downloaded ready built. On Apple silicon only the one from nixpkgs is.",group:"Hyprland",options:{flake:{title:"Hyprland\u2019s own flake",help:"A fixed release with its own binary cache"},nixpkgs:{title:"nixpkgs",help:"Updated with the system; the safer choice on ARM and on a stable channel"}}}),graphics:x(U("Graphics",["compatible","accelerated"]).default("compatible"),{title:"Graphics",help:"Hyprland and VMware\u2019s virtual GPU do not work well together yet. Compatible is the safe choice.",group:"Hyprland",options:{compatible:{title:"Compatible",help:"Programs draw in software, nothing needs compiling. Works everywhere."},accelerated:{title:"Accelerated",help:"Patches Hyprland so that programs can use the GPU. Compiles for 10\u201325 minutes and wants 8 GiB of memory."}}}),modifier:x(U("Modifier key",["SUPER","ALT"]).default("SUPER"),{title:"Modifier key",help:"Held for every shortcut of the desktop. Choose Alt when the host keeps the Windows or \u2318 key for itself.",group:"Keys and windows",options:{SUPER:{title:"Super",help:"Windows key, \u2318"},ALT:{title:"Alt",help:"Option on a Mac"}}}),layout:x(U("Layout",["dwindle","master"]).default("dwindle"),{title:"Window layout",help:"How new windows share the screen.",group:"Keys and windows",options:{dwindle:{title:"Dwindle",help:"Each new window halves the last"},master:{title:"Master",help:"One large window, the others stacked beside it"}}}),theme:x(U("Theme",Ed).default("everforest"),{title:"Theme",help:"One palette for windows, bar, terminal, launcher, lock screen and notifications.",group:"Looks",options:Object.fromEntries(Ed.map(e=>[e,{title:mr[e].title}]))}),gapsIn:x(be("Gap between windows",0,100,"px").default(5),{title:"Gap between windows",help:"Space between two windows.",group:"Looks",unit:"px"}),gapsOut:x(be("Gap at the screen edge",0,100,"px").default(10),{title:"Gap at the screen edge",help:"Space between windows and the edge of the screen.",group:"Looks",unit:"px"}),borderSize:x(be("Border",0,20,"px").default(2),{title:"Border",help:"Width of the frame that shows the active window.",group:"Looks",unit:"px"}),rounding:x(be("Rounding",0,20,"px").default(8),{title:"Rounding",help:"Radius of window corners.",group:"Looks",unit:"px"}),blur:x(D.boolean({error:"Blur must be true or false."}).default(!1),{title:"Blur",help:"Blurs what lies behind transparent windows. Costs much in a virtual machine.",group:"Effects"}),shadow:x(D.boolean({error:"Shadows must be true or false."}).default(!1),{title:"Shadows",help:"Draws a shadow below windows.",group:"Effects"}),animations:x(D.boolean({error:"Animations must be true or false."}).default(!1),{title:"Animations",help:"Moves windows smoothly. Feels slow where graphics run in software.",group:"Effects"}),resolution:x(U("Resolution",gg).default("auto"),{title:"Resolution",help:"Automatic follows the size of the VMware window. Choose a fixed size if that fails.",group:"Display",options:Object.fromEntries(gg.map(e=>[e,{title:e==="auto"?"Follow the VMware window":e.replace("x"," \xD7 ")}]))}),scale:x(U("Scale",jd).default("1"),{title:"Scale",help:"Makes everything larger. Always set, because Hyprland\u2019s own guess is wrong under VMware.",group:"Display",options:{1:{title:"100 %"},"1.25":{title:"125 %"},"1.5":{title:"150 %"},2:{title:"200 %"}}}),bar:x(U("Bar",["waybar","none"]).default("waybar"),{title:"Bar",help:"Workspaces, window title, clock, sound, network and memory at the top of the screen.",group:"Desktop programs",options:{waybar:{title:"Waybar"},none:{title:"None"}}}),launcher:x(U("Launcher",["fuzzel","rofi","wofi"]).default("fuzzel"),{title:"Launcher",help:"Starts programs by name, with the modifier key and R.",group:"Desktop programs",options:{fuzzel:{title:"Fuzzel"},rofi:{title:"Rofi"},wofi:{title:"Wofi"}}}),notifications:x(U("Notifications",["mako","swaync","dunst"]).default("mako"),{title:"Notifications",help:"Shows messages of programs.",group:"Desktop programs",options:{mako:{title:"Mako",help:"Small and plain"},swaync:{title:"SwayNC",help:"With a panel that keeps them"},dunst:{title:"Dunst",help:"Small, with rules"}}}),lock:x(U("Lock screen",["swaylock","hyprlock"]).default("swaylock"),{title:"Lock screen",help:"Swaylock is safer in compatible graphics: if a lock screen crashes, you stay locked out.",group:"Desktop programs",options:{swaylock:{title:"Swaylock",help:"Needs no GPU"},hyprlock:{title:"Hyprlock",help:"Needs the GPU: for accelerated graphics"}}}),idle:x(D.boolean({error:"Lock after idle must be true or false."}).default(!1),{title:"Lock after idle",help:"Locks after ten minutes without input. Off by default: the host locks itself.",group:"Session"}),login:x(U("Login",["greetd","autologin"]).default("greetd"),{title:"Login",help:"How the desktop starts.",group:"Session",options:{greetd:{title:"Login screen",help:"A text login (tuigreet): works on any graphics"},autologin:{title:"Straight to the desktop",help:"No password at start; the account still has one"}}})});var bg=D.strictObject({scheme:x(U("Secrets",["none","file","agenix"]).default("file"),{title:"Password and keys",help:"How your password and API keys reach the VM. What you type below never leaves this page.",group:"Scheme",options:{none:{title:"Ask during install",help:"Nothing secret in the configuration. The installer asks for your password."},file:{title:"Plain file secrets.nix",help:"Simple. Git ignores the file, but every account of the VM can read what is in it."},agenix:{title:"Encrypted (agenix)",help:"Best for API keys that cost money. Encrypted in this page; you also save key.txt, which opens them."}}})});var No={"ssh-ed25519":[32],"ssh-rsa":[void 0,void 0],"ecdsa-sha2-nistp256":[8,65],"ecdsa-sha2-nistp384":[8,97],"ecdsa-sha2-nistp521":[8,133],"sk-ssh-ed25519@openssh.com":[32,void 0],"sk-ecdsa-sha2-nistp256@openssh.com":[8,65,void 0]},Cd=Object.keys(No),Po={least:1024,most:16384};function Oo(e){return Cd.some(t=>e.startsWith(`${t} `)||e.startsWith(`${t}	`))}function Do(e){let t=e.trim();return Oo(t)?t.split(/[ \t]+/).join(" "):t}function fr(e){let[t="",i=""]=e.split(" "),o=/(?! )\p{Zs}/u.exec(`${t} ${i}`)?.[0];if(o!==void 0&&Cd.some(c=>t.startsWith(c))){let c=Do(e.replaceAll(/\p{Zs}/gu," "));return{message:`This SSH key has ${ot(o)} where a space belongs. Replace it with a space.`,...fr(c)?{}:{suggest:c}}}if(!Object.hasOwn(No,t))return J$(e);if(i==="")return{message:`Behind \u201C${t}\u201D the key itself is missing. ${at}`};let n=kg(i);if(!n)return{message:"The middle part of this SSH key is not base64. Paste the line of your .pub file again, unchanged."};let r=vg(n);if(r[0]===void 0||wg(r[0])!==t)return{message:`This line says ${t}, but the key inside is another kind. Paste the whole line of your .pub file.`};let a=No[t]??[],s=r.reduce((c,u)=>c+4+u.length,0),l=a.some((c,u)=>c!==void 0&&r[u+1]?.length!==c);return r.length<=a.length?{message:`This SSH key is cut off: its line may have been broken in two. ${at}`}:l||r.length>a.length+1||s!==n.length?{message:`This SSH key has something added or missing. ${at}`}:t==="ssh-rsa"?X$(r[2]):void 0}var at="Paste the whole line of your .pub file as one line.";function J$(e){let[t=""]=e.split(" ");if(/^https?:\/\//i.test(e))return{message:"This is an address, not a key. Open it in a browser and paste the lines it shows here."};if(t==="ssh-dss")return{message:"DSA keys are no longer accepted by OpenSSH. Make a new key: ssh-keygen -t ed25519"};if(t.endsWith("-cert-v01@openssh.com"))return{message:"This is a certificate. Paste the key it was made for: the .pub file without \u201C-cert\u201D in its name."};if(/^----[- ]*BEGIN /.test(e))return{message:"This is a public key in another format. Convert it with ssh-keygen -i -f key.pub, and paste the line that it prints."};if(/^(?:\d{3,5} )?(?:SHA256|MD5):/.test(e))return{message:`This is the fingerprint of a key, not the key. ${at}`};if(/^(?:~|\.{0,2}[/\\]|[A-Za-z]:\\)/.test(e)||t.endsWith(".pub"))return{message:`This is the name of a file. ${at.replace("your .pub","that")}`};let i=Cd.find(r=>e.includes(` ${r} AAAA`));if(i)return{message:`Options in front of a key can\u2019t be used here. Begin with \u201C${i}\u201D; add the options in modules/core/user.nix later.`};let o=t.startsWith("AAAA")?kg(t):void 0,n=o&&wg(vg(o)[0]??new Uint8Array);if(n&&Object.hasOwn(No,n)){let r=`${n} ${e}`;return{message:`The type of this SSH key is missing. Put \u201C${n}\u201D and a space in front of it.`,...fr(r)?{}:{suggest:r}}}return/^[A-Za-z0-9+/]{20,}={0,2}$/.test(t)?{message:`This looks like a part of a key whose line was broken in two. ${at}`}:{message:"An SSH public key begins with its type, for example \u201Cssh-ed25519 AAAA\u2026\u201D. Paste the whole line of your .pub file."}}function X$(e){let t=Y$(e);if(!(t>=Po.least&&t<=Po.most))return{message:`This RSA key has ${t} bits; OpenSSH takes ${Po.least} to ${Po.most}. Make a new key: ssh-keygen -t ed25519`}}function Y$(e){let t=e.findIndex(i=>i!==0);return t<0?0:(e.length-t)*8-Math.clz32(e[t])+24}function vg(e){let t=[],i=new DataView(e.buffer,e.byteOffset,e.length);for(let o=0;o+4<=e.length;){let n=o+4+i.getUint32(o);if(n>e.length)break;t.push(e.subarray(o+4,n)),o=n}return t}var wg=e=>String.fromCharCode(...e.subarray(0,64));function kg(e){if(!(!/^[A-Za-z0-9+/]+={0,2}$/.test(e)||e.length%4!==0))return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}var Q$=new Set("root nobody messagebus polkituser rtkit avahi sshd greeter nm-openvpn nm-iodine nscd dhcpcd tss colord geoclue flatpak gdm sddm lightdm docker podman nixbld wheel adm disk audio video input users tty kmem networkmanager nogroup kvm render keys lp cdrom tape uucp dialout floppy utmp shadow sgx clock pipewire pulse bin daemon sys mail uinput systemd".split(" ")),e_=Be("User name",31).superRefine((e,t)=>{let i=mn(e);if(i)G(t,i);else if(e==="")G(t,"Enter a user name, for example \u201Cada\u201D.");else if(/^[a-z_][a-z0-9_-]*$/.test(e))(Q$.has(e)||/^(?:systemd-|nixbld\d|_)/.test(e))&&G(t,`\u201C${e}\u201D is an account of the system itself. Choose another name, for example \u201Cada\u201D.`);else{let o=Ao(e,31)?.replace(/^\d/,"u$&").slice(0,31);G(t,`User name can have small letters, digits, \u201C-\u201D and \u201C_\u201D, and must begin with a letter, for example \u201C${o??"ada"}\u201D.`,o)}}),n_=fn("An SSH key",3e3,Do).superRefine((e,t)=>{let i=t.issues.length===0?fr(e):void 0;i&&G(t,i.message,i.suggest)}),$g=/^[^\s@<>"\\]+@[^\s@<>"\\]+\.[^\s@<>"\\.]+$/,t_=fn("Git e-mail",254).superRefine((e,t)=>{let i=pg(e);if(e===""||t.issues.length>0)return;if(i){G(t,`Git e-mail contains ${i}, which cannot be seen. Type it again, or remove it.`);return}let o=e.replace(/^.{0,200}</,"").replace(/>$/,"").replace(/^mailto:/i,""),n=o!==e&&$g.test(o)?o:void 0;n?G(t,`Enter the address alone: ${n}`,n):$g.test(e)||G(t,"Enter an e-mail address like ada@example.org, or leave it empty.")});function r_(e){let t=/^(?:[a-z]{2,20}[0-9]{0,5}\/)?((?:0x)?(?:[0-9A-F]{4} {0,2}){2,16}!?)$/i.exec(e.trim());if(t?.[1])return t[1].replaceAll(" ","");let i=e.trim().replace(/^key::/,"");return Oo(i)?Do(i):e}var i_=fn("Signing key",3e3,r_).superRefine((e,t)=>{if(t.issues.length>0||!Oo(e))return;let i=fr(e);i&&G(t,i.message,i.suggest)}),Ld=e=>new Set(e).size===e.length,Md=Sd.map(e=>e.attr),o_=/^[A-Za-z_][A-Za-z0-9_'-]*(?:\.[A-Za-z_][A-Za-z0-9_'-]*)*$/,a_=fn("A package name",100,e=>e.trim().replace(/^(?:nixpkgs[.#]|pkgs\.)/,"")).superRefine((e,t)=>{t.issues.length>0||o_.test(e)||G(t,`\u201C${e.slice(0,60)}\u201D is no package name. Write it as search.nixos.org shows it, for example gimp or python3Packages.numpy.`)}),_g=D.strictObject({name:x(e_.default("nixos"),{title:"User name",help:"The account you log in with. Small letters, digits, \u201C-\u201D and \u201C_\u201D.",group:"Account",placeholder:"ada"}),fullName:x(fn("Full name",100).refine(e=>!e.includes(":"),{error:"Full name can\u2019t contain \u201C:\u201D, which separates the fields of the account file. Leave it out."}).default(""),{title:"Full name",help:"Shown by the system beside your user name. Any script is fine; may stay empty.",group:"Account",placeholder:"Ada Lovelace"}),shell:x(U("Shell",["zsh","fish","bash"]).default("zsh"),{title:"Shell",help:"What runs in your terminal. All three come with completion, aliases and a shared set of tools.",group:"Shell and editor",options:{zsh:{title:"Zsh",help:"Close to bash, with suggestions and highlighting"},fish:{title:"Fish",help:"Friendly out of the box, its own syntax"},bash:{title:"Bash",help:"The standard shell"}}}),prompt:x(U("Prompt",["starship","none"]).default("starship"),{title:"Prompt",help:"Starship shows folder, Git branch and tool versions in the theme\u2019s colours.",group:"Shell and editor",options:{starship:{title:"Starship"},none:{title:"The shell\u2019s own"}}}),terminal:x(U("Terminal",["ghostty","kitty","alacritty","foot"]).default("ghostty"),{title:"Terminal",help:"In compatible graphics foot is always installed beside it, so that you are never without a terminal.",group:"Programs",options:{ghostty:{title:"Ghostty",help:"Fast and complete; draws with the GPU"},kitty:{title:"Kitty",help:"Images, tabs and splits; draws with the GPU"},alacritty:{title:"Alacritty",help:"Small and quick; draws with the GPU"},foot:{title:"Foot",help:"Needs no GPU: the safest in a virtual machine"}}}),editor:x(U("Editor",["neovim","helix","vscode","none"]).default("neovim"),{title:"Editor",help:"Set up as the default editor of the command line.",group:"Shell and editor",options:{neovim:{title:"Neovim"},helix:{title:"Helix"},vscode:{title:"VS Code",help:"Not free software: allowed in the configuration"},none:{title:"None",help:"nano stays, as on every NixOS"}}}),browser:x(U("Browser",["firefox","chromium","none"]).default("firefox"),{title:"Browser",help:"Opens with the modifier key and B.",group:"Programs",options:{firefox:{title:"Firefox"},chromium:{title:"Chromium"},none:{title:"None"}}}),sshKeys:x(D.array(n_,{error:"SSH keys must be a list of lines."}).max(20,"At most 20 SSH keys.").refine(Ld,{error:"The same SSH key is listed twice. Remove one."}).default([]),{title:"SSH public keys",help:"One line of a .pub file each. Logging in over SSH works with these keys only, never with a password.",group:"SSH",placeholder:"ssh-ed25519 AAAA\u2026 ada@laptop"}),gitName:x(fn("Git name",100).default(""),{title:"Git name",help:"Name on your commits. Empty: set it later with git config.",group:"Git",placeholder:"Ada Lovelace"}),gitEmail:x(t_.default(""),{title:"Git e-mail",help:"Address on your commits.",group:"Git",placeholder:"ada@example.org"}),gitSigning:x(U("Commit signing",["none","ssh","openpgp"]).default("none"),{title:"Commit signing",help:"Signs every commit once the key below is in place.",group:"Git",options:{none:{title:"None"},ssh:{title:"SSH key",help:"The simplest: the key you already push with"},openpgp:{title:"OpenPGP",help:"With a gpg-agent in your session"}}}),gitSigningKey:x(i_.default(""),{title:"Signing key",help:"Public part only: a path such as ~/.ssh/id_ed25519.pub, an SSH public key, or an OpenPGP key id.",group:"Git",placeholder:"~/.ssh/id_ed25519.pub"}),packages:x(D.array(U("A package",Md),{error:"Packages must be a list of names."}).max(Md.length,`At most ${Md.length} packages: there are no more.`).refine(Ld,{error:"A package is listed twice. Remove one."}).default(["fastfetch","fd","jq","ripgrep","tree","unzip","wget"]),{title:"Packages",help:"Installed for your user beside what the desktop brings. More can be added to packages.nix at any time.",group:"Packages",packages:!0}),morePackages:x(D.array(a_,{error:"More packages must be a list of names."}).max(50,"At most 50 more packages.").refine(Ld,{error:"A package is listed twice. Remove one."}).default([]),{title:"More packages",help:"Names as search.nixos.org shows them, one per line. Nobody checks them here: a wrong one stops the build and is named.",group:"Packages",advanced:!0,placeholder:"gimp"})});function xg(e,t){let i=ig(e);if(!(t===""||i.includes(t)))return`The keyboard layout \u201C${e}\u201D has no variant \u201C${t}\u201D. ${i.length>0?`It has, for example, \u201C${i[0]}\u201D; or leave`:"Leave"} the variant empty.`}var Uo=[{paths:["host.disk","host.arch"],broken:({host:{arch:e,disk:t}})=>e==="aarch64-linux"&&(t==="pvscsi"||t==="lsilogic")?`VMware Fusion on Apple silicon has no ${t==="pvscsi"?"Paravirtual SCSI":"LSI Logic"} controller. Choose NVMe or SATA, or the other architecture.`:void 0},{paths:["host.keyboardVariant","host.keyboardLayout"],broken:({host:e})=>xg(e.keyboardLayout,e.keyboardVariant)},{paths:["host.secondKeyboardVariant","host.secondKeyboardLayout"],broken:({host:{secondKeyboardLayout:e,secondKeyboardVariant:t}})=>e===""&&t!==""?"Choose the second keyboard layout that this is a variant of, or leave the variant empty.":xg(e,t)},{paths:["host.secondKeyboardLayout","host.keyboardLayout"],alsoReads:["host.secondKeyboardVariant","host.keyboardVariant"],broken:({host:e})=>e.secondKeyboardLayout===e.keyboardLayout&&e.secondKeyboardVariant===e.keyboardVariant?"The second keyboard is the same as the first. Choose another one, or none.":void 0},{paths:["host.swapGiB","host.diskGiB"],broken:({host:{diskGiB:e,swapGiB:t}})=>e-t<16?"The disk is too small: 16 GiB must be left beside swap. Make the disk larger or swap smaller.":void 0},{paths:["user.packages","host.arch"],broken:({host:{arch:e},user:{packages:t}})=>{let i=e==="aarch64-linux"?t.filter(Id):[];return i.length>0?`Only made for Intel and AMD: ${i.join(", ")}. Remove ${i.length===1?"it":"them"}, or choose the other architecture.`:void 0},withoutBad:({user:{packages:e}})=>e.filter(t=>!Id(t))},{paths:["hyprland.scale","hyprland.resolution"],broken:({hyprland:{resolution:e,scale:t}})=>{if(e==="auto")return;let[i=0,o=0]=e.split("x").map(Number),n=zd(i,o,Number(t));if(n===Number(t))return;let r=l=>`${Math.round(l*100)} %`,s=jd.map(Number).filter(l=>zd(i,o,l)===l).map(r).join(", ").replace(/, ([^,]{1,9})$/," or $1");return`Hyprland cannot show ${i} \xD7 ${o} at ${r(Number(t))}: that is no whole number of pixels, and it would take ${r(n??2)}. Choose ${s}, or another resolution.`}}],Eo=D.strictObject({host:hg.prefault({}),user:_g.prefault({}),secrets:bg.prefault({}),hyprland:yg.prefault({})}).superRefine((e,t)=>{for(let{paths:i,broken:o}of Uo){let n=o(e);if(n!==void 0)for(let r of i)t.addIssue({code:"custom",message:n,path:r.split(".")})}}),hr=Object.keys(Eo.shape),hn=Eo.parse({});function gr(e){return e instanceof D.ZodDefault||e instanceof D.ZodPrefault?gr(e.unwrap()):e}function s_(e,t,i){let o=i.meta(),n=gr(i),r={path:`${e}.${t}`,step:e,key:t,group:o.group,title:o.title,help:o.help,default:hn[e][t],advanced:o.advanced??!1,...o.placeholder===void 0?{}:{placeholder:o.placeholder}};if(n instanceof D.ZodArray){let a=o.packages?"packages":o.ports?"ports":"lines",s=D.toJSONSchema(n,{io:"input"}).maxItems;if(s===void 0)throw new Error(`${r.path} must say how many entries it may have`);return{...r,kind:a,most:s}}if(o.list)return{...r,kind:"search",list:o.list};if(n instanceof D.ZodEnum){let a=n.options,l=(a.every(c=>Number.isFinite(Number(c||"x")))?[...a].sort((c,u)=>Number(c)-Number(u)):a).map(c=>({value:c,...o.options?.[c]??{title:c}}));return{...r,kind:"choice",options:l}}if(n instanceof D.ZodBoolean)return{...r,kind:"boolean"};if(n instanceof D.ZodNumber)return{...r,kind:"integer",min:n.minValue??0,max:n.maxValue??0,...o.unit===void 0?{}:{unit:o.unit}};if(n instanceof D.ZodString)return{...r,kind:"text"};throw new Error(`No control for ${r.path}: a new kind of field needs a case here`)}var Co=new Map(hr.flatMap(e=>{let{shape:t}=gr(Eo.shape[e]);return Object.entries(t).map(([i,o])=>[`${e}.${i}`,o])})),Pe=[...Co].map(([e,t])=>{let[i,o]=e.split(".");return s_(i,o,t)}),yr=new Map(Pe.map(e=>[e.path,e])),jo=e=>e.toLowerCase().replace(/[^a-z0-9]/g,""),l_=new Map(Pe.map(e=>[jo(e.path),e])),c_=new Map([...Pe].reverse().map(e=>[jo(e.key),e]));function Sg(e){if(!(e.length>80))return l_.get(jo(e))??c_.get(jo(e.split(".").at(-1)??""))}var u_=50,br=class{constructor(t=""){this.listed=t}listed;#e=[];#n=0;add(t,i,o){if(this.#e.length===u_)this.#n++;else{let n=typeof i=="string"?i:i();this.#e.push({path:t,message:n,...o===void 0?{}:{suggest:o}})}}addIssues(t,i){for(let o of i){let n=o.code==="custom"?o.params?.suggest:void 0;this.add(t,o.message,typeof n=="string"?n:void 0)}}addUnknown(t){let i=t.length>80?`${t.slice(0,80)}\u2026`:t;this.add(i,()=>{let o=Sg(t),n=o?` Did you mean \u201C${o.path}\u201D?`:"";return`There is no answer \u201C${i}\u201D.${n}${this.listed}`})}all(){return this.#n===0?[...this.#e]:[...this.#e,{path:"",message:`And ${this.#n} more.`}]}};function Ig(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var zg=(e,{step:t,key:i})=>e[t]?.[i],Fd=(e,{step:t,key:i},o)=>{e[t][i]=o};function d_(e,t,i){let{path:o}=e,n=Co.get(o);if("most"in e&&Array.isArray(t))return p_(e,t,i);let r=n.safeParse(t);if(r.success)return r.data;i.addIssues(o,r.error.issues)}function p_({path:e,most:t},i,o){let n=gr(Co.get(e)),r=[];for(let[s,l]of i.slice(0,t).entries()){let c=D.safeParse(n.element,l);c.success?r.push(c.data):o.addIssues(`${e}.${s}`,c.error.issues)}let a=s=>{let l=n.safeParse(s).error?.issues??[];for(let c of l)c.path.length===0&&o.add(e,c.message)};return i.length>t?a(i.slice(0,t+1)):a(r),[...new Set(r)]}function Ag(e,t=hn,i=new br){if(!Ig(e))return i.add("","The answers must be an object with the steps host, user, secrets, hyprland."),{config:t,problems:i.all()};let o=Object.fromEntries(hr.map(r=>[r,{...hn[r]}])),n=new Set;for(let[r,a]of Object.entries(e))if(!hr.some(s=>s===r))i.addUnknown(r);else{if(a===void 0)continue;if(!Ig(a))i.add(r,`\u201C${r}\u201D must be an object with the answers of this step.`),o[r]={...t[r]};else for(let[s,l]of Object.entries(a)){let c=yr.get(`${r}.${s}`);if(!c){i.addUnknown(`${r}.${s}`);continue}let u=d_(c,l,i);u===void 0&&n.add(c.path),Fd(o,c,u??zg(t,c))}}return m_(o,t,n,i),{config:o,problems:i.all()}}function m_(e,t,i,o){let n=e,r=new Set,a=({paths:s,alsoReads:l=[],broken:c})=>{let u=c(n);if(u===void 0||r.has(u))return;r.add(u);let d=[...s,...l].find(p=>i.has(p));for(let p of s)if(d===void 0)o.add(p,u);else if(!i.has(p)){let{title:m}=yr.get(d);o.add(p,`This depends on \u201C${m}\u201D, which is not valid.`)}};for(let s of Uo)a(s);for(let s of Pe){let l=Uo.find(({broken:u})=>u(n)!==void 0);if(!l)return;a(l);let c=[...l.paths,...l.alsoReads??[]].map(u=>yr.get(u));l.withoutBad&&Fd(e,c[0],l.withoutBad(n));for(let u of c){if(l.broken(n)===void 0)break;Fd(e,u,zg(t,u))}}}function Tg(e){let{config:t,problems:i}=Ag(e,hn,Pg());return i.length===0?{ok:!0,config:t}:{ok:!1,problems:i}}function Pg(){return new br(" GET /api/schema lists all of them.")}var Ng="0.2.0",Og="0.2.0-8841bd427a2a",Dg="0.2.0-bb0783989e3f",Ug="https://hyprguest.dev";var Eg=[["NEXT-STEPS.md",`# From here to the desktop

This folder is a whole NixOS: a virtual machine for VMware that starts into Hyprland. Choose the way
that fits you and follow it from top to bottom. You need not know Nix.

- **A new virtual machine**: the usual way. Half an hour to an hour, most of it downloading.
- **Other ways**: the same over SSH, by a link, through a proxy, or without the script.
- **A NixOS you already have**: it runs in VMware, and you want this desktop on it.
- **A ready disk**: you have Linux with Nix, or GitHub, and want no installation.
- **Just look**: check what is in here; nothing is changed.

## A new virtual machine

<!-- @when facts.isX86 -->
You need VMware Workstation or Player 17 (or newer), or Fusion 13 on an Intel Mac. From
<https://nixos.org/download>, save the *Minimal ISO image* for *64-bit Intel/AMD* in your Downloads folder.
<!-- @end -->
<!-- @when facts.isAarch64 -->
You need VMware Fusion 13 (or newer) on a Mac with an M-series chip. From <https://nixos.org/download>, save
the *Minimal ISO image* for *64-bit ARM* in your Downloads folder.
<!-- @end -->

### 1. Make the machine

Unpack the zip, and open the folder \`vmware\` in it.

<!-- @when facts.isX86 -->
- **Windows**: double-click \`create-vm.cmd\`. If Windows warns: *More info*, *Run anyway*.
<!-- @end -->
- **Mac**: double-click \`create-vm.command\`. If macOS refuses: open Terminal, type \`sh\` and a space, drag
  \`create-vm.sh\` into its window, press Return.
<!-- @when facts.isX86 -->
- **Linux**: in a terminal, \`sh create-vm.sh\`.
<!-- @end -->

It ends with *Now open @host.name@.vmx in VMware*.
<!-- @when secrets.scheme == agenix -->
Leave \`key.txt\` in Downloads or beside the zip: the script puts it on the disc for the machine.
<!-- @end -->

### 2. Start it and type two lines

Open that file in VMware and start the machine. After a minute it shows \`[nixos@nixos:~]$\`. Type:

\`\`\`sh
sudo mount -L go /mnt
sudo sh /mnt/go
\`\`\`

<!-- @when facts.consoleKeys -->
The machine takes your keyboard for an American one. Press @facts.consoleKeys@.
<!-- @end -->
The first line answers that the disc is *write-protected*, which is right.

### 3. Type yes

It shows the disk of the virtual machine, which is empty. Type \`yes\`, and it installs NixOS there.
<!-- @when facts.hasLuks -->
Then choose the passphrase of the encrypted disk: each start asks for it.
<!-- @end -->
<!-- @when facts.accelerated -->
Accelerated graphics compiles Hyprland on the way: 10 to 25 minutes more.
<!-- @end -->
<!-- @when secrets.scheme == none -->
At the end it asks for the password of \`@user.name@\`.
<!-- @end -->
<!-- @when secrets.scheme == file -->
If you typed no password in the wizard, it asks for one at the end.
<!-- @end -->
<!-- @when secrets.scheme == agenix -->
If you typed no password in the wizard, it asks for one at the end.
<!-- @end -->

### 4. Restart

It ends with *Done: NixOS is on \u2026*. Type:

\`\`\`sh
sudo reboot
\`\`\`

<!-- @when hyprland.login == greetd -->
Log in as \`@user.name@\`, and Hyprland appears.
<!-- @end -->
<!-- @when hyprland.login == autologin -->
Hyprland appears without asking. Your password is for \`sudo\` and the lock screen.
<!-- @end -->
<!-- @when facts.latinFirst -->
The keyboard starts with the layout \`@facts.latinKeyboard@\` until you change it with @facts.switchKeys@.
<!-- @end -->
<!-- @when hyprland.bar == waybar -->
You see the wallpaper and a bar. Nothing is open yet: see *First keys*.
<!-- @end -->
<!-- @when hyprland.bar == none -->
You see the wallpaper. Nothing is open yet: see *First keys*.
<!-- @end -->
If the ISO starts again, disconnect it in VMware: *CD/DVD*, *Disconnect*.

In a terminal (@hyprland.modifier@ + Return), type \`update && rebuild\` first: it brings the security fixes since this release.

## Other ways

For a new virtual machine, where the usual way does not fit or stops.

### The installation stops

It says where and why. Type the same two lines again: what is done stays done, and it goes on. With \`--dry-run\` behind the
second line it shows every command and changes nothing; \`--help\` lists all options.

<!-- @when facts.consoleKeymap -->
### With your own keyboard

The ISO takes every keyboard for an American one until you type \`sudo loadkeys @facts.consoleKeymap@\`.

<!-- @end -->
### Behind a proxy

<!-- @when host.proxy -->
The installer uses \`@host.proxy@\`, and so does the system afterwards (\`modules/core/proxy.nix\`). Another one, for
example with a name and password, for the installation only:
<!-- @end -->
<!-- @when facts.hasNoProxy -->
The installer takes the proxy from \`http_proxy\`, or from you. For the system afterwards, set *Proxy* in the wizard.
<!-- @end -->

Instead of the second line:

\`\`\`sh
sudo sh /mnt/go --proxy http://proxy.example.com:3128
\`\`\`

### Remove the seed disc

\`vmware/seed.iso\` is the small CD that brought this folder into the machine. It holds what you typed in the wizard, and is
of no use after the installation. Switch the machine off, then run \`create-vm\` once more. The zip holds the same.

<!-- @when facts.isX86 -->
On Windows, in this folder:

\`\`\`powershell
powershell -ExecutionPolicy Bypass -File vmware\\create-vm.ps1 -ForgetSeed
\`\`\`

On Linux or a Mac:

<!-- @end -->
\`\`\`sh
sh vmware/create-vm.sh --forget-seed
\`\`\`

### Make the machine by hand

The script needs VMware's disk tool. Without it: copy \`vmware/vmware-guest.vmx\` and \`vmware/seed.iso\` into a new folder,
put the NixOS ISO beside them as \`nixos.iso\`, and let VMware add a disk of @host.diskGiB@ GB named \`nixos.vmdk\`. Where the
tool is, but the script does not run, this makes the disk in that folder.

<!-- @when facts.isX86 -->
On Windows:

\`\`\`powershell
& "\${env:ProgramFiles(x86)}\\VMware\\VMware Workstation\\vmware-vdiskmanager.exe" -c -s @host.diskGiB@GB -a lsilogic -t 0 nixos.vmdk
\`\`\`

On Linux:

\`\`\`sh
vmware-vdiskmanager -c -s @host.diskGiB@GB -a lsilogic -t 0 nixos.vmdk
\`\`\`

<!-- @end -->
On a Mac:

\`\`\`sh
"/Applications/VMware Fusion.app/Contents/Library/vmware-vdiskmanager" -c -s @host.diskGiB@GB -a lsilogic -t 0 nixos.vmdk
\`\`\`

### Without the seed disc

When you edited a file here, or this folder came without \`vmware/seed.iso\` (by a link, or from Git), bring the folder along
in one of these ways.

<!-- @when secrets.scheme == none -->
**By its link**, in the guest:
<!-- @end -->
<!-- @when secrets.scheme == file -->
**By its link**, in the guest. A link carries no secrets: the installer will ask for a password.
<!-- @end -->
<!-- @when secrets.scheme == agenix -->
**By its link**, in the guest. A link carries no secrets: the installer will ask for a password.
<!-- @end -->

\`\`\`sh
curl -fL '@facts.archiveUrl@' | tar xz
cd @facts.folder@
\`\`\`

or, the same with Nix:

\`\`\`sh
nix --extra-experimental-features 'nix-command flakes' flake new -t '@facts.archiveUrl@' @facts.folder@
cd @facts.folder@
\`\`\`

<!-- @when facts.localOrigin -->
The wizard ran on your own computer, which the guest knows by another name: \`ip route\` in the guest shows
\`default via 192.168.x.2\`, so put \`192.168.x.1\` in place of YOUR-HOST. The wizard must be running.

<!-- @end -->
**Over SSH**, where you can paste. In the guest, give the ISO a password of a few letters (it is forgotten at the restart)
and ask for its address:

\`\`\`sh
passwd
ip -4 -brief address
\`\`\`

Then, in a terminal on your computer, with the address you saw (such as \`192.168.153.128\`) in place of ADDRESS, copy the
archive:

\`\`\`sh
cd ~/Downloads
scp @facts.folder@.zip nixos@ADDRESS:
\`\`\`

<!-- @when secrets.scheme == agenix -->
and the key that opens your secrets, saved beside it:

\`\`\`sh
scp key.txt nixos@ADDRESS:
\`\`\`

<!-- @end -->
Log in, and go on in that window. Your own keyboard works there.

\`\`\`sh
ssh nixos@ADDRESS
\`\`\`

Then unpack it:

\`\`\`sh
unzip @facts.folder@.zip
cd @facts.folder@
\`\`\`

<!-- @when host.sharedFolders -->
**Through the shared folder**: put the archive into the folder that \`create-vm\` named, then in the guest:

\`\`\`sh
mkdir /tmp/host
sudo nix-shell -p open-vm-tools --run 'vmhgfs-fuse .host:/ /tmp/host'
sudo unzip /tmp/host/shared/@facts.folder@.zip
cd @facts.folder@
\`\`\`

<!-- @end -->
<!-- @when secrets.scheme == agenix -->
\`key.txt\` may lie in the unpacked folder or in the one above it. The installer puts it in its place and
keeps it out of the copied configuration.

<!-- @end -->
Then install:

\`\`\`sh
sudo sh install.sh
\`\`\`

## A NixOS you already have

For a NixOS in VMware that starts by EFI. It keeps its disk and your files.

### 1. Look before

\`\`\`sh
[ -d /sys/firmware/efi ] || echo 'Stop: this machine does not start by EFI.'
[ "$(findmnt -no FSTYPE /boot)" = vfat ] || echo 'Stop: the EFI partition is not mounted at /boot.'
[ "$(id -un)" = @user.name@ ] || echo 'Stop: your account has another name.'
\`\`\`

If this prints nothing, go on. If it says *Stop*:

- **EFI**: the boot loader of this configuration cannot start this machine. Make a new machine instead.
- **Your account**: NixOS deletes an account that its configuration does not name any more, with its password. The new
  account has no password, so nobody could log in, and going back would not bring the old password back. Open the
  link at the top of \`README.md\`, change *User name* to the name that \`id -un\` shows, and download again.

The machine must offer 3D graphics: in VMware, *Settings*, *Display*, *Accelerate 3D graphics*.

### 2. Keep what belongs to your machine

Bring this folder into the guest (*Other ways*, *Without the seed disc*) and go into it. Take over the description of
your disks, and put the release that the last command shows into \`hosts/vmware-guest/default.nix\`.

<!-- @when facts.hasOwnDisk -->
The files \`modules/core/disk-*.nix\` and \`modules/guest/vmware/image-*.nix\` describe a disk that \`install.sh\` makes: delete
them, and their lines in the \`default.nix\` beside them.

<!-- @end -->
\`\`\`sh
cp /etc/nixos/hardware-configuration.nix hosts/vmware-guest/hardware-configuration.nix
grep stateVersion /etc/nixos/*.nix
\`\`\`

<!-- @when secrets.scheme == agenix -->
Take the key out of the folder, to where it is looked for: a key inside would be copied to the Nix store, which every
account can read.

\`\`\`sh
sudo install -D -m 600 key.txt /var/lib/agenix/key.txt
rm key.txt
\`\`\`

<!-- @end -->
### 3. Build and restart

The old configuration is kept. \`boot\`, not \`switch\`: the running desktop stays as it is until you restart.

\`\`\`sh
sudo mv /etc/nixos /etc/nixos.before
sudo cp -R . /etc/nixos
sudo chown -R root:root /etc/nixos
<!-- @when secrets.scheme == file -->
sudo chmod -f 600 /etc/nixos/secrets.nix
<!-- @end -->
sudo nixos-rebuild boot --flake path:/etc/nixos#vmware-guest \\
<!-- @when hyprland.source == flake -->
  --option extra-substituters 'https://hyprland.cachix.org https://nix-community.cachix.org' \\
  --option extra-trusted-public-keys 'hyprland.cachix.org-1:a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc= nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs='
<!-- @end -->
<!-- @when hyprland.source == nixpkgs -->
  --option extra-substituters 'https://nix-community.cachix.org' \\
  --option extra-trusted-public-keys 'nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs='
<!-- @end -->
sudo reboot
\`\`\`

Success looks like a new first entry in the boot menu, and Hyprland behind it.

### Back again

Choose the older entry in the boot menu, or:

\`\`\`sh
sudo nixos-rebuild switch --rollback
sudo mv /etc/nixos /etc/nixos.hyprland
sudo mv /etc/nixos.before /etc/nixos
\`\`\`

## A ready disk

Builds \`nixos.vmdk\`, a disk with everything on it. It needs Linux with Nix on the same kind of processor
(\`@host.arch@\`), best with \`/dev/kvm\`, and some 40 GB of space.

### 1. Give it a password

An image cannot ask for a password, and without one nobody can log in. \`mkpasswd\` asks for one and prints its hash;
put that between the quotes of \`hashedPassword\` in \`secrets.nix\`.

\`\`\`sh
[ -e secrets.nix ] || install -m 600 secrets.nix.example secrets.nix
nix --extra-experimental-features 'nix-command flakes' run nixpkgs#mkpasswd
\`\`\`

<!-- @when secrets.scheme == agenix -->
An image has no \`key.txt\` either: delete \`secrets/user-password.age\`, the hash takes its place. Your other secrets open
once you put the key to \`/var/lib/agenix/key.txt\` in the guest and restart it.

<!-- @end -->
### 2. Build it

\`\`\`sh
nix --extra-experimental-features 'nix-command flakes' build --accept-flake-config 'path:.#vmware-image'
\`\`\`

Success looks like a file \`result/nixos.vmdk\`.

<!-- @when host.imageWorkflow -->
Without Nix, on GitHub: put this folder into a *private* repository (without \`secrets.nix\`, which Git ignores), add the
hash under *Settings*, *Secrets and variables*, *Actions* as \`HASHED_PASSWORD\`, and start *VMware image* on the
*Actions* page. The finished disk is an artifact of the run. A large desktop can be too much for GitHub's free
machines; the run says so.

<!-- @end -->
### 3. Make the machine around it

Put the file as \`nixos.vmdk\` into a new folder. \`create-vm\` keeps a disk that is there:

<!-- @when facts.isX86 -->
\`\`\`powershell
powershell -ExecutionPolicy Bypass -File vmware\\create-vm.ps1 -Dir C:\\path\\to\\folder
\`\`\`

<!-- @end -->
\`\`\`sh
sh vmware/create-vm.sh --dir /path/to/folder
\`\`\`

### 4. Before its first rebuild

The image has its own boot loader, a small \`/boot\` and no swap. To rebuild it by this configuration, bring the folder
into the guest, set \`configurationLimit = 3;\` in \`modules/core/bootloader.nix\` and \`swapDevices = [ ];\` in
\`hosts/vmware-guest/hardware-configuration.nix\`, then:

\`\`\`sh
sudo umount /boot
sudo fatlabel /dev/disk/by-label/ESP boot
sudo udevadm settle
sudo mount /dev/disk/by-label/boot /boot
sudo cp -R . /etc/nixos
sudo chown -R root:root /etc/nixos
sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
\`\`\`

## Just look

Nothing here changes your computer. With Nix, in this folder (the last two download some hundred MB):

\`\`\`sh
nix flake show path:.
nix flake check path:.
nix build 'path:.#nixosConfigurations.vmware-guest.config.system.build.toplevel' --dry-run
\`\`\`

If it says that flakes are experimental, put \`--extra-experimental-features 'nix-command flakes'\` behind
\`nix\`. What the installer would do, on any Linux:

\`\`\`sh
sh install.sh --dry-run --disk /dev/sda
\`\`\`

## First keys

<!-- @when hyprland.modifier == SUPER -->
SUPER is the Windows key, \u2318 on a Mac.
<!-- @end -->
<!-- @when hyprland.modifier == ALT -->
ALT is the key beside the space bar, Option on a Mac.
<!-- @end -->

| Keys | What they do |
| --- | --- |
| @hyprland.modifier@ + Return | open a terminal (@user.terminal@) |
<!-- @when facts.hasTerminalFallback -->
| @hyprland.modifier@ + Shift + Return | open foot, the terminal that always draws |
<!-- @end -->
| @hyprland.modifier@ + R | start a program by its name |
<!-- @when user.browser == firefox -->
| @hyprland.modifier@ + B | Firefox |
<!-- @end -->
<!-- @when user.browser == chromium -->
| @hyprland.modifier@ + B | Chromium |
<!-- @end -->
| @hyprland.modifier@ + E | files |
| @hyprland.modifier@ + Q | close the window |
| @hyprland.modifier@ + F1 | **show all keys** |
| @hyprland.modifier@ + 1 \u2026 0 | go to a workspace; with Shift, take the window along |
| @hyprland.modifier@ + arrows | go to another window; with Shift, move it |
| @hyprland.modifier@ + F, V | full screen; float |
| @hyprland.modifier@ + A | a picture of part of the screen, to the clipboard and \`~/Pictures\` |
| @hyprland.modifier@ + L | lock |
| @hyprland.modifier@ + Escape | lock, log out, restart, switch off |

If the host takes these keys for itself, go to full screen in VMware (Ctrl + Alt + Return on Windows and
Linux).
<!-- @when facts.followsWindow -->
For a desktop that follows the size of the window: *View*, *Autosize*, *Autofit Guest*; in Fusion *Settings*,
*Display*, *Single window: resize the virtual machine*.
<!-- @end -->

## If something looks wrong

**The machine does not start: "No operating system", PXE, or a network boot.** The ISO is not connected, or
the firmware is not EFI. In VMware: *CD/DVD*, *Connect at power on*; and the \`.vmx\` must say
\`firmware = "efi"\`.

**A download stops while installing.** Type the same lines again, it goes on. If names are not found, VMware's own
DNS may be overloaded: \`echo nameserver 1.1.1.1 | sudo tee /etc/resolv.conf\`.

**It stops while starting and waits for a disk.** Disks are found by their labels. Start the ISO: \`lsblk -o NAME,LABEL\`
must show \`nixos\` and \`boot\`.

**Black screen, or back at the login at once.** Hyprland needs 3D. Switch the machine off, then *Settings*,
*Display*, *Accelerate 3D graphics*, with at least 1 GB of graphics memory. In the guest,
\`ls /dev/dri/renderD*\` must show a device. If it was well before, restart and pick an older entry in the boot menu.
<!-- @when facts.accelerated -->
Or pick the entry with *compatible*: programs draw in software there, and the terminal's key opens foot.
<!-- @end -->
After the third login that ends at once, the screen says what to try.

<!-- @when facts.compatible -->
**A program opens and vanishes.** Hyprland and VMware's virtual GPU do not work well together yet. In
compatible graphics programs draw in software, and one that needs the GPU ends at once. foot always opens, and so does
any program started as \`env LIBGL_ALWAYS_SOFTWARE=1 program\`. Or choose accelerated graphics in the wizard.
<!-- @end -->
<!-- @when facts.accelerated -->
**A program opens and vanishes, or the screen stays grey.** The repair in \`modules/guest/vmware/hyprland.nix\`
does not fit any more, perhaps after an update: go back a generation, or choose compatible graphics in the
wizard. The log says \`Failed to close dmabuf handle\`.
<!-- @end -->

**The mouse pointer is missing or offset.** Press Ctrl + Alt, then click into the window again; leave full screen
once. \`hyprctl getoption cursor:no_hardware_cursors\` must say 1.

<!-- @when facts.isScaled -->
**Everything is too large or too small.** The scale is @hyprland.scale@, in \`modules/home/hyprland/monitors.nix\`.
The machine shows the host's own pixels (*Use full resolution for Retina display* in Fusion); without that,
set the scale to 1.
<!-- @end -->
<!-- @when hyprland.scale == 1 -->
**Everything is too small, on a sharp screen.** The scale is 1, in \`modules/home/hyprland/monitors.nix\`: set it
to 1.5 or 2 and rebuild. Or let VMware enlarge: *Settings*, *Display*, *Stretch*.
<!-- @end -->

<!-- @when facts.followsWindow -->
**The desktop does not follow the window.** Ask the service: \`systemctl --user status vmware-autofit\`. If it
does not work, choose a fixed resolution in the wizard.

<!-- @end -->
<!-- @when host.clipboard -->
**No copy and paste with the host.** It carries text and pictures (PNG), up to 4 MB. In VMware: *Settings*, *Options*,
*Guest Isolation*, both boxes on. What one side copies is there once the pointer has crossed the window's edge. Then ask the
service, and send us the lines it prints; they hold nothing you copied:

\`\`\`sh
journalctl --user --boot --unit=vmware-clipboard --no-hostname
\`\`\`

<!-- @end -->
<!-- @when host.sharedFolders -->
**/mnt/hgfs is empty.** In VMware: *Settings*, *Options*, *Shared Folders*, *Always enabled*. Then
\`vmware-hgfsclient\` lists them, and \`sudo systemctl restart mnt-hgfs.mount\` mounts them.

<!-- @end -->
**The password is refused.** It may have been typed on another keyboard layout, or none was set. Start the
ISO again and set a new one:

\`\`\`sh
<!-- @when facts.hasLuks -->
sudo cryptsetup open /dev/disk/by-label/luks nixos
<!-- @end -->
<!-- @when facts.hasExt4 -->
sudo mount /dev/disk/by-label/nixos /mnt
<!-- @end -->
<!-- @when facts.hasBtrfs -->
sudo mount -o subvol=@ /dev/disk/by-label/nixos /mnt
sudo mount -o subvol=@nix /dev/disk/by-label/nixos /mnt/nix
<!-- @end -->
sudo mount /dev/disk/by-label/boot /mnt/boot
sudo nixos-enter --root /mnt -c 'passwd @user.name@'
\`\`\`

**The lock screen is gone or frozen.** Ctrl + Alt + F3 (in VMware perhaps Ctrl + Alt + Space first) gives a text
console. Log in there, and end the session: \`loginctl terminate-user @user.name@\`.

**The first build compiles for hours.** The caches were not asked: take the command with the two \`--option\`
lines from above, and accept the caches when Nix asks.

**Ask for help** with what \`guest-report\` prints (in a terminal, or on the text console behind Ctrl + Alt + F3): versions,
graphics, services, last log lines. It takes out names, addresses and keys, and puts the rest on the clipboard: read it,
then paste it into an issue.

**Where to look**: \`journalctl --user -b\`, \`hyprctl configerrors\`, \`hyprctl systeminfo\`, the files
\`$XDG_RUNTIME_DIR/hypr/*/hyprland.log\` and \`~/.cache/hyprland/\`, \`systemctl status vmware\`.

## What does not work

<!-- @when host.clipboard -->
- **Copying files, drag and drop, formatted text** between host and guest, and the clipboard of the middle mouse button.
  Shared folders and SSH are the way for files. Text and pictures were tested with VMware's real tools against a stand-in
  for VMware: tell us how they do on yours.
<!-- @end -->
<!-- @when facts.withoutClipboard -->
- **Copy and paste, drag and drop between host and guest.** You left them out: VMware's tools speak X11 only, and Hyprland
  is none. Shared folders and SSH are the way.
<!-- @end -->
- **Several screens** are not set up: VMware shows them to Hyprland late or not at all.
- **Vulkan** is not offered by VMware to Linux guests. OpenGL is.
- It was not tried on every version of VMware.

## Going back

- Each rebuild is a new entry in the boot menu, which waits three seconds: the older ones still work.
- \`rollback\` in a terminal goes one step back without a restart.
- Before a larger change, take a snapshot in VMware.
- To remove everything: delete the machine in VMware, *Delete from disk*.

## Later

- **Change something**: edit \`/etc/nixos\`, then \`rebuild\`. To change an answer, type \`reconfigure\`: it shows the link to the
  wizard. Change the answer there, copy the link on *Review*, and type \`reconfigure 'LINK'\`. It shows what changes, keeps
  what you edited and your secrets, and \`reconfigure --undo\` takes it back.
- **Update**: \`update\`, then \`rebuild\`.
- **Keep it in Git**, if you like: \`cd /etc/nixos\`, \`sudo git init\`, \`sudo git add -A\`. Go on building by
  \`path:/etc/nixos#vmware-guest\`, as \`rebuild\` does: by \`.#\` Nix sees only what Git tracks, so no \`secrets.nix\`.
`],["README.md",`# @host.name@

Made with Hyprguest. To change an answer and get a new copy, open:
<@facts.link@>

NixOS with Hyprland, as a guest of VMware. **[NEXT-STEPS.md](NEXT-STEPS.md) leads from here to the desktop.**

## What is where

| Place | What |
| --- | --- |
| \`flake.nix\`, \`flake.lock\` | where everything comes from, and in exactly which version |
| \`hosts/vmware-guest/\` | this machine: disks, drivers, name |
| \`modules/core/\` | the system, one file per concern |
| \`modules/guest/vmware/\` | what makes it a guest of VMware: tools, drivers, window size, shared folders, disk image |
| \`modules/home/\` | your home: one file or folder per program |
| \`modules/home/hyprland/\` | the desktop: keys, rules, look, screens |
| \`modules/home/theme.nix\` | the colours of all programs |
<!-- @when secrets.scheme == file -->
| \`secrets.nix\` | your password's hash and API keys, if you typed any; \`secrets.nix.example\` shows all keys |
<!-- @end -->
<!-- @when secrets.scheme == none -->
| \`secrets.nix.example\` | what a \`secrets.nix\` may hold; you need none |
<!-- @end -->
<!-- @when secrets.scheme == agenix -->
| \`secrets/\` | your secrets, encrypted, if you typed any; \`secrets.nix.example\` shows the simpler way |
<!-- @end -->
| \`install.sh\` | installs all this from the NixOS ISO |
| \`vmware/\` | the virtual machine's file, scripts that make the machine, and in the wizard's zip the seed disc that brings all this into it |
| \`hyprguest.json\` | your answers |

Files ending in \`-overrides.nix\` win over whatever you add elsewhere.

## Every day

These are short names, in every shell of this machine:

| Type | To |
| --- | --- |
| \`rebuild\` | make the machine what \`/etc/nixos\` says |
| \`rebuild-test\` | the same until the next restart |
| \`rollback\` | go one step back |
| \`update\` | take newer versions of everything; then \`rebuild\` |
| \`cleanup\` | forget what is older than a week |
| \`reconfigure\` | change an answer later, and keep what you edited: it shows the link to the wizard and takes the new one |
| \`guest-report\` | see what a helper needs to know, without names and keys, ready to paste into an issue |

\`rebuild\` is nh: it shows what is built and which packages change. Without it, the same is

\`\`\`sh
sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
\`\`\`

The part behind \`#\` stays \`vmware-guest\`, whatever the machine is called. \`path:\` makes Nix see the folder as it is; by
\`.#\` in a Git checkout it sees only what Git tracks. \`--impure\` is never needed.

To add a program, put its name (from <https://search.nixos.org>) into \`modules/home/packages.nix\` and \`rebuild\`. To try one,
\`nix shell nixpkgs#NAME\`. Programs made for other Linuxes run, too (\`modules/core/nix-ld.nix\`).
\`nix fmt\` tidies the files, \`nix flake check path:.\` looks for mistakes.

## Development shells

In an empty folder, this begins a project whose tools are there whenever you enter it (\`python\`, \`node\` and \`go\` likewise):

\`\`\`sh
nix flake init -t guest#rust
direnv allow
\`\`\`

## Keys

@hyprland.modifier@ + F1 shows all of them. They are made in \`modules/home/hyprland/\`.
<!-- @when facts.latinFirst -->

The keyboard starts with the layout \`@facts.latinKeyboard@\`, because shortcuts, commands and passwords need Latin letters.
Change to \`@host.keyboardLayout@\` and back with @facts.switchKeys@ (\`modules/core/system.nix\`,
\`modules/home/hyprland/input.nix\`).
<!-- @end -->
<!-- @when facts.hasSecondKeyboard -->

Change between the keyboards \`@host.keyboardLayout@\` and \`@host.secondKeyboardLayout@\` with @facts.switchKeys@
(\`modules/core/system.nix\`, \`modules/home/hyprland/input.nix\`).
<!-- @end -->
<!-- @when facts.needsInputMethod -->

Ctrl + Space changes between the plain keyboard and composing text with Fcitx 5 (\`modules/home/input-method.nix\`).
<!-- @end -->

## Graphics

<!-- @when facts.compatible -->
**Compatible.** Hyprland and VMware's virtual GPU do not work well together yet. So Hyprland itself uses the GPU, and
programs draw in software (\`modules/home/hyprland/compatible.nix\`). Nothing is compiled; videos and
heavy web pages cost processor time. foot, which needs no GPU, is always there.
<!-- @end -->
<!-- @when facts.accelerated -->
**Accelerated.** Hyprland and VMware's virtual GPU do not work well together yet.
\`modules/guest/vmware/hyprland.nix\` repairs Hyprland for it, which is why Hyprland is compiled here, 10 to 25 minutes at
each new version. If a later Hyprland changes that part of its source, nothing is repaired any more and programs may
vanish at their start: go back a generation then. The boot menu also has *compatible*, the same system without that
repair: programs draw in software there, and the terminal's key opens foot (\`modules/guest/vmware/compatible-entry.nix\`).
<!-- @end -->

3D must be on in VMware. To change the mode, open the link above: *Graphics*, on the Hyprland step.

## Screen

<!-- @when facts.followsWindow -->
The desktop follows the size of VMware's window: the guest tools tell the kernel, a small service tells Hyprland
(\`modules/home/hyprland/autofit.nix\`). In Workstation turn on *View*, *Autosize*, *Autofit Guest*.
<!-- @end -->
<!-- @when facts.hasFixedSize -->
The desktop is @hyprland.resolution@, whatever the size of VMware's window.
<!-- @end -->

Size and scale (@hyprland.scale@) stand in \`modules/home/hyprland/monitors.nix\`. The scale is always written down:
Hyprland's own guess is twice too large in VMware.

<!-- @when host.clipboard -->
## Copy and paste with the host

Text and pictures, both ways, up to 4 MB; no files, no drag and drop, no formatted text, and not the middle mouse button's
selection. VMware's tools speak X11 only, so they run on an X server that nobody sees, and a small service keeps its
clipboard and the desktop's alike (\`modules/home/vmware-clipboard.nix\`). Tested with VMware's real tools against a
stand-in for VMware; tell us how it does on yours, with what \`journalctl --user --boot --unit=vmware-clipboard\` says.
What a password manager in the guest marks as secret stays in the guest.
<!-- @end -->
<!-- @when facts.remembersHost -->
What you copy on the host goes into the clipboard history (@hyprland.modifier@ + Shift + V) like any copy, passwords included.
<!-- @end -->
<!-- @when facts.forgetsHost -->
What you copy on the host stays out of the clipboard history (@hyprland.modifier@ + Shift + V).
<!-- @end -->
<!-- @when host.clipboard -->

<!-- @end -->
<!-- @when host.sharedFolders -->
## Shared folders

What you share in VMware (*Settings*, *Options*, *Shared Folders*) lies below \`/mnt/hgfs\`. \`create-vm\` has made one,
\`/mnt/hgfs/shared\`. To share another folder later, change it there; \`vmware-hgfsclient\` in the guest lists them.

<!-- @end -->
<!-- @when facts.hasOwnDisk -->
## Disk

<!-- @end -->
<!-- @when facts.hasLuks -->
The disk is encrypted (LUKS). Each start asks for its passphrase; \`sudo cryptsetup luksChangeKey /dev/disk/by-label/luks\`
changes it. Swap has a new key at each start.

<!-- @end -->
<!-- @when facts.hasBtrfs -->
System, home and packages are Btrfs subvolumes. \`rebuild\` first takes a snapshot of system and home (\`snapshot\` does it at
any time); the last ten lie in \`/.snapshots\`, to copy files back from. They are on the same disk and are no backup.

<!-- @end -->
## Logging in

<!-- @when hyprland.login == greetd -->
A text screen (tuigreet) asks for name and password: it works on any graphics.
<!-- @end -->
<!-- @when hyprland.login == autologin -->
The desktop opens without asking, once per start; after logging out, a text screen asks. Anyone who opens the VMware
window is logged in.
<!-- @end -->
<!-- @when hyprland.idle -->
It locks after ten minutes without input (\`modules/home/hypridle.nix\`); the screen is never switched off, since not every
guest comes back.
<!-- @end -->
<!-- @when host.ssh -->
SSH is on, for the keys in \`modules/core/user.nix\` only, never by password: \`ssh @user.name@@@host.name@.local\`.
<!-- @end -->

The machine answers by its name on VMware's network (\`modules/core/mdns.nix\`): a server that listens on port 3000 is
\`http://@host.name@.local:3000\` for your host, once the port is open.

<!-- @when host.containers == docker -->
## Containers

Docker runs. Your account may use it without \`sudo\`, which gives it the powers of root.

<!-- @end -->
<!-- @when host.containers == podman -->
## Containers

Podman is there, without a daemon and without root; \`docker\` is another name for it.

<!-- @end -->
## Secrets

<!-- @when secrets.scheme == none -->
This configuration has no secrets. The installer asked for your password; \`passwd\` changes it.
<!-- @end -->
<!-- @when secrets.scheme == file -->
\`secrets.nix\` holds them, and Git ignores it. Its values are copied to \`/nix/store\`, where every account of this machine can
read them. That is acceptable for the hash of a strong password, and not for keys that cost money. The hash counts only while the account is
created; later \`passwd\` changes the password. If a build does not see the file, it says so and sets nothing.
<!-- @end -->
<!-- @when secrets.scheme == agenix -->
They are encrypted, in \`secrets/\`, and may go into Git (they must be tracked there). Each start decrypts them with
\`/var/lib/agenix/key.txt\`; keep a copy of that key elsewhere, and never in this folder. \`nix develop\`, then \`agenix -e
user-password.age -i KEY\` in \`secrets/\` changes one. The password counts only while the account is created; later
\`passwd\` changes it.
<!-- @end -->

<!-- @when facts.hasKeyring -->
Programs keep their own passwords in the keyring (\`modules/core/keyring.nix\`), which your login password unlocks.
<!-- @end -->

## Updating

\`update\` takes the newest of everything in its channel (\`@host.channel@\`), \`rebuild\` builds it. If something is worse
afterwards, \`rollback\`, and \`git checkout flake.lock\` if you keep this in Git.
<!-- @when hyprland.source == flake -->
Hyprland stays at its release until you change the tag in \`flake.nix\`.
<!-- @end -->
<!-- @when host.autoUpgrade == weekly -->
Once a week the machine does both by itself (\`modules/core/auto-upgrade.nix\`), for the next start; it never restarts on
its own. \`systemctl list-timers nixos-upgrade\` shows when, \`journalctl -u nixos-upgrade\` what happened, and
\`sudo systemctl stop nixos-upgrade.timer\` stops it until the next start.
<!-- @end -->
Leave \`system.stateVersion\` and \`home.stateVersion\` as they are.

## What was chosen

- **Machine**: @host.arch@, @host.channel@, kernel *@host.kernel@*, @host.cpus@ processors, @host.memoryGiB@ GB of
  memory, @host.diskGiB@ GB disk (@host.disk@), @host.swapGiB@ GB swap
- **Account**: \`@user.name@\`, @user.shell@, terminal @user.terminal@, editor @user.editor@, browser @user.browser@
- **Desktop**: theme *@hyprland.theme@*, layout @hyprland.layout@, bar @hyprland.bar@, launcher @hyprland.launcher@,
  notifications @hyprland.notifications@, lock screen @hyprland.lock@

All answers stand in \`hyprguest.json\`.

## What is not promised

<!-- @when host.clipboard -->
- Copying files, and drag and drop, between host and guest. Text and pictures were not tried on VMware itself yet.
<!-- @end -->
<!-- @when facts.withoutClipboard -->
- Copy and paste, and drag and drop, between host and guest: VMware's tools speak X11 only.
<!-- @end -->
- Several screens, Vulkan, and every version of VMware there is.
- Newer versions: \`flake.lock\` holds versions that were chosen together. After \`update\` you have others.
`],["_gitattributes",`# One kind of line end, whatever core.autocrlf says: with Windows' own, scripts do not run in the guest.
* text=auto eol=lf

# These are for Windows.
*.cmd text eol=crlf
*.ps1 text eol=crlf

# No text.
*.age binary
*.iso binary
*.vmdk binary
`],["_github/workflows/vmware-image.yml",`# @when host.imageWorkflow
# Builds the ready disk for VMware on GitHub's machines, for hosts without Nix. Started by hand, on
# the Actions page; the disk then hangs at the run. Keep the repository private: whoever sees the
# disk sees the hash of your password.
name: VMware image

on:
  workflow_dispatch:

permissions:
  contents: read

jobs:
  image:
    # @when facts.isX86
    runs-on: ubuntu-24.04
    # @end
    # @when facts.isAarch64
    runs-on: ubuntu-24.04-arm
    # @end
    timeout-minutes: 180
    steps:
      # Without a password nobody could log in: better to stop here than in front of the finished machine.
      - name: Ask for the password's hash
        env:
          HASHED_PASSWORD: \${{ secrets.HASHED_PASSWORD }}
        run: |
          hash='^\\$(y|gy|7|6|2[aby])\\$[./0-9A-Za-z$=,]+$'
          if ! [[ $HASHED_PASSWORD =~ $hash ]]; then
            echo "::error::Set the secret HASHED_PASSWORD to what mkpasswd prints (Settings, Secrets and variables, Actions)."
            exit 1
          fi

      - name: Make room
        run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android /opt/ghc /opt/hostedtoolcache

      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      - uses: cachix/install-nix-action@630ae543ea3a38a9a4166f03376c02c50f408342 # v31.11.0
        with:
          enable_kvm: true
          extra_nix_config: |
            accept-flake-config = true

      # Git does not have secrets.nix, so it is made here.
      - name: Write secrets.nix
        env:
          HASHED_PASSWORD: \${{ secrets.HASHED_PASSWORD }}
        run: |
          umask 077
          # @when secrets.scheme == agenix
          # The image has no key to open this with; the hash takes its place.
          rm -f secrets/user-password.age
          # @end
          printf '{\\n  hashedPassword = "%s";\\n}\\n' "$HASHED_PASSWORD" > secrets.nix

      # path: lets the flake see secrets.nix. The build itself gets no secret in its environment.
      - name: Build the disk
        run: nix build --print-build-logs 'path:.#vmware-image'

      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: vmware-image
          path: result/*.vmdk
          if-no-files-found: error
          retention-days: 3
`],["_gitignore",`# Secrets. A flake in a Git checkout does not see them: build with path:/etc/nixos#vmware-guest
secrets.nix
# @when secrets.scheme == agenix
# The agenix command's list of recipients holds no secret and must be tracked, like the .age files.
!/secrets/secrets.nix
# @end
key.txt

# What Nix leaves behind
result
result-*
.direnv/

# The seed disc: all of this once more, with what you typed
vmware/seed.iso

# Disks and state of virtual machines
*.vmdk
*.nvram
*.vmem
*.vmsd
*.vmss
*.vmxf
*.iso
*.log
*.lck/
`],["flake.nix",`# A NixOS guest for VMware with Hyprland: inputs, the machine, and the tools to work on it.
{
  description = "NixOS with Hyprland as a VMware guest";

  # Offered to whoever builds this the first time; the running system has them in system.nix.
  nixConfig = {
    extra-substituters = "@facts.substituters@";
    extra-trusted-public-keys = "@facts.trustedPublicKeys@";
  };

  # @when hyprland.source == flake
  # Hyprland is held at a release and keeps the nixpkgs it was built with: with \`follows\` its cache
  # would miss and it would be compiled here. For a newer one change the tag, then
  # \`nix flake update hyprland\`. After \`nix flake update\` the two nixpkgs drift apart: that is fine.
  # @end
  inputs = {
    # @when secrets.scheme == agenix
    agenix = {
      url = "github:ryantm/agenix";
      inputs = {
        darwin.follows = "";
        home-manager.follows = "home-manager";
        nixpkgs.follows = "nixpkgs";
      };
    };
    # @end
    home-manager = {
      url = "@facts.homeManagerUrl@";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    # @when hyprland.source == flake
    hyprland.url = "@facts.hyprlandUrl@";
    # @end
    nixpkgs.url = "@facts.nixpkgsUrl@";
  };

  outputs =
    inputs@{ nixpkgs, self, ... }:
    let
      inherit (nixpkgs) lib;

      # Git ignores secrets.nix, and a flake in a Git checkout lacks what Git ignores: build with
      # \`path:\`, which sees it. secrets.nix.example shows what may stand in it.
      customsecrets = if builtins.pathExists ./secrets.nix then import ./secrets.nix else { };
      username = customsecrets.username or "@user.name@";
      host = "@host.name@";

      guest = self.nixosConfigurations.vmware-guest;
      guestSystem = "@host.arch@";
      home = guest.config.home-manager.users.\${username};

      # Where this flake can be worked on; the guest itself is of one system only.
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      forEachSystem = make: lib.genAttrs systems (system: make nixpkgs.legacyPackages.\${system});

      formatters = pkgs: [
        pkgs.nixfmt
        pkgs.treefmt
      ];
    in
    {
      # The output's name stays, whatever the machine is called:
      #   sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
      nixosConfigurations.vmware-guest = lib.nixosSystem {
        specialArgs = {
          inherit
            inputs
            username
            host
            customsecrets
            ;
        };
        modules = [ ./hosts/vmware-guest ];
      };

      # A disk for VMware with the system already on it: nix build 'path:.#vmware-image'
      packages.\${guestSystem}.vmware-image = guest.config.system.build.images.vmware;

      # \`nix develop\`
      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShellNoCC {
          packages = formatters pkgs;
          # @when secrets.scheme == agenix
          # \`agenix -e\` edits what lies in secrets/.
          nativeBuildInputs = [
            inputs.agenix.packages.\${pkgs.stdenv.hostPlatform.system}.default
          ];
          # @end
        };
      });

      # \`nix fmt\`
      formatter = forEachSystem (
        pkgs:
        pkgs.writeShellApplication {
          name = "format";
          runtimeInputs = formatters pkgs;
          text = ''exec treefmt "$@"'';
        }
      );

      # \`nix flake check\`
      checks = forEachSystem (
        pkgs:
        {
          # Evaluates the whole guest, down to every package, without building it.
          evaluation = pkgs.writeText "vmware-guest-evaluation" (
            builtins.unsafeDiscardStringContext guest.config.system.build.toplevel.drvPath
          );

          # Every file is as \`nix fmt\` would leave it.
          formatting = pkgs.runCommandLocal "formatting" { nativeBuildInputs = formatters pkgs; } ''
            cp --recursive --no-preserve=mode \${self} tree
            cd tree
            HOME=$TMPDIR treefmt --ci --walk filesystem
            touch $out
          '';
        }
        // lib.optionalAttrs (pkgs.stdenv.hostPlatform.system == guestSystem) {
          # Hyprland, as a cache has it, reads the configuration made for the guest.
          hyprland-config =
            pkgs.runCommandLocal "hyprland-config"
              {
                lua = home.xdg.configFile."hypr/hyprland.lua".source;
                nativeBuildInputs = [
                  # @when hyprland.source == flake
                  inputs.hyprland.packages.\${guestSystem}.hyprland
                  # @end
                  # @when hyprland.source == nixpkgs
                  pkgs.hyprland
                  # @end
                ];
              }
              ''
                export HOME=$TMPDIR XDG_RUNTIME_DIR=$TMPDIR
                Hyprland --verify-config --config $lua
                touch $out
              '';
        }
      );

      # \`nix flake init -t guest#rust\` begins a project with a development shell;
      # \`nix flake new -t\` without a name copies this flake.
      templates = {
        default = {
          path = ./.;
          description = "NixOS with Hyprland as a VMware guest";
          welcomeText = ''
            # NixOS with Hyprland as a VMware guest

            In the empty virtual machine, from the NixOS ISO: \`sudo sh install.sh\`

            NEXT-STEPS.md has every other way, and what to do first. README.md says what is where.
          '';
        };

        go = {
          path = ./templates/go;
          description = "Go";
        };
        node = {
          path = ./templates/node;
          description = "Node.js and TypeScript";
        };
        python = {
          path = ./templates/python;
          description = "Python with uv";
        };
        rust = {
          path = ./templates/rust;
          description = "Rust";
        };
      };
    };
}
`],["hosts/vmware-guest/default.nix",`# The virtual machine: what it is made of. Hosts choose, modules configure.
{ host, ... }:
{
  imports = [
    ./hardware-configuration.nix
    ../../modules/core
    ../../modules/core/vm-overrides.nix
    "@facts.guestModule@"
  ];

  networking.hostName = host;

  # The release this machine was first installed with. It decides how data already on the disk is
  # read, not which NixOS you get: leave it alone, also when you upgrade.
  system.stateVersion = "@facts.stateVersion@";
}
`],["hosts/vmware-guest/hardware-configuration.nix",`# Disks by label, as install.sh makes them, and drivers for every disk controller VMware offers.
# For a NixOS installed in another way, put its own hardware-configuration.nix in place of this one.
{
  boot.initrd.availableKernelModules = "@facts.initrdModules@";

  fileSystems = {
    "/" = {
      device = "/dev/disk/by-label/nixos";
      fsType = "@facts.rootFileSystem@";
    };

    "/boot" = {
      device = "/dev/disk/by-label/boot";
      fsType = "vfat";
      # systemd-boot keeps its random seed here and warns when others could read it.
      options = [
        "fmask=0077"
        "dmask=0077"
      ];
    };
  };

  swapDevices = "@facts.swapDevices@";

  nixpkgs.hostPlatform = "@host.arch@";
}
`],["install.sh",`#!/bin/sh
# Installs this configuration on the disk of a VMware guest. Start it from the NixOS ISO:
#   sudo sh install.sh          (sh install.sh --help lists the options)
# Words for you go to stderr; with --dry-run the commands go to stdout.
set -eu
export LC_ALL=C

host_name='@host.name@'
user_name='@user.name@'
architecture='@host.arch@'
controller='@host.disk@'
disk_layout='@host.diskLayout@'
swap_gib=@host.swapGiB@

# @when hyprland.source == flake
# The ISO knows only cache.nixos.org; without these two, Hyprland would be compiled here.
caches='https://hyprland.cachix.org https://nix-community.cachix.org'
cache_keys='hyprland.cachix.org-1:a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc= nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs='
# @end
# @when hyprland.source == nixpkgs
# The ISO knows only cache.nixos.org, which has nearly everything; this one is asked beside it, as later in the guest.
caches='https://nix-community.cachix.org'
cache_keys='nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs='
# @end

gib=1073741824
disk='' target=/mnt assume_yes=no last_stage=install force=no dry_run=no
# Downloads go through this proxy; the machine's own environment and --proxy come first.
proxy='' no_proxy_for=''
# @when host.proxy
default_proxy='@host.proxy@'
# @end
stage=check resuming=no

usage() {
  cat <<'HELP'
Installs this configuration on the one empty disk of this virtual machine.

  sudo sh install.sh [options]

  --disk DEV     install on this disk (default: the only fitting one)
  --target DIR   mount the new system here while installing (default: /mnt)
  --yes          do not ask before erasing the disk
  --until STAGE  stop after partition, format, mount, copy or install
  --proxy URL    download through this proxy (default: what http_proxy says)
  --no-proxy LIST  names that are asked for directly, joined by commas
  --force        not EFI, not VMware, wrong processor or little memory: warn, go on
  --dry-run      print every command, change nothing
  --help         show this text

It can be started again after a failure: what is mounted at the target already
is kept, and the work goes on from there.
HELP
}

say() {
  printf '%s\\n' "$@" >&2
}

refuse() {
  say "install.sh: $1"
  shift
  for line do say "  $line"; done
  exit 1
}

# A fault that --force accepts and that a dry run only reports.
object() {
  if [ "$force" = yes ] || [ "$dry_run" = yes ]; then
    say "warning: $1"
  else
    refuse "$@" 'If you are sure, start again with --force.'
  fi
}

# Prints a command as one line that a shell reads back unchanged.
show() {
  separator=''
  for word do
    case $word in
      '' | *[!A-Za-z0-9_./:=+,@%-]*)
        word="'$(printf '%s' "$word" | sed "s/'/'\\\\\\\\''/g")'"
        ;;
    esac
    printf '%s%s' "$separator" "$word"
    separator=' '
  done
  printf '\\n'
}

run() {
  if [ "$dry_run" = yes ]; then
    show "$@"
  else
    "$@"
  fi
}

begin() {
  stage=$1
  shift
  if [ "$dry_run" = yes ]; then
    printf '# %s\\n' "$stage"
  else
    say "==> $*"
  fi
}

# Ends here when --until named this stage.
stop_if_last() {
  if [ "$last_stage" = "$stage" ] && [ "$stage" != install ]; then
    say "Stopped after '$stage', as you asked."
    stage=finished
    exit 0
  fi
}

# What to do when nixos-install gave up: it says much, and rarely that.
explain_failure() {
  say 'NixOS is not installed completely yet. Nothing is lost: the disk is ready, and what was downloaded is kept.' ''
  free_mib=$(df -Pm "$target" 2>/dev/null | awk 'NR == 2 { print $4 }')
  if [ "\${free_mib:-9999}" -lt 512 ]; then
    say 'The disk is full. Shut the machine down, give it a larger disk in VMware, and install again.'
  elif [ "$1" -eq 137 ] || dmesg 2>/dev/null | grep -q 'Out of memory: Killed'; then
    say 'The machine ran out of memory. Shut it down, give it more (8 GiB or more) in VMware,' \\
      'start the ISO, and install again. The disk is erased then, and all is downloaded again.'
  elif [ "$1" -ge 128 ]; then
    say 'It was stopped from outside. Start it again, and it goes on:' "  sudo sh $0"
  elif ! reaches_cache; then
    say "https://cache.nixos.org does not answer. $network_hint" \\
      'When it works again, start this once more, and it goes on:' "  sudo sh $0"
  else
    say 'Most often a download broke off. Start it again, and it goes on:' "  sudo sh $0" '' \\
      'If it stops at the same place again, the last line above that begins with "error:" says why.' \\
      "A file of this configuration can be mended: sudo nano $target/etc/nixos/FILE, then start it there:" \\
      "  sudo sh $target/etc/nixos/install.sh"
  fi
}

on_exit() {
  status=$?
  trap - EXIT
  case $stage in
    check | finished) ;;
    *)
      if [ "$status" -ne 0 ]; then
        say '' "Stopped in the stage '$stage' (exit status $status)."
        case $stage in
          partition | format)
            say "Nothing is installed yet. Start it again: sudo sh $0"
            ;;
          password)
            say "NixOS is installed, but nobody can log in yet. Before you restart:" \\
              "  sudo nixos-enter --root $target -c 'passwd $user_name'"
            ;;
          install) explain_failure "$status" ;;
          *)
            say "The disk is ready and stays mounted at $target." \\
              "When the cause is mended, start it again and it goes on: sudo sh $0"
            ;;
        esac
      fi
      ;;
  esac
  exit "$status"
}

need_value() {
  [ "$#" -ge 2 ] || {
    say "install.sh: $1 needs a value"
    exit 2
  }
}

read_options() {
  while [ "$#" -gt 0 ]; do
    case $1 in
      --disk) need_value "$@" && disk=$2 && shift ;;
      --target) need_value "$@" && target=$2 && shift ;;
      --until) need_value "$@" && last_stage=$2 && shift ;;
      --proxy) need_value "$@" && proxy=$2 && shift ;;
      --no-proxy) need_value "$@" && no_proxy_for=$2 && shift ;;
      --yes) assume_yes=yes ;;
      --force) force=yes ;;
      --dry-run) dry_run=yes ;;
      --help | -h)
        usage
        exit 0
        ;;
      *)
        say "install.sh: unknown option: $1" ''
        usage >&2
        exit 2
        ;;
    esac
    shift
  done
  case $last_stage in
    partition | format | mount | copy | install) ;;
    *)
      say "install.sh: --until takes partition, format, mount, copy or install, not: $last_stage"
      exit 2
      ;;
  esac
  case $target in
    /*) ;;
    *)
      say 'install.sh: --target takes a full path such as /mnt'
      exit 2
      ;;
  esac
  # Without links and double slashes; a folder that does not exist yet is made by the mount stage.
  target=$(readlink -m -- "$target")
  # The path becomes part of a flake reference, where other characters have a meaning.
  case $target in
    / | *[!A-Za-z0-9._/-]*)
      say "install.sh: --target takes a folder of plain letters, digits and . _ - such as /mnt"
      exit 2
      ;;
  esac
}

# ---------------------------------------------------------------- the machine

check_tools() {
  missing=''
  case $disk_layout in
    plain) tools='mkfs.ext4' ;;
    luks) tools='mkfs.ext4 cryptsetup' ;;
    btrfs) tools='mkfs.btrfs btrfs' ;;
    luks-btrfs) tools='mkfs.btrfs btrfs cryptsetup' ;;
  esac
  for tool in lsblk findmnt blkid wipefs sgdisk partx mkfs.fat mkswap mount swapon $tools; do
    command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
  done
  if [ "$last_stage" = install ]; then
    for tool in nixos-install nixos-enter; do
      command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
    done
  fi
  [ -n "$missing" ] || return 0
  if [ "$dry_run" = yes ]; then
    say "warning: not on this machine:$missing"
  else
    refuse "not found here:$missing" \\
      'Start this script inside the virtual machine, from the NixOS ISO.'
  fi
}

check_machine() {
  if [ "$(id -u)" -ne 0 ]; then
    if [ "$dry_run" = yes ]; then
      say 'warning: a real run needs root: sudo sh install.sh'
    else
      refuse 'this needs root.' "Start it with: sudo sh $0"
    fi
  fi
  check_tools

  [ -d /sys/firmware/efi ] || object 'this machine was started by BIOS, not by EFI.' \\
    'Shut it down, put firmware = "efi" into its .vmx file (VMware: Options, Advanced,' \\
    'Firmware type, UEFI), start the ISO again.'

  virtualisation=$(systemd-detect-virt 2>/dev/null || true)
  [ "$virtualisation" = vmware ] || object "this is not a VMware guest (found: \${virtualisation:-nothing})." \\
    'This configuration is made for VMware and may not start on other machines.'

  case $(uname -m) in
    "\${architecture%-linux}") ;;
    *)
      object "the configuration is for \${architecture%-linux}, this machine is $(uname -m)." \\
        'Choose the other architecture in the wizard, or take the matching NixOS ISO.'
      ;;
  esac

  memory_kib=$(awk '/^MemTotal:/ { print $2 }' /proc/meminfo 2>/dev/null || true)
  [ "\${memory_kib:-0}" -ge 3145728 ] || object \\
    "this machine has only $((\${memory_kib:-0} / 1024)) MiB of memory." \\
    'Shut it down and give it 4 GiB or more: NixOS would run out of memory while installing.'

  if [ "$last_stage" = install ] && [ "$dry_run" = no ] && ! reaches_cache; then
    say 'warning: https://cache.nixos.org does not answer, and the installation downloads from it.' \\
      "  $network_hint"
  fi
}

# ----------------------------------------------------------------- the network

reaches_cache() {
  curl --fail --silent --head --connect-timeout 5 --max-time 10 --output /dev/null \\
    https://cache.nixos.org/nix-cache-info
}

# One variable of the shell that called sudo: sudo itself drops them, but its own process still has them.
variable_of_caller() {
  [ -r "/proc/$PPID/environ" ] || return 0
  tr '\\000' '\\n' <"/proc/$PPID/environ" | sed -n "s/^$1=//p" | head -n 1
}

use_proxy() {
  network_hint='Is the network adapter of the virtual machine connected (NAT)?'
  for value in "$proxy" "\${https_proxy:-}" "\${http_proxy:-}" "\${HTTPS_PROXY:-}" "\${HTTP_PROXY:-}" \\
    "$(variable_of_caller https_proxy)" "$(variable_of_caller http_proxy)" "\${default_proxy:-}"; do
    proxy=$value
    [ -z "$proxy" ] || break
  done
  [ -n "$proxy" ] || return 0
  for value in "$no_proxy_for" "\${no_proxy:-}" "\${NO_PROXY:-}" "$(variable_of_caller no_proxy)" \\
    127.0.0.1,localhost; do
    no_proxy_for=$value
    [ -z "$no_proxy_for" ] || break
  done
  case $proxy$no_proxy_for in
    # The daemon reads them from a file whose lines end at a quote.
    *[\\"\\'\\\\[:space:]]*)
      say 'install.sh: a proxy has no quotes, spaces or backslashes in its address'
      exit 2
      ;;
  esac
  http_proxy=$proxy https_proxy=$proxy no_proxy=$no_proxy_for
  export http_proxy https_proxy no_proxy
  network_hint='Does the proxy answer, and may it be used from the virtual machine? Another one: --proxy URL'
}

# nixos-install has the variables from here; the daemon of the ISO has an environment of its own.
tell_daemon() {
  [ -n "$proxy" ] || return 0
  if [ "$dry_run" = yes ]; then
    show export "http_proxy=$proxy" "https_proxy=$proxy" "no_proxy=$no_proxy_for"
    printf '# the same for nix-daemon\\n'
    return 0
  fi
  [ -d /run/systemd/system ] || return 0
  mkdir -p /run/systemd/system/nix-daemon.service.d
  # Percent signs mean something to systemd.
  printf '[Service]\\nEnvironment="http_proxy=%s" "https_proxy=%s" "no_proxy=%s"\\n' \\
    "$proxy" "$proxy" "$no_proxy_for" | sed 's/%/%%/g' >/run/systemd/system/nix-daemon.service.d/proxy.conf
  systemctl daemon-reload
  systemctl try-restart nix-daemon.service
}

check_source() {
  for file in flake.nix flake.lock; do
    [ -f "$source_dir/$file" ] || refuse "$file is not beside $0." \\
      'Unpack the whole archive and start the script from there.'
  done
}
# @when secrets.scheme == agenix

# The key that opens secrets/*.age: in this folder or in the one above it.
find_identity() {
  identity=''
  for candidate in "$source_dir/key.txt" "$source_dir/../key.txt"; do
    if [ -f "$candidate" ]; then
      identity=$candidate
      break
    fi
  done
  if [ -n "$identity" ]; then
    grep -q "$identity_pattern" "$identity" || refuse "$identity holds no age key." \\
      'Bring the key.txt that the wizard offered beside the archive.'
    return 0
  fi
  for encrypted in "$source_dir"/secrets/*.age; do
    [ ! -e "$encrypted" ] || refuse 'the key to your secrets is missing.' \\
      "Put key.txt (saved beside the archive) here: $source_dir/key.txt" \\
      'Without it the account would stay locked. To go on without the secrets, delete secrets/*.age.'
  done
}
# @end

# ------------------------------------------------------------------- the disk

facts_of() {
  # NAME TYPE RM RO SIZE of one disk, or of all of them
  lsblk --nodeps --noheadings --raw --paths --bytes --output NAME,TYPE,RM,RO,SIZE "$@" 2>/dev/null
}

# Mounted, swapped on, or below LVM, RAID or encryption.
in_use() {
  lsblk --noheadings --raw --output MOUNTPOINT "$1" | grep -q . ||
    lsblk --noheadings --raw --output TYPE "$1" | grep -qvE '^(disk|part|loop)$'
}

label_of() {
  blkid --probe --match-tag LABEL --output value "$1" 2>/dev/null || true
}

mounted_at() {
  findmnt --noheadings --raw --nofsroot --output SOURCE --mountpoint "$1" 2>/dev/null | tail -n 1
}

# The disk below a partition, or below the encryption of one.
disk_of() {
  device=$1
  while parent=$(lsblk --nodeps --noheadings --raw --output PKNAME "$device" | head -n 1) && [ -n "$parent" ]; do
    device=/dev/$parent
  done
  printf '%s\\n' "$device"
}

smallest=$((20 * gib))
# Beside a large swap the system still needs room.
[ "$((swap_gib + 16))" -le 20 ] || smallest=$(((swap_gib + 16) * gib))

check_size() {
  [ "$2" -ge "$smallest" ] || refuse \\
    "$1 is too small: $(($2 / gib)) GiB, and $((smallest / gib)) GiB are needed." \\
    'Shut the machine down and give it a larger disk.'
}

check_named_disk() {
  case $disk in
    /dev/*) ;;
    *) refuse "--disk takes a device such as $example_disk, not: $disk" ;;
  esac
  if [ ! -b "$disk" ]; then
    [ "$dry_run" = yes ] || refuse "there is no disk $disk." 'List them: lsblk'
    say "warning: there is no disk $disk here; showing what would be done to it"
    return 0
  fi
  disk=$(readlink -f "$disk")
  facts=$(facts_of "$disk") || refuse "$disk cannot be read."
  read -r _ type _ read_only size <<FACTS
$facts
FACTS
  case $type in
    disk | loop) ;;
    *) refuse "$disk is no whole disk (it is a: $type)." 'List them: lsblk' ;;
  esac
  [ "$read_only" = 0 ] || refuse "$disk cannot be written."
  ! in_use "$disk" || refuse_used "$disk"
  check_size "$disk" "$size"
}

refuse_used() {
  say "install.sh: $1 is in use and stays as it is:"
  lsblk --noheadings --output NAME,TYPE,MOUNTPOINT "$1" | sed 's/^/    /' >&2
  say "  If it holds an attempt of yours: sudo umount -R $target; sudo swapoff -a; then start again."
  # @when facts.hasLuks
  say '  If nixos is shown as crypt, type this before you start again: sudo cryptsetup close nixos'
  # @end
  exit 1
}

# Finds the only disk that is not removable, not in use and large enough.
find_disk() {
  fitting='' fitting_count=0 used='' small=''
  disks=$(facts_of || true)
  while read -r name type removable read_only size; do
    case $name in
      /dev/nvme* | /dev/sd* | /dev/vd*) ;;
      *) continue ;;
    esac
    [ "$type $removable $read_only" = 'disk 0 0' ] || continue
    if in_use "$name"; then
      used="$used $name"
    elif [ "$size" -lt "$smallest" ]; then
      small="$small $name ($((size / gib)) GiB)"
    else
      fitting="$fitting $name"
      fitting_count=$((fitting_count + 1))
    fi
  done <<DISKS
$disks
DISKS
  if [ "$fitting_count" -eq 1 ]; then
    disk=\${fitting# }
  elif [ "$fitting_count" -gt 1 ]; then
    refuse "there is more than one disk:$fitting" \\
      "Say which one may be erased, for example: sudo sh install.sh --disk \${fitting##* }"
  elif [ "$dry_run" = yes ]; then
    disk=$example_disk
    say "warning: no fitting disk here; showing what would be done to $disk"
  else
    set -- 'there is no disk to install on.'
    [ -z "$used" ] || set -- "$@" "In use:$used"
    [ -z "$small" ] || set -- "$@" "Smaller than $((smallest / gib)) GiB:$small"
    refuse "$@" 'Shut the machine down and add a hard disk to it in VMware (NEXT-STEPS.md says how).'
  fi
}

# An earlier run of this script may have got as far as mounting: nothing is erased then.
find_earlier_run() {
  root_part=$(mounted_at "$target")
  [ -n "$root_part" ] || return 0
  [ "$(label_of "$root_part")" = nixos ] || refuse \\
    "something else is mounted at $target: $root_part" \\
    "Unmount it (sudo umount -R $target) or take another folder with --target."
  mounted_disk=$(disk_of "$root_part")
  [ -z "$disk" ] || [ "$(readlink -f "$disk")" = "$mounted_disk" ] || refuse \\
    "$target holds the disk $mounted_disk, not $disk." "Unmount it first: sudo umount -R $target"
  disk=$mounted_disk
  boot_part='' swap_part=''
  for part in $(lsblk --noheadings --raw --paths --output NAME "$disk"); do
    case $(label_of "$part") in
      boot) boot_part=$part ;;
      swap) swap_part=$part ;;
    esac
  done
  [ -n "$boot_part" ] || refuse "$disk has no partition labelled boot." \\
    "Unmount it and start again: sudo umount -R $target; sudo sh $0"
  resuming=yes
  say "An earlier run has prepared $disk and mounted it at $target. Nothing is erased; going on."
}

name_partitions() {
  case $disk in
    *[0-9]) prefix=\${disk}p ;;
    *) prefix=$disk ;;
  esac
  boot_part=\${prefix}1
  if [ "$swap_gib" -gt 0 ]; then
    swap_part=\${prefix}2 root_part=\${prefix}3
  else
    swap_part='' root_part=\${prefix}2
  fi
}

confirm() {
  say '' "This disk will be ERASED, all of it:"
  lsblk --output NAME,SIZE,TYPE,MODEL "$disk" 2>/dev/null | sed 's/^/    /' >&2
  if [ "$swap_gib" -gt 0 ]; then
    say "It will hold: boot (1 GiB), swap ($swap_gib GiB), nixos (the rest)."
  else
    say 'It will hold: boot (1 GiB), nixos (the rest).'
  fi
  # @when facts.hasLuks
  say 'It will be encrypted: you choose its passphrase in a moment.'
  # @end
  [ "$assume_yes" = no ] && [ "$dry_run" = no ] || return 0
  printf 'Type yes to erase %s and install NixOS on it: ' "$disk" >&2
  answer=''
  read -r answer || true
  case $answer in
    yes | Yes | YES) ;;
    *) refuse 'not confirmed; nothing was changed.' ;;
  esac
}

# ----------------------------------------------------------------- the stages

wait_for() {
  tries=0
  until [ -b "$1" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 50 ] || {
      say "The partition $1 did not appear."
      return 1
    }
    sleep 0.2
  done
}

partition() {
  begin partition "Partitioning $disk"
  run wipefs --all --quiet "$disk"
  if [ "$swap_gib" -gt 0 ]; then
    run sgdisk --clear \\
      --new=1:0:+1GiB --typecode=1:ef00 --change-name=1:boot \\
      --new=2:0:"+\${swap_gib}GiB" --typecode=2:8200 --change-name=2:swap \\
      --new=3:0:0 --typecode=3:8300 --change-name=3:nixos "$disk" >&3
  else
    run sgdisk --clear \\
      --new=1:0:+1GiB --typecode=1:ef00 --change-name=1:boot \\
      --new=2:0:0 --typecode=2:8300 --change-name=2:nixos "$disk" >&3
  fi
  run partx --update "$disk"
  if [ "$dry_run" = no ]; then
    ! command -v udevadm >/dev/null 2>&1 || udevadm settle
    wait_for "$boot_part"
    wait_for "$root_part"
    [ -z "$swap_part" ] || wait_for "$swap_part"
  fi
  stop_if_last
}

format() {
  begin format 'Formatting the partitions'
  run mkfs.fat -F 32 -n boot "$boot_part" >&3
  # @when facts.hasLuks
  # Swap gets a new key at every start of the system, so it has no label to be found by.
  encrypt
  # @end
  # @when facts.isUnencrypted
  [ -z "$swap_part" ] || run mkswap --label swap "$swap_part" >&3
  # @end
  # @when facts.hasExt4
  run mkfs.ext4 -q -F -L nixos "$root_part"
  # @end
  # @when facts.hasBtrfs
  run mkfs.btrfs -q -f -L nixos "$root_part"
  make_subvolumes
  # @end
  if [ "$dry_run" = no ] && command -v udevadm >/dev/null 2>&1; then udevadm settle; fi
  stop_if_last
}
# @when facts.hasLuks

# Encrypts the partition and opens it: from here on root_part is what lies inside.
encrypt() {
  say '' 'Choose the passphrase of the disk. Every start of the machine asks for it, and without it nothing on the disk' \\
    'can be read: keep it somewhere else, too.'
  # @end
  # @when facts.needsKeyboardWarning
  say 'The keyboard is American here, unless you have changed it; at the start it is yours. Use letters and digits that' \\
    'are in the same place on both.'
  # @end
  # @when facts.hasLuks
  run cryptsetup luksFormat --batch-mode --type luks2 --label luks "$root_part"
  # Whoever mistyped it finds out here, while nothing is lost.
  say 'Once more, to open it:'
  run cryptsetup open "$root_part" nixos
  root_part=/dev/mapper/nixos
  swap_part=''
}
# @end
# @when facts.hasBtrfs

# One subvolume each for the system, your files, packages (which snapshots leave out) and snapshots.
make_subvolumes() {
  run mkdir -p "$target"
  run mount -t btrfs "$root_part" "$target"
  for name in @ @home @nix @snapshots; do
    run btrfs subvolume create "$target/$name" >&3
  done
  run umount "$target"
}
# @end

# Mounted by device, not by label: another disk may carry the same labels.
mount_all() {
  begin mount "Mounting the new system at $target"
  if [ "$resuming" = no ]; then
    run mkdir -p "$target"
    # @when facts.hasExt4
    run mount -t ext4 "$root_part" "$target"
    # @end
    # @when facts.hasBtrfs
    run mount -t btrfs -o subvol=@,compress=zstd,noatime "$root_part" "$target"
    # @end
  fi
  # @when facts.hasBtrfs
  for name in home nix snapshots; do
    case $name in
      snapshots) folder=$target/.snapshots ;;
      *) folder=$target/$name ;;
    esac
    if [ "$resuming" = no ] || [ -z "$(mounted_at "$folder")" ]; then
      run mkdir -p "$folder"
      run mount -t btrfs -o "subvol=@$name,compress=zstd,noatime" "$root_part" "$folder"
    fi
  done
  # @end
  if [ "$resuming" = no ] || [ -z "$(mounted_at "$target/boot")" ]; then
    run mkdir -p "$target/boot"
    run mount -t vfat -o umask=0077 "$boot_part" "$target/boot"
  fi
  if [ -n "$swap_part" ] && { [ "$resuming" = no ] || ! in_use "$swap_part"; }; then
    run swapon "$swap_part"
  fi
  stop_if_last
}

copy() {
  begin copy "Copying this configuration to $target/etc/nixos"
  config_dir=$target/etc/nixos
  if [ "$source_dir" = "$config_dir" ]; then
    say 'It is there already.'
  else
    # Made ready beside its place, then moved: a half-made copy is never taken for a whole one.
    run rm -rf "$config_dir.new"
    run mkdir -p "$target/etc"
    run mkdir -m 700 "$config_dir.new"
    run cp -R "$source_dir/." "$config_dir.new/"
    # The seed disc holds all of this once more, and is for the virtual machine only.
    run rm -f "$config_dir.new/vmware/seed.iso"
    # @when secrets.scheme == agenix
    # A key inside the flake would be copied to the world-readable Nix store.
    run find "$config_dir.new" -type f -exec grep -q "$identity_pattern" '{}' ';' -exec rm -f '{}' ';'
    # @end
    run chown -R root:root "$config_dir.new"
    run find "$config_dir.new" -type d -exec chmod 755 '{}' +
    run find "$config_dir.new" -type f -exec chmod 644 '{}' +
    run find "$config_dir.new" -type f -name '*.sh' -exec chmod 755 '{}' +
    if [ -f "$source_dir/secrets.nix" ]; then
      run chmod 600 "$config_dir.new/secrets.nix"
    fi
    if [ -e "$config_dir" ]; then
      run rm -rf "$config_dir.old"
      run mv "$config_dir" "$config_dir.old"
    fi
    run mv "$config_dir.new" "$config_dir"
  fi
  # @when secrets.scheme == agenix
  if [ -n "$identity" ]; then
    run mkdir -p "$target/var/lib/agenix"
    run chmod 700 "$target/var/lib/agenix"
    run install -m 600 "$identity" "$target/var/lib/agenix/key.txt"
  fi
  # @end
  stop_if_last
}

install_system() {
  begin install 'Installing NixOS: this downloads a few GiB and takes a while'
  tell_daemon
  run nixos-install --root "$target" --flake "path:$target/etc/nixos#vmware-guest" \\
    --no-root-passwd --no-channel-copy \\
    --option extra-substituters "$caches" \\
    --option extra-trusted-public-keys "$cache_keys"
}

# Asks the system that was built, not the files: only it knows its account and whether it has a password.
needs_password() {
  if [ ! -r "$target/etc/shadow" ]; then
    say "warning: $target/etc/shadow cannot be read, so it is not known whether $user_name has a password"
    return 1
  fi
  # The configuration gives the account this number; secrets.nix may give it another name.
  account=$(awk -F: '$3 == 1000 { print $1; exit }' "$target/etc/passwd" 2>/dev/null || true)
  case $account in
    '' | *[!A-Za-z0-9._-]*) ;;
    *) user_name=$account ;;
  esac
  awk -F: -v user="$user_name" \\
    '$1 == user && ($2 == "" || $2 ~ /^[!*]/) { locked = 1 } END { exit !locked }' "$target/etc/shadow"
}

set_password() {
  if [ "$dry_run" = yes ]; then
    printf '# only if the account has no password yet\\n'
    show nixos-enter --root "$target" -c "passwd $user_name"
    return 0
  fi
  needs_password || return 0
  stage=password
  say '' "Choose the password of $user_name. Nothing is shown while you type."
  # @when facts.startsOtherThanAmerican
  case $(tty 2>/dev/null || true) in
    /dev/tty[0-9]*)
      say "The keyboard is American here, unless you have changed it. Use letters and digits that are in the" \\
        'same place on yours. You can change the password later with passwd.'
      ;;
  esac
  # @end
  tries=1
  until nixos-enter --root "$target" -c "passwd $user_name"; do
    [ "$tries" -lt 3 ] || return 1
    tries=$((tries + 1))
    say 'That did not work; once more.'
  done
}

main() {
  read_options "$@"
  trap on_exit EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  umask 022
  # Chatter of the tools goes to stderr, so that stdout stays a list of commands.
  if [ "$dry_run" = yes ]; then exec 3>&1; else exec 3>&2; fi

  case $controller in
    nvme) example_disk=/dev/nvme0n1 ;;
    *) example_disk=/dev/sda ;;
  esac
  # @when secrets.scheme == agenix
  identity_pattern='AGE-SECRET-KEY-[0-9A-Z-]*1[0-9A-Z]\\{20,\\}'
  # @end
  source_dir=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

  use_proxy
  check_source
  check_machine
  # @when secrets.scheme == agenix
  find_identity
  # @end
  find_earlier_run
  if [ "$resuming" = no ]; then
    case $source_dir/ in
      "$target"/*)
        refuse "this folder lies inside $target, where the new disk goes." \\
          "Copy it elsewhere first: cp -r $source_dir /tmp/ and start it from there."
        ;;
    esac
    if [ -n "$disk" ]; then check_named_disk; else find_disk; fi
    name_partitions
    confirm
    partition
    format
  elif [ "$last_stage" = partition ] || [ "$last_stage" = format ]; then
    say "'$last_stage' was done by an earlier run; nothing to do."
    exit 0
  fi
  mount_all
  copy
  install_system
  set_password
  stage=finished
  [ "$dry_run" = no ] || exit 0
  say '' "Done: NixOS is on $disk, and its configuration is in /etc/nixos." \\
    '' \\
    '  1. Restart:           sudo reboot' \\
    "  2. At the login:      log in as $user_name on $host_name" \\
    '  3. First keys to try: NEXT-STEPS.md in /etc/nixos lists them'
  if [ -n "\${from_seed_disc:-}" ]; then
    say '' 'The seed disc has done its work, and may hold your password. To remove it, switch the machine off' \\
      'once and run create-vm again, on your computer, with --forget-seed (on Windows: -ForgetSeed).'
  fi
}

main "$@"
`],["modules/core/agenix.nix",`# @when secrets.scheme == agenix
# Secrets that stay encrypted in Git and in the store; every boot opens them below /run/agenix.
{
  config,
  inputs,
  lib,
  username,
  ...
}:
let
  fileOf = name: ../../secrets/\${name}.age;
  # A copy made from a link has no .age files and must build all the same.
  isThere = name: builtins.pathExists (fileOf name);

  hasPassword = isThere "user-password";
  apiKeys = lib.filterAttrs (name: _: isThere name) "@facts.apiKeyFiles@";

  missing = ''
    secrets/user-password.age was not seen: no password is set by this build.
    An existing account keeps its password; a new one stays locked until root runs \`passwd\`.
    In a Git checkout \`.age\` files must be tracked: git add secrets
  '';
in
lib.warnIf (!hasPassword) missing {
  imports = [ inputs.agenix.nixosModules.default ];

  age = {
    # The key you downloaded beside the zip; install.sh puts it here. Never keep it in this flake.
    identityPaths = [ "/var/lib/agenix/key.txt" ];

    secrets = lib.mkMerge [
      (lib.mkIf hasPassword { user-password.file = fileOf "user-password"; })
      (lib.mapAttrs (name: _: {
        file = fileOf name;
        owner = username;
      }) apiKeys)
    ];
  };

  users.users.\${username} = lib.mkIf hasPassword {
    # Counts only while the account is created; afterwards \`passwd\` does.
    hashedPasswordFile = config.age.secrets.user-password.path;
  };

  # Read at login, by you alone: the keys themselves never get into the store.
  environment.extraInit = lib.concatStrings (
    lib.mapAttrsToList (name: variable: ''
      if [ -O \${config.age.secrets.\${name}.path} ]; then
        export \${variable}="$(cat \${config.age.secrets.\${name}.path})"
      fi
    '') apiKeys
  );
}
`],["modules/core/auto-upgrade.nix",`# @when host.autoUpgrade == weekly
# Once a week: takes newer versions and builds them. The next start uses them; nothing restarts by itself.
{
  system.autoUpgrade = {
    enable = true;
    dates = "weekly";
    flake = "path:/etc/nixos#vmware-guest";
    # Not switch: the desktop you work in stays as it is.
    operation = "boot";
    randomizedDelaySec = "30min";
    # This would update channels, which flakes do not have.
    upgrade = false;
  };

  # What \`update\` does by hand.
  systemd.services.nixos-upgrade.preStart = "nix flake update --flake path:/etc/nixos";
}
`],["modules/core/autologin.nix",`# @when hyprland.login == autologin
# Starts Hyprland at boot without asking. After logging out, greetd.nix asks.
{ username, ... }:
{
  services.greetd.settings.initial_session = {
    command = "desktop-session";
    user = username;
  };
}
`],["modules/core/bash.nix",`# @when user.shell == bash
# Bash as login shell.
{ pkgs, username, ... }:
{
  users.users.\${username}.shell = pkgs.bashInteractive;
}
`],["modules/core/bootloader-aarch64.nix",`# @when facts.isAarch64
# Boot menu on Apple silicon.
{
  # Fusion's firmware may know no other mode: "error switching console mode".
  boot.loader.systemd-boot.consoleMode = "0";
}
`],["modules/core/bootloader.nix",`# systemd-boot: the boot menu of an EFI machine, with older generations to go back to.
{
  boot = {
    loader = {
      efi.canTouchEfiVariables = true;
      # Kernels of all listed generations lie on /boot, which has 1 GiB.
      systemd-boot = {
        enable = true;
        configurationLimit = 10;
      };
      timeout = 3;
    };

    tmp.cleanOnBoot = true;
  };
}
`],["modules/core/command-not-found.nix",`# Says where a command may be found. NixOS' own helper needs a channel, which flakes do not have.
{ pkgs, ... }:
let
  command-not-found = pkgs.writeShellScriptBin "command-not-found" ''
    echo "$1: command not found. Which package has it: https://search.nixos.org/packages?query=$1" >&2
    echo "To try one: nix shell nixpkgs#NAME. To keep it: modules/home/packages.nix." >&2
    exit 127
  '';
in
{
  programs.command-not-found.enable = false;

  environment = {
    systemPackages = [ command-not-found ];

    # The names that bash and zsh look for.
    interactiveShellInit = ''
      command_not_found_handle() { command-not-found "$1"; }
      command_not_found_handler() { command-not-found "$1"; }
    '';
  };
}
`],["modules/core/default.nix",`# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = "@imports@";
}
`],["modules/core/desktop-session.nix",`# The command that a login starts: Hyprland, and words on the screen where it does not stay.
{ pkgs, ... }:
let
  # what the boot menu has for it
  way = "@facts.safeEntry@";

  desktop-session = pkgs.writeShellApplication {
    name = "desktop-session";
    runtimeInputs = with pkgs; [
      coreutils
      gnugrep
      systemd
    ];
    text = ''
      state=''\${XDG_STATE_HOME:-$HOME/.local/state}/desktop-session
      # a full disk must not keep anybody out
      mkdir --parents "$state" || state=$XDG_RUNTIME_DIR
      touch "$state/began" || true

      # Not plain Hyprland: this one brings a crashed session back in safe mode. Its words go to the
      # journal.
      status=0
      systemd-cat --identifier=desktop-session start-hyprland || status=$?

      # Sessions in a row that were over within 20 seconds; a restart does not end the row.
      if [ "$SECONDS" -ge 20 ]; then
        rm --force "$state/short"
        exit "$status"
      fi
      echo "$status" >> "$state/short"
      if [ "$(wc --lines < "$state/short")" -lt 3 ]; then
        exit "$status"
      fi
      rm --force "$state/short"

      render='this machine offers none. Switch it off; in VMware: Settings, Display, Accelerate 3D graphics.'
      for node in /dev/dri/renderD*; do
        [ ! -e "$node" ] || render='this machine offers them.'
      done

      # Hyprland's own log where it came so far, else what was said on the way there.
      last=
      for log in "$XDG_RUNTIME_DIR"/hypr/*/hyprland.log; do
        if [ "$log" -nt "$state/began" ]; then
          last=$(grep --extended-regexp 'ERR|CRIT' "$log" | tail --lines=1) || true
        fi
      done
      if [ -z "$last" ]; then
        since=$(date --reference="$state/began" '+%Y-%m-%d %H:%M:%S')
        last=$(journalctl --quiet --identifier=desktop-session --since="$since" --output=cat | tail --lines=1) || true
      fi

      # clears the screen
      printf '\\033c'
      cat << END
      Three times in a row the desktop was over within 20 seconds. Try, in this order:

        1. 3D graphics, without which Hyprland does not start:
           $render
        2. Restart, and \${way}.
        3. Log in on a text console (Ctrl + Alt + F3): guest-report collects there what a helper needs.

      The log's last line: ''\${last:-there is none}

      Press Enter for the login screen.
      END
      read -r _ || true
      exit "$status"
    '';
  };
in
{
  environment.systemPackages = [ desktop-session ];
}
`],["modules/core/disk-btrfs.nix",`# @when facts.hasBtrfs
# Btrfs, as install.sh makes it: compressed, with a snapshot of system and home before each rebuild.
{ pkgs, ... }:
let
  subvolume = name: {
    device = "/dev/disk/by-label/nixos";
    fsType = "btrfs";
    options = options name;
  };
  options = name: [
    "subvol=\${name}"
    "compress=zstd"
    "noatime"
  ];

  # Keeps the last ten.
  snapshot = pkgs.writeShellScriptBin "snapshot" ''
    set -eu
    now=/.snapshots/$(date +%Y-%m-%d_%H-%M-%S)
    sudo mkdir "$now"
    sudo btrfs subvolume snapshot -r / "$now/system"
    sudo btrfs subvolume snapshot -r /home "$now/home"
    for old in $(printf '%s\\n' /.snapshots/* | head -n -10); do
      sudo btrfs subvolume delete "$old/system" "$old/home"
      sudo rmdir "$old"
    done
  '';
in
{
  fileSystems = {
    "/".options = options "@";
    "/home" = subvolume "@home";
    "/nix" = subvolume "@nix";
    "/.snapshots" = subvolume "@snapshots";
  };

  # Reads everything once a month, and says what is damaged.
  services.btrfs.autoScrub.enable = true;

  environment.systemPackages = [ snapshot ];
}
`],["modules/core/disk-luks.nix",`# @when facts.hasLuks
# The encrypted disk, as install.sh makes it. Each start asks for its passphrase, on your keyboard.
{
  boot.initrd.luks.devices.nixos = {
    device = "/dev/disk/by-label/luks";
    # Lets the disk file on the host shrink. It shows how much is used, and nothing else.
    allowDiscards = true;
  };
}
`],["modules/core/docker.nix",`# @when host.containers == docker
# Docker. Members of its group have the powers of root.
{ username, ... }:
{
  virtualisation.docker = {
    enable = true;
    autoPrune.enable = true;
  };

  users.users.\${username}.extraGroups = [ "docker" ];
}
`],["modules/core/file-manager.nix",`# Thunar, the file manager. As a module it also gets the service that saves its settings.
{ pkgs, ... }:
{
  programs.thunar = {
    enable = true;
    plugins = with pkgs; [
      # packs and unpacks, with file-roller
      thunar-archive-plugin
      # shows disks that are put in
      thunar-volman
    ];
  };

  # Small previews of pictures and videos in it.
  services.tumbler.enable = true;
}
`],["modules/core/firewall-ports.nix",`# @when facts.opensMorePorts
# Ranges of ports, and UDP: what the guest's firewall lets through beside single TCP ports.
{
  networking.firewall = {
    allowedTCPPortRanges = "@facts.openTcpPortRanges@";
    allowedUDPPortRanges = "@facts.openUdpPortRanges@";
    allowedUDPPorts = "@facts.openUdpPorts@";
  };
}
`],["modules/core/fish.nix",`# @when user.shell == fish
# Fish as login shell. What it does for you: modules/home/fish.nix.
{ pkgs, username, ... }:
{
  # A login shell must be known to the system; Home Manager's switch is not enough.
  programs.fish = {
    enable = true;
    interactiveShellInit = ''
      function fish_command_not_found
        command-not-found $argv[1]
      end
    '';
  };

  users.users.\${username}.shell = pkgs.fish;
}
`],["modules/core/fonts.nix",`# Fonts: Noto for every script, JetBrains Mono with the symbols of bar and prompt.
{ pkgs, ... }:
{
  fonts = {
    packages = with pkgs; [
      nerd-fonts.jetbrains-mono
      noto-fonts
      noto-fonts-cjk-sans
      noto-fonts-color-emoji
    ];

    fontconfig.defaultFonts = {
      emoji = [ "Noto Color Emoji" ];
      monospace = [ "JetBrainsMono Nerd Font" ];
      sansSerif = [ "Noto Sans" ];
      serif = [ "Noto Serif" ];
    };
  };
}
`],["modules/core/formats.nix",`# @when host.formatsLocale
# Dates, numbers, money and paper of another place than the language.
{ lib, ... }:
{
  i18n.extraLocaleSettings = lib.genAttrs [
    "LC_ADDRESS"
    "LC_MEASUREMENT"
    "LC_MONETARY"
    "LC_NAME"
    "LC_NUMERIC"
    "LC_PAPER"
    "LC_TELEPHONE"
    "LC_TIME"
  ] (_: "@host.formatsLocale@");
}
`],["modules/core/greetd-english.nix",`# @when facts.greeterInEnglish
# The login screen speaks English: the text console's own font has Western letters only.
{
  environment.extraInit = ''
    if [ "''\${USER-}" = greeter ]; then
      export LC_ALL=en_US.UTF-8
    fi
  '';
}
`],["modules/core/greetd.nix",`# Login: tuigreet, a greeter in text, because one that needs the GPU can stay black in VMware.
{ lib, pkgs, ... }:
{
  services.greetd = {
    enable = true;
    useTextGreeter = true;
    settings.default_session.command = lib.concatStringsSep " " [
      (lib.getExe pkgs.tuigreet)
      "--asterisks"
      # /etc/issue: login-help.nix
      "--issue"
      "--remember"
      "--time"
      "--cmd desktop-session"
    ];
  };

  # greetd reads /etc/profile before it starts the desktop, which is how what Home Manager sets reaches
  # keys, launcher and bar: of the shells, only bash would bring it along (home-manager#7209).
  environment.loginShellInit = ''
    if [ -r "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh" ]; then
      . "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh"
    fi
  '';
}
`],["modules/core/guest-report.nix",`# \`guest-report\`: what a helper needs to know, ready to be pasted into an issue. Names, addresses and keys
# are taken out; read it all the same before you send it.
{ pkgs, ... }:
let
  guest-report = pkgs.writeShellApplication {
    name = "guest-report";
    runtimeInputs = with pkgs; [
      coreutils
      gnugrep
      gnused
      pciutils
      systemd
      wl-clipboard
    ];
    text = ''
      # What it asks may be missing or broken: that is news, and no reason to stop.
      set +o errexit +o pipefail

      section() {
        printf '\\n## %s\\n\\n' "$1"
      }

      # A program's words behind its name; whoever hangs is left after some seconds.
      say() {
        local label=$1
        shift
        printf '%s: %s\\n' "$label" "$(timeout 10 "$@" 2>&1 | head --lines=1)"
      }

      list() {
        printf '%s:\\n' "$1"
        shift
        timeout 10 "$@" 2>&1 | tail --lines=40 | sed 's/^/    /'
      }

      collect() {
        echo '# Guest report'

        section Versions
        say NixOS nixos-version
        say Kernel uname --kernel-release --machine
        say Hyprland hyprctl version
        say 'Open VM Tools' vmware-toolbox-cmd -v
        list Answers grep --extended-regexp --word-regexp \\
          '"(arch|channel|kernel|source|graphics|resolution|scale|login|terminal|clipboard|clipboardHistory|generator|version)"' \\
          /etc/nixos/hyprguest.json

        section 'Virtual machine'
        say Hypervisor systemd-detect-virt
        say Processors nproc
        list Memory grep --extended-regexp '^(Mem(Total|Available)|Swap(Total|Free)):' /proc/meminfo
        list Disk df --human-readable --output=source,size,used,avail,target /
        list 'Graphics card' lspci -nnk -d ::0300
        list '3D (needs a renderD)' ls /dev/dri
        list 'Kernel on graphics' journalctl --boot --dmesg --quiet --no-hostname --grep='vmwgfx|\\[drm\\]' --lines=15

        section Desktop
        say Session printenv XDG_CURRENT_DESKTOP WAYLAND_DISPLAY
        list Errors hyprctl configerrors
        list Screens hyprctl monitors
        for log in "''\${XDG_RUNTIME_DIR:-/run/user/$UID}"/hypr/*/hyprland.log; do
          if [ -e "$log" ]; then
            list Renderer grep --extended-regexp --ignore-case 'renderer:|vendor:|gl version' "$log"
            list 'Errors of Hyprland' grep --extended-regexp 'ERR|CRIT' "$log"
          fi
        done

        section Services
        for unit in vmware greetd mnt-hgfs.mount; do
          say "$unit" systemctl is-active "$unit"
        done
        for unit in vmware-clipboard vmware-autofit waybar; do
          say "$unit (yours)" systemctl --user is-active "$unit"
        done
        list Failed systemctl --failed --plain --no-legend
        list 'Failed (yours)' systemctl --user --failed --plain --no-legend

        section Logs
        list Login journalctl --boot --quiet --no-hostname --identifier=desktop-session --lines=15
        list Clipboard journalctl --user --boot --quiet --no-hostname --unit=vmware-clipboard --lines=15
        list Warnings journalctl --boot --quiet --no-hostname --priority=warning --lines=40
      }

      # Names of people and of the machine, but for those that every such guest has.
      names() {
        {
          while IFS=: read -r user _ id _ full _; do
            [ "$id" -lt 1000 ] || [ "$id" -ge 30000 ] || printf '%s\\n' "$user" "$full"
          done < /etc/passwd
          printf '%s\\n' "$USER" "''\${SUDO_USER-}"
          uname --nodename
        } | sed 's/,*$//' | grep --invert-match --line-regexp --extended-regexp 'nixos|vmware-guest|localhost|.?' | sort --unique
      }

      redact() {
        local script=() name
        while read -r name; do
          name=$(sed 's/[][\\.*^$+?(){}|/]/\\\\&/g' <<< "$name")
          # twice, because two in a row share the character between them
          for _ in 1 2; do
            script+=(--expression="s/(^|[^[:alnum:]])$name([^[:alnum:]]|$)/\\1<name>\\2/Ig")
          done
        done < <(names)
        sed --regexp-extended "''\${script[@]}" \\
          --expression='s#/nix/store/[0-9a-z]{32}-#/nix/store/\u2026-#g' \\
          --expression='s/((ssh|ecdsa|sk-ssh|sk-ecdsa)-[[:alnum:]@.-]+) +[[:alnum:]+\\/=]{16,}.*/\\1 <key>/g' \\
          --expression='s/(SHA256|MD5):[[:alnum:]+\\/:=]{16,}/\\1:<fingerprint>/g' \\
          --expression='s/\\$[[:alnum:]]{1,8}\\$[^[:space:]]+/<hash>/g' \\
          --expression='s/[[:alnum:]._%+-]+@[[:alnum:]-]+(\\.[[:alnum:]-]+)+/<address>/g' \\
          --expression='s/([[:xdigit:]]{2}:){5}[[:xdigit:]]{2}/<mac>/g' \\
          --expression='s/(^|[^[:alnum:].])([0-9]{1,3}\\.){3}[0-9]{1,3}($|[^[:alnum:].])/\\1<ip>\\3/g' \\
          --expression='s/(^|[^[:alnum:]:])([[:xdigit:]]{1,4}:){3,7}[[:xdigit:]]{0,4}/\\1<ip>/g' \\
          --expression='s/(^|[^[:alnum:]:])([[:xdigit:]]{1,4}:){1,6}(:[[:xdigit:]]{1,4}){1,6}/\\1<ip>/g' \\
          --expression='s/[[:xdigit:]]{8}-([[:xdigit:]]{4}-){3}[[:xdigit:]]{12}/<id>/g' \\
          --expression='s/(sk|pk|gh[a-z]|xox[a-z]|glpat)[_-][[:alnum:]_-]{16,}/<key>/g' \\
          --expression='s/[[:alnum:]+_=]{32,}/<id>/g'
      }

      report=$(collect | redact)
      printf '%s\\n' "$report"
      # wl-copy stays behind: whoever reads what is printed here must not wait for it
      if [ -n "''\${WAYLAND_DISPLAY-}" ] && printf '%s\\n' "$report" | wl-copy --type text/plain > /dev/null 2>&1; then
        echo 'This is on the clipboard now. Read it, then paste it into the issue.' >&2
      fi
    '';
  };
in
{
  environment.systemPackages = [ guest-report ];
}
`],["modules/core/hyprland-flake.nix",`# @when hyprland.source == flake
# Takes Hyprland and its portal from Hyprland's own flake, as its cache has them.
{ inputs, lib, ... }:
{
  # An overlay, so that all who ask for pkgs.hyprland get this one; before others that change it.
  nixpkgs.overlays = lib.mkBefore [
    (_final: prev: {
      inherit (inputs.hyprland.packages.\${prev.stdenv.hostPlatform.system})
        hyprland
        xdg-desktop-portal-hyprland
        ;
    })
  ];
}
`],["modules/core/hyprland-mesa.nix",`# @when facts.needsHyprlandMesa
# Graphics drivers from the nixpkgs that Hyprland's flake was built with: a stable channel has older
# ones, and a compositor that meets another Mesa may not start.
{ inputs, pkgs, ... }:
let
  # Ours only if you replace the input by one that brings none.
  nixpkgs = inputs.hyprland.inputs.nixpkgs or inputs.nixpkgs;
in
{
  hardware.graphics.package = nixpkgs.legacyPackages.\${pkgs.stdenv.hostPlatform.system}.mesa;
}
`],["modules/core/hyprland.nix",`# Hyprland's system side: session, portals, XWayland. How it looks and acts: modules/home/hyprland.
{
  programs.hyprland = {
    enable = true;
    xwayland.enable = true;
    # Home Manager starts the session's services; UWSM would do so a second time.
    withUWSM = false;
  };

  # Hyprland 0.57 has a session target, too; this leaves the session to Home Manager's alone.
  environment.sessionVariables.HYPRLAND_NO_SD_TARGET = "1";
}
`],["modules/core/hyprlock.nix",`# @when hyprland.lock == hyprlock
# Lets hyprlock check the password; its looks are set in Home Manager.
{
  security.pam.services.hyprlock = { };
}
`],["modules/core/kernel.nix",`# @when host.kernel == latest
# The latest kernel: vmwgfx, VMware's graphics driver, gets its fixes there first.
{ pkgs, ... }:
{
  boot.kernelPackages = pkgs.linuxPackages_latest;
}
`],["modules/core/keyring.nix",`# @when facts.hasKeyring
# Keeps what programs want to keep secret (Secret Service), encrypted with your password.
{
  services.gnome = {
    gnome-keyring.enable = true;
    # SSH keys have an agent already: modules/home/ssh.nix.
    gcr-ssh-agent.enable = false;
  };

  # The login screen unlocks it with the password you type there.
  security.pam.services.greetd.enableGnomeKeyring = true;
}
`],["modules/core/login-help.nix",`# What the login screen and the text consoles say below the name of the system (/etc/issue).
{
  services.getty.helpLine = "@facts.loginHelp@";
}
`],["modules/core/mdns.nix",`# Gives the machine a name on VMware's network, its host name with .local: its address may change.
{
  services = {
    avahi = {
      enable = true;
      nssmdns4 = true;
      # For these questions and answers only (UDP 5353).
      openFirewall = true;
      publish = {
        enable = true;
        addresses = true;
      };
    };

    # One program answers by that name.
    resolved.settings.Resolve.MulticastDNS = "no";
  };
}
`],["modules/core/mime-web.nix",`# @when facts.hasBrowser
# The browser opens links, pages and PDF files.
{ lib, ... }:
{
  xdg.mime.defaultApplications = lib.genAttrs [
    "application/pdf"
    "application/xhtml+xml"
    "text/html"
    "x-scheme-handler/http"
    "x-scheme-handler/https"
  ] (_: "@facts.browserEntry@");
}
`],["modules/core/mime.nix",`# Which program opens what. "Open with" in the file manager changes it for you alone.
{ lib, ... }:
let
  openWith = program: types: lib.genAttrs types (_: program);
in
{
  xdg.mime.defaultApplications =
    openWith "imv.desktop" [
      "image/bmp"
      "image/gif"
      "image/jpeg"
      "image/png"
      "image/svg+xml"
      "image/tiff"
      "image/webp"
    ]
    // {
      "inode/directory" = "thunar.desktop";
    };
}
`],["modules/core/network.nix",`# Network: NetworkManager takes the address VMware hands out; a firewall; cached DNS.
{
  networking = {
    firewall = {
      enable = true;
      # Modules open their own ports, such as SSH's.
      allowedTCPPorts = "@facts.openTcpPorts@";
    };

    # Interface names differ between VMware's network cards: none is named here.
    networkmanager.enable = true;
  };

  # Asks the servers that VMware's DHCP names (so a VPN on the host works) and remembers answers:
  # VMware's own DNS drops some when many are asked at once.
  services.resolved.enable = true;
}
`],["modules/core/nh.nix",`# nh: rebuilds that show what is built and which packages change, and the weekly clean-up.
{
  programs.nh = {
    enable = true;
    flake = "/etc/nixos";
    clean = {
      enable = true;
      extraArgs = "--keep 3 --keep-since 14d";
    };
  };
}
`],["modules/core/nix-ld.nix",`# Runs programs that were built for other Linuxes: VS Code's remote server, Python from uv, what npm downloads.
{
  programs.nix-ld.enable = true;
}
`],["modules/core/onepassword.nix",`# @when user.packages has _1password-gui
# 1Password. As a module it may ask for your password instead of its own, and speak to browsers.
{ username, ... }:
{
  programs._1password-gui = {
    enable = true;
    polkitPolicyOwners = [ username ];
  };
}
`],["modules/core/openssh.nix",`# @when host.ssh
# SSH from the host into the guest, with keys only: those of user.nix.
{
  services.openssh = {
    enable = true;
    settings = {
      KbdInteractiveAuthentication = false;
      PasswordAuthentication = false;
      PermitRootLogin = "no";
    };
  };
}
`],["modules/core/pipewire.nix",`# Sound: PipeWire, also for programs made for PulseAudio or ALSA.
{
  services.pipewire = {
    enable = true;
    alsa.enable = true;
    pulse.enable = true;
    wireplumber.enable = true;

    # Virtual sound cards crackle with short buffers.
    extraConfig.pipewire."99-vm"."context.properties"."default.clock.min-quantum" = 1024;
  };
}
`],["modules/core/podman.nix",`# @when host.containers == podman
# Podman, which needs no daemon and no root; \`docker\` is an alias of it.
{
  virtualisation.podman = {
    enable = true;
    autoPrune.enable = true;
    # Containers find each other by name.
    defaultNetwork.settings.dns_enabled = true;
    dockerCompat = true;
  };
}
`],["modules/core/proxy.nix",`# @when host.proxy
# The network's proxy, for programs and for the Nix daemon.
{
  networking.proxy = {
    default = "@host.proxy@";
    noProxy = "127.0.0.1,localhost";
  };
}
`],["modules/core/qt.nix",`# Lets Qt programs take their look from qt5ct and qt6ct: modules/home/qt.nix.
{
  qt = {
    enable = true;
    platformTheme = "qt5ct";
  };
}
`],["modules/core/reconfigure.nix",`# \`reconfigure\`: other answers for this machine, with everything kept that was edited by hand.
{ pkgs, ... }:
{
  environment.systemPackages = [
    (pkgs.writeShellApplication {
      name = "reconfigure";
      runtimeInputs = with pkgs; [
        curl
        git
        jq
        qrencode
        unzip
      ];
      text = builtins.readFile ./reconfigure.sh;
    })
  ];
}
`],["modules/core/reconfigure.sh",`# Takes other answers into /etc/nixos and keeps what was edited by hand. \`reconfigure --help\` says how.
set -eu

folder=/etc/nixos
flake=vmware-guest
choice=''
show=''
undo=''
source=''

usage() {
  cat <<'EOF'
Usage:
  reconfigure                    show the link that opens the wizard with this machine's answers
  reconfigure LINK               take the answers of a link, from the server it names
  reconfigure FILE.zip           the same without a network, from a download (also .tar.gz, or a folder)
  reconfigure --undo             go back to before the last change

Options:
  --show           show what would change, and change nothing
  --mine, --new    where your edits and the new answers disagree: keep your lines, or take the new file
  --folder DIR     another folder than /etc/nixos
EOF
}

fail() {
  printf 'reconfigure: %s\\n' "$1" >&2
  printf 'Nothing was changed.\\n' >&2
  exit 1
}

say() {
  printf '%s\\n' "$@"
}

while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage && exit ;;
    --show) show=1 ;;
    --mine) choice=mine ;;
    --new) choice=new ;;
    --undo) undo=1 ;;
    --folder)
      [ $# -gt 1 ] || fail '--folder needs the name of a folder.'
      folder=$2
      shift
      ;;
    -*) fail "There is no option $1. See reconfigure --help." ;;
    *)
      [ -z "$source" ] || fail 'Give one link or one file. Quote the link: it holds characters that the shell reads.'
      source=$1
      ;;
  esac
  shift
done
folder=\${folder%/}
before=$folder.before
after=$folder.new

# Renaming is what makes a change whole: until then the folder is as it was, and a fault leaves it so.
swap() {
  # coreutils 9.5 exchanges both names in one step
  if ! mv --exchange --no-target-directory "$1" "$folder" 2>/dev/null; then
    mv -T "$folder" "$folder.moving"
    mv -T "$1" "$folder"
    mv -T "$folder.moving" "$1"
  fi
}

# A run that was killed between two renames left the folder under another name.
if [ ! -e "$folder" ] && [ -e "$folder.moving" ]; then
  mv -T "$folder.moving" "$folder"
fi

manifest=$folder/hyprguest.json
if [ ! -r "$manifest" ] || [ "$(jq -r .generator "$manifest" 2>/dev/null)" != hyprguest ]; then
  fail "$folder has no hyprguest.json, so it was not made by Hyprguest."
fi

if [ -z "$source$undo" ]; then
  link=$(jq -r .link "$manifest")
  qrencode --type=ansiutf8 "$link" 2>/dev/null || true
  say "$link" '' 'Open it, change your answers, and copy the link of the page *Review*. Then type:' "  reconfigure 'LINK'"
  exit
fi

# Its neighbours are written, too: the new folder is made beside it.
if [ ! -w "$(dirname "$folder")" ] && [ -z "$show" ]; then
  [ -z "$choice" ] || set -- "--$choice"
  [ -z "$undo" ] || set -- "$@" --undo
  [ -z "$source" ] || set -- "$@" "$source"
  exec sudo "$0" --folder "$folder" "$@"
fi

ask() {
  [ -t 0 ] || return 1
  printf '%s ' "$1"
  read -r answer || return 1
}

if [ -n "$undo" ]; then
  [ -d "$before" ] || fail "There is no $before to go back to."
  git --no-pager diff --no-index --stat "$folder" "$before" || true
  swap "$before"
  say "$folder is as it was before. What it was until now is in $before: reconfigure --undo brings it back." 'Now type: rebuild'
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

# A folder, or an archive with one folder in it. Links could lead out of it, so none are taken.
unpack() {
  mkdir "$2"
  case $1 in
    *.zip) unzip -q "$1" -d "$2" >/dev/null 2>&1 || return 1 ;;
    *) tar --extract --gzip --file="$1" --directory="$2" --no-same-owner 2>/dev/null || return 1 ;;
  esac
  [ -z "$(find "$2" ! -type f ! -type d)" ] || return 1
  set -- "$2" "$2"/*
  [ $# = 2 ] && [ -f "$2/hyprguest.json" ] || return 1
  mv "$2" "$1.tree"
}

download() {
  curl --fail --silent --show-error --location --max-filesize 20000000 --max-time 120 --output "$2" "$1"
}

case $source in
  http://* | https://*)
    rest=\${source#*://}
    server=\${source%%://*}://\${rest%%[/?#]*}
    query=\${source#*\\?}
    [ "$query" != "$source" ] || query=''
    download "$server/api/flake.tar.gz?\${query%%#*}" "$work/new.tar.gz" ||
      fail "The flake could not be fetched from $server. Without a network, download the zip elsewhere and name the file."
    unpack "$work/new.tar.gz" "$work/new" || fail "What $server sent is no flake of Hyprguest."
    ;;
  *)
    server=''
    [ -e "$source" ] || fail "There is no file $source."
    if [ -d "$source" ]; then
      cp -R "$source" "$work/new.tree"
    else
      unpack "$source" "$work/new" || fail "$source is no archive with a flake of Hyprguest."
    fi
    ;;
esac
new=$work/new.tree
if [ "$(jq -r .generator "$new/hyprguest.json" 2>/dev/null)" != hyprguest ] || [ ! -f "$new/flake.nix" ]; then
  fail "$source is no flake of Hyprguest."
fi

# What each file was when it was generated: its hash is known for ever, its text where it can still be had.
jq -r '.files // {} | to_entries[] | "\\(.value)  \\(.key)"' "$manifest" >"$work/hashes"
[ -s "$work/hashes" ] ||
  fail "$manifest is of a version that wrote no hashes. Download the new flake and carry your edits over by hand, once."

hash_of() {
  sha256sum <"$1" | cut -d ' ' -f 1
}

# Sets $base to a file with the text that a path was generated with; fails if nobody has it.
fetched=''
find_base() {
  if [ -z "$fetched" ]; then
    fetched=1
    old_link=$(jq -r .link "$manifest")
    id=$(jq -r '.id // ""' "$manifest")
    for from in $server "$(printf '%s' "$old_link" | sed 's|^\\(https*://[^/]*\\).*|\\1|')"; do
      download "$from/api/flake/$id/flake.tar.gz?\${old_link#*\\?}" "$work/old.tar.gz" 2>/dev/null || continue
      ! unpack "$work/old.tar.gz" "$work/old" || break
    done
  fi
  for base in "$folder.base/$2" "$work/old.tree/$2"; do
    [ ! -f "$base" ] || [ "$(hash_of "$base")" != "$1" ] || return 0
  done
  # Git may have kept it.
  base=$work/shown
  for commit in $(git -C "$folder" log --format=%H --max-count=500 -- "$2" 2>/dev/null); do
    git -C "$folder" show "$commit:./$2" >"$base" 2>/dev/null || continue
    [ "$(hash_of "$base")" != "$1" ] || return 0
  done
  return 1
}

# The files of a folder, Git's own left out.
list() {
  (cd "$1" && find . -name .git -prune -o \\( -type f -o -type l \\) -print) | sed 's|^\\./||'
}

# \`HASH  PATH\` for each. A link has the hash of its target's name: it is kept as it is, and never followed.
hashes() {
  (
    cd "$1"
    find . -name .git -prune -o -type f -exec sha256sum {} +
    find . -name .git -prune -o -type l -print | while read -r link; do
      say "$(readlink "$link" | sha256sum | cut -d ' ' -f 1)  $link"
    done
  ) | sed 's|  \\./|  |'
}

# Secrets stay as they are, and so does the disc that carries them.
is_private() {
  case $1 in
    secrets.nix | vmware/seed.iso | secrets/*.age) return 0 ;;
    *) return 1 ;;
  esac
}

# A line for each file: its hash in the first list, in the second, in the third, and its path; \`-\` is no file.
table() {
  {
    sed 's/^/1  /' "$1"
    sed 's/^/2  /' "$2"
    sed 's/^/3  /' "$3"
  } | awk '
    {
      path = substr($0, 70)
      hash[$1, path] = $2
      paths[path]
    }
    function of(list, path) { return (list, path) in hash ? hash[list, path] : "-" }
    END { for (path in paths) print of(1, path), of(2, path), of(3, path), path }
  ' | LC_ALL=C sort -k 4
}

# Merges by the rules of the wizard's page: both come to the same files. What nobody edited is as the new answers have it.
merged=$work/merged
cp -R "$new" "$merged"
: >"$work/conflicts"
hashes "$folder" >"$work/is"
hashes "$new" >"$work/becomes"
table "$work/hashes" "$work/is" "$work/becomes" >"$work/table"
while read -r was is becomes path; do
  mine=$folder/$path
  next=$new/$path
  out=$merged/$path
  if is_private "$path"; then
    [ "$is" != - ] || continue
  elif [ "$path" = hyprguest.json ] || [ "$is" = "$was" ] || [ "$is" = "$becomes" ]; then
    continue
  fi
  rm -f "$out"
  if [ "$is" != - ]; then
    mkdir -p "$(dirname "$out")"
    cp -P "$mine" "$out"
  fi
  if is_private "$path" || [ "$becomes" = "$was" ]; then
    :
  elif [ "$becomes" = - ]; then
    [ "$was" = - ] || say "$path: you edited it; the new answers do not have it" >>"$work/conflicts"
  elif [ "$was" = - ]; then
    say "$path: you added it; the new answers have a file of this name" >>"$work/conflicts"
  elif [ "$is" = - ]; then
    say "$path: you deleted it; the new answers change it" >>"$work/conflicts"
  elif [ "$path" = flake.lock ]; then
    say "$path: you updated it; the new answers lock other versions" >>"$work/conflicts"
  elif [ -L "$mine" ]; then
    say "$path: you put a link in its place; the new answers change it" >>"$work/conflicts"
  elif ! find_base "$was" "$path"; then
    say "$path: you edited it, and what it was made from cannot be had" >>"$work/conflicts"
  else
    cp "$base" "$work/base"
    git merge-file -q --ours "$out" "$work/base" "$next"
    cp "$mine" "$work/mine"
    git merge-file -p -q "$work/mine" "$work/base" "$next" >/dev/null ||
      say "$path: you and the new answers changed the same lines" >>"$work/conflicts"
  fi
done <"$work/table"

side() {
  while IFS= read -r line; do
    path=\${line%%: *}
    if [ "$choice" = new ]; then
      rm -f "$merged/$path"
      [ ! -f "$new/$path" ] || cp "$new/$path" "$merged/$path"
    fi
  done <"$work/conflicts"
}

if [ -s "$work/conflicts" ]; then
  say 'Here your edits and the new answers disagree:' ''
  sed 's/^/  /' "$work/conflicts"
  say ''
  if [ -z "$choice" ] && [ -z "$show" ]; then
    ask 'Keep your lines (m), take the new files (n), or stop (s)?' ||
      fail 'Say which side to take: --mine or --new.'
    case $answer in
      m | M) choice=mine ;;
      n | N) choice=new ;;
      *) fail 'You stopped.' ;;
    esac
  fi
  side
fi

# What is shown holds no secrets: they are the same on both sides anyway.
for pair in now:"$folder" then:"$merged"; do
  mkdir "$work/\${pair%%:*}"
  (cd "\${pair#*:}" && tar -cf - --exclude=.git --exclude=./secrets.nix --exclude='./secrets/*.age' --exclude=./vmware/seed.iso .) |
    tar -xf - -C "$work/\${pair%%:*}"
done
if (cd "$work" && git --no-pager diff --no-index --no-color now 'then' >"$work/diff"); then
  say "Nothing to change: $folder already is what these answers make."
  exit
fi
(cd "$work" && git --no-pager diff --no-index --stat now 'then') || true
if [ -n "$show" ]; then
  cat "$work/diff"
  exit
fi
if [ -t 0 ]; then
  while :; do
    ask 'Make this change? yes, no, or show (y/n/s)' || fail 'You stopped.'
    case $answer in
      y | Y | yes) break ;;
      s | S | show) \${PAGER:-more} "$work/diff" ;;
      *) fail 'You stopped.' ;;
    esac
  done
fi

rm -rf "$after"
trap 'rm -rf "$work" "$after"' EXIT
hashes "$merged" >"$work/then.hashes"
: >"$work/none"
table "$work/is" "$work/then.hashes" "$work/none" >"$work/changed"
{
  # owned by whoever owns the folder, not by root
  chown -R --reference="$folder" "$merged" 2>/dev/null || true
  whole=yes
  cp -a "$folder" "$after" &&
    while read -r is becomes _ path; do
      if is_private "$path" && [ "$is" != - ] || [ "$is" = "$becomes" ]; then
        continue
      elif [ "$becomes" = - ]; then
        rm -f "$after/$path"
      else
        mkdir -p "$(dirname "$after/$path")" && cp --no-dereference --preserve=mode,ownership --remove-destination "$merged/$path" "$after/$path" || whole=''
      fi
    done <"$work/changed" &&
    [ -n "$whole" ] &&
    find "$after" -type d -empty ! -path '*/.git/*' -delete
} || fail "The new folder could not be written beside $folder. Is the disk full?"

swap "$after"
rm -rf "$before" "$folder.base"
mv -T "$after" "$before"
# Kept, so that the next change needs no network to know what is yours.
cp -R "$new" "$folder.base"
say "Done. The former state is in $before; reconfigure --undo brings it back."
if [ -d "$folder/.git" ]; then
  say "Git sees the change, too: git -C $folder diff"
fi
if ask 'Rebuild the machine now? (y/n)' && [ "$answer" = y ]; then
  exec nixos-rebuild switch --flake "path:$folder#$flake"
fi
say 'To make the machine what it says, type: rebuild'
`],["modules/core/registry.nix",`# Gives this flake a short name, for its development shells: nix flake init -t guest#rust
{ inputs, ... }:
{
  # As it was built: of /etc/nixos only root may read everything.
  nix.registry.guest.to = {
    type = "path";
    path = inputs.self.outPath;
  };
}
`],["modules/core/secrets-file.nix",`# @when secrets.scheme == file
# Says so, loudly, when a build does not see secrets.nix. Sets nothing itself.
{ lib, ... }:
lib.warnIf (!builtins.pathExists ../../secrets.nix) ''
  secrets.nix was not seen: no password and no API keys are set by this build.
  An existing account keeps its password; a new one stays locked until root runs \`passwd\`.
  - If you have a secrets.nix, Git hides it from \`.#\`. Build with its path instead:
      sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
  - If you want none, \`cp secrets.nix.example secrets.nix\` silences this.
'' { }
`],["modules/core/security.nix",`# Who may do what: privileged actions, realtime audio, sudo, and screen lockers.
{
  security = {
    # A locker without PAM entry locks and never opens again.
    pam.services.swaylock = { };

    polkit.enable = true;

    # Lets PipeWire run in time.
    rtkit.enable = true;

    # Only members of wheel may even start sudo.
    sudo.execWheelOnly = true;
  };
}
`],["modules/core/services.nix",`# Small services a desktop in a virtual machine needs.
{
  services = {
    dbus.enable = true;

    # Hands freed blocks back, so that the disk file on the host can shrink.
    fstrim.enable = true;

    # Trash, network places and removable disks in file managers.
    gvfs.enable = true;

    # Lid and sleep are the host's: suspend the virtual machine in VMware, not the system inside it.
    logind.settings.Login = {
      HandleLidSwitch = "ignore";
      HandleSuspendKey = "ignore";
    };

    # Keeps the clock. The .vmx turns VMware's own correction off, for two would correct each other; after a
    # suspend VMware still sets it once.
    timesyncd.enable = true;
  };
}
`],["modules/core/system.nix",`# Nix itself, time, language, keyboard and memory.
{
  nix = {
    # Flakes replace channels; the registry and <nixpkgs> point to this flake's nixpkgs.
    channel.enable = false;

    settings = {
      auto-optimise-store = true;
      experimental-features = [
        "flakes"
        "nix-command"
      ];
      # Beside cache.nixos.org, which is always asked.
      substituters = "@facts.substituters@";
      trusted-public-keys = "@facts.trustedPublicKeys@";
    };
  };

  # Unfree programs (VS Code and the like) without asking for each.
  nixpkgs.config.allowUnfree = true;

  # Nix needs Git for flakes that are Git checkouts, for root too.
  programs.git.enable = true;

  time.timeZone = "@host.timeZone@";
  i18n.defaultLocale = "@host.locale@";

  # One keyboard for the text console, the login screen and, through Home Manager, Hyprland.
  console.useXkbConfig = true;
  services.xserver.xkb = {
    layout = "@facts.keyboardLayout@";
    variant = "@facts.keyboardVariant@";
    options = "@facts.keyboardOptions@";
  };

  # Compressed swap in memory comes before the swap on disk: builds survive on a small guest.
  zramSwap.enable = true;
}
`],["modules/core/user.nix",`# Your account and, through Home Manager, all that lies in its home. Its shell has its own file.
{
  customsecrets,
  host,
  inputs,
  username,
  ...
}:
let
  # For NixOS an empty hash means "log in without a password"; here it means that none is given.
  hash = customsecrets.hashedPassword or "";
in
{
  imports = [ inputs.home-manager.nixosModules.home-manager ];

  users.users.\${username} = {
    isNormalUser = true;
    # Fixed: the shared folders belong to it.
    uid = 1000;
    description = "@user.fullName@";
    extraGroups = [
      "networkmanager"
      "video"
      "wheel"
    ];

    # Counts only while the account is created; afterwards \`passwd\` does. null: no password is set.
    hashedPassword = if hash == "" then null else hash;

    openssh.authorizedKeys.keys = "@user.sshKeys@";
  };

  home-manager = {
    useGlobalPkgs = true;
    useUserPackages = true;
    # A file in the way is renamed, each time; without these, activation would stop.
    backupFileExtension = "hm-backup";
    overwriteBackup = true;
    extraSpecialArgs = {
      inherit
        inputs
        username
        host
        customsecrets
        ;
    };
    users.\${username} = import ../home/default.vm.nix;
  };
}
`],["modules/core/vm-overrides.nix",`# Things a virtual machine has no use for, off even if a module you add later turns them on.
{ lib, ... }:
{
  hardware.bluetooth.enable = lib.mkForce false;

  # Batteries are the host's business.
  services = {
    power-profiles-daemon.enable = lib.mkForce false;
    tlp.enable = lib.mkForce false;
  };
}
`],["modules/core/wayland.nix",`# What all Wayland programs share: session variables and portals.
{
  environment.sessionVariables = {
    # Chromium and Electron programs draw on Wayland instead of XWayland.
    NIXOS_OZONE_WL = "1";

    # For wlroots compositors (sway, labwc \u2026) you may try. Hyprland reads neither: its software
    # cursor is cursor.no_hardware_cursors in Home Manager, and it cannot start without 3D.
    WLR_NO_HARDWARE_CURSORS = "1";
    WLR_RENDERER_ALLOW_SOFTWARE = "1";
  };

  # Screen sharing asks Hyprland, file dialogs ask GTK. programs.hyprland brings both portals.
  xdg.portal = {
    enable = true;
    config.hyprland.default = [
      "hyprland"
      "gtk"
    ];
  };
}
`],["modules/core/zsh.nix",`# @when user.shell == zsh
# Zsh as login shell. What it does for you: modules/home/zsh.
{ pkgs, username, ... }:
{
  programs.zsh = {
    # A login shell must be known to the system; Home Manager's switch is not enough.
    enable = true;
    # Home Manager loads completion; twice would only be slower.
    enableGlobalCompInit = false;
  };

  users.users.\${username}.shell = pkgs.zsh;
}
`],["modules/guest/vmware/compatible-entry.nix",`# @when facts.accelerated
# A boot entry, "compatible", for the day graphics go wrong: Hyprland without the repair that lies
# beside this file, so nothing is compiled for it, and programs that need no GPU.
{ username, ... }:
{
  specialisation.compatible.configuration = {
    home-manager.users.\${username} = {
      imports = [ ../../home/hyprland/software-overrides.nix ];

      # what the terminal's key opens
      _module.args.terminal = "foot";
    };
  };
}
`],["modules/guest/vmware/default.nix",`# What makes this system a guest of VMware: tools, drivers, the window's size, shared folders, the
# disk image. The host imports it; nothing else in modules/ depends on it.
{
  imports = "@imports@";
}
`],["modules/guest/vmware/hyprland.nix",`# @when facts.accelerated
# Repairs Hyprland for VMware's graphics, so that programs may draw with the GPU. Hyprland and its
# portal are compiled here for it, again at every update: 10 to 25 minutes and 8 GiB of memory.
{ config, lib, ... }:
{
  # A system without boot entries of its own is one of them: compatible-entry.nix does without.
  nixpkgs.overlays = lib.mkIf (config.specialisation != { }) [
    (
      _final: prev:
      let
        # Hyprland closes every imported buffer with GEM_CLOSE. vmwgfx, which hands out surface ids
        # instead of GEM handles, refuses, and Hyprland kills the program. What frees them is
        # DRM_VMW_UNREF_SURFACE (10). https://github.com/hyprwm/aquamarine/issues/360
        release = prev.writeText "release-vmwgfx-surface.inc" ''
          static int releaseVmwgfxSurface(int fd, uint32_t handle) {
              auto*      version = drmGetVersion(fd);
              const bool vmwgfx  = version && version->name && std::string{version->name} == "vmwgfx";
              if (version)
                  drmFreeVersion(version);
              if (!vmwgfx)
                  return -1;
              struct {
                  int32_t  sid;
                  uint32_t type;
              } argument = {(int32_t)handle, 0};
              return drmCommandWrite(fd, 10, &argument, sizeof(argument));
          }
        '';
      in
      {
        hyprland = prev.hyprland.overrideAttrs (old: {
          postPatch = (old.postPatch or "") + ''
            file=src/protocols/LinuxDMABUF.cpp
            fd='PROTO::linuxDma->m_mainDeviceFD.get()'
            close="drmCloseBufferHandle($fd, handle)"
            if grep --quiet --fixed-strings "if ($close) {" $file && ! grep --quiet vmwgfx $file; then
              sed --in-place \\
                --expression '/^using namespace Hyprutils::OS;$/r \${release}' \\
                --expression "s/if ($close) {/if ($close \\&\\& releaseVmwgfxSurface($fd, handle)) {/" \\
                $file
            else
              echo "vmwgfx: Hyprland's source has changed, perhaps repaired; nothing was patched"
            fi
          '';
        });
      }
    )
  ];
}
`],["modules/guest/vmware/image-btrfs.nix",`# @when facts.hasBtrfs
# The ready disk image is ext4: nixpkgs' builder makes no other.
{
  image.modules.vmware =
    { lib, ... }:
    let
      # Without subvolumes.
      plain = [ "defaults" ];
    in
    {
      fileSystems = {
        "/" = {
          fsType = lib.mkForce "ext4";
          options = lib.mkForce plain;
        };
        "/.snapshots".enable = lib.mkForce false;
        "/home".enable = lib.mkForce false;
        "/nix".enable = lib.mkForce false;
      };
      services.btrfs.autoScrub.enable = lib.mkForce false;
    };
}
`],["modules/guest/vmware/image-luks.nix",`# @when facts.hasLuks
# The ready disk image is not encrypted: it would need a passphrase that is in the flake.
{
  image.modules.vmware =
    { lib, ... }:
    {
      boot.initrd.luks.devices = lib.mkForce { };
    };
}
`],["modules/guest/vmware/image.nix",`# What differs in the ready disk image: nix build 'path:.#vmware-image'
{
  image.modules.vmware =
    { lib, modulesPath, ... }:
    {
      # Declares virtualisation.diskSize, which the image builder reads without declaring it
      # (nixpkgs of August 2026). Importing a module twice is the same as once.
      imports = [ "\${modulesPath}/virtualisation/disk-size-option.nix" ];

      # nixpkgs' image builder boots with GRUB, from a partition with its own label, and has no swap.
      # Its /boot has 256 MiB: lower boot.loader.systemd-boot.configurationLimit if you keep it.
      boot.loader = {
        efi.canTouchEfiVariables = lib.mkForce false;
        systemd-boot.enable = lib.mkForce false;
      };
      fileSystems."/boot".device = lib.mkForce "/dev/disk/by-label/ESP";
      swapDevices = lib.mkForce [ ];

      # As vmware-guest.vmx calls its disk.
      image.baseName = "nixos";

      # In MiB. The file itself grows with what is in it.
      virtualisation.diskSize = "@host.diskGiB@" * 1024;
    };
}
`],["modules/guest/vmware/resolution.nix",`# @when facts.followsWindow
# Lets the guest tools hand the size of VMware's window to the kernel. Hyprland is told by the
# watcher in Home Manager.
{
  environment.etc."vmware-tools/tools.conf".text = ''
    [resolutionKMS]
    enable=true
  '';
}
`],["modules/guest/vmware/shared-folders.nix",`# @when host.sharedFolders
# VMware's shared folders under /mnt/hgfs. The guest tools mount nothing by themselves on NixOS.
{
  programs.fuse.enable = true;

  fileSystems."/mnt/hgfs" = {
    # All shares; ".host:/name" would be a single one.
    device = ".host:/";
    # By its path: mount does not find the program by its plain name (NixOS/nixpkgs#217853).
    fsType = "fuse./run/current-system/sw/bin/vmhgfs-fuse";
    options = [
      "defaults"
      "allow_other"
      "auto_unmount"
      # Your account (user.nix) and NixOS' group users.
      "uid=1000"
      "gid=100"
      "umask=22"
      # Sharing may be off in VMware; boot all the same.
      "nofail"
    ];
  };
}
`],["modules/guest/vmware/tools.nix",`# The guest's side of VMware: tools and drivers.
{
  virtualisation.vmware.guest = {
    enable = true;
    # Without this NixOS takes a machine without X11 for one without a screen.
    headless = false;
  };

  # All of them load by themselves when VMware shows the device; loading them early does no harm.
  boot.kernelModules = "@facts.kernelModules@";
}
`],["modules/guest/vmware/x86.nix",`# @when facts.isX86
# What only guests on Intel and AMD have.
{
  # No such hardware in VMware: never try.
  boot.blacklistedKernelModules = [
    "i915"
    "intel_agp"
  ];

  # For an X server, should you add one. Wayland does not read it.
  services.xserver.videoDrivers = [ "vmware" ];
}
`],["modules/home/alacritty.nix",`# @when user.terminal == alacritty
# Alacritty, the terminal.
{
  lib,
  look,
  palette,
  ...
}:
let
  names = [
    "black"
    "red"
    "green"
    "yellow"
    "blue"
    "magenta"
    "cyan"
    "white"
  ];
  named = colors: lib.listToAttrs (lib.zipListsWith lib.nameValuePair names colors);
in
{
  programs.alacritty = {
    enable = true;
    settings = {
      colors = {
        primary = {
          background = palette.base;
          foreground = palette.text;
        };
        cursor = {
          cursor = palette.accent;
          text = palette.base;
        };
        selection = {
          background = palette.surface;
          inherit (palette) text;
        };
        normal = named (lib.take 8 palette.ansi);
        bright = named (lib.drop 8 palette.ansi);
      };
      cursor.style.shape = "Beam";
      font = {
        normal.family = look.font;
        size = 12;
      };
      mouse.hide_when_typing = true;
      scrolling.history = 20000;
      window = {
        decorations = "None";
        padding = {
          x = 12;
          y = 10;
        };
      };
    };
  };
}
`],["modules/home/api-keys.nix",`# Keys from secrets.nix as environment variables of your session; empty ones are left out.
{ customsecrets, lib, ... }:
{
  home.sessionVariables = lib.filterAttrs (_: value: value != "") {
    ANTHROPIC_API_KEY = customsecrets.apiKeys.anthropic or "";
    OPENAI_API_KEY = customsecrets.apiKeys.openai or "";
  };
}
`],["modules/home/bash.nix",`# @when user.shell == bash
# Bash: completion, a long history, and the arrow keys searching it.
{
  programs.bash = {
    enable = true;
    enableCompletion = true;
    historyControl = [
      "erasedups"
      "ignoreboth"
    ];
    historyFileSize = 100000;
    historySize = 50000;
    shellOptions = [
      "autocd"
      "cdspell"
      "checkwinsize"
      "globstar"
      "histappend"
    ];
  };

  # Keys of the command line, for bash and every other program that reads lines.
  programs.readline = {
    enable = true;
    bindings = {
      "\\\\e[A" = "history-search-backward";
      "\\\\e[B" = "history-search-forward";
      "\\\\e[1;5C" = "forward-word";
      "\\\\e[1;5D" = "backward-word";
      "\\\\e[3;5~" = "kill-word";
      "\\\\e[Z" = "menu-complete-backward";
    };
    variables = {
      colored-completion-prefix = true;
      colored-stats = true;
      completion-ignore-case = true;
      show-all-if-ambiguous = true;
    };
  };
}
`],["modules/home/chromium.nix",`# @when user.browser == chromium
# Chromium.
{ hypr, ... }:
{
  programs.chromium = {
    enable = true;
    commandLineArgs = "@facts.chromiumFlags@";
  };

  wayland.windowManager.hyprland.settings.bind = [ (hypr.run "B" "Apps: browser" "chromium") ];
}
`],["modules/home/clipboard.nix",`# The clipboard, with a history to choose from.
{
  commands,
  hypr,
  pkgs,
  ...
}:
let
  # nothing picked must not empty the clipboard
  history = pkgs.writeShellScriptBin "clipboard-history" ''
    entry=$(cliphist list | \${commands.menu} -p 'Copy ')
    if [ -n "$entry" ]; then
      printf '%s\\n' "$entry" | cliphist decode | wl-copy
    fi
  '';
in
{
  services.cliphist.enable = true;

  home.packages = [
    history
    pkgs.wl-clipboard
  ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + V" "Clipboard: history" "clipboard-history")
  ];
}
`],["modules/home/commands.nix",`# What the desktop starts. Named once, for key binds, menus and the bar.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default: a boot entry may name another
    terminal = lib.mkDefault "@facts.terminalCommand@";

    commands = {
      inherit terminal;
      launcher = "@facts.launcherCommand@";
      # shows lines, prints the one you pick
      menu = "@facts.menuCommand@";
      # a second lock screen would take over from the first and leave it running
      lock = "@facts.lockCommand@";
    };
  };

  home.sessionVariables.TERMINAL = terminal;
}
`],["modules/home/cursor.nix",`# The mouse pointer, the same in Hyprland, GTK and X11 programs.
{ pkgs, ... }:
let
  name = "Bibata-Modern-Ice";
  size = 24;
in
{
  home.pointerCursor = {
    enable = true;
    inherit name size;
    package = pkgs.bibata-cursors;
    gtk.enable = true;
    x11.enable = true;
  };

  # For a Hyprland that no log-in started, too: only that reads the session variables.
  wayland.windowManager.hyprland.settings.env = [
    {
      _args = [
        "XCURSOR_THEME"
        name
      ];
    }
    {
      _args = [
        "XCURSOR_SIZE"
        (toString size)
      ];
    }
  ];
}
`],["modules/home/default.nix",`# Your home directory, managed by Home Manager: one file per program.
{ username, ... }:
{
  imports = "@imports@";

  home = {
    inherit username;
    homeDirectory = "/home/\${username}";
    # The release this home was first made for. It stays, whatever you upgrade to.
    stateVersion = "@facts.stateVersion@";
  };

  xdg.enable = true;
}
`],["modules/home/default.vm.nix",`# The same home as a VMware guest needs it: this is what modules/core/user.nix imports.
{
  imports = [
    ./default.nix
    ./hyprland/vm-overrides.nix
  ];
}
`],["modules/home/desktop-tools.nix",`# Small programs that every desktop needs, and the directories they write to.
{ hypr, pkgs, ... }:
{
  home.packages = with pkgs; [
    file-roller
    imv
    libnotify
    pavucontrol
    playerctl
    xdg-utils
  ];

  xdg.userDirs = {
    enable = true;
    createDirectories = true;
  };

  wayland.windowManager.hyprland.settings.bind = [ (hypr.run "E" "Apps: files" "thunar") ];
}
`],["modules/home/dunst.nix",`# @when hyprland.notifications == dunst
# Dunst shows notifications.
{
  hypr,
  look,
  palette,
  ...
}:
{
  services.dunst = {
    enable = true;
    settings = {
      global = {
        origin = "top-right";
        offset = "(18, 18)";
        width = 380;
        height = "(0, 160)";
        layer = "overlay";
        font = "\${look.font} 11";
        padding = 14;
        horizontal_padding = 14;
        gap_size = 8;
        frame_width = look.border;
        corner_radius = look.radius;
        max_icon_size = 48;
        notification_limit = 4;
        background = palette.base;
        foreground = palette.text;
        highlight = palette.accent;
        frame_color = palette.overlay;
      };
      urgency_low = {
        frame_color = palette.surface;
        timeout = 6;
      };
      urgency_normal.timeout = 6;
      urgency_critical = {
        frame_color = palette.red;
        timeout = 0;
      };
    };
  };

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "N" "Notifications: dismiss all" "dunstctl close-all")
    (hypr.run "SHIFT + N" "Notifications: last again" "dunstctl history-pop")
  ];
}
`],["modules/home/firefox.nix",`# @when user.browser == firefox
# Firefox.
{ hypr, ... }:
{
  programs.firefox = {
    enable = true;
    policies = {
      DisableFirefoxStudies = true;
      DisableTelemetry = true;
      DontCheckDefaultBrowser = true;
      NoDefaultBookmarks = true;
      OverrideFirstRunPage = "";
    };
    profiles.default.settings = {
      # a page drawn in software needs nothing of the virtual card
      "gfx.webrender.software" = "@facts.compatible@";
      "browser.aboutwelcome.enabled" = false;
      "browser.newtabpage.activity-stream.showSponsored" = false;
      "browser.newtabpage.activity-stream.showSponsoredTopSites" = false;
      "browser.tabs.inTitlebar" = 0;
      "extensions.pocket.enabled" = false;
    };
  };

  wayland.windowManager.hyprland.settings.bind = [ (hypr.run "B" "Apps: browser" "firefox") ];
}
`],["modules/home/fish.nix",`# @when user.shell == fish
# Fish: suggestions and highlighting are its own; here are colours and keys.
{ look, palette, ... }:
{
  programs.fish = {
    enable = true;
    interactiveShellInit = ''
      set -g fish_greeting

      set -g fish_color_autosuggestion \${look.bare palette.overlay}
      set -g fish_color_command \${look.bare palette.green}
      set -g fish_color_comment \${look.bare palette.subtext}
      set -g fish_color_end \${look.bare palette.orange}
      set -g fish_color_error \${look.bare palette.red}
      set -g fish_color_escape \${look.bare palette.magenta}
      set -g fish_color_keyword \${look.bare palette.magenta}
      set -g fish_color_normal \${look.bare palette.text}
      set -g fish_color_operator \${look.bare palette.cyan}
      set -g fish_color_param \${look.bare palette.text}
      set -g fish_color_quote \${look.bare palette.yellow}
      set -g fish_color_redirection \${look.bare palette.cyan}
      set -g fish_pager_color_prefix \${look.bare palette.accent} --bold

      bind ctrl-backspace backward-kill-word
      bind ctrl-delete kill-word
    '';
    shellAbbrs = {
      gc = "git commit";
      gco = "git checkout";
      gp = "git push";
    };
  };
}
`],["modules/home/foot.nix",`# Foot, the terminal that needs no GPU: there for the day another one cannot draw.
{
  lib,
  look,
  palette,
  ...
}:
let
  inherit (look) bare;
  numbered =
    name: colors:
    lib.listToAttrs (
      lib.imap0 (i: color: lib.nameValuePair "\${name}\${toString i}" (bare color)) colors
    );
in
{
  programs.foot = {
    enable = true;
    settings = {
      main = {
        font = "\${look.font}:size=12";
        pad = "12x10 center";
      };
      cursor = {
        style = "beam";
        blink = false;
      };
      mouse.hide-when-typing = true;
      scrollback.lines = 20000;
      # the section's name since foot 1.26; \`colors\` draws a warning at every start
      colors-dark = {
        background = bare palette.base;
        foreground = bare palette.text;
        cursor = "\${bare palette.base} \${bare palette.accent}";
        selection-background = bare palette.surface;
        selection-foreground = bare palette.text;
        urls = bare palette.blue;
      }
      // numbered "regular" (lib.take 8 palette.ansi)
      // numbered "bright" (lib.drop 8 palette.ansi);
    };
  };
}
`],["modules/home/fuzzel.nix",`# @when hyprland.launcher == fuzzel
# Fuzzel, the launcher.
{
  commands,
  look,
  palette,
  ...
}:
let
  opaque = color: "\${look.bare color}ff";
in
{
  programs.fuzzel = {
    enable = true;
    settings = {
      main = {
        font = "\${look.font}:size=13";
        terminal = "\${commands.terminal} -e";
        prompt = ''"\u276F "'';
        icon-theme = "Papirus";
        layer = "overlay";
        width = 54;
        lines = 12;
        line-height = 24;
        horizontal-pad = 20;
        vertical-pad = 16;
        inner-pad = 10;
      };
      border = {
        inherit (look) radius;
        width = look.border;
        selection-radius = look.radius / 2;
      };
      colors = {
        background = opaque palette.base;
        text = opaque palette.text;
        prompt = opaque palette.accent;
        placeholder = opaque palette.overlay;
        input = opaque palette.text;
        match = opaque palette.accent;
        selection = opaque palette.surface;
        selection-text = opaque palette.text;
        selection-match = opaque palette.accent;
        counter = opaque palette.subtext;
        border = opaque palette.accent;
      };
    };
  };
}
`],["modules/home/ghostty.nix",`# @when user.terminal == ghostty
# Ghostty, the terminal.
{
  lib,
  look,
  palette,
  ...
}:
{
  programs.ghostty = {
    enable = true;
    # Where windows may die of the graphics card each is a process of its own, started by us.
    systemd.enable = "@facts.accelerated@";
    settings = {
      gtk-single-instance = "@facts.ghosttyInstance@";

      font-family = look.font;
      font-size = 12;
      window-decoration = "none";
      window-padding-x = 12;
      window-padding-y = 10;
      window-padding-balance = true;
      confirm-close-surface = false;
      mouse-hide-while-typing = true;
      shell-integration-features = "no-cursor,sudo,title";
      cursor-style = "bar";

      background = palette.base;
      foreground = palette.text;
      cursor-color = palette.accent;
      cursor-text = palette.base;
      selection-background = palette.surface;
      selection-foreground = palette.text;
      palette = lib.imap0 (index: color: "\${toString index}=\${color}") palette.ansi;
    };
  };
}
`],["modules/home/git-signers.nix",`# @when user.gitSigning == ssh
# Whose SSH signatures Git believes: your own, to begin with.
{ config, lib, ... }:
let
  inherit (config.programs.git) settings signing;
  key = if signing.key == null then "" else lib.removePrefix "key::" signing.key;
  email = settings.user.email or "";
  # A path names no key.
  isKnown =
    email != ""
    && lib.any (kind: lib.hasPrefix kind key) [
      "ecdsa-sha2-"
      "sk-"
      "ssh-"
    ];
in
{
  programs.git.settings.gpg.ssh = lib.mkMerge [
    # What \`git commit -S\` signs with while no key is named.
    (lib.mkIf (key == "") { defaultKeyCommand = "ssh-add -L"; })
    (lib.mkIf isKnown { allowedSignersFile = "\${config.xdg.configHome}/git/allowed_signers"; })
  ];

  xdg.configFile."git/allowed_signers" = lib.mkIf isKnown { text = "\${email} \${key}\\n"; };
}
`],["modules/home/git-signing.nix",`# Signs every commit and tag once a key is named: here, or as \`git.signingKey\` in secrets.nix.
{ customsecrets, lib, ... }:
let
  private = customsecrets.git.signingKey or "";
  named = if private != "" then private else "@facts.signingKey@";

  # Git takes what begins with ssh- or key:: for a key itself, everything else for a path to one.
  isBareKey = lib.any (kind: lib.hasPrefix kind named) [
    "ecdsa-sha2-"
    "sk-ecdsa-sha2-"
    "sk-ssh-"
  ];
  key = if isBareKey then "key::\${named}" else named;
in
{
  programs.git.signing = {
    format = "@facts.signingFormat@";
    key = if key == "" then null else key;
    # Without a key every commit would fail.
    signByDefault = key != "";
  };
}
`],["modules/home/git.nix",`# Git, with delta for readable differences.
{ customsecrets, lib, ... }:
let
  private = customsecrets.git or { };
  # What secrets.nix leaves empty falls back to the public answer.
  pick = name: public: if private.\${name} or "" != "" then private.\${name} else public;
in
{
  programs.git = {
    enable = true;
    # An empty name would stop Git from asking for one.
    settings = {
      user = lib.filterAttrs (_: value: value != "") {
        name = pick "name" "@user.gitName@";
        email = pick "email" "@user.gitEmail@";
      };
      alias = {
        amend = "commit --amend --no-edit";
        last = "log -1 --stat";
        lg = "log --graph --oneline --decorate --all";
        st = "status --short --branch";
        undo = "reset --soft HEAD~1";
      };
      branch.sort = "-committerdate";
      column.ui = "auto";
      diff.algorithm = "histogram";
      fetch.prune = true;
      init.defaultBranch = "main";
      merge.conflictStyle = "zdiff3";
      pull.rebase = true;
      push.autoSetupRemote = true;
      rebase = {
        autoSquash = true;
        autoStash = true;
      };
      rerere.enabled = true;
    };
    ignores = [
      "*~"
      ".direnv/"
      "result"
      "result-*"
    ];
  };

  programs.delta = {
    enable = true;
    enableGitIntegration = true;
    options = {
      line-numbers = true;
      navigate = true;
      # the terminal's own sixteen colours, and so the palette
      syntax-theme = "ansi";
    };
  };
}
`],["modules/home/gpg.nix",`# @when user.gitSigning == openpgp
# OpenPGP: the agent that keeps your key unlocked, and the window that asks for its passphrase.
{ pkgs, ... }:
{
  programs.gpg.enable = true;

  services.gpg-agent = {
    enable = true;
    # drawn without the GPU, so it works in either graphics mode
    pinentry.package = pkgs.pinentry-qt;
    defaultCacheTtl = 3600;
  };
}
`],["modules/home/gtk.nix",`# GTK programs (files, sound settings, dialogs) in the colours of the palette.
{ palette, pkgs, ... }:
let
  shade = if palette.dark then "dark" else "light";

  # The names adw-gtk3 and libadwaita both read.
  colors = ''
    @define-color accent_color \${palette.accent};
    @define-color accent_bg_color \${palette.accent};
    @define-color accent_fg_color \${palette.base};
    @define-color destructive_color \${palette.red};
    @define-color destructive_bg_color \${palette.red};
    @define-color destructive_fg_color \${palette.base};
    @define-color success_color \${palette.green};
    @define-color warning_color \${palette.yellow};
    @define-color error_color \${palette.red};
    @define-color window_bg_color \${palette.base};
    @define-color window_fg_color \${palette.text};
    @define-color view_bg_color \${palette.mantle};
    @define-color view_fg_color \${palette.text};
    @define-color headerbar_bg_color \${palette.mantle};
    @define-color headerbar_fg_color \${palette.text};
    @define-color headerbar_backdrop_color \${palette.base};
    @define-color sidebar_bg_color \${palette.mantle};
    @define-color sidebar_fg_color \${palette.text};
    @define-color sidebar_backdrop_color \${palette.base};
    @define-color card_bg_color \${palette.surface};
    @define-color card_fg_color \${palette.text};
    @define-color dialog_bg_color \${palette.surface};
    @define-color dialog_fg_color \${palette.text};
    @define-color popover_bg_color \${palette.surface};
    @define-color popover_fg_color \${palette.text};
  '';
in
{
  gtk = {
    enable = true;
    colorScheme = shade;
    font = {
      name = "Noto Sans";
      size = 11;
    };
    theme = {
      name = if palette.dark then "adw-gtk3-dark" else "adw-gtk3";
      package = pkgs.adw-gtk3;
    };
    iconTheme = {
      name = if palette.dark then "Papirus-Dark" else "Papirus";
      package = pkgs.papirus-icon-theme;
    };
    gtk3.extraCss = colors;
    # GTK 4 ignores theme names; libadwaita takes the colours alone.
    gtk4 = {
      theme = null;
      extraCss = colors;
    };
  };
}
`],["modules/home/helix.nix",`# @when user.editor == helix
# Helix, the default editor.
{ palette, pkgs, ... }:
{
  programs.helix = {
    enable = true;
    defaultEditor = true;
    extraPackages = with pkgs; [
      nixd
      nixfmt
    ];
    settings = {
      theme = "desktop";
      editor = {
        bufferline = "multiple";
        color-modes = true;
        cursorline = true;
        line-number = "relative";
        rulers = [ 100 ];
        true-color = true;
        cursor-shape.insert = "bar";
        indent-guides.render = true;
        lsp.display-inlay-hints = true;
      };
    };
    languages = {
      language-server.nixd.command = "nixd";
      language = [
        {
          name = "nix";
          auto-format = true;
          formatter.command = "nixfmt";
          language-servers = [ "nixd" ];
        }
      ];
    };
    themes.desktop = {
      attribute = "yellow";
      comment = {
        fg = "subtext";
        modifiers = [ "italic" ];
      };
      constant = "magenta";
      "constant.character.escape" = "orange";
      constructor = "blue";
      function = "blue";
      keyword = "red";
      label = "orange";
      namespace = "cyan";
      operator = "orange";
      punctuation = "subtext";
      string = "green";
      tag = "orange";
      type = "yellow";
      variable = "text";
      "variable.builtin" = "magenta";
      "variable.other.member" = "cyan";

      "diff.plus" = "green";
      "diff.minus" = "red";
      "diff.delta" = "yellow";
      error = "red";
      hint = "cyan";
      info = "blue";
      warning = "yellow";
      diagnostic.modifiers = [ "underlined" ];

      "markup.heading" = {
        fg = "accent";
        modifiers = [ "bold" ];
      };
      "markup.bold".modifiers = [ "bold" ];
      "markup.italic".modifiers = [ "italic" ];
      "markup.link.url" = {
        fg = "cyan";
        modifiers = [ "underlined" ];
      };
      "markup.raw" = "green";

      "ui.background".bg = "base";
      "ui.bufferline" = {
        fg = "subtext";
        bg = "mantle";
      };
      "ui.bufferline.active" = {
        fg = "text";
        bg = "surface";
      };
      "ui.cursor".modifiers = [ "reversed" ];
      "ui.cursor.match" = {
        fg = "accent";
        modifiers = [ "underlined" ];
      };
      "ui.cursorline.primary".bg = "mantle";
      "ui.help".bg = "surface";
      "ui.linenr" = "overlay";
      "ui.linenr.selected" = "accent";
      "ui.menu" = {
        fg = "text";
        bg = "surface";
      };
      "ui.menu.selected" = {
        fg = "base";
        bg = "accent";
      };
      "ui.popup".bg = "surface";
      "ui.selection".bg = "surface";
      "ui.statusline" = {
        fg = "text";
        bg = "surface";
      };
      "ui.statusline.inactive" = {
        fg = "subtext";
        bg = "mantle";
      };
      "ui.statusline.insert" = {
        fg = "base";
        bg = "green";
      };
      "ui.statusline.normal" = {
        fg = "base";
        bg = "accent";
      };
      "ui.statusline.select" = {
        fg = "base";
        bg = "magenta";
      };
      "ui.text" = "text";
      "ui.text.focus" = "accent";
      "ui.virtual" = "overlay";
      "ui.virtual.ruler".bg = "mantle";
      "ui.window" = "overlay";

      palette = {
        inherit (palette)
          accent
          base
          blue
          cyan
          green
          magenta
          mantle
          orange
          overlay
          red
          subtext
          surface
          text
          yellow
          ;
      };
    };
  };
}
`],["modules/home/hypridle.nix",`# @when hyprland.idle
# Locks after ten minutes without input. The screen stays on and the guest awake: it saves no power
# otherwise, and not every guest comes back.
{
  commands,
  lib,
  pkgs,
  username,
  ...
}:
let
  lockSession = "\${lib.getExe' pkgs.systemd "loginctl"} lock-session";
in
{
  services.hypridle = {
    enable = true;
    settings = {
      general = {
        lock_cmd = commands.lock;
        before_sleep_cmd = lockSession;
      };
      listener = [
        {
          timeout = 600;
          on-timeout = lockSession;
        }
      ];
    };
  };

  systemd.user.services.hypridle.Service = {
    # so that the service finds the lock screen
    Environment = [
      "PATH=/etc/profiles/per-user/\${username}/bin:/run/current-system/sw/bin"
    ];
    # Restarted by an update, it must not take its lock screen along: the session would stay locked.
    KillMode = "process";
  };
}
`],["modules/home/hyprland/animations.nix",`# @when hyprland.animations
# Short movements: they show where a window went, and are over before you wait for them.
{
  wayland.windowManager.hyprland.settings = {
    curve = [
      {
        _args = [
          "settle"
          {
            type = "bezier";
            points = [
              [
                0.16
                1
              ]
              [
                0.3
                1
              ]
            ];
          }
        ];
      }
    ];
    animation = [
      {
        leaf = "global";
        enabled = true;
        speed = 4;
        bezier = "settle";
      }
      {
        leaf = "windows";
        enabled = true;
        speed = 4;
        bezier = "settle";
        style = "popin 90%";
      }
      {
        leaf = "layers";
        enabled = true;
        speed = 3;
        bezier = "settle";
        style = "fade";
      }
      {
        leaf = "workspaces";
        enabled = true;
        speed = 4;
        bezier = "settle";
        style = "slide";
      }
      {
        leaf = "specialWorkspace";
        enabled = true;
        speed = 4;
        bezier = "settle";
        style = "slidevert";
      }
    ];
  };
}
`],["modules/home/hyprland/autofit.nix",`# @when facts.followsWindow
# Follows the size of the VMware window. Hyprland reads a screen's modes only once, so a small
# service looks at what the guest tools tell the kernel. Needs View \u2192 Autosize in VMware.
{
  config,
  hypr,
  pkgs,
  screen,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # Hyprland counts a scale in steps of 1/120, and takes another one where this one does not divide
  # width and height into whole numbers.
  steps = toString (builtins.floor (builtins.fromJSON screen.scale * 120 + 0.5));

  autofit = pkgs.writeShellScript "vmware-autofit" ''
    screen="output = '\${screen.output}', position = '\${screen.position}', scale = '\${screen.scale}'"

    # the next smaller length that the scale divides
    fitting() {
      length=$1
      while [ $((length * 120 % \${steps})) -ne 0 ]; do
        length=$((length - 1))
      done
      echo "$length"
    }

    last=
    while \${pkgs.coreutils}/bin/sleep 1; do
      for modes in /sys/class/drm/card*-\${screen.output}/modes; do
        mode=
        read -r mode < "$modes" || true
        if [ -n "$mode" ] && [ "$mode" != "$last" ]; then
          size=$(fitting "''\${mode%x*}")x$(fitting "''\${mode#*x}")
          \${hypr.hyprctl} eval "hl.monitor({ $screen, mode = '$size@60' })" && last=$mode
        fi
      done
    done
  '';
in
{
  systemd.user.services.vmware-autofit = {
    Unit = {
      Description = "Follow the size of the VMware window";
      ConditionVirtualization = "vmware";
      PartOf = [ target ];
      After = [ target ];
    };
    Service = {
      ExecStart = "\${autofit}";
      Restart = "on-failure";
    };
    Install.WantedBy = [ target ];
  };

  wayland.windowManager.hyprland.settings = {
    # Until the service has made the size fit, the scale may not: no need to report it.
    config.misc.disable_scale_notification = true;

    # A reload forgets the size: begin again.
    on = [
      {
        _args = [
          "config.reloaded"
          (hypr.lua ''
            function()
              hl.exec_cmd("systemctl --user try-restart vmware-autofit.service")
            end'')
        ];
      }
    ];
  };
}
`],["modules/home/hyprland/behaviour.nix",`# How windows behave, and which messages Hyprland keeps to itself.
{
  wayland.windowManager.hyprland.settings.config = {
    binds.movefocus_cycles_fullscreen = true;
    cursor = {
      hide_on_key_press = true;
      no_warps = true;
    };
    ecosystem = {
      no_donation_nag = true;
      no_update_news = true;
    };
    misc = {
      # A lock screen that died may be started again from a text console.
      allow_session_lock_restore = true;
      focus_on_activate = true;
      middle_click_paste = true;
    };
    # X11 programs draw at full resolution instead of being enlarged
    xwayland.force_zero_scaling = true;
  };
}
`],["modules/home/hyprland/binds.nix",`# Keys for programs and windows. Other files add what belongs to them; modifier + F1 shows all.
# None has Ctrl in it: with Alt as modifier that would be VMware's own Ctrl + Alt.
{
  commands,
  hypr,
  lib,
  ...
}:
let
  directions = [
    "left"
    "right"
    "up"
    "down"
  ];
in
{
  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "Return" "Apps: terminal" commands.terminal)
    (hypr.run "R" "Apps: launcher" commands.launcher)
    (hypr.run "L" "Session: lock" commands.lock)
    (hypr.press "SHIFT + M" "Session: log out" "hl.dsp.exit()")

    (hypr.press "Q" "Window: close" "hl.dsp.window.close()")
    (hypr.press "F" "Window: fullscreen" ''hl.dsp.window.fullscreen({ mode = "fullscreen" })'')
    (hypr.press "SHIFT + F" "Window: maximize" ''hl.dsp.window.fullscreen({ mode = "maximized" })'')
    (hypr.press "V" "Window: float or tile" ''hl.dsp.window.float({ action = "toggle" })'')
    (hypr.press "T" "Window: pin to all workspaces" ''hl.dsp.window.pin({ action = "toggle" })'')
    (hypr.press "C" "Window: centre" "hl.dsp.window.center()")

    (hypr.press "Tab" "Focus: next window" "hl.dsp.window.cycle_next()")
    (hypr.press "SHIFT + Tab" "Focus: previous window" "hl.dsp.window.cycle_next({ next = false })")
    (hypr.press "G" "Group: make or dissolve" "hl.dsp.group.toggle()")
    (hypr.press "SHIFT + G" "Group: next window" "hl.dsp.group.next()")

    (hypr.drag "mouse:272" "Window: move by mouse" "hl.dsp.window.drag()")
    (hypr.drag "mouse:273" "Window: resize by mouse" "hl.dsp.window.resize()")
  ]
  ++ lib.concatMap (
    direction:
    let
      there = ''{ direction = "\${direction}" }'';
    in
    [
      (hypr.press direction "Focus: \${direction}" "hl.dsp.focus(\${there})")
      (hypr.press "SHIFT + \${direction}" "Window: move \${direction}" "hl.dsp.window.move(\${there})")
    ]
  ) directions;
}
`],["modules/home/hyprland/blur.nix",`# @when hyprland.blur
# Blur needs something to shine through: terminals, and what lies above the windows.
{
  wayland.windowManager.hyprland.settings = {
    window_rule = [
      {
        name = "glass-terminals";
        match.class = "^(Alacritty|com\\\\.mitchellh\\\\.ghostty|foot|kitty)$";
        opacity = "0.93 0.88";
      }
    ];
    layer_rule = [
      {
        name = "glass-layers";
        match.namespace = "^(waybar|launcher|rofi|wofi|notifications|swaync-.*)$";
        blur = true;
        # nothing where a layer is all but invisible
        ignore_alpha = 0.3;
      }
    ];
  };
}
`],["modules/home/hyprland/compatible.nix",`# @when facts.compatible
# Compatible graphics: whatever draws, draws in software.
{
  imports = [ ./software-overrides.nix ];
}
`],["modules/home/hyprland/default.nix",`# Hyprland's configuration, written as Lua. The program itself comes with the system.
{
  imports = "@imports@";

  wayland.windowManager.hyprland = {
    enable = true;
    configType = "lua";
    # null: use the system's (modules/core/hyprland.nix)
    package = null;
    portalPackage = null;
  };
}
`],["modules/home/hyprland/dwindle.nix",`# @when hyprland.layout == dwindle
# Dwindle: each new window takes half of the one that has the keyboard.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings = {
    config.dwindle.preserve_split = true;
    bind = [
      (hypr.press "J" "Layout: turn the split" ''hl.dsp.layout("togglesplit")'')
      (hypr.press "P" "Layout: window's own size" "hl.dsp.window.pseudo()")
    ];
  };
}
`],["modules/home/hyprland/input.nix",`# Keyboard and mouse. The console and the login have the same layout from modules/core.
{
  wayland.windowManager.hyprland.settings.config.input = {
    # of several layouts the first decides which keys the binds mean
    kb_layout = "@facts.keyboardLayout@";
    kb_variant = "@facts.keyboardVariant@";
    kb_options = "@facts.keyboardOptions@";
    numlock_by_default = true;
    repeat_delay = 400;
    repeat_rate = 35;
    # 1: the window under the pointer has the keyboard
    follow_mouse = 1;
  };
}
`],["modules/home/hyprland/keys-slash.nix",`# @when facts.hasSlashKey
# The sheet of keys by a second key, for keyboards whose F keys are busy otherwise, as on a Mac.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "slash" "Help: all keys" "show-keys")
  ];
}
`],["modules/home/hyprland/keys.nix",`# The sheet of all keys, in the launcher. Made from the binds themselves, so it never lies.
{
  commands,
  config,
  hypr,
  lib,
  pkgs,
  ...
}:
let
  show = pkgs.writeShellScriptBin "show-keys" "\${commands.menu} -p 'Keys ' < \${sheet}";
  sheet = "\${config.xdg.configHome}/hypr/keys.txt";

  # code:10 \u2026 code:19 are the keys 1 \u2026 9 and 0
  numbers = lib.range 1 10;
  names = {
    XF86Audio = "";
    "mouse:272" = "left drag";
    "mouse:273" = "right drag";
    mouse_down = "wheel";
    mouse_up = "wheel";
  };
  spoken = lib.attrNames names ++ map (n: "code:\${toString (n + 9)}") numbers;
  read = lib.attrValues names ++ map (n: toString (lib.mod n 10)) numbers;

  pad = text: text + lib.strings.replicate (lib.max 2 (33 - lib.stringLength text)) " ";
  line =
    bind:
    let
      keys = lib.elemAt bind._args 0;
      flags = lib.elemAt bind._args 2;
    in
    pad flags.description + lib.replaceStrings spoken read keys;
in
{
  home.packages = [ show ];

  xdg.configFile."hypr/keys.txt".text = lib.concatLines (
    lib.naturalSort (map line config.wayland.windowManager.hyprland.settings.bind)
  );

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "F1" "Help: all keys" "show-keys")
  ];
}
`],["modules/home/hyprland/look.nix",`# Gaps, borders, corners and effects.
{
  hypr,
  look,
  palette,
  ...
}:
{
  wayland.windowManager.hyprland.settings.config = {
    general = {
      layout = "@hyprland.layout@";
      gaps_in = "@hyprland.gapsIn@";
      gaps_out = "@hyprland.gapsOut@";
      border_size = look.border;
      col = {
        active_border = {
          colors = [
            (hypr.rgb palette.accent)
            (hypr.rgb palette.accentAlt)
          ];
          angle = 45;
        };
        inactive_border = hypr.rgb palette.surface;
      };
      resize_on_border = true;
    };

    decoration = {
      rounding = look.radius;
      blur = {
        enabled = "@hyprland.blur@";
        size = 6;
        passes = 2;
      };
      shadow = {
        enabled = "@hyprland.shadow@";
        range = 16;
        render_power = 3;
        color = hypr.rgba look.shade "66";
      };
    };

    animations.enabled = "@hyprland.animations@";

    group = {
      col = {
        border_active = hypr.rgb palette.accentAlt;
        border_inactive = hypr.rgb palette.surface;
      };
      groupbar = {
        col = {
          active = hypr.rgb palette.accentAlt;
          inactive = hypr.rgb palette.surface;
        };
        font_family = look.font;
        font_size = 11;
        height = 20;
        gradients = true;
        indicator_height = 1;
        rounding = look.radius / 2;
        text_color = hypr.rgb palette.base;
        text_color_inactive = hypr.rgb palette.text;
      };
    };

    misc = {
      # shown until the wallpaper is there
      background_color = hypr.rgb palette.mantle;
      disable_hyprland_logo = true;
      disable_splash_rendering = true;
      force_default_wallpaper = 0;
      font_family = look.font;
    };
  };
}
`],["modules/home/hyprland/lua.nix",`# Words that keep the Lua readable: binds, commands and colours for the other files of this folder.
{ lib, look, ... }:
let
  mod = "@hyprland.modifier@";
  # by its path: services may not have the system's programs in theirs
  hyprctl = "/run/current-system/sw/bin/hyprctl";

  lua = lib.generators.mkLuaInline;
  exec = command: "hl.dsp.exec_cmd(\${builtins.toJSON command})";

  # Every bind says what it is for: hyprland/keys.nix makes the sheet of keys from that.
  bind = keys: description: dispatcher: flags: {
    _args = [
      keys
      (lua dispatcher)
      (flags // { inherit description; })
    ];
  };
in
{
  _module.args.hypr = {
    inherit
      bind
      exec
      hyprctl
      lua
      ;

    # modifier + keys starts a program
    run =
      keys: description: command:
      bind "\${mod} + \${keys}" description (exec command) { };

    # modifier + keys does something in Hyprland
    press =
      keys: description: dispatcher:
      bind "\${mod} + \${keys}" description dispatcher { };

    # the same with a mouse button, for as long as it is held
    drag =
      keys: description: dispatcher:
      bind "\${mod} + \${keys}" description dispatcher { mouse = true; };

    # what bar and services call, so that Hyprland is the parent of what starts
    call = dispatcher: "\${hyprctl} dispatch \${lib.escapeShellArg dispatcher}";

    rgb = color: "rgb(\${look.bare color})";
    rgba = color: alpha: "rgba(\${look.bare color}\${alpha})";
  };
}
`],["modules/home/hyprland/master.nix",`# @when hyprland.layout == master
# Master: one large window, the others stacked beside it.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings = {
    config.master = {
      mfact = 0.55;
      new_status = "slave";
    };
    bind = [
      (hypr.press "J" "Layout: swap with large" ''hl.dsp.layout("swapwithmaster")'')
      (hypr.press "O" "Layout: turn" ''hl.dsp.layout("orientationcycle")'')
      (hypr.press "I" "Layout: one more large" ''hl.dsp.layout("addmaster")'')
      (hypr.press "SHIFT + I" "Layout: one large less" ''hl.dsp.layout("removemaster")'')
    ];
  };
}
`],["modules/home/hyprland/media.nix",`# Volume and media keys, also while the screen is locked.
{ hypr, pkgs, ... }:
let
  # The notification shows the volume where no bar does; each takes the place of the one before.
  volume = pkgs.writeShellScriptBin "volume" ''
    case $1 in
      up) wpctl set-volume -l 1 @DEFAULT_AUDIO_SINK@ 5%+ ;;
      down) wpctl set-volume @DEFAULT_AUDIO_SINK@ 5%- ;;
      mute) wpctl set-mute @DEFAULT_AUDIO_SINK@ toggle ;;
    esac
    # such as "Volume: 0.45 [MUTED]", with a comma in some languages
    read -r _ level muted <<< "$(wpctl get-volume @DEFAULT_AUDIO_SINK@)"
    percent=$((10#''\${level//[!0-9]/}))
    notify-send --expire-time 1500 --hint "int:value:$percent" \\
      --hint string:x-canonical-private-synchronous:volume "Volume $percent % $muted"
  '';

  once =
    keys: description: command:
    hypr.bind keys description (hypr.exec command) { locked = true; };
  held =
    keys: description: command:
    hypr.bind keys description (hypr.exec command) {
      locked = true;
      repeating = true;
    };
in
{
  home.packages = [ volume ];

  wayland.windowManager.hyprland.settings.bind = [
    (held "XF86AudioRaiseVolume" "Sound: louder" "volume up")
    (held "XF86AudioLowerVolume" "Sound: quieter" "volume down")
    (once "XF86AudioMute" "Sound: off or on" "volume mute")
    (once "XF86AudioMicMute" "Sound: microphone" "wpctl set-mute @DEFAULT_AUDIO_SOURCE@ toggle")
    (once "XF86AudioPlay" "Media: play or pause" "playerctl play-pause")
    (once "XF86AudioNext" "Media: next" "playerctl next")
    (once "XF86AudioPrev" "Media: previous" "playerctl previous")
  ];
}
`],["modules/home/hyprland/monitors.nix",`# Screens. The scale is always written down: Hyprland's own guess is twice too big under VMware.
{ screen, ... }:
{
  _module.args.screen = {
    output = "Virtual-1";
    # VMware's pointer counts from here: placed elsewhere, the screen may be out of its reach
    position = "0x0";
    scale = "@hyprland.scale@";
  };

  wayland.windowManager.hyprland.settings.monitor = [
    (screen // { mode = "@facts.monitorMode@"; })
    # any further screen
    {
      inherit (screen) scale;
      output = "";
      mode = "preferred";
      position = "auto";
    }
  ];
}
`],["modules/home/hyprland/resize.nix",`# A mode in which the arrow keys resize the window, until Escape.
{ hypr, lib, ... }:
let
  steps = {
    left = "x = -40, y = 0";
    right = "x = 40, y = 0";
    up = "x = 0, y = -40";
    down = "x = 0, y = 40";
  };
  resize =
    key: step:
    hypr.bind key "Window: resize \${key}" "hl.dsp.window.resize({ \${step}, relative = true })" {
      repeating = true;
    };
  leave = key: hypr.bind key "Window: done resizing" ''hl.dsp.submap("reset")'' { };
in
{
  wayland.windowManager.hyprland = {
    settings.bind = [
      (hypr.press "W" "Window: resize by arrow keys" ''hl.dsp.submap("resize")'')
    ];

    submaps.resize.settings.bind = lib.mapAttrsToList resize steps ++ [
      (leave "Escape")
      (leave "Return")
    ];
  };
}
`],["modules/home/hyprland/rules.nix",`# Which windows float, and other exceptions. \`hyprctl clients\` shows a window's class and title.
{ lib, ... }:
let
  anyOf = patterns: "^(\${lib.concatStringsSep "|" patterns})$";
in
{
  wayland.windowManager.hyprland.settings.window_rule = [
    {
      name = "tile-instead-of-maximize";
      match.class = ".*";
      suppress_event = "maximize";
    }
    {
      name = "no-lock-during-fullscreen";
      match.class = ".*";
      idle_inhibit = "fullscreen";
    }
    {
      name = "float-tools";
      match.class = anyOf [
        "imv"
        "nm-connection-editor"
        "org\\\\.gnome\\\\.FileRoller"
        "org\\\\.pulseaudio\\\\.pavucontrol"
      ];
      float = true;
      center = true;
      size = [
        900
        600
      ];
    }
    {
      name = "float-dialogs";
      match.class = anyOf [
        "hyprpolkitagent"
        "pinentry-qt"
        "polkit-gnome-authentication-agent-1"
        "xdg-desktop-portal-gtk"
      ];
      float = true;
      center = true;
    }
    {
      name = "float-file-progress";
      match = {
        class = "^[Tt]hunar$";
        title = anyOf [
          "Confirm.*"
          "File Operation Progress"
          "Rename.*"
        ];
      };
      float = true;
      center = true;
    }
    {
      name = "picture-in-picture";
      # Firefox's and Chromium's
      match.title = anyOf [
        "Picture-in-Picture"
        "Picture in picture"
      ];
      float = true;
      pin = true;
      keep_aspect_ratio = true;
    }
    {
      # nameless X11 windows are drags in flight: they must not take the keyboard
      name = "xwayland-drags";
      match = {
        class = "^$";
        title = "^$";
        xwayland = true;
        float = true;
        fullscreen = false;
        pin = false;
      };
      no_focus = true;
    }
  ];
}
`],["modules/home/hyprland/screenshots.nix",`# Screenshots: to the clipboard and to ~/Pictures/Screenshots.
{ hypr, pkgs, ... }:
let
  screenshot = pkgs.writeShellScriptBin "screenshot" ''
    file=$HOME/Pictures/Screenshots/$(date +%Y-%m-%d_%H-%M-%S).png
    mkdir -p "''\${file%/*}"
    if [ "$1" = area ]; then
      region=$(slurp) || exit 0 # Escape
      grim -g "$region" "$file" || exit 1
    else
      grim "$file" || exit 1
    fi
    wl-copy --type image/png < "$file"
    notify-send --icon "$file" 'Screenshot' "Copied, and saved as $file"
  '';
in
{
  home.packages = [
    screenshot
    pkgs.grim
    pkgs.slurp
  ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.bind "Print" "Screenshot: screen" (hypr.exec "screenshot") { })
    (hypr.bind "SHIFT + Print" "Screenshot: area" (hypr.exec "screenshot area") { })
    # for keyboards without Print, as on a Mac
    (hypr.run "A" "Screenshot: area" "screenshot area")
    (hypr.run "SHIFT + A" "Screenshot: screen" "screenshot")
  ];
}
`],["modules/home/hyprland/session-menu.nix",`# Lock, log out, restart or switch off, from a menu.
{
  commands,
  hypr,
  pkgs,
  ...
}:
let
  menu = pkgs.writeShellScriptBin "session-menu" ''
    choice=$(printf '%s\\n' 'Lock' 'Log out' 'Restart' 'Power off' | \${commands.menu} -p 'Session ')
    case $choice in
      'Lock') \${commands.lock} ;;
      'Log out') exec \${hypr.call "hl.dsp.exit()"} ;;
      'Restart') exec systemctl reboot ;;
      'Power off') exec systemctl poweroff ;;
    esac
  '';
in
{
  home.packages = [ menu ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "Escape" "Session: menu" "session-menu")
  ];
}
`],["modules/home/hyprland/software-overrides.nix",`# Programs draw in software, because VMware's card and Hyprland do not agree on how GPU images are
# handed over. Hyprland keeps the GPU, so nothing may be set before it runs.
{ hypr, lib, ... }:
{
  wayland.windowManager.hyprland = {
    # first of all start handlers: what starts later inherits it
    settings.on = lib.mkBefore [
      {
        _args = [
          "hyprland.start"
          (hypr.lua ''
            function()
              hl.env("LIBGL_ALWAYS_SOFTWARE", "1")
              hl.env("GSK_RENDERER", "cairo")
            end'')
        ];
      }
    ];

    # for programs started by systemd and D-Bus; the first five are Home Manager's own
    systemd.variables = [
      "DISPLAY"
      "HYPRLAND_INSTANCE_SIGNATURE"
      "WAYLAND_DISPLAY"
      "XDG_CURRENT_DESKTOP"
      "XDG_SESSION_TYPE"
      "LIBGL_ALWAYS_SOFTWARE"
      "GSK_RENDERER"
    ];
  };
}
`],["modules/home/hyprland/vm-overrides.nix",`# What VMware's screen, pointer and power saving ask of Hyprland, whatever the other files say.
{ lib, ... }:
{
  wayland.windowManager.hyprland.settings.config = {
    # The virtual card hides its pointer from Hyprland: draw it with everything else.
    cursor.no_hardware_cursors = lib.mkForce 1;

    misc = {
      # A screen that went dark comes back with any key or a move of the mouse.
      key_press_enables_dpms = lib.mkForce true;
      mouse_move_enables_dpms = lib.mkForce true;
      # variable refresh rates mean nothing to a virtual screen
      vrr = lib.mkForce 0;
    };
  };
}
`],["modules/home/hyprland/workspaces.nix",`# Ten workspaces on the digit keys, and a scratchpad that slides over all of them.
{
  hypr,
  lib,
  screen,
  ...
}:
let
  # Key codes, not digits: the row of digits is there on every keyboard, the digits on it are not.
  binds = lib.concatMap (
    number:
    let
      key = "code:\${toString (number + 9)}";
      name = toString number;
      there = "{ workspace = \${name} }";
    in
    [
      (hypr.press key "Workspace: \${name}" "hl.dsp.focus(\${there})")
      (hypr.press "SHIFT + \${key}" "Window: to workspace \${name}" "hl.dsp.window.move(\${there})")
    ]
  ) (lib.range 1 10);

  next = ''hl.dsp.focus({ workspace = "e+1" })'';
  previous = ''hl.dsp.focus({ workspace = "e-1" })'';
  toScratchpad = ''hl.dsp.window.move({ workspace = "special:scratch" })'';
in
{
  wayland.windowManager.hyprland.settings = {
    bind = binds ++ [
      (hypr.press "Page_Down" "Workspace: next" next)
      (hypr.press "Page_Up" "Workspace: previous" previous)
      (hypr.press "mouse_down" "Workspace: next" next)
      (hypr.press "mouse_up" "Workspace: previous" previous)
      (hypr.press "S" "Scratchpad: show or hide" ''hl.dsp.workspace.toggle_special("scratch")'')
      (hypr.press "SHIFT + S" "Window: to the scratchpad" toScratchpad)
    ];

    # always there, so that the bar keeps its shape
    workspace_rule = map (number: {
      workspace = toString number;
      monitor = screen.output;
      persistent = true;
    }) (lib.range 1 5);
  };
}
`],["modules/home/hyprlock.nix",`# @when hyprland.lock == hyprlock
# Hyprlock, the lock screen that draws with the GPU.
{
  config,
  hypr,
  look,
  palette,
  ...
}:
{
  programs.hyprlock = {
    enable = true;
    settings = {
      general = {
        hide_cursor = true;
        ignore_empty_input = true;
      };
      animations.enabled = false;
      background = [
        {
          monitor = "";
          color = hypr.rgb palette.mantle;
          path = "\${config.xdg.dataHome}/backgrounds/hills.png";
        }
      ];
      label = [
        {
          monitor = "";
          text = "$TIME";
          color = hypr.rgb palette.text;
          font_family = look.font;
          font_size = 72;
          halign = "center";
          valign = "center";
          position = "0, 140";
        }
        {
          monitor = "";
          text = "$USER";
          color = hypr.rgb palette.subtext;
          font_family = look.font;
          font_size = 16;
          halign = "center";
          valign = "center";
          position = "0, 50";
        }
      ];
      input-field = [
        {
          monitor = "";
          size = "320, 52";
          position = "0, -30";
          halign = "center";
          valign = "center";
          rounding = look.radius;
          outline_thickness = look.border;
          fade_on_empty = false;
          placeholder_text = "Password";
          fail_text = "Try again ($ATTEMPTS)";
          font_family = look.font;
          font_color = hypr.rgb palette.text;
          inner_color = hypr.rgb palette.base;
          outer_color = hypr.rgb palette.overlay;
          check_color = hypr.rgb palette.accent;
          fail_color = hypr.rgb palette.red;
          capslock_color = hypr.rgb palette.orange;
        }
      ];
    };
  };
}
`],["modules/home/hyprpolkitagent.nix",`# @when facts.accelerated
# Asks for your password when a program needs more rights.
{
  services.hyprpolkitagent.enable = true;
}
`],["modules/home/input-method.nix",`# @when facts.needsInputMethod
# Composes Chinese, Japanese or Korean text. Ctrl + Space changes between it and the plain keyboard.
{ lib, pkgs, ... }:
let
  # The first is what a program starts with.
  methods = "@facts.inputMethods@";
  item = index: name: lib.nameValuePair "Groups/0/Items/\${toString index}" { Name = name; };
in
{
  i18n.inputMethod = {
    enable = true;
    type = "fcitx5";
    fcitx5 = {
      addons = with pkgs; "@facts.inputMethodAddons@";
      # Hyprland speaks Wayland's own protocol: no variables for each toolkit.
      waylandFrontend = true;
      settings.inputMethod = {
        GroupOrder."0" = "Default";
        "Groups/0" = {
          Name = "Default";
          "Default Layout" = "@facts.inputLayout@";
          DefaultIM = "@facts.inputMethod@";
        };
      }
      // lib.listToAttrs (lib.imap0 item methods);
    };
  };
}
`],["modules/home/kitty.nix",`# @when user.terminal == kitty
# Kitty, the terminal.
{
  lib,
  look,
  palette,
  ...
}:
{
  programs.kitty = {
    enable = true;
    font = {
      name = look.font;
      size = 12;
    };
    settings = {
      confirm_os_window_close = 0;
      cursor_shape = "beam";
      enable_audio_bell = false;
      hide_window_decorations = true;
      mouse_hide_wait = 2;
      scrollback_lines = 20000;
      tab_bar_style = "powerline";
      update_check_interval = 0;
      window_padding_width = "8 10";

      background = palette.base;
      foreground = palette.text;
      cursor = palette.accent;
      cursor_text_color = palette.base;
      selection_background = palette.surface;
      selection_foreground = palette.text;
      url_color = palette.blue;
      active_tab_background = palette.accent;
      active_tab_foreground = palette.base;
      inactive_tab_background = palette.surface;
      inactive_tab_foreground = palette.subtext;
      tab_bar_background = palette.mantle;
      active_border_color = palette.accent;
      inactive_border_color = palette.overlay;
    }
    // lib.listToAttrs (
      lib.imap0 (index: color: lib.nameValuePair "color\${toString index}" color) palette.ansi
    );
  };
}
`],["modules/home/mako.nix",`# @when hyprland.notifications == mako
# Mako shows notifications.
{
  hypr,
  look,
  palette,
  ...
}:
{
  services.mako = {
    enable = true;
    settings = {
      anchor = "top-right";
      layer = "overlay";
      font = "\${look.font} 11";
      width = 380;
      height = 160;
      outer-margin = 12;
      margin = 6;
      padding = 14;
      border-size = look.border;
      border-radius = look.radius;
      icons = true;
      max-icon-size = 48;
      default-timeout = 6000;
      max-visible = 4;

      background-color = palette.base;
      text-color = palette.text;
      border-color = palette.overlay;
      progress-color = "over \${palette.surface}";

      "urgency=low".border-color = palette.surface;
      "urgency=critical" = {
        border-color = palette.red;
        default-timeout = 0;
      };
    };
  };

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "N" "Notifications: dismiss all" "makoctl dismiss --all")
    (hypr.run "SHIFT + N" "Notifications: last again" "makoctl restore")
  ];
}
`],["modules/home/more-packages.nix",`# @when user.morePackages
# Packages by their names in nixpkgs, looked up one by one: https://search.nixos.org
{ lib, pkgs, ... }:
let
  names = "@user.morePackages@";

  find =
    name:
    let
      found = lib.attrByPath (lib.splitString "." name) null pkgs;
    in
    if lib.isDerivation found then
      found
    else
      throw "modules/home/more-packages.nix: nixpkgs has no package \u201C\${name}\u201D. Correct or remove the name.";
in
{
  home.packages = map find names;
}
`],["modules/home/neovim.nix",`# @when user.editor == neovim
# Neovim, the default editor: a small set-up that knows Nix.
{ palette, pkgs, ... }:
{
  programs.neovim = {
    enable = true;
    defaultEditor = true;
    viAlias = true;
    vimAlias = true;
    plugins = with pkgs.vimPlugins; [
      mini-nvim
      nvim-lspconfig
      vim-nix
    ];
    extraPackages = with pkgs; [
      fd
      nixd
      nixfmt
      ripgrep
    ];
    initLua = ''
      vim.g.mapleader = " "

      vim.o.clipboard = "unnamedplus"
      vim.o.confirm = true
      vim.o.cursorline = true
      vim.o.expandtab = true
      vim.o.ignorecase = true
      vim.o.number = true
      vim.o.scrolloff = 6
      vim.o.shiftwidth = 2
      vim.o.signcolumn = "yes"
      vim.o.smartcase = true
      vim.o.splitbelow = true
      vim.o.splitright = true
      vim.o.tabstop = 2
      vim.o.undofile = true

      require("mini.base16").setup({
        palette = {
          base00 = "\${palette.base}",
          base01 = "\${palette.mantle}",
          base02 = "\${palette.surface}",
          base03 = "\${palette.subtext}",
          base04 = "\${palette.subtext}",
          base05 = "\${palette.text}",
          base06 = "\${palette.text}",
          base07 = "\${palette.white}",
          base08 = "\${palette.red}",
          base09 = "\${palette.orange}",
          base0A = "\${palette.yellow}",
          base0B = "\${palette.green}",
          base0C = "\${palette.cyan}",
          base0D = "\${palette.blue}",
          base0E = "\${palette.magenta}",
          base0F = "\${palette.accentAlt}",
        },
      })
      require("mini.completion").setup()
      require("mini.diff").setup()
      require("mini.files").setup()
      require("mini.pairs").setup()
      require("mini.pick").setup()
      require("mini.statusline").setup({ use_icons = false })
      require("mini.surround").setup()

      vim.lsp.enable("nixd")

      vim.keymap.set("n", "<leader>f", "<cmd>Pick files<cr>", { desc = "Find a file" })
      vim.keymap.set("n", "<leader>g", "<cmd>Pick grep_live<cr>", { desc = "Search in files" })
      vim.keymap.set("n", "<leader>b", "<cmd>Pick buffers<cr>", { desc = "Switch buffer" })
      vim.keymap.set("n", "<leader>e", function() MiniFiles.open() end, { desc = "Browse folders" })
      vim.keymap.set("n", "<leader>=", vim.lsp.buf.format, { desc = "Format" })
      vim.keymap.set("n", "<Esc>", "<cmd>nohlsearch<cr>")
    '';
  };
}
`],["modules/home/packages.nix",`# Programs for your user that need no settings. Add more here: https://search.nixos.org
{ pkgs, ... }:
{
  home.packages = with pkgs; "@facts.homePackages@";
}
`],["modules/home/polkit-gnome.nix",`# @when facts.compatible
# Asks for your password when a program needs more rights. This agent draws without the GPU.
{
  services.polkit-gnome.enable = true;
}
`],["modules/home/qt.nix",`# Qt programs (pinentry, KeePassXC, VLC \u2026) in the colours of the palette.
{
  config,
  lib,
  palette,
  ...
}:
let
  # Qt's roles, in the order of QPalette::ColorRole.
  colors = state: [
    state # window text
    palette.surface # button
    palette.overlay # light
    palette.overlay # midlight
    palette.mantle # dark
    palette.surface # mid
    state # text
    palette.text # bright text
    state # button text
    palette.mantle # base
    palette.base # window
    palette.mantle # shadow
    palette.accent # highlight
    palette.base # highlighted text
    palette.blue # link
    palette.magenta # visited link
    palette.surface # alternate base
    palette.base # no role
    palette.surface # tool tip
    palette.text # tool tip's text
    palette.subtext # placeholder
  ];
  scheme = lib.generators.toINI { } {
    ColorScheme = {
      active_colors = lib.concatStringsSep ", " (colors palette.text);
      disabled_colors = lib.concatStringsSep ", " (colors palette.subtext);
      inactive_colors = lib.concatStringsSep ", " (colors palette.text);
    };
  };
  settings =
    folder:
    lib.generators.toINI { } {
      Appearance = {
        color_scheme_path = "\${config.xdg.configHome}/\${folder}/colors/desktop.conf";
        custom_palette = true;
        icon_theme = if palette.dark then "Papirus-Dark" else "Papirus";
        style = "Fusion";
      };
    };
in
{
  xdg.configFile = {
    "qt5ct/colors/desktop.conf".text = scheme;
    "qt5ct/qt5ct.conf".text = settings "qt5ct";
    "qt6ct/colors/desktop.conf".text = scheme;
    "qt6ct/qt6ct.conf".text = settings "qt6ct";
  };
}
`],["modules/home/rofi.nix",`# @when hyprland.launcher == rofi
# Rofi, the launcher.
{
  commands,
  config,
  look,
  palette,
  ...
}:
let
  inherit (config.lib.formats.rasi) mkLiteral;
  px = size: mkLiteral "\${toString size}px";
in
{
  programs.rofi = {
    enable = true;
    font = "\${look.font} 13";
    inherit (commands) terminal;
    modes = [
      "drun"
      "run"
      "window"
    ];
    extraConfig = {
      display-drun = "Apps";
      display-run = "Run";
      display-window = "Windows";
      drun-display-format = "{name}";
      icon-theme = "Papirus";
      show-icons = true;
    };
    theme = {
      "*" = {
        background-color = mkLiteral "transparent";
        text-color = mkLiteral palette.text;
      };
      window = {
        background-color = mkLiteral palette.base;
        border = px look.border;
        border-color = mkLiteral palette.accent;
        border-radius = px look.radius;
        width = px 620;
      };
      mainbox = {
        padding = px 16;
        spacing = px 10;
      };
      inputbar = {
        children = map mkLiteral [
          "prompt"
          "entry"
        ];
        padding = mkLiteral "4px 8px";
        spacing = px 10;
      };
      prompt.text-color = mkLiteral palette.accent;
      entry = {
        placeholder = "";
        cursor-color = mkLiteral palette.accent;
      };
      listview = {
        fixed-height = true;
        lines = 12;
        scrollbar = false;
      };
      element = {
        border-radius = px (look.radius / 2);
        padding = mkLiteral "5px 8px";
        spacing = px 10;
      };
      "element selected".background-color = mkLiteral palette.surface;
      element-icon.size = px 22;
      element-text = {
        highlight = mkLiteral "bold \${palette.accent}";
        vertical-align = mkLiteral "0.5";
      };
    };
  };
}
`],["modules/home/shell-tools.nix",`# Tools and aliases that every shell shares.
{ palette, ... }:
{
  home.shellAliases = {
    ".." = "cd ..";
    "..." = "cd ../..";
    cat = "bat --paging=never --style=plain";
    g = "git";
    gd = "git diff";
    gl = "git lg";
    gs = "git st";
    la = "eza --all";
    ll = "eza --long --all --header";
    ls = "eza";
    lt = "eza --tree --level=2";

    # path: sees secrets.nix too, which Git does not track, and only root may read it
    rebuild = "@facts.rebuildCommand@";
    rebuild-test = "sudo nh os test --bypass-root-check path:/etc/nixos --hostname vmware-guest";
    rollback = "sudo nixos-rebuild switch --rollback";
    update = "sudo nix flake update --flake path:/etc/nixos";
    cleanup = "nh clean all --keep-since 7d";
  };

  programs = {
    bat = {
      enable = true;
      # the terminal's own sixteen colours, and so the palette
      config.theme = "ansi";
    };

    btop = {
      enable = true;
      settings = {
        color_theme = "TTY";
        theme_background = false;
        vim_keys = true;
      };
    };

    direnv = {
      enable = true;
      nix-direnv.enable = true;
      silent = true;
    };

    eza = {
      enable = true;
      git = true;
      icons = "auto";
      extraOptions = [ "--group-directories-first" ];
    };

    # what fzf and the editors search with
    fd.enable = true;
    ripgrep.enable = true;

    fzf = {
      enable = true;
      defaultCommand = "fd --type f --hidden --exclude .git";
      defaultOptions = [
        "--height=40%"
        "--layout=reverse"
        "--border=rounded"
      ];
      colors = {
        bg = palette.base;
        "bg+" = palette.surface;
        border = palette.overlay;
        fg = palette.text;
        "fg+" = palette.text;
        header = palette.subtext;
        hl = palette.accent;
        "hl+" = palette.accent;
        info = palette.subtext;
        marker = palette.green;
        pointer = palette.accent;
        prompt = palette.accent;
        spinner = palette.accentAlt;
      };
    };

    zoxide.enable = true;
  };
}
`],["modules/home/ssh.nix",`# SSH to other machines, with an agent that keeps your keys for the session.
{
  programs.ssh = {
    enable = true;
    enableDefaultConfig = false;
    settings."*" = {
      AddKeysToAgent = "yes";
      HashKnownHosts = true;
      ServerAliveInterval = 60;
    };
  };

  services.ssh-agent.enable = true;
}
`],["modules/home/starship.nix",`# @when user.prompt == starship
# Starship, the prompt: where you are, what Git thinks, how the last command went.
{ lib, palette, ... }:
{
  programs.starship = {
    enable = true;
    settings = {
      add_newline = true;
      format = lib.concatStrings [
        "$username"
        "$hostname"
        "$directory"
        "$git_branch"
        "$git_status"
        "$git_state"
        "$nix_shell"
        "$nodejs"
        "$python"
        "$rust"
        "$golang"
        "$cmd_duration"
        "$line_break"
        "$character"
      ];

      palette = "desktop";
      palettes.desktop = {
        inherit (palette)
          accent
          blue
          cyan
          green
          magenta
          orange
          red
          subtext
          yellow
          ;
      };

      character = {
        success_symbol = "[\u276F](bold accent)";
        error_symbol = "[\u276F](bold red)";
        vimcmd_symbol = "[\u276E](bold green)";
      };
      directory = {
        style = "bold blue";
        truncation_length = 4;
        truncation_symbol = "\u2026/";
      };
      git_branch = {
        format = "on [$branch(:$remote_branch)]($style) ";
        style = "bold magenta";
      };
      git_status.style = "bold orange";
      git_state.style = "bold yellow";
      cmd_duration = {
        format = "took [$duration]($style) ";
        min_time = 3000;
        style = "subtext";
      };
      # in words instead of logos: readable with any font
      golang.format = "via [go $version](bold cyan) ";
      nix_shell.format = "in [nix $name](bold cyan) ";
      nodejs.format = "via [node $version](bold green) ";
      python.format = "via [python $version( $virtualenv)](bold yellow) ";
      rust.format = "via [rust $version](bold orange) ";
      # shown over SSH only
      hostname.format = "[$hostname]($style) in ";
      hostname.style = "bold cyan";
      username.format = "[$user]($style)@";
      username.style_user = "bold cyan";
    };
  };
}
`],["modules/home/swaylock.nix",`# @when hyprland.lock == swaylock
# Swaylock, the lock screen that needs no GPU.
{
  config,
  look,
  palette,
  ...
}:
let
  inherit (look) bare;
  clear = "00000000";
in
{
  programs.swaylock = {
    enable = true;
    settings = {
      # behind the picture, and instead of it should it be missing
      color = bare palette.mantle;
      image = "\${config.xdg.dataHome}/backgrounds/hills.png";
      scaling = "fill";

      inherit (look) font;
      font-size = 22;
      ignore-empty-password = true;
      indicator-caps-lock = true;
      indicator-idle-visible = true;
      indicator-radius = 90;
      indicator-thickness = 8;
      show-failed-attempts = true;

      inside-color = bare palette.base;
      inside-clear-color = bare palette.base;
      inside-caps-lock-color = bare palette.base;
      inside-ver-color = bare palette.base;
      inside-wrong-color = bare palette.base;

      ring-color = bare palette.overlay;
      ring-clear-color = bare palette.yellow;
      ring-caps-lock-color = bare palette.orange;
      ring-ver-color = bare palette.accent;
      ring-wrong-color = bare palette.red;

      text-color = bare palette.text;
      text-clear-color = bare palette.yellow;
      text-caps-lock-color = bare palette.orange;
      text-ver-color = bare palette.accent;
      text-wrong-color = bare palette.red;

      key-hl-color = bare palette.accent;
      bs-hl-color = bare palette.red;
      caps-lock-key-hl-color = bare palette.orange;
      caps-lock-bs-hl-color = bare palette.red;

      line-color = clear;
      line-clear-color = clear;
      line-caps-lock-color = clear;
      line-ver-color = clear;
      line-wrong-color = clear;
      separator-color = clear;
      layout-bg-color = bare palette.base;
      layout-border-color = clear;
      layout-text-color = bare palette.subtext;
    };
  };
}
`],["modules/home/swaync.nix",`# @when hyprland.notifications == swaync
# SwayNC shows notifications, and keeps them in a panel.
{
  hypr,
  look,
  palette,
  ...
}:
let
  px = size: "\${toString size}px";
in
{
  services.swaync = {
    enable = true;
    settings = {
      positionX = "right";
      positionY = "top";
      layer = "overlay";
      control-center-layer = "overlay";
      control-center-margin-top = 12;
      control-center-margin-right = 12;
      control-center-margin-bottom = 12;
      control-center-width = 400;
      notification-window-width = 400;
      notification-icon-size = 40;
      timeout = 6;
      timeout-low = 4;
      timeout-critical = 0;
      fit-to-screen = true;
      widgets = [
        "title"
        "dnd"
        "mpris"
        "notifications"
      ];
      widget-config.title = {
        text = "Notifications";
        clear-all-button = true;
        button-text = "Clear";
      };
    };
    style = ''
      * {
        font-family: "\${look.font}";
        font-size: 14px;
      }

      .control-center,
      .notification-row .notification-background .notification {
        background: \${palette.base};
        border: \${px look.border} solid \${palette.overlay};
        border-radius: \${px look.radius};
        box-shadow: none;
        color: \${palette.text};
      }

      .control-center {
        padding: 10px;
      }

      .notification-row {
        background: transparent;
        outline: none;
      }

      .notification-row .notification-background {
        padding: 6px 12px;
      }

      .notification-row .notification-background .notification {
        padding: 0;
      }

      .notification-row .notification-background .notification.critical {
        border-color: \${palette.red};
      }

      .notification-content {
        padding: 10px;
      }

      .summary {
        color: \${palette.text};
        font-weight: bold;
      }

      .body,
      .time {
        color: \${palette.subtext};
      }

      .notification-default-action:hover,
      .notification-action:hover {
        background: \${palette.surface};
      }

      .close-button,
      .widget-title button {
        background: \${palette.surface};
        border: none;
        border-radius: \${px (look.radius / 2)};
        box-shadow: none;
        color: \${palette.text};
        text-shadow: none;
      }

      .close-button:hover,
      .widget-title button:hover {
        background: \${palette.accent};
        color: \${palette.base};
      }

      .widget-title,
      .widget-dnd {
        color: \${palette.text};
        margin: 6px;
      }

      .widget-dnd switch {
        background: \${palette.surface};
        border: none;
      }

      .widget-dnd switch:checked {
        background: \${palette.accent};
      }
    '';
  };

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "N" "Notifications: panel" "swaync-client --toggle-panel --skip-wait")
    (hypr.run "SHIFT + N" "Notifications: dismiss all" "swaync-client --close-all --skip-wait")
  ];
}
`],["modules/home/terminal.nix",`# @when facts.hasTerminalFallback
# \`terminal\` starts the terminal you chose, and foot where that one cannot draw.
{ hypr, pkgs, ... }:
let
  chosen = "@user.terminal@";

  # A window you close ends its terminal with 0. One that the graphics card kills ends it with an
  # error or a signal, kitty with 0 and a message: mostly within a second, but where the first frame
  # is drawn in software on a busy host that can take half a minute.
  terminal = pkgs.writeShellScriptBin "terminal" ''
    log=$(mktemp -p "''\${XDG_RUNTIME_DIR:-/tmp}" terminal.XXXXXX)
    \${chosen} "$@" 2> "$log"
    status=$?
    if [ "$status" -eq 0 ] && grep -q 'fatal display error' "$log"; then
      status=1
    fi
    cat "$log" >&2
    rm -f "$log"
    if [ "$status" -ne 0 ] && [ "$SECONDS" -lt 60 ]; then
      notify-send 'Terminal' '\${chosen} ended at start, so foot stands in for it.' &
      exec foot "$@"
    fi
    exit "$status"
  '';
in
{
  home.packages = [
    terminal
    pkgs.libnotify
  ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + Return" "Apps: foot, needs no GPU" "foot")
  ];
}
`],["modules/home/theme.nix",`# The look all programs share. Change a colour here and everything follows.
{ lib, ... }:
{
  _module.args = {
    palette = "@facts.palette@";

    look = {
      font = "JetBrainsMono Nerd Font";
      radius = "@hyprland.rounding@";
      border = "@hyprland.borderSize@";
      shade = "#000000";
      # "#rrggbb" as programs want it that write colours without the sign
      bare = lib.removePrefix "#";
    };
  };
}
`],["modules/home/vmware-clipboard.nix",`# @when host.clipboard
# Copy and paste between host and guest. VMware's tools speak X11 only, so they get an X server that nobody
# sees, and a script keeps its clipboard and Wayland's alike: text and pictures, no files.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # takes what the host copied; --sensitive (wl-clipboard 2.3) keeps it out of the clipboard history
  copy = "@facts.hostCopyCommand@";

  # The tools' user part, less resolutionSet: it would tell VMware the size of the hidden server.
  tools = pkgs.open-vm-tools;
  plugins = pkgs.linkFarm "vmware-clipboard-plugins" (
    lib.genAttrs [
      "libdesktopEvents.so"
      "libdndcp.so"
    ] (name: "\${tools}/lib/open-vm-tools/plugins/vmusr/\${name}")
  );

  bridge = pkgs.writeShellApplication {
    name = "vmware-clipboard";
    runtimeInputs = with pkgs; [
      clipnotify
      coreutils
      diffutils
      gnugrep
      tools
      util-linux
      wl-clipboard
      xauth
      xclip
      xsel
      xvfb
    ];
    text = ''
      work=$RUNTIME_DIRECTORY

      # One direction at a time, or "compare, then set" would lose the second of two quick copies.
      # Whoever stays behind to own a selection is started with 9>&-, or it would keep the lock.
      lock() {
        exec 9> "$work/lock"
        flock 9
      }

      # \`known\` is what both sides have. What is in it goes no further, so nothing runs in circles.
      is_news() {
        [ -s "$1" ] && ! cmp --silent "$1" "$work/known"
      }

      # wl-paste starts this at every copy in the guest, with the copied data as standard input. Given are
      # what it is called here, and its type.
      guest_copied() {
        # a clipboard that was emptied, or what a password manager marked as secret
        [ "''\${CLIPBOARD_STATE:-data}" = data ] || return 0
        # text that also has a picture, as office programs offer it, is text
        if [ "$1" = image ] && wl-paste --list-types | grep --quiet '^text/plain'; then
          return 0
        fi
        head --bytes=4000001 > "$work/guest.$1"
        # VMware takes 4 MiB with its headers
        if [ "$(stat --format=%s "$work/guest.$1")" -gt 4000000 ]; then
          echo "too large for the host: $1"
          return 0
        fi
        lock
        is_news "$work/guest.$1" || return 0
        # Something younger is there, perhaps of the host: that one has its own turn.
        if ! timeout 5 wl-paste --no-newline --type "$2" 2> /dev/null | cmp --silent - "$work/guest.$1"; then
          return 0
        fi
        mv "$work/guest.$1" "$work/known"
        # The tools send whichever selection says it is younger: take both. Only xsel says when it
        # took text; xclip never does, and the host would get its own old text back.
        for selection in primary clipboard; do
          if [ "$1" = text ]; then
            xsel "--$selection" --input < "$work/known" 9>&-
          else
            xclip -selection "$selection" -target image/png -in "$work/known" 9>&-
          fi
        done
        echo "for the host: $1"
      }

      # Looks at the hidden clipboard, and takes what the tools have put there.
      host_copied() {
        local targets target type
        targets=$(timeout 5 xclip -out -selection clipboard -target TARGETS 2> /dev/null 9>&-) || return 0
        offers() {
          grep --quiet --line-regexp --fixed-strings -- "$1" <<< "$targets"
        }
        # INCR is offered by xsel alone, TIMESTAMP by all but xclip: those two are us. Copied files come
        # as text, too, and asking for them would hang the tools.
        if offers INCR || offers text/uri-list; then
          return 0
        elif offers UTF8_STRING; then
          target=UTF8_STRING type=text/plain
        elif offers TIMESTAMP && offers image/png; then
          target=image/png type=image/png
        else
          return 0
        fi
        timeout 10 xclip -out -selection clipboard -target "$target" > "$work/host" 2> /dev/null 9>&- || return 0
        is_news "$work/host" || return 0
        mv "$work/host" "$work/known"
        \${copy} --type "$type" < "$work/known" 9>&-
        echo "from the host: $type"
      }

      if [ $# -gt 0 ]; then
        guest_copied "$@"
        exit
      fi

      # A number of your own: one that Xvfb finds by itself is :0, and XWayland would go without.
      export DISPLAY=":$UID" XAUTHORITY="$work/Xauthority"
      rm --force "$work"/*
      xauth -q add "$DISPLAY" . "$(mcookie)" 2> /dev/null
      Xvfb "$DISPLAY" -displayfd 3 -auth "$XAUTHORITY" -nolisten tcp -noreset -extension GLX -screen 0 640x480x24 3> "$work/ready" &
      until [ -s "$work/ready" ]; do
        kill -0 $!
        sleep 0.1
      done
      # xsel offers UTF-8 only where somebody has named it before
      xclip -out -selection clipboard -target UTF8_STRING > /dev/null 2>&1 || true

      GDK_BACKEND=x11 NO_AT_BRIDGE=1 XDG_SESSION_TYPE=x11 vmtoolsd -n vmusr --plugin-path \${plugins} &
      for kind in 'text text/plain;charset=utf-8' 'image image/png'; do
        wl-paste --type "''\${kind#* }" --watch "$0" "''\${kind% *}" "''\${kind#* }" &
      done
      pause=1
      while true; do
        # It waits for the next change from before the look on, so the last of a burst is not missed.
        timeout "$pause" clipnotify &
        sleep 0.1
        lock
        host_copied
        exec 9>&-
        status=0
        wait $! || status=$?
        case $status in
          0) pause=1 ;;
          # Nothing in that time. Where it was slow to start it may have missed something: looking again
          # soon, then ever more rarely, makes up for that.
          124) pause=$((pause < 60 ? 2 * pause : 60)) ;;
          *) exit 1 ;;
        esac
      done &

      # The first to end takes the others along, and systemd starts them anew.
      wait -n
      exit 1
    '';
  };
in
{
  systemd.user.services.vmware-clipboard = {
    Unit = {
      Description = "Copy and paste between host and guest";
      ConditionVirtualization = "vmware";
      PartOf = [ target ];
      After = [ target ];
      # where it cannot work it gives up, and the guest's own clipboard goes on
      StartLimitIntervalSec = 120;
      StartLimitBurst = 5;
    };
    Service = {
      ExecStart = lib.getExe bridge;
      Restart = "on-failure";
      RestartSec = 5;
      RuntimeDirectory = "vmware-clipboard";
      RuntimeDirectoryMode = "0700";
      UMask = "0077";

      # What a service of yours can be denied without root. VSOCK leads to VMware.
      LockPersonality = true;
      NoNewPrivileges = true;
      RestrictAddressFamilies = [
        "AF_UNIX"
        "AF_VSOCK"
      ];
      RestrictNamespaces = true;
      RestrictRealtime = true;
      RestrictSUIDSGID = true;
      SystemCallArchitectures = "native";
      SystemCallFilter = [ "@system-service" ];
    };
    Install.WantedBy = [ target ];
  };
}
`],["modules/home/vscode.nix",`# @when user.editor == vscode
# Visual Studio Code, the default editor. Not free software: modules/core/system.nix allows such.
{
  look,
  palette,
  pkgs,
  ...
}:
{
  home.sessionVariables.EDITOR = "code --wait";

  # what the Nix extensions call
  home.packages = with pkgs; [
    nixd
    nixfmt
  ];

  programs.vscode = {
    enable = true;
    argvSettings = {
      # drawing in software needs nothing of the virtual card
      disable-hardware-acceleration = "@facts.compatible@";
      enable-crash-reporter = false;
      password-store = "@facts.passwordStore@";
    };
    profiles.default = {
      enableUpdateCheck = false;
      extensions = with pkgs.vscode-extensions; [ jnoortheen.nix-ide ];
      userSettings = {
        "editor.fontFamily" = "'\${look.font}', monospace";
        "editor.fontSize" = 14;
        "editor.formatOnSave" = true;
        "editor.minimap.enabled" = false;
        "editor.rulers" = [ 100 ];
        "files.insertFinalNewline" = true;
        "files.trimTrailingWhitespace" = true;
        "git.autofetch" = true;
        "nix.enableLanguageServer" = true;
        "nix.formatterPath" = "nixfmt";
        "nix.serverPath" = "nixd";
        "telemetry.telemetryLevel" = "off";
        "terminal.integrated.fontFamily" = "'\${look.font}'";
        "window.titleBarStyle" = "native";
        "workbench.startupEditor" = "none";
        "workbench.colorCustomizations" = {
          "activityBar.background" = palette.mantle;
          "activityBar.foreground" = palette.text;
          "activityBarBadge.background" = palette.accent;
          "activityBarBadge.foreground" = palette.base;
          "button.background" = palette.accent;
          "button.foreground" = palette.base;
          "editor.background" = palette.base;
          "editor.foreground" = palette.text;
          "editor.lineHighlightBackground" = palette.mantle;
          "editor.selectionBackground" = palette.surface;
          "editorCursor.foreground" = palette.accent;
          "editorGroupHeader.tabsBackground" = palette.mantle;
          "editorLineNumber.activeForeground" = palette.accent;
          "editorLineNumber.foreground" = palette.overlay;
          "editorWidget.background" = palette.surface;
          "focusBorder" = palette.accent;
          "input.background" = palette.surface;
          "list.activeSelectionBackground" = palette.surface;
          "list.hoverBackground" = palette.surface;
          "panel.background" = palette.mantle;
          "sideBar.background" = palette.mantle;
          "sideBar.foreground" = palette.text;
          "statusBar.background" = palette.surface;
          "statusBar.foreground" = palette.text;
          "statusBar.noFolderBackground" = palette.surface;
          "tab.activeBackground" = palette.base;
          "tab.activeBorderTop" = palette.accent;
          "tab.inactiveBackground" = palette.mantle;
          "terminal.background" = palette.base;
          "terminal.foreground" = palette.text;
          "titleBar.activeBackground" = palette.mantle;
          "titleBar.activeForeground" = palette.text;
        };
        "editor.tokenColorCustomizations" = {
          comments = palette.subtext;
          functions = palette.blue;
          keywords = palette.red;
          numbers = palette.magenta;
          strings = palette.green;
          types = palette.yellow;
          variables = palette.text;
        };
      };
    };
  };
}
`],["modules/home/wallpaper.nix",`# The wallpaper: hills in the palette's colours, painted when the system is built.
{
  config,
  lib,
  look,
  palette,
  pkgs,
  ...
}:
let
  inherit (config.wayland.systemd) target;
  file = "backgrounds/hills.png";

  # a hill is everything below a line from the left edge to the right
  hill =
    {
      color,
      opacity ? "1",
      line,
    }:
    ''
      -fill '\${color}' -draw "fill-opacity \${opacity} path 'M \${line} V 1440 H 0 Z'" \\
    '';
  hills = lib.concatMapStrings hill [
    {
      color = palette.subtext;
      opacity = "0.2";
      line = "0,900 C 260,820 420,700 700,760 S 1120,900 1400,800 S 1960,640 2560,820";
    }
    {
      color = palette.surface;
      line = "0,1000 C 300,920 640,1040 960,980 S 1500,820 1880,930 S 2380,1020 2560,960";
    }
    {
      color = palette.base;
      line = "0,1120 C 380,1010 720,1080 1100,1140 S 1800,1160 2560,1060";
    }
    {
      color = look.shade;
      opacity = "0.3";
      line = "0,1290 C 420,1180 980,1240 1400,1290 S 2200,1330 2560,1220";
    }
  ];

  picture = pkgs.runCommand "hills.png" { nativeBuildInputs = [ pkgs.imagemagick ]; } ''
    magick -size 2560x1440 gradient:'\${palette.base}'-'\${palette.surface}' \\
      -fill '\${palette.accent}' -draw "fill-opacity 0.9 circle 1860,470 1860,580" \\
      \${hills} "$out"
  '';
in
{
  # the lock screen shows it too
  xdg.dataFile.\${file}.source = picture;

  # swaybg draws without the GPU.
  systemd.user.services.wallpaper = {
    Unit = {
      Description = "Wallpaper";
      ConditionEnvironment = "WAYLAND_DISPLAY";
      PartOf = [ target ];
      After = [ target ];
      X-Restart-Triggers = [ "\${picture}" ];
    };
    Service = {
      ExecStart = lib.concatStringsSep " " [
        (lib.getExe pkgs.swaybg)
        "--mode fill"
        "--color \${palette.mantle}"
        "--image \${config.xdg.dataHome}/\${file}"
      ];
      Restart = "on-failure";
    };
    Install.WantedBy = [ target ];
  };
}
`],["modules/home/waybar-start.nix",`# @when hyprland.bar == waybar
# Starts the bar again when it does not show: a busy machine may answer it too late, and Waybar then runs
# on without ever being drawn.
{ hypr, pkgs, ... }:
let
  untilShown = pkgs.writeShellScript "waybar-until-shown" ''
    for _ in {1..30}; do
      case $(\${hypr.hyprctl} layers) in
        *'namespace: waybar'*) exit ;;
      esac
      \${pkgs.coreutils}/bin/sleep 1
    done
    echo 'Hyprland shows no bar.' >&2
    exit 1
  '';
in
{
  # a failure here is one of the service, which Home Manager lets start again
  systemd.user.services.waybar.Service.ExecStartPost = "\${untilShown}";
}
`],["modules/home/waybar/default.nix",`# @when hyprland.bar == waybar
# Waybar: workspaces and window on the left, the clock in the middle, the machine on the right.
{
  commands,
  hypr,
  palette,
  ...
}:
let
  quiet = text: "<span color='\${palette.subtext}'>\${text}</span>";
  start = command: hypr.call (hypr.exec command);
in
{
  imports = "@imports@";

  programs.waybar = {
    enable = true;
    systemd.enable = true;
    settings.mainBar = {
      layer = "top";
      position = "top";
      height = 34;
      spacing = 0;

      modules-left = [
        "custom/apps"
        "ext/workspaces"
        "hyprland/submap"
        "hyprland/window"
      ];
      modules-center = [ "clock" ];
      modules-right = [
        "tray"
        "group/machine"
        "custom/session"
      ];

      "custom/apps" = {
        format = "Apps";
        tooltip-format = "Launcher; with the right button all keys";
        on-click = start commands.launcher;
        on-click-right = start "show-keys";
      };

      # Not hyprland/workspaces: its clicks do nothing with a Lua configuration (Waybar 0.15).
      "ext/workspaces" = {
        format = "{name}";
        on-click = "activate";
      };

      "hyprland/submap".format = "{}: arrows, Escape";

      "hyprland/window" = {
        max-length = 60;
        separate-outputs = true;
        rewrite."" = "Desktop";
      };

      clock = {
        format = "{:%a %d %b   %H:%M}";
        tooltip-format = "<tt>{calendar}</tt>";
        calendar = {
          mode = "month";
          format = {
            months = "<span color='\${palette.accent}'><b>{}</b></span>";
            weekdays = quiet "{}";
            today = "<span color='\${palette.accent}'><b><u>{}</u></b></span>";
          };
        };
        actions = {
          on-scroll-up = "shift_down";
          on-scroll-down = "shift_up";
        };
      };

      tray = {
        icon-size = 16;
        spacing = 10;
      };

      "group/machine" = {
        orientation = "inherit";
        modules = [
          "pulseaudio"
          "network"
          "cpu"
          "memory"
        ];
      };

      pulseaudio = {
        format = "\${quiet "VOL"} {volume}%";
        format-muted = "\${quiet "VOL"} off";
        on-click = start "pavucontrol";
      };

      network = {
        interval = 10;
        format-ethernet = "\${quiet "NET"} {ipaddr}";
        format-wifi = "\${quiet "NET"} {ipaddr}";
        format-linked = "\${quiet "NET"} no address";
        format-disconnected = "\${quiet "NET"} off";
        tooltip-format = "{ifname}: {ipaddr}/{cidr}, gateway {gwaddr}";
      };

      cpu = {
        interval = 5;
        format = "\${quiet "CPU"} {usage}%";
      };

      memory = {
        interval = 10;
        format = "\${quiet "RAM"} {percentage}%";
        tooltip-format = "{used:0.1f} of {total:0.1f} GiB";
      };

      "custom/session" = {
        format = "Session";
        tooltip-format = "Lock, log out, restart or switch off";
        on-click = start "session-menu";
      };
    };
  };
}
`],["modules/home/waybar/language.nix",`# @when facts.showsLayout
# Which keyboard layout is on, in the bar.
{ lib, palette, ... }:
{
  programs.waybar = {
    settings.mainBar = {
      modules-right = lib.mkBefore [ "hyprland/language" ];
      "hyprland/language".format = "<span color='\${palette.subtext}'>KEYS</span> {short}";
    };
    style = ''
      #language {
        padding: 0 4px 0 14px;
      }
    '';
  };
}
`],["modules/home/waybar/style.nix",`# @when hyprland.bar == waybar
# How the bar looks: three groups that float above the wallpaper.
{ look, palette, ... }:
let
  px = size: "\${toString size}px";
in
{
  programs.waybar.style = ''
    @define-color base \${palette.base};
    @define-color mantle \${palette.mantle};
    @define-color surface \${palette.surface};
    @define-color overlay \${palette.overlay};
    @define-color text \${palette.text};
    @define-color subtext \${palette.subtext};
    @define-color accent \${palette.accent};
    @define-color red \${palette.red};

    * {
      border: none;
      border-radius: 0;
      font-family: "\${look.font}", monospace;
      font-size: 13px;
      min-height: 0;
    }

    window#waybar {
      background: transparent;
      color: @text;
    }

    .modules-left,
    .modules-center,
    .modules-right {
      background: alpha(@mantle, 0.96);
      border-radius: \${px look.radius};
      margin-top: 6px;
    }

    .modules-left {
      margin-left: 10px;
    }

    .modules-right {
      margin-right: 10px;
    }

    #custom-apps,
    #custom-session {
      color: @accent;
      font-weight: bold;
      padding: 0 14px;
    }

    #custom-apps:hover,
    #custom-session:hover {
      background: @surface;
    }

    #custom-apps {
      border-radius: \${px look.radius} 0 0 \${px look.radius};
    }

    #custom-session {
      border-radius: 0 \${px look.radius} \${px look.radius} 0;
    }

    #workspaces {
      margin: 0 4px;
    }

    #workspaces button {
      border-radius: \${px (look.radius / 2)};
      color: @subtext;
      margin: 4px 2px;
      padding: 0 8px;
    }

    #workspaces button:hover {
      background: @surface;
      box-shadow: none;
      color: @text;
      text-shadow: none;
    }

    #workspaces button.active {
      background: @accent;
      color: @base;
      font-weight: bold;
    }

    #workspaces button.urgent {
      background: @red;
      color: @base;
    }

    #submap {
      color: @accent;
      font-weight: bold;
      padding: 0 10px;
    }

    #window {
      color: @subtext;
      padding: 0 14px 0 10px;
    }

    #clock {
      font-weight: bold;
      padding: 0 18px;
    }

    #tray {
      padding: 0 6px 0 14px;
    }

    #pulseaudio,
    #network,
    #cpu,
    #memory {
      padding: 0 9px;
    }

    #pulseaudio.muted,
    #network.disconnected {
      color: @subtext;
    }

    tooltip {
      background: @mantle;
      border: 1px solid @overlay;
      border-radius: \${px (look.radius / 2)};
    }

    tooltip label {
      color: @text;
    }
  '';
}
`],["modules/home/wofi.nix",`# @when hyprland.launcher == wofi
# Wofi, the launcher.
{
  commands,
  look,
  palette,
  ...
}:
let
  px = size: "\${toString size}px";
in
{
  programs.wofi = {
    enable = true;
    settings = {
      allow_images = true;
      hide_scroll = true;
      image_size = 22;
      insensitive = true;
      lines = 12;
      no_actions = true;
      prompt = "";
      term = commands.terminal;
      width = 620;
    };
    style = ''
      * {
        font-family: "\${look.font}";
        font-size: 15px;
      }

      window {
        background-color: \${palette.base};
        border: \${px look.border} solid \${palette.accent};
        border-radius: \${px look.radius};
        color: \${palette.text};
      }

      #outer-box {
        margin: 16px;
      }

      #input {
        background: \${palette.surface};
        border: none;
        border-radius: \${px (look.radius / 2)};
        box-shadow: none;
        color: \${palette.text};
        margin-bottom: 10px;
        padding: 6px 10px;
      }

      #entry {
        border-radius: \${px (look.radius / 2)};
        padding: 5px 8px;
      }

      #entry:selected {
        background-color: \${palette.surface};
        outline: none;
      }

      #entry:selected #text {
        color: \${palette.accent};
      }

      #img {
        margin-right: 10px;
      }
    '';
  };
}
`],["modules/home/zsh/default.nix",`# @when user.shell == zsh
# Zsh: completion, suggestions while you type, history shared between terminals.
{ config, palette, ... }:
{
  imports = "@imports@";

  programs.zsh = {
    enable = true;
    autocd = true;
    enableCompletion = true;
    autosuggestion = {
      enable = true;
      highlight = "fg=\${palette.overlay}";
    };
    syntaxHighlighting = {
      enable = true;
      styles = {
        alias = "fg=\${palette.green}";
        builtin = "fg=\${palette.green}";
        command = "fg=\${palette.green}";
        function = "fg=\${palette.blue}";
        path = "underline";
        unknown-token = "fg=\${palette.red}";
      };
    };
    history = {
      path = "\${config.xdg.stateHome}/zsh/history";
      size = 50000;
      save = 50000;
      extended = true;
      ignoreAllDups = true;
      ignoreSpace = true;
      share = true;
    };
    initContent = ''
      # Completion: a menu to walk through, small letters match capitals, as coloured as ls.
      zstyle ':completion:*' menu select
      zstyle ':completion:*' matcher-list 'm:{a-zA-Z}={A-Za-z}' 'r:|[._-]=* r:|=*'
      zstyle ':completion:*' list-colors "''\${(s.:.)LS_COLORS}"
      zstyle ':completion:*:descriptions' format '%B%d%b'

      setopt interactive_comments
    '';
  };
}
`],["modules/home/zsh/keybinds.nix",`# @when user.shell == zsh
# Keys of the command line: Emacs style, with the arrows and jumps every other program knows.
{
  programs.zsh = {
    defaultKeymap = "emacs";
    initContent = ''
      autoload -Uz up-line-or-beginning-search down-line-or-beginning-search edit-command-line
      zle -N up-line-or-beginning-search
      zle -N down-line-or-beginning-search
      zle -N edit-command-line

      bindkey '^[[A' up-line-or-beginning-search   # up: history that begins with what you typed
      bindkey '^[[B' down-line-or-beginning-search
      bindkey '^[[1;5C' forward-word               # ctrl + right
      bindkey '^[[1;5D' backward-word              # ctrl + left
      bindkey '^[[H' beginning-of-line             # home
      bindkey '^[[F' end-of-line                   # end
      bindkey '^[[3~' delete-char                  # delete
      bindkey '^[[3;5~' kill-word                  # ctrl + delete
      bindkey '^H' backward-kill-word              # ctrl + backspace
      bindkey '^[[Z' reverse-menu-complete         # shift + tab
      bindkey '^ ' autosuggest-accept              # ctrl + space
      bindkey '^X^E' edit-command-line             # the line in your editor
    '';
  };
}
`],["secrets.nix",`# @when secrets.scheme == file
# What you typed into the wizard. Git ignores it; secrets.nix.example says what each key does.
{
  hashedPassword = "@secrets.hashedPassword@";

  apiKeys = "@secrets.apiKeys@";
}
`],["secrets.nix.example",`# Every key that secrets.nix may hold. To use it: install -m 600 secrets.nix.example secrets.nix
#
# Git ignores secrets.nix, so only a \`path:\` flake sees it:
#   sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
#
# All of it ends in /nix/store, which every account of this machine can read. A strong password hash
# may stand there; keys that cost money are better kept with agenix (github.com/ryantm/agenix).
{
  # Made by \`mkpasswd\`, which asks for the password ($y$\u2026, $6$\u2026 and $2b$\u2026 are understood).
  # Empty: this file sets no password, and the installer asks for one.
  # It counts only while the account is created. To change the password later, run \`passwd\`.
  hashedPassword = "";

  # Become variables of your session, as modules/home/api-keys.nix names them. Empty: not set.
  apiKeys = "@facts.emptyApiKeys@";

  # The rest is no secret and may be left out: it is what the configuration says anyway.
  username = "@user.name@";

  git = {
    name = "@user.gitName@";
    email = "@user.gitEmail@";
    # Signs every commit: modules/home/git-signing.nix.
    signingKey = "@facts.signingKey@";
  };
}
`],["secrets/secrets.nix",`# @when secrets.scheme == agenix
# Who can open which file, for the \`agenix\` command. The system itself never reads this.
let
  # The public half of key.txt, which the guest has, and the keys that you gave.
  recipients = "@secrets.recipients@";
  files = "@secrets.files@";
in
builtins.listToAttrs (
  map (name: {
    inherit name;
    value.publicKeys = recipients;
  }) files
)
`],["templates/go/_envrc",`use flake
`],["templates/go/flake.nix",`# A development shell for Go. \`direnv allow\` once, and it is loaded whenever you enter this folder.
{
  description = "Go development shell";

  inputs.nixpkgs.url = "@facts.nixpkgsUrl@";

  outputs =
    { nixpkgs, ... }:
    let
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      forEachSystem = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.\${system});
    in
    {
      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShell {
          packages = with pkgs; [
            go
            gopls
          ];
        };
      });
    };
}
`],["templates/node/_envrc",`use flake
`],["templates/node/flake.nix",`# A development shell for Node.js. \`direnv allow\` once, and it is loaded whenever you enter this folder.
{
  description = "Node.js development shell";

  inputs.nixpkgs.url = "@facts.nixpkgsUrl@";

  outputs =
    { nixpkgs, ... }:
    let
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      forEachSystem = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.\${system});
    in
    {
      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShell {
          packages = with pkgs; [
            nodejs
            pnpm
            typescript-language-server
          ];
        };
      });
    };
}
`],["templates/python/_envrc",`use flake
`],["templates/python/flake.nix",`# A development shell for Python. \`direnv allow\` once, and it is loaded whenever you enter this folder.
{
  description = "Python development shell";

  inputs.nixpkgs.url = "@facts.nixpkgsUrl@";

  outputs =
    { nixpkgs, ... }:
    let
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      forEachSystem = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.\${system});
    in
    {
      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShell {
          packages = with pkgs; [
            python3
            ruff
            uv
          ];
        };
      });
    };
}
`],["templates/rust/_envrc",`use flake
`],["templates/rust/flake.nix",`# A development shell for Rust. \`direnv allow\` once, and it is loaded whenever you enter this folder.
{
  description = "Rust development shell";

  inputs.nixpkgs.url = "@facts.nixpkgsUrl@";

  outputs =
    { nixpkgs, ... }:
    let
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      forEachSystem = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.\${system});
    in
    {
      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShell {
          packages = with pkgs; [
            cargo
            clippy
            rust-analyzer
            rustc
            rustfmt
          ];
        };
      });
    };
}
`],["treefmt.toml",`# What \`nix fmt\` and treefmt format: https://treefmt.com

# secrets.nix is yours alone and in no Git checkout: what is checked must not depend on it.
excludes = ["secrets.nix"]
on-unmatched = "debug"

[formatter.nixfmt]
command = "nixfmt"
includes = ["*.nix"]
`],["vmware/create-vm.cmd",`# @when facts.isX86
@echo off
rem Makes the virtual machine on Windows: double-click this file.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0create-vm.ps1" %*
pause
`],["vmware/create-vm.command",`#!/bin/sh
# Makes the virtual machine on a Mac: double-click this file.
cd "$(dirname "$0")" && exec sh ./create-vm.sh "$@"
`],["vmware/create-vm.ps1",`# @when facts.isX86
# Makes the virtual machine on a Windows host: its folder, its file and its empty disk.
#   powershell -ExecutionPolicy Bypass -File create-vm.ps1
param(
  # Where to put the virtual machine. Not in Documents: OneDrive would upload a disk that changes all the time.
  [string]$Dir = (Join-Path $env:USERPROFILE 'Virtual Machines\\@host.name@'),
  # @when host.sharedFolders
  # The folder to share with the guest.
  [string]$Share = (Join-Path $HOME '@host.name@-shared'),
  # @end
  # The NixOS ISO; by default the newest one in Downloads.
  [string]$Iso = '',
  # After the installation: take the seed disc out of the machine.
  [switch]$ForgetSeed
)
$ErrorActionPreference = 'Stop'
trap {
  Write-Host "create-vm: $_"
  exit 1
}
$name = '@host.name@'
$seed = Join-Path $PSScriptRoot 'seed.iso'
# Takes bytes as they are: VMware may have written the file in another encoding.
$latin1 = [Text.Encoding]::GetEncoding(28591)

# After the installation the disc is of no use, and it may hold secrets.
if ($ForgetSeed) {
  $vmx = Join-Path $Dir "$name.vmx"
  if (-not (Test-Path -LiteralPath $vmx)) { throw "there is no $vmx. Say where the machine is: -Dir FOLDER" }
  $vmx = (Resolve-Path -LiteralPath $vmx).ProviderPath
  if (Test-Path -LiteralPath "$vmx.lck") {
    throw 'the virtual machine is open in VMware. Shut it down, close it there, and start this again.'
  }
  $rest = [IO.File]::ReadAllLines($vmx, $latin1) | Where-Object { $_ -notmatch '^sata0:2\\.' }
  [IO.File]::WriteAllLines($vmx, [string[]]$rest, $latin1)
  $copy = Join-Path $Dir 'seed.iso'
  if (Test-Path -LiteralPath $copy) { Remove-Item -LiteralPath $copy }
  Write-Host 'The seed disc is taken out of the machine and deleted.'
  Write-Host "Your downloaded archive and $seed hold the same: keep them safe, or delete them, too."
  exit 0
}

# VMware notes its folder in the registry; else its usual places.
$places = @(
  'HKLM:\\SOFTWARE\\WOW6432Node\\VMware, Inc.\\VMware Workstation',
  'HKLM:\\SOFTWARE\\VMware, Inc.\\VMware Workstation',
  'HKLM:\\SOFTWARE\\WOW6432Node\\VMware, Inc.\\VMware Player'
) | ForEach-Object { (Get-ItemProperty -LiteralPath $_ -ErrorAction SilentlyContinue).InstallPath }
$places += @(\${env:ProgramFiles(x86)}, $env:ProgramFiles) | Where-Object { $_ } | ForEach-Object {
  Join-Path $_ 'VMware\\VMware Workstation'
  Join-Path $_ 'VMware\\VMware Player'
}
$tool = $places | Where-Object { $_ } | ForEach-Object { Join-Path $_ 'vmware-vdiskmanager.exe' } |
  Where-Object { Test-Path -LiteralPath $_ } | Select-Object -First 1
if (-not $tool) {
  throw "vmware-vdiskmanager.exe was not found. Is VMware Workstation or Player installed? Without it: copy vmware-guest.vmx, and let VMware add a @host.diskGiB@ GB disk named nixos.vmdk to it."
}

if ($Iso) {
  $Iso = (Resolve-Path -LiteralPath $Iso).ProviderPath
} else {
  $newest = Get-ChildItem -Path (Join-Path $HOME 'Downloads') -Filter '*nixos-*x86_64*.iso' -ErrorAction SilentlyContinue |
    Sort-Object LastWriteTime -Descending | Select-Object -First 1
  if ($newest) { $Iso = $newest.FullName }
}

$vmx = Join-Path $Dir "$name.vmx"
if (Test-Path -LiteralPath $vmx) {
  throw "$vmx exists already. Take another folder with -Dir, or remove that virtual machine in VMware first."
}
$Dir = (New-Item -ItemType Directory -Force -Path $Dir).FullName
$vmx = Join-Path $Dir "$name.vmx"

# Keys whose value is known only here. A value has no escape for quotes and line ends.
$values = @{}
if ($Iso) { $values['sata0:1.fileName'] = $Iso }
# @when host.sharedFolders
$Share = (New-Item -ItemType Directory -Force -Path $Share).FullName
$values['sharedFolder0.hostPath'] = $Share
# @end
foreach ($value in $values.Values) {
  if ($value -match '["|\\x00-\\x1f]') { throw "VMware cannot read this path: $value" }
}
$hasSeed = Test-Path -LiteralPath $seed
$lines = Get-Content -LiteralPath (Join-Path $PSScriptRoot 'vmware-guest.vmx') |
  Where-Object { $hasSeed -or $_ -notmatch '^sata0:2\\.' } | ForEach-Object {
    $key = ($_ -split ' = ', 2)[0]
    if ($values.ContainsKey($key)) { '{0} = "{1}"' -f $key, $values[$key] } else { $_ }
  }
if ($hasSeed) {
  Copy-Item -LiteralPath $seed -Destination (Join-Path $Dir 'seed.iso') -Force
}
# @when secrets.scheme == agenix

# The key to the encrypted secrets is not in the archive. It goes onto the machine's own copy of the disc, whose last
# sector is kept free for it.
$flake = Split-Path -Parent $PSScriptRoot
if ($hasSeed -and (Get-ChildItem -Path (Join-Path $flake 'secrets') -Filter '*.age' -ErrorAction SilentlyContinue)) {
  $recipients = Get-Content -Raw -LiteralPath (Join-Path $flake 'secrets\\secrets.nix')
  $candidates = @((Join-Path $flake 'key.txt'), (Join-Path (Split-Path -Parent $flake) 'key.txt'))
  $candidates += @(Get-ChildItem -Path (Join-Path $HOME 'Downloads') -Filter 'key*.txt' -ErrorAction SilentlyContinue |
    ForEach-Object { $_.FullName })
  $keyFile = $candidates | Where-Object { Test-Path -LiteralPath $_ } | Where-Object {
    (Get-Content -Raw -LiteralPath $_) -match '(?m)^# public key: (age1[a-z0-9]+)' -and $recipients.Contains($Matches[1])
  } | Select-Object -First 1
  if (-not $keyFile) {
    throw "key.txt is missing: it opens your secrets, and the wizard saved it beside the archive. Put it here and start this again: $flake\\key.txt (Without a key: delete $seed, and bring the folder into the machine another way, see NEXT-STEPS.md.)"
  }
  $bytes = [IO.File]::ReadAllBytes($seed)
  $keyBytes = [IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $keyFile).ProviderPath)
  [Array]::Copy($keyBytes, 0, $bytes, $bytes.Length - 2048, $keyBytes.Length)
  [IO.File]::WriteAllBytes((Join-Path $Dir 'seed.iso'), $bytes)
  Write-Host "The seed disc has the key to your secrets, from $keyFile"
}
# @end

$disk = Join-Path $Dir 'nixos.vmdk'
if (Test-Path -LiteralPath $disk) {
  Write-Host 'The disk nixos.vmdk is there already and stays as it is.'
} else {
  & $tool -c -s '@host.diskGiB@GB' -a lsilogic -t 0 $disk
  if ($LASTEXITCODE -ne 0) { throw "vmware-vdiskmanager failed (exit code $LASTEXITCODE)." }
}
# UTF-8 without a byte order mark, as the file itself says.
[IO.File]::WriteAllLines($vmx, [string[]]$lines, (New-Object Text.UTF8Encoding $false))

Write-Host ''
Write-Host "The virtual machine is in: $Dir"
# @when host.sharedFolders
Write-Host "Shared with it:            $Share"
# @end
foreach ($place in @($Dir, $PSScriptRoot)) {
  if ($place -match 'OneDrive') {
    Write-Warning "$place is in OneDrive, which uploads it and may lock its files. Another folder is better: -Dir FOLDER"
  }
}
if ($hasSeed) {
  $made = (Get-Item -LiteralPath $seed).LastWriteTimeUtc
  $newer = Get-ChildItem -LiteralPath (Split-Path -Parent $PSScriptRoot) -Recurse -File |
    Where-Object { $_.LastWriteTimeUtc -gt $made -and $_.Name -notlike 'key*.txt' } | Select-Object -First 3
  if ($newer) {
    Write-Host ''
    Write-Host 'Changed after the seed disc was made, so the disc does not have it:'
    foreach ($file in $newer) { Write-Host "  $($file.FullName)" }
    Write-Host 'Bring this folder into the machine another way (NEXT-STEPS.md, Other ways),'
    Write-Host 'or change the answers in the wizard and download again.'
  }
} else {
  Write-Host ''
  Write-Host 'No seed disc is in this folder: only the zip that the wizard page makes has one.'
  Write-Host 'NEXT-STEPS.md (Other ways) says how to bring this folder into the machine without it.'
}
if (-not $Iso) {
  Write-Host ''
  Write-Host 'Still missing: the NixOS ISO (Intel/AMD, x86_64), from https://nixos.org/download'
  Write-Host "Save it as:    $(Join-Path $Dir 'nixos.iso')"
}
Write-Host ''
Write-Host "Now open $name.vmx in VMware, start it, and go on with NEXT-STEPS.md."
`],["vmware/create-vm.sh",`#!/bin/sh
# Makes the virtual machine on a Linux or macOS host: its folder, its file and its empty disk.
#   sh create-vm.sh          (sh create-vm.sh --help lists the options)
set -eu
export LC_ALL=C

name='@host.name@'
disk_gib=@host.diskGiB@
architecture='@host.arch@'
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
folder='' iso='' forget_seed=no
# @when host.sharedFolders
share=''
# @end

usage() {
  cat <<'HELP'
  --dir DIR    where to put the virtual machine
  --iso FILE   the NixOS ISO (default: the newest one in Downloads)
  --forget-seed  after the installation: take the seed disc out of the machine
HELP
  # @when host.sharedFolders
  echo '  --share DIR  the folder to share with the guest (default: one in your home)'
  # @end
}

fail() {
  printf 'create-vm.sh: %s\\n' "$@" >&2
  exit 1
}

while [ "$#" -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --forget-seed)
      forget_seed=yes
      shift
      continue
      ;;
    --*) [ "$#" -ge 2 ] || fail "$1 needs a value" ;;
  esac
  case $1 in
    --dir) folder=$2 ;;
    --iso) iso=$2 ;;
    # @when host.sharedFolders
    --share) share=$2 ;;
    # @end
    *) fail "unknown option: $1" ;;
  esac
  shift 2
done

case $(uname -s) in
  Darwin)
    [ -n "$folder" ] || folder="$HOME/Virtual Machines.localized/$name.vmwarevm"
    PATH=$PATH:/Applications/VMware\\ Fusion.app/Contents/Library
    ;;
  *) [ -n "$folder" ] || folder="$HOME/vmware/$name" ;;
esac
vmx=$folder/$name.vmx
seed=$here/seed.iso

# After the installation the disc is of no use, and it may hold secrets.
if [ "$forget_seed" = yes ]; then
  [ -f "$vmx" ] || fail "there is no $vmx" 'Say where the machine is: --dir DIR'
  [ ! -e "$vmx.lck" ] || fail 'the virtual machine is open in VMware.' \\
    'Shut it down, close it there, and start this again.'
  sed '/^sata0:2\\./d' "$vmx" >"$vmx.part"
  mv "$vmx.part" "$vmx"
  rm -f "$folder/seed.iso"
  echo 'The seed disc is taken out of the machine and deleted.'
  echo "Your downloaded archive and $seed hold the same: keep them safe, or delete them, too."
  exit 0
fi

command -v vmware-vdiskmanager >/dev/null 2>&1 || fail \\
  'vmware-vdiskmanager was not found. Is VMware installed on this computer?' \\
  "Without it: copy vmware-guest.vmx, and let VMware add a $disk_gib GB disk named nixos.vmdk to it."

# The newest ISO for this processor, if none was named.
if [ -z "$iso" ]; then
  for candidate in "$HOME"/Downloads/*nixos-*"\${architecture%-linux}"*.iso; do
    [ -f "$candidate" ] || continue
    if [ -z "$iso" ] || [ -n "$(find "$candidate" -newer "$iso")" ]; then iso=$candidate; fi
  done
fi
[ -z "$iso" ] || [ -f "$iso" ] || fail "there is no file $iso"

[ ! -e "$vmx" ] || fail "$vmx exists already." 'Take another folder with --dir, or remove that virtual machine in VMware first.'
mkdir -p "$folder"
folder=$(CDPATH='' cd -- "$folder" && pwd -P)
vmx=$folder/$name.vmx
[ -z "$iso" ] || iso=$(CDPATH='' cd -- "$(dirname -- "$iso")" && pwd -P)/$(basename -- "$iso")
# @when host.sharedFolders
[ -n "$share" ] || share=$HOME/$name-shared
mkdir -p "$share"
share=$(CDPATH='' cd -- "$share" && pwd -P)
# @end

# @when secrets.scheme == agenix
# The key to the encrypted secrets is not in the archive. It goes onto the machine's own copy of the disc, whose last
# sector is kept free for it.
add_key() {
  [ -n "$(find "$here/.." -name '*.age')" ] || return 0
  recipients=$here/../secrets/secrets.nix
  for candidate in "$here/../key.txt" "$here/../../key.txt" "$HOME"/Downloads/key*.txt; do
    [ -f "$candidate" ] || continue
    public=$(sed -n 's/^# public key: \\(age1[a-z0-9]*\\).*/\\1/p' "$candidate" | head -n 1)
    [ -n "$public" ] || continue
    grep -q "$public" "$recipients" || continue
    key=$candidate
    size=$(($(wc -c <"$seed") - 2048))
    {
      head -c "$size" "$seed"
      dd if="$key" bs=2048 count=1 conv=sync 2>/dev/null
    } >"$folder/seed.iso"
    echo "The seed disc has the key to your secrets, from $key"
    return 0
  done
  fail 'key.txt is missing: it opens your secrets, and the wizard saved it beside the archive.' \\
    "Put it here and start this again: $(dirname "$here")/key.txt" \\
    "Without a key: delete $seed, and bring the folder into the machine another way (NEXT-STEPS.md)."
}

# @end
# Sets one key of the .vmx. Its values have no escape for quotes and line ends.
set_key() {
  [ "$(printf '%s' "$2" | tr -d '"|[:cntrl:]')" = "$2" ] || fail "VMware cannot read this path: $2"
  KEY=$1 VALUE=$2 awk '
    $1 == ENVIRON["KEY"] { print $1 " = \\"" ENVIRON["VALUE"] "\\""; next }
    { print }
  ' "$vmx.part" >"$vmx.next"
  mv "$vmx.next" "$vmx.part"
}

cp "$here/vmware-guest.vmx" "$vmx.part"
[ -z "$iso" ] || set_key sata0:1.fileName "$iso"
# @when host.sharedFolders
set_key sharedFolder0.hostPath "$share"
# @end
if [ -f "$seed" ]; then
  # Only you may read it: it has what you typed.
  (umask 077 && cp "$seed" "$folder/seed.iso" && chmod 600 "$folder/seed.iso")
  # @when secrets.scheme == agenix
  add_key
  # @end
else
  sed '/^sata0:2\\./d' "$vmx.part" >"$vmx.next"
  mv "$vmx.next" "$vmx.part"
fi
if [ -e "$folder/nixos.vmdk" ]; then
  echo 'The disk nixos.vmdk is there already and stays as it is.'
else
  vmware-vdiskmanager -c -s "\${disk_gib}GB" -a lsilogic -t 0 "$folder/nixos.vmdk"
fi
mv "$vmx.part" "$vmx"

echo
echo "The virtual machine is in: $folder"
# @when host.sharedFolders
echo "Shared with it:            $share"
# @end
if [ -f "$seed" ]; then
  newer=$(cd "$here/.." && find . -type f -newer vmware/seed.iso ! -path './.git/*' ! -name .DS_Store ! -name 'key*.txt')
  if [ -n "$newer" ]; then
    echo
    echo 'Changed after the seed disc was made, so the disc does not have it:'
    printf '%s\\n' "$newer" | sed -n 's|^\\./|  |; 1,3p'
    echo 'Bring this folder into the machine another way (NEXT-STEPS.md, Other ways),'
    echo 'or change the answers in the wizard and download again.'
  fi
else
  echo
  echo 'No seed disc is in this folder: only the zip that the wizard page makes has one.'
  echo 'NEXT-STEPS.md (Other ways) says how to bring this folder into the machine without it.'
fi
if [ -z "$iso" ]; then
  echo
  echo "Still missing: the NixOS ISO for \${architecture%-linux}, from https://nixos.org/download"
  echo "Save it as:    $folder/nixos.iso"
fi
echo
echo "Now open $name.vmx in VMware, start it, and go on with NEXT-STEPS.md."
`],["vmware/go",`#!/bin/sh
# Starts the installation from the seed disc, in the NixOS ISO:
#   sudo mount -L go /mnt
#   sudo sh /mnt/go          (what follows is handed to install.sh: sudo sh /mnt/go --help)
set -eu
export LC_ALL=C

# Everything is read into memory first, this script too: /mnt is where install.sh mounts the new disk.
folder=/root/@facts.folder@
stage=\${1:-}

fail() {
  printf 'go: %s\\n' "$@" >&2
  exit 1
}

if [ "$stage" != --copied ]; then
  [ "$(id -u)" -eq 0 ] || fail "this needs root. Type: sudo sh $0"
  disc=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
  [ -f "$disc/flake.tgz" ] || fail "flake.tgz is not beside $0." \\
    'Mount the seed disc first: sudo mount -L go /mnt'
  rm -rf "$folder"
  mkdir -p "$folder"
  chmod 700 "$folder"
  cp "$disc/flake.tgz" "$folder.tgz"
  tar -xzf "$folder.tgz" -C "$folder" --strip-components=1
  rm "$folder.tgz"
  # A key for encrypted secrets, if create-vm put one on the disc: text, then empty bytes to the end of the sector.
  if [ -f "$disc/key.txt" ] && grep -q AGE-SECRET-KEY "$disc/key.txt"; then
    (umask 077 && tr -d '\\000' <"$disc/key.txt" >"$folder/key.txt")
  fi
  cd /
  exec sh "$folder/vmware/go" --copied "$disc" "$@"
fi

disc=$2
shift 2
# Lazily where somebody stands in it; a new system below it, from an earlier try, stays mounted.
if mountpoint -q "$disc"; then umount "$disc" || umount -l "$disc"; fi
from_seed_disc=yes
export from_seed_disc
exec sh "$folder/install.sh" "$@"
`],["vmware/vmware-guest.vmx",`.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "20"
virtualHW.productCompatibility = "hosted"
displayName = "@host.name@"
annotation = "NixOS with Hyprland. Log in as @user.name@. Disk labels: nixos, boot, swap (where chosen). NEXT-STEPS.md leads to the desktop."
# @when facts.isX86
guestOS = "other6xlinux-64"
# @end
# @when facts.isAarch64
guestOS = "arm-other6xlinux-64"
# @end
firmware = "efi"
uefi.secureBoot.enabled = "FALSE"
nvram = "vmware-guest.nvram"
bios.bootOrder = "hdd,cdrom"
memsize = "@facts.memoryMiB@"
numvcpus = "@host.cpus@"
cpuid.coresPerSocket = "@host.cpus@"
mks.enable3d = "TRUE"
svga.autodetect = "TRUE"
svga.graphicsMemoryKB = "@facts.graphicsMemoryKiB@"
# @when facts.isScaled
gui.fitGuestUsingNativeDisplayResolution = "TRUE"
# @end
# @when hyprland.scale == 1
gui.fitGuestUsingNativeDisplayResolution = "FALSE"
# @end
pciBridge0.present = "TRUE"
pciBridge4.present = "TRUE"
pciBridge4.virtualDev = "pcieRootPort"
pciBridge4.functions = "8"
pciBridge5.present = "TRUE"
pciBridge5.virtualDev = "pcieRootPort"
pciBridge5.functions = "8"
pciBridge6.present = "TRUE"
pciBridge6.virtualDev = "pcieRootPort"
pciBridge6.functions = "8"
pciBridge7.present = "TRUE"
pciBridge7.virtualDev = "pcieRootPort"
pciBridge7.functions = "8"
vmci0.present = "TRUE"
# @when facts.isX86
hpet0.present = "TRUE"
# @end
# @when host.disk == nvme
nvme0.present = "TRUE"
nvme0:0.present = "TRUE"
nvme0:0.fileName = "nixos.vmdk"
# @end
# @when host.disk == pvscsi
scsi0.present = "TRUE"
scsi0.virtualDev = "pvscsi"
scsi0:0.present = "TRUE"
scsi0:0.deviceType = "scsi-hardDisk"
scsi0:0.fileName = "nixos.vmdk"
# @end
# @when host.disk == lsilogic
scsi0.present = "TRUE"
scsi0.virtualDev = "lsilogic"
scsi0:0.present = "TRUE"
scsi0:0.deviceType = "scsi-hardDisk"
scsi0:0.fileName = "nixos.vmdk"
# @end
sata0.present = "TRUE"
# @when host.disk == sata
sata0:0.present = "TRUE"
sata0:0.fileName = "nixos.vmdk"
# @end
sata0:1.present = "TRUE"
sata0:1.deviceType = "cdrom-image"
sata0:1.fileName = "nixos.iso"
sata0:1.startConnected = "TRUE"
sata0:2.present = "TRUE"
sata0:2.deviceType = "cdrom-image"
sata0:2.fileName = "seed.iso"
sata0:2.startConnected = "TRUE"
ethernet0.present = "TRUE"
ethernet0.connectionType = "nat"
ethernet0.addressType = "generated"
ethernet0.virtualDev = "vmxnet3"
usb.present = "TRUE"
ehci.present = "TRUE"
usb_xhci.present = "TRUE"
sound.present = "TRUE"
sound.virtualDev = "hdaudio"
sound.fileName = "-1"
sound.autoDetect = "TRUE"
floppy0.present = "FALSE"
tools.syncTime = "FALSE"
tools.upgrade.policy = "manual"
powerType.powerOff = "soft"
powerType.powerOn = "soft"
powerType.suspend = "soft"
powerType.reset = "soft"
# @when host.sharedFolders
isolation.tools.hgfs.disable = "FALSE"
sharedFolder.maxNum = "1"
sharedFolder0.present = "TRUE"
sharedFolder0.enabled = "TRUE"
sharedFolder0.readAccess = "TRUE"
sharedFolder0.writeAccess = "TRUE"
# @end
# @when facts.sharesWindowsFolder
sharedFolder0.hostPath = "C:\\Users\\Public"
# @end
# @when facts.sharesMacFolder
sharedFolder0.hostPath = "/Users/Shared"
# @end
# @when host.sharedFolders
sharedFolder0.guestName = "shared"
sharedFolder0.expiration = "never"
# @end
isolation.tools.copy.disable = "FALSE"
isolation.tools.paste.disable = "FALSE"
isolation.tools.dnd.disable = "TRUE"
`]];var f_=/^(?:con|prn|aux|nul|com\d|lpt\d)$/;function jg(e){return f_.test(e)?`${e}-vm`:e}var h_="YOUR-HOST";function Cg(e,t){let{protocol:i,port:o,origin:n}=new URL(e);return`${Rd(e)?`${i}//${h_}${o&&`:${o}`}`:n}/api/flake.tar.gz?${t}`}function Rd(e){let{hostname:t}=new URL(e);return/^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(t)}var st=class{#e;constructor(t){this.#e=t}static textOf(t){return t.#e}},Fg=new Set(["assert","else","if","in","inherit","let","or","rec","then","with"]),Rg=/^[A-Za-z_][A-Za-z0-9_'-]*$/,Zg=100;function Mo(e){return e instanceof st}function Fo(e){return st.textOf(e)}function vr(e){for(let t of e.split("."))if(!Rg.test(t)||Fg.has(t))throw new TypeError(`Not a package attribute: ${JSON.stringify(e)}`);return new st(e)}function Ro(e){if(!/^(?:\.\/|(?:\.\.\/)+)(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(e))throw new TypeError(`Not an import path: ${JSON.stringify(e)}`);return new st(e)}function Vg(e){if(e.includes("\0"))throw new TypeError("A Nix string cannot hold NUL");if(/\p{Surrogate}/u.test(e))throw new TypeError("A lone surrogate has no UTF-8 form");return/["\\$\n\r\t]/.test(e)?`"${e.replace(/["\\]/g,"\\$&").replace(/\$\{/g,"\\${").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t")}"`:`"${e}"`}function Lg(e){return Rg.test(e)&&!Fg.has(e)?e:Vg(e)}function Bg(e,{indent:t=0,column:i=t}={}){return Lo(e,t,i)}function Lo(e,t,i){if(e===null)return"null";if(Mo(e))return Fo(e);switch(typeof e){case"boolean":return String(e);case"number":if(!Number.isSafeInteger(e))throw new TypeError(`Not an integer Nix can hold: ${e}`);return String(e===0?0:e);case"string":return Vg(e);case"object":return Array.isArray(e)?g_(e,t,i):y_(e,t,i);default:throw new TypeError(`Not a Nix value: ${typeof e}`)}}function Mg(e,t,i){let o=Lo(e,t,i);return typeof e=="number"&&e<0?`(${o})`:o}function g_(e,t,i){if(e.length===0)return"[ ]";let[o]=e;if(e.length===1&&o!==void 0){let s=Mg(o,t,i+2);if(!s.includes(`
`)&&i+s.length+4<Zg)return`[ ${s} ]`}let n=t+2,r=" ".repeat(n);return`[
${e.map(s=>`${r}${Mg(s,n,n)}
`).join("")}${" ".repeat(t)}]`}function y_(e,t,i){let o=Object.entries(e);if(o.length===0)return"{ }";let[n]=o;if(o.length===1&&n!==void 0){let l=Lg(n[0]),c=`${l} = ${Lo(n[1],t,i+2+l.length+3)};`;if(!c.includes(`
`)&&i+c.length+4<Zg)return`{ ${c} }`}let r=t+2,a=" ".repeat(r);return`{
${o.map(([l,c])=>{let u=Lg(l);return`${a}${u} = ${Lo(c,r,r+u.length+3)};
`}).join("")}${" ".repeat(t)}}`}var Gg={be:{"":"be-latin1"},br:{"":"br-abnt2"},ca:{"":"cf"},ch:{"":"sg",de_nodeadkeys:"sg",fr:"fr_CH"},cz:{qwerty:"cz-lat2"},de:{"":"de",nodeadkeys:"de-latin1-nodeadkeys"},dk:{"":"dk"},ee:{"":"et"},es:{"":"es",dvorak:"es-dvorak"},fi:{"":"fi"},fr:{"":"fr",latin9:"fr-latin9"},gb:{"":"uk"},hr:{"":"croat"},hu:{"":"hu",qwerty:"hu101"},ie:{"":"ie"},is:{"":"is-latin1"},it:{"":"it"},jp:{"":"jp106"},latam:{"":"la-latin1"},lt:{"":"lt"},lv:{apostrophe:"lv",tilde:"lv-tilde"},nl:{"":"nl"},no:{"":"no"},pl:{"":"pl2"},pt:{"":"pt-latin1"},ro:{"":"ro",cedilla:"ro-cedilla",std:"ro-std"},rs:{latin:"sr-latin"},se:{"":"sv-latin1"},si:{"":"slovene"},sk:{"":"sk-qwertz",qwerty:"sk-qwerty"},tr:{"":"trq"},us:{dvorak:"dvorak",intl:"us-acentos"}};function Hg(e,t){return Object.hasOwn(Gg,e)?Gg[e]?.[t]??"":""}var Zd={lockVersion:7,verified:{date:"2026-11-23",kind:"offline",how:"Nix 2.8.0, 2.26.3 and 2.34.8 accept the lock file. The options and packages of 10,000 random answer sets were compared with lists; nixpkgs itself was not evaluated, and no system was built."},roots:{"nixos-unstable":{flake:{"home-manager":"home-manager-hyprland",hyprland:"hyprland",nixpkgs:"nixpkgs-hyprland"},nixpkgs:{"home-manager":"home-manager-unstable",nixpkgs:"nixpkgs-unstable"}},"nixos-26.05":{flake:{"home-manager":"home-manager-26.05",hyprland:"hyprland",nixpkgs:"nixpkgs-26.05"},nixpkgs:{"home-manager":"home-manager-26.05",nixpkgs:"nixpkgs-26.05"}}},agenix:"agenix",nodes:{agenix:{github:"ryantm/agenix",rev:"b027ee29d959fda4b60b57566d64c98a202e0feb",narHash:"sha256-9VnK6Oqai65puVJ4WYtCTvlJeXxMzAp/69HhQuTdl/I=",lastModified:1770165109,inputs:{darwin:[],"home-manager":["home-manager"],nixpkgs:["nixpkgs"],systems:"systems-default"},source:"newest commit of the default branch"},aquamarine:{github:"hyprwm/aquamarine",rev:"1a10fe26a9f7d989c359e6a9ea61aa2e44d06c36",narHash:"sha256-H2CrAlJD9FsUbSEIhPVK3IyVjnK0vSxPruBef17GcBs=",lastModified:1785877886,inputs:{hyprutils:["hyprland","hyprutils"],"hyprwayland-scanner":["hyprland","hyprwayland-scanner"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"flake-compat":{github:"NixOS/flake-compat",rev:"5edf11c44bc78a0d334f6334cdaf7d60d732daab",narHash:"sha256-vNpUSpF5Nuw8xvDLj2KCwwksIbjua2LZCqhV1LNRDns=",lastModified:1767039857,flake:!1,source:"flake.lock of Hyprland v0.56.2"},"home-manager-26.05":{github:"nix-community/home-manager/release-26.05",rev:"65258d5c65a250189fde2e35f490d15e064c4c62",narHash:"sha256-Sxu1NLTD/Ern6hFGLlZmtKCSct3YQXZI/lls8RE1XeM=",lastModified:1787377438,inputs:{nixpkgs:["nixpkgs"]},source:"newest commit of release-26.05"},"home-manager-hyprland":{github:"nix-community/home-manager",rev:"a7c70cc290290f373f50cd820403833d250459ac",narHash:"sha256-5r/JgsoNMTx+qIh83WkxpujEKBR7PF5ssnh5vYCuSAw=",lastModified:1785958398,inputs:{nixpkgs:["nixpkgs"]},source:"head of master from 5 to 6 August 2026"},"home-manager-unstable":{github:"nix-community/home-manager",rev:"ec1a8fdf74ed3f276148ee106299a2ba0e65d51f",narHash:"sha256-XL2qfqmocfsvuEGyomZg4nOZfkuSe8vZtrOX99I+b6I=",lastModified:1787379775,inputs:{nixpkgs:["nixpkgs"]},source:"newest commit of master"},hyprcursor:{github:"hyprwm/hyprcursor",rev:"39435900785d0c560c6ae8777d29f28617d031ef",narHash:"sha256-fCpwFiTW0rT7oKJqr3cqHMnkwypSwQKpbtUEtxdkgrM=",lastModified:1776511930,inputs:{hyprlang:["hyprland","hyprlang"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprgraphics:{github:"hyprwm/hyprgraphics",rev:"8699c38f0e4a1ca3bfc84f84ba020509ced1f133",narHash:"sha256-dpW3UKG2NTboxxYGzOX4nZiH8YI++CpgosHmVaquOEI=",lastModified:1785855875,inputs:{hyprutils:["hyprland","hyprutils"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprland:{github:"hyprwm/Hyprland/v0.56.2",rev:"efb50993780079460b0cbed1363e2166a2de1d9f",narHash:"sha256-IptZjFf/bE9lv8SQLef4Wmn3KOs3BwchYr6aFcCJ9NI=",lastModified:1785939201,inputs:{aquamarine:"aquamarine",hyprcursor:"hyprcursor",hyprgraphics:"hyprgraphics","hyprland-guiutils":"hyprland-guiutils","hyprland-protocols":"hyprland-protocols",hyprlang:"hyprlang",hyprutils:"hyprutils","hyprwayland-scanner":"hyprwayland-scanner",hyprwire:"hyprwire",nixpkgs:"nixpkgs-hyprland","pre-commit-hooks":"pre-commit-hooks",systems:"systems-linux",xdph:"xdph"},source:"tag v0.56.2"},"hyprland-guiutils":{github:"hyprwm/hyprland-guiutils",rev:"a16ad89ed5fb4192c966018a80c652de8d96f748",narHash:"sha256-Ee78BRFi+MrmgHmmW+2dZUEI1R3cssEzza0ar3fsNX8=",lastModified:1784533903,inputs:{aquamarine:["hyprland","aquamarine"],hyprgraphics:["hyprland","hyprgraphics"],hyprlang:["hyprland","hyprlang"],hyprtoolkit:"hyprtoolkit",hyprutils:["hyprland","hyprutils"],"hyprwayland-scanner":["hyprland","hyprwayland-scanner"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"hyprland-protocols":{github:"hyprwm/hyprland-protocols",rev:"1cb6db5fd6bb8aee419f4457402fa18293ace917",narHash:"sha256-/6G/MsPvtn7bc4Y32pserBT/Z4SUUdBd4XYJpOEKVR4=",lastModified:1772460177,inputs:{nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprlang:{github:"hyprwm/hyprlang",rev:"090117506ddc3d7f26e650ff344d378c2ec329cc",narHash:"sha256-Qu+Wf2Bp5qUjyn2YpZNq8a7JyzTGowhT1knrwE38a9U=",lastModified:1777320127,inputs:{hyprutils:["hyprland","hyprutils"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprtoolkit:{github:"hyprwm/hyprtoolkit",rev:"bdba25ced39ea39ab004a8f31593ba0b0ff1ca35",narHash:"sha256-+p3MlyN/nqRefcf2IckPlGRUn9+hielqpS9XClbLleM=",lastModified:1782554491,inputs:{aquamarine:["hyprland","hyprland-guiutils","aquamarine"],hyprgraphics:["hyprland","hyprland-guiutils","hyprgraphics"],hyprlang:["hyprland","hyprland-guiutils","hyprlang"],hyprutils:["hyprland","hyprland-guiutils","hyprutils"],"hyprwayland-scanner":["hyprland","hyprland-guiutils","hyprwayland-scanner"],nixpkgs:["hyprland","hyprland-guiutils","nixpkgs"],systems:["hyprland","hyprland-guiutils","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprutils:{github:"hyprwm/hyprutils",rev:"5a7b8cf221914ce4714407950e4ffbdddcd8b66f",narHash:"sha256-DFc543bQN94Kt+RsD3Hiu7qCA1uKdqaFJKPMjzANKGU=",lastModified:1785843795,inputs:{nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"hyprwayland-scanner":{github:"hyprwm/hyprwayland-scanner",rev:"b8632713a6beaf28b56f2a7b0ab2fb7088dbb404",narHash:"sha256-Jxixw6wZphUp+nHYxOKUYSckL17QMBx2d5Zp0rJHr1g=",lastModified:1777159683,inputs:{nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprwire:{github:"hyprwm/hyprwire",rev:"7d935bb54674aa0fbd327d2a6888bd0630079ed0",narHash:"sha256-ak5fWEmWZyax8trkV4aphdvjrbUiSyl6qS+y5GwBS7Y=",lastModified:1784465130,inputs:{hyprutils:["hyprland","hyprutils"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"nixpkgs-26.05":{github:"NixOS/nixpkgs/nixos-26.05",rev:"5880666fd9eb563038431edb35c2d0aa595884e6",narHash:"sha256-OURZPknrTjQrlNyxPdqzyqmU/81Wes1CUP/Ft1Rv/YI=",lastModified:1787204541,source:"flake.lock of home-manager release-26.05"},"nixpkgs-hyprland":{github:"NixOS/nixpkgs/nixos-unstable",rev:"e72e4f299401a3689d4b3d5fc6496b11db7064eb",narHash:"sha256-8fsyqeO+mJqvIzeO4xIpgJe/f7MTbbVTEC6RT6WSXNs=",lastModified:1785828668,source:"flake.lock of Hyprland v0.56.2"},"nixpkgs-unstable":{github:"NixOS/nixpkgs/nixos-unstable",rev:"2c423e03bbafcff28bfadc6781a4a8257f205cb5",narHash:"sha256-dt4WdcvsA8/RCe+VZZwqU0X+XMM3wBbGCWA0/sFWzGo=",lastModified:1787360063,source:"flake.lock of Hyprland main 6ffae9c"},"pre-commit-hooks":{github:"cachix/git-hooks.nix",rev:"43b3c1ab9d40fb1dbb008f451988a91e375825e9",narHash:"sha256-ReRHaLgr/uVqdD8afFSn+myXIfpHeOhP0yYe0TJqAA8=",lastModified:1784288435,inputs:{"flake-compat":"flake-compat",nixpkgs:["hyprland","nixpkgs"]},source:"flake.lock of Hyprland v0.56.2"},"systems-default":{github:"nix-systems/default",rev:"da67096a3b9bf56a91d16901293e51ba5b49a27e",narHash:"sha256-Vy1rq5AaRuLzOxct8nz4T6wlgyUR7zLU309k9mBC768=",lastModified:1681028828,source:"flake.lock of agenix"},"systems-linux":{github:"nix-systems/default-linux",rev:"31732fcf5e8fea42e59c2488ad31a0e651500f68",narHash:"sha256-12tWmuL2zgBgZkdoB6qXZsgJEH9LR3oUgpaQq2RbI80=",lastModified:1689347949,source:"flake.lock of Hyprland v0.56.2"},xdph:{github:"hyprwm/xdg-desktop-portal-hyprland",rev:"b653ab53a435e92cc00f34771e6823bc59f2f740",narHash:"sha256-sNIGmqZJiOM/lCWUuslV53zuk/p5sGCRcS3kHKfxQvA=",lastModified:1785846792,inputs:{"hyprland-protocols":["hyprland","hyprland-protocols"],hyprlang:["hyprland","hyprlang"],hyprutils:["hyprland","hyprutils"],"hyprwayland-scanner":["hyprland","hyprwayland-scanner"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"}}};function lt({host:e,hyprland:t,secrets:i}){return{channel:e.channel,source:t.source,agenix:i.scheme==="agenix"}}var gn={...Zd,verified:v_(Zd.verified)};function v_({date:e,kind:t,how:i}){if(t!=="offline"&&t!=="evaluation")throw new TypeError(`Not a check: ${t}`);return{date:e,kind:t,how:i}}function Vd(e,{channel:t,source:i,agenix:o}){let n=e.roots[t]?.[i];if(!n)throw new Error(`pins.json has no roots for the channel ${t}`);return o?{...n,agenix:e.agenix}:n}function Kg(e){let t=$_.get(e.channel);if(!t)throw new Error(`No lock file for the channel ${e.channel}`);return t[e.source][e.agenix?"agenix":"plain"]}function w_(e,t){let i={},o=a=>{let s=a;for(let c=2;s in i;c++)s=`${a}_${c}`;let l={};return i[s]=l,{name:s,node:l}},n=(a,s)=>{let l=Object.keys(s).sort();if(l.length!==0){a.inputs={};for(let c of l){let u=s[c];a.inputs[c]=typeof u=="string"?r(c,u):u}}},r=(a,s)=>{let l=e.nodes[s];if(!l)throw new Error(`pins.json has no node \u201C${s}\u201D, which input \u201C${a}\u201D takes`);let{name:c,node:u}=o(a);n(u,l.inputs??{}),l.flake!==void 0&&(u.flake=l.flake);let[d,p,m]=l.github.split("/"),{rev:g,narHash:y,lastModified:$}=l;return u.locked={lastModified:$,narHash:y,owner:d,repo:p,rev:g,type:"github"},u.original={owner:d,...m&&{ref:m},repo:p,type:"github"},c};return n(o("root").node,t),`${JSON.stringify(qg({nodes:i,root:"root",version:e.lockVersion}),null,2)}
`}function qg(e){if(Array.isArray(e)||e===null||typeof e!="object")return e;let t=e;return Object.fromEntries(Object.keys(t).sort().map(i=>[i,qg(t[i])]))}var Zo=e=>`github:${gn.nodes[e]?.github}`;function Vo(e){let t=Vd(gn,e);return{nixpkgs:Zo(t.nixpkgs),homeManager:Zo(t["home-manager"]),hyprland:Zo(Vd(gn,{...e,source:"flake"}).hyprland),agenix:Zo(gn.agenix)}}var Wg=(e,t)=>{let i=o=>w_(gn,Vd(gn,{channel:e,source:t,agenix:o}));return{plain:i(!1),agenix:i(!0)}},k_=e=>({flake:Wg(e,"flake"),nixpkgs:Wg(e,"nixpkgs")}),$_=new Map(Object.keys(gn.roots).map(e=>[e,k_(e)]));var ct=e=>e.host.arch==="aarch64-linux",yn=e=>e.hyprland.graphics==="compatible",Jg=e=>yn(e)&&e.user.terminal!=="foot",wr=({host:e})=>{let t={layout:e.keyboardLayout,variant:e.keyboardVariant},i={layout:e.secondKeyboardLayout,variant:e.secondKeyboardVariant},o=({layout:r,variant:a})=>!Pd(r,a),n=i.layout===""?[t]:[t,i];return o(t)?n:n.some(o)?[i,t]:[{layout:"us",variant:""},...n]},Ge=e=>wr(e)[0],Bd=e=>wr(e).length>1,Xg=e=>Pd(e.host.keyboardLayout,e.host.keyboardVariant),Yg=e=>e.hyprland.modifier==="ALT"?{option:"grp:shifts_toggle",keys:"both Shift keys together"}:{option:"grp:alt_shift_toggle",keys:"Alt + Shift"},__=new Set(["us","us altgr-intl","us colemak","us dvorak","us euro","us intl","us mac","gb","gb mac","ie","jp","pl"]),x_=new Set(["C","ca","de","en","es","fi","fr","it","nl","sv"]),S_={hyprland:"a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc=","nix-community":"mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="},Qg=e=>e.hyprland.source==="flake"?["hyprland","nix-community"]:["nix-community"],I_=["brave","discord","element-desktop","gh","google-chrome","signal-desktop","slack","vesktop","vscodium","zed-editor"],z_=[e=>e.user.browser==="chromium",e=>e.user.editor==="vscode",e=>I_.some(t=>e.user.packages.includes(t))],ey=e=>e.host.keyring==="on"||e.host.keyring==="auto"&&z_.some(t=>t(e)),Bo=e=>e.host.diskLayout.startsWith("luks"),Go=e=>e.host.diskLayout.endsWith("btrfs"),ny=e=>`${Ge(e).layout}${Ge(e).variant}`!="us",ty=e=>e.filter(t=>typeof t=="number"),Gd=e=>e.filter(t=>typeof t=="string").map(t=>{let[i=0,o=0]=t.split("-").map(Number);return{from:i,to:o}}),ut={ja:{name:"mozc",addon:"fcitx5-mozc"},ko:{name:"hangul",addon:"fcitx5-hangul"},zh:{name:"pinyin",addon:"qt6Packages.fcitx5-chinese-addons"},bopomofo:{name:"chewing",addon:"fcitx5-chewing"}},ry={cn:ut.zh,jp:ut.ja,kr:ut.ko,tw:ut.bopomofo},Ho=({host:e})=>{if(e.inputMethod==="none")return[];let[t="",i=""]=e.locale.split(/[_.@]/),n=[t==="zh"&&["HK","MO","TW"].includes(i)?ut.bopomofo:ut[t],ry[e.keyboardLayout],ry[e.secondKeyboardLayout]];return[...new Set(n.filter(r=>r!==void 0))]},iy=e=>{let{layout:t,variant:i}=Ge(e);return[t,i].filter(o=>o!=="").join("-")},oy={nixpkgsUrl:e=>Vo(lt(e)).nixpkgs,homeManagerUrl:e=>Vo(lt(e)).homeManager,hyprlandUrl:e=>Vo(lt(e)).hyprland,substituters:e=>Qg(e).map(t=>`https://${t}.cachix.org`),trustedPublicKeys:e=>Qg(e).map(t=>`${t}.cachix.org-1:${S_[t]}`),stateVersion:e=>lg(e.host.channel).stateVersion,needsHyprlandMesa:e=>e.hyprland.source==="flake"&&e.host.channel!=="nixos-unstable",latinFirst:Xg,latinKeyboard:e=>Ge(e).layout,hasSecondKeyboard:e=>Bd(e)&&!Xg(e),keyboardLayout:e=>wr(e).map(({layout:t})=>t).join(","),keyboardVariant:e=>wr(e).some(({variant:t})=>t!=="")?wr(e).map(({variant:t})=>t).join(","):"",keyboardOptions:e=>Bd(e)&&!Nd(e.host.keyboardOptions)?[e.host.keyboardOptions,Yg(e).option].filter(t=>t!=="").join(","):e.host.keyboardOptions,showsLayout:e=>Bd(e)&&e.hyprland.bar==="waybar",switchKeys:e=>Nd(e.host.keyboardOptions)?"the keys you chose":Yg(e).keys,hasNoProxy:e=>e.host.proxy==="",consoleKeys:e=>og(e.host.keyboardLayout,e.host.keyboardVariant).map(({wanted:t,press:i})=>`\`${i}\` for \`${t}\``).join(", "),consoleKeymap:e=>Hg(Ge(e).layout,Ge(e).variant),startsOtherThanAmerican:ny,hasSlashKey:e=>__.has(`${Ge(e).layout} ${Ge(e).variant}`.trim()),greeterInEnglish:e=>!x_.has(e.host.locale.split(/[_.@]/)[0]??""),guestModule:()=>Ro("../../modules/guest/vmware"),openTcpPorts:e=>ty(e.host.openPorts),opensMorePorts:e=>e.host.openUdpPorts.length>0||Gd(e.host.openPorts).length>0,openTcpPortRanges:e=>Gd(e.host.openPorts),openUdpPorts:e=>ty(e.host.openUdpPorts),openUdpPortRanges:e=>Gd(e.host.openUdpPorts),needsInputMethod:e=>Ho(e).length>0,inputMethodAddons:e=>[...new Set(Ho(e).map(({addon:t})=>t))].sort().map(vr),inputLayout:iy,inputMethods:e=>[`keyboard-${iy(e)}`,...Ho(e).map(({name:t})=>t)],inputMethod:e=>Ho(e)[0]?.name??"",hasKeyring:ey,isX86:e=>!ct(e),isAarch64:ct,initrdModules:e=>ct(e)?["ahci","nvme","sd_mod","sr_mod","uhci_hcd","usb_storage","usbhid","xhci_pci"]:["ahci","ata_piix","ehci_pci","mptspi","nvme","sd_mod","sr_mod","uhci_hcd","usb_storage","usbhid","vmw_pvscsi","xhci_pci"],kernelModules:e=>ct(e)?["vmw_vsock_vmci_transport","vmwgfx"]:["vmw_balloon","vmw_vsock_vmci_transport","vmwgfx"],hasLuks:Bo,isUnencrypted:e=>!Bo(e),hasBtrfs:Go,hasExt4:e=>!Go(e),hasOwnDisk:e=>e.host.diskLayout!=="plain",rootFileSystem:e=>Go(e)?"btrfs":"ext4",swapDevices:e=>e.host.swapGiB===0?[]:Bo(e)?[{device:"/dev/disk/by-partlabel/swap",randomEncryption:!0}]:[{device:"/dev/disk/by-label/swap"}],needsKeyboardWarning:e=>Bo(e)&&ny(e),rebuildCommand:e=>`${Go(e)?"snapshot && ":""}sudo nh os switch --bypass-root-check path:/etc/nixos --hostname vmware-guest`,memoryMiB:e=>e.host.memoryGiB*1024,graphicsMemoryKiB:e=>Math.min(Math.max(e.host.memoryGiB/4,1),8)*1024*1024,isScaled:e=>e.hyprland.scale!=="1",sharesWindowsFolder:e=>e.host.sharedFolders&&!ct(e),sharesMacFolder:e=>e.host.sharedFolders&&ct(e),loginHelp:e=>yn(e)?"If an update went wrong: restart, and pick an older entry in the boot menu.":'If graphics went wrong: restart, and pick "compatible" or an older boot entry.',safeEntry:e=>yn(e)?"pick an older entry in the boot menu: the system before the last change":'pick "compatible" in the boot menu, which draws in software, or an older entry',compatible:yn,accelerated:e=>!yn(e),followsWindow:e=>e.hyprland.resolution==="auto",hasFixedSize:e=>e.hyprland.resolution!=="auto",monitorMode:e=>e.hyprland.resolution==="auto"?"preferred":`${e.hyprland.resolution}@60`,palette:e=>{let{title:t,...i}=mr[e.hyprland.theme];return i},hasTerminalFallback:Jg,terminalCommand:e=>Jg(e)?"terminal":e.user.terminal,launcherCommand:e=>({fuzzel:"fuzzel",rofi:"rofi -show drun",wofi:"wofi --show drun"})[e.hyprland.launcher],menuCommand:e=>({fuzzel:"fuzzel --dmenu",rofi:"rofi -dmenu -i",wofi:"wofi --dmenu"})[e.hyprland.launcher],lockCommand:e=>({swaylock:"pidof swaylock || swaylock -f",hyprlock:"pidof hyprlock || hyprlock"})[e.hyprland.lock],withoutClipboard:e=>!e.host.clipboard,remembersHost:e=>e.host.clipboard&&e.host.clipboardHistory==="all",forgetsHost:e=>e.host.clipboard&&e.host.clipboardHistory==="guest",hostCopyCommand:e=>e.host.clipboardHistory==="guest"?"wl-copy --sensitive":"wl-copy",homePackages:e=>e.user.packages.filter(t=>t!=="_1password-gui").sort().map(vr),hasBrowser:e=>e.user.browser!=="none",browserEntry:e=>e.user.browser==="chromium"?"chromium-browser.desktop":"firefox.desktop",passwordStore:e=>ey(e)?"gnome-libsecret":"basic",ghosttyInstance:e=>yn(e)?"false":"detect",chromiumFlags:e=>yn(e)?["--disable-gpu"]:["--ignore-gpu-blocklist"],signingFormat:e=>e.user.gitSigning==="openpgp"?"openpgp":"ssh",signingKey:e=>e.user.gitSigning==="none"?"":e.user.gitSigningKey};function ay(e){let t=new Map;for(let i of Pe){let o=e[i.step][i.key];t.set(i.path,{value:i.kind==="packages"?[...o].sort().map(vr):o,fields:[i.path]})}for(let[i,o]of Object.entries(oy)){let n=new Set,r=o(A_(e,n));t.set(`facts.${i}`,{value:r,fields:[...n]})}return t}function A_(e,t){return new Proxy(e,{get:(i,o)=>new Proxy(i[o],{get:(n,r)=>(r in n&&t.add(`${o}.${r}`),n[r])})})}var T_="1",P_=/^[A-Za-z0-9_.~:/-]+$/,N_=/^~[A-Za-z0-9_-]*$/;function sy(e){if(P_.test(e)&&!N_.test(e))return e;let t=new TextEncoder().encode(e);return`~${btoa(Array.from(t,o=>String.fromCharCode(o)).join("")).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}`}function O_(e,t){return Array.isArray(t)?t.length===0?"~":t.map(i=>sy(String(i))).join(","):e.path==="host.keyboardOptions"&&/^[A-Za-z0-9_.:,-]+$/.test(String(t))?String(t):sy(String(t))}function D_(e,t){return e===t||Array.isArray(e)&&JSON.stringify(e)===JSON.stringify(t)}function ly(e){let t=Pe.flatMap(i=>{let o=e[i.step][i.key];return D_(o,i.default)?[]:[`${i.path}=${O_(i,o)}`]});return[`v=${T_}`,...t.sort()].join("&")}var U_=e=>e/2**32|0,E_=e=>e>>>0;function cy(e,t,i,o){let n=U_(i),r=E_(i);e.setUint32(t,o?r:n,o),e.setUint32(t+4,o?n:r,o)}function uy(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Hd=e=>e?`"${e}" `:"";function j_(e,t=""){if(typeof e!="number")throw new TypeError(Hd(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Hd(t)+"expected integer >= 0, got "+e);return e}function Wo(e,t,i=""){if(uy(e)&&(t===void 0||e.length===t))return e;t!==void 0&&j_(t,"length");let o=uy(e),n=t!==void 0?` of length ${t}`:"",r=o?`length=${e.length}`:`type=${typeof e}`,a=Hd(i)+"expected Uint8Array"+n+", got "+r;throw o?new RangeError(a):new TypeError(a)}var C_=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},dy=(e,t)=>{C_(e,t);let i=Object.getPrototypeOf(e);if(i!==Object.prototype&&i!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Wd(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function py(e,t){Wo(e,void 0,"output");let i=t.outputLen;if(!(e.length>=i))throw new RangeError('"output" expected length >= '+i)}function Ko(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function qo(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function ve(e,t){return e<<32-t|e>>>t}var L_=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",M_=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function my(e){if(Wo(e),L_)return e.toHex();let t="";for(let i=0;i<e.length;i++)t+=M_[e[i]];return t}function fy(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Ko(t)}}function F_(e,t,i="opts"){return dy(e,"defaults"),t!==void 0&&dy(t,i),Object.assign(Object.create(null),e,t)}function hy(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=F_({},t,"info");let i=(n,r)=>e(r).update(n).digest(),o=e(void 0);return i.outputLen=o.outputLen,i.blockLen=o.blockLen,i.canXOF=o.canXOF,i.create=n=>e(n),Object.assign(i,t),Object.freeze(i)}var gy=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function yy(e,t,i){return e&t^~e&i}function by(e,t,i){return e&t^e&i^t&i}var Jo=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,i,o,n){this.blockLen=t,this.outputLen=i,this.padOffset=o,this.isLE=n,this.buffer=new Uint8Array(t),this.view=qo(this.buffer)}update(t){Wd(this),Wo(t);let{view:i,buffer:o,blockLen:n}=this,r=t.length,a=!1;for(let s=0;s<r;){let l=Math.min(n-this.pos,r-s);if(l===n){let c=qo(t);for(;n<=r-s;s+=n)this.process(c,s);a=!0;continue}o.set(s===0&&l===r?t:t.subarray(s,s+l),this.pos),this.pos+=l,s+=l,this.pos===n&&(this.process(i,0),this.pos=0,a=!0)}return this.length+=t.length,a&&this.roundClean(),this}digestInto(t){Wd(this),py(t,this),this.finished=!0;let{buffer:i,view:o,blockLen:n,isLE:r}=this,{pos:a}=this;i[a++]=128,i.fill(0,a),this.padOffset>n-a&&(this.process(o,0),i.fill(0)),cy(o,n-8,this.length*8,r),this.process(o,0),this.roundClean();let s=t===i?o:qo(t),l=this.outputLen,c=l/4,u=this.get();if(l%4||c>u.length)throw new Error("invalid outputLen");for(let d=0;d<c;d++)s.setUint32(4*d,u[d],r)}digest(){let{buffer:t,outputLen:i}=this;this.digestInto(t);let o=t.slice(0,i);return this.destroy(),o}_cloneIntoMeta(t){let{buffer:i,length:o,finished:n,destroyed:r,pos:a}=this;return t.destroyed=r,t.finished=n,t.length=o,t.pos=a,a&&t.buffer.set(i),t}clone(){return this._cloneInto()}},vy=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var R_=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),He=new Uint32Array(64),Kd=class extends Jo{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,i){super(64,t,8,!1),this.A=i[0]|0,this.B=i[1]|0,this.C=i[2]|0,this.D=i[3]|0,this.E=i[4]|0,this.F=i[5]|0,this.G=i[6]|0,this.H=i[7]|0}get(){let{A:t,B:i,C:o,D:n,E:r,F:a,G:s,H:l}=this;return[t,i,o,n,r,a,s,l]}set(t,i,o,n,r,a,s,l){this.A=t|0,this.B=i|0,this.C=o|0,this.D=n|0,this.E=r|0,this.F=a|0,this.G=s|0,this.H=l|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,i){for(let d=0;d<16;d++,i+=4)He[d]=t.getUint32(i,!1);for(let d=16;d<64;d++){let p=He[d-15],m=He[d-2],g=ve(p,7)^ve(p,18)^p>>>3,y=ve(m,17)^ve(m,19)^m>>>10;He[d]=y+He[d-7]+g+He[d-16]|0}let{A:o,B:n,C:r,D:a,E:s,F:l,G:c,H:u}=this;for(let d=0;d<64;d++){let p=ve(s,6)^ve(s,11)^ve(s,25),m=u+p+yy(s,l,c)+R_[d]+He[d]|0,y=(ve(o,2)^ve(o,13)^ve(o,22))+by(o,n,r)|0;u=c,c=l,l=s,s=a+m|0,a=r,r=n,n=o,o=m+y|0}o=o+this.A|0,n=n+this.B|0,r=r+this.C|0,a=a+this.D|0,s=s+this.E|0,l=l+this.F|0,c=c+this.G|0,u=u+this.H|0,this.set(o,n,r,a,s,l,c,u)}roundClean(){Ko(He)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ko(this.buffer)}},qd=class extends Kd{constructor(){super(32,vy)}};var wy=hy(()=>new qd,gy(1));var Jd="hyprguest.json",ky=e=>my(wy(fy(e)));function $y(e,t,i,o){let n={generator:"hyprguest",version:Ng,release:Og,id:Dg,link:e,answers:t,files:Object.fromEntries([...i].map(([r,a])=>[r,o(a)]))};return`${JSON.stringify(n,null,2)}
`}function We(e){let t=[...e],i=t.every(([o],n)=>n===0||(t[n-1]?.[0]??"")<=o);return new Map(i?t:t.sort(([o],[n])=>o<n?-1:o>n?1:0))}function _y(e,t){let i=e.slice(0,e.lastIndexOf("/")+1),o=[];for(let n of t){if(n===e||!n.startsWith(i)||!n.endsWith(".nix"))continue;let r=n.slice(i.length),a=r.split("/");a.length===1&&!/^default\.(.*\.)?nix$|-overrides\.nix$/.test(r)?o.push(`./${r}`):a.length===2&&a[1]==="default.nix"&&o.push(`./${a[0]}`)}return o.sort()}function xy(e){let t=[],i=Xd(e,0,t,!1);if(i!==e.length)throw new SyntaxError(`Unbalanced brace at offset ${i}`);return t.sort((o,n)=>o.from-n.from)}function Xd(e,t,i,o){let n=0,r=t;for(;r<e.length;){let a=e[r];if(a==="#"){let s=e.indexOf(`
`,r),l=s<0?e.length:s;i.push({kind:"comment",from:r,to:l,interpolated:!1}),r=l}else if(e.startsWith("/*",r)){let s=e.indexOf("*/",r+2);if(s<0)throw new SyntaxError(`Comment at offset ${r} is not closed`);i.push({kind:"comment",from:r,to:s+2,interpolated:!1}),r=s+2}else if(a==='"')r=Z_(e,r,i);else if(e.startsWith("''",r))r=V_(e,r,i);else if(a==="{")n+=1,r+=1;else if(a==="}"){if(n===0)return o?r+1:r;n-=1,r+=1}else if(a!==void 0&&/[A-Za-z0-9_]/.test(a))for(r+=1;r<e.length&&/[A-Za-z0-9_'-]/.test(e[r]);)r+=1;else r+=1}if(o)throw new SyntaxError(`Antiquotation at offset ${t} is not closed`);return r}function Z_(e,t,i){let o=!1,n=t+1;for(;n<e.length;){let r=e[n];if(r==="\\")n+=2;else{if(r==='"')return i.push({kind:"string",from:t,to:n+1,interpolated:o}),n+1;e.startsWith("$$",n)?n+=2:e.startsWith("${",n)?(o=!0,n=Xd(e,n+2,i,!0)):n+=1}}throw new SyntaxError(`String at offset ${t} is not closed`)}function V_(e,t,i){let o=!1,n=t+2;for(;n<e.length;)if(e.startsWith("''\\",n))n+=4;else if(e.startsWith("''$",n)||e.startsWith("'''",n))n+=3;else{if(e.startsWith("''",n))return i.push({kind:"indented",from:t,to:n+2,interpolated:o}),n+2;e.startsWith("$$",n)?n+=2:e.startsWith("${",n)?(o=!0,n=Xd(e,n+2,i,!0)):n+=1}throw new SyntaxError(`Indented string at offset ${t} is not closed`)}var Yd=String.raw`[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+`,B_=new RegExp(`^"@(${Yd}|imports)@"$`),Sy=new RegExp(`@(${Yd}|imports)@`,"g"),G_=/^\s*(?:#|<!--)\s*@(when|end)\b\s*(.*?)\s*(?:-->)?\s*$/,H_=new RegExp(`^(${Yd})(?: (==|has) (\\S+))?$`);function W_(e){return e.split("/").map(t=>t.replace(/^_/,".")).join("/")}function Qd(e){return e.endsWith(".nix")||e.endsWith(".nix.example")}function Iy(e,t){let i=W_(e),o=t.split(`
`),n=new Map,r=o.map(()=>[]),a=(m,g)=>{throw new Error(`${e}:${m+1}: ${g}`)};o.forEach((m,g)=>{let y=G_.exec(m);y&&n.set(g,{word:y[1],rest:y[2]})}),Qd(i)?X_(t,r,a):o.forEach((m,g)=>{for(let y of m.matchAll(Sy))r[g]?.push({name:y[1],from:y.index,to:y.index+y[0].length})});let s,l,c=-1,u=[],d=o[0]?.startsWith("#!")?1:0,p=[...n].some(([m,g])=>m>d&&g.word==="end");return o.forEach((m,g)=>{let y=n.get(g);if(!y){u.push({text:m,slots:r[g]??[],region:l});return}if(y.word==="end"){l||a(g,"@end without @when"),l=void 0;return}let $=J_(y.rest)??a(g,`unknown condition "${y.rest}"`);g===d&&!(p&&q_(n,d))?s=$:(l&&a(g,`region inside the region of line ${c+1}`),l=$,c=g)}),l&&a(c,"@when without @end"),{source:e,path:i,when:s,lines:u,runs:K_(u)}}function K_(e){let t=[];for(let i of e){let o=t.at(-1);(r=>r?.slots.length===0&&i.slots.length===0&&r.region===i.region)(o?.at(-1))?o?.push(i):t.push([i])}return t.map(i=>({lines:i,region:i[0]?.region,text:i[0]?.slots.length===0?i.map(({text:o})=>o).join(`
`):void 0,lastLine:i.at(-1)?.text??""}))}function q_(e,t){return[...e].filter(([o])=>o>t)[0]?.[1].word==="end"}function J_(e){let t=H_.exec(e);if(!t)return;let[,i,o,n]=t;return o==="=="&&n!==void 0?{form:"equals",name:i,value:n}:o==="has"&&n!==void 0?{form:"has",name:i,value:n}:{form:"truthy",name:i}}function X_(e,t,i){let o=[0];for(let a=e.indexOf(`
`);a>=0;a=e.indexOf(`
`,a+1))o.push(a+1);let n=a=>{let s=0,l=o.length-1;for(;s<l;){let c=s+l+1>>1;o[c]<=a?s=c:l=c-1}return s},r=new Set;for(let a of xy(e)){if(a.kind!=="string")continue;let s=B_.exec(e.slice(a.from,a.to));if(!s)continue;let l=n(a.from),c=o[l],u=e.slice(0,a.from).trimEnd(),d=e.slice(a.to).trimStart();(u.endsWith(".")||d.startsWith(".")||/^=(?!=)/.test(d))&&i(l,`slot ${s[1]} stands where Nix wants a name, not a value`),t[l]?.push({name:s[1],from:a.from-c,to:a.to-c}),r.add(a.from+1)}for(let a of e.matchAll(Sy))r.has(a.index)||i(n(a.index),`marker @${a[1]}@ is not a whole string`)}function ep(e){return[...e].map(([t,i])=>Iy(t,i))}function zy(e,t){let i=e.filter(({when:a,source:s})=>!a||Ay(a,t,s)),o=i.map(a=>a.path),n=[],r=i.map(a=>{let{when:s,path:l,source:c}=a;if(s){let{fields:u}=Xo(s.name,t,c);n.push({path:l,from:0,to:0,fields:u})}return[l,Y_(a,t,o,n)]});return{files:We(r),provenance:n}}function Y_(e,t,i,o){let n=[],r="",a=!1,s=1,l,c=()=>{if(l&&s>l.from){let{fields:u}=Xo(l.condition.name,t,e.source);o.push({path:e.path,from:l.from,to:s-1,fields:u})}l=void 0};for(let u of e.runs){if(u.region!==l?.condition&&c(),u.region&&!Ay(u.region,t,e.source)){a=!0;continue}if(u.region&&!l&&(l={condition:u.region,from:s}),u.text!==void 0&&!a){n.push(u.text),r=u.lastLine,s+=u.lines.length;continue}for(let d of u.lines){if(a&&d.text===""&&r==="")continue;a=!1;let p=Q_(e,d,t,i,s,o);n.push(p.text),r=d.text,s=p.line+1}}return c(),n.join(`
`)}function Q_(e,t,i,o,n,r){if(t.slots.length===0)return{text:t.text,line:n};let a=t.text.length-t.text.trimStart().length,s="",l=n,c=0,u=0;for(let d of t.slots){s+=t.text.slice(c,d.from);let p=d.name==="imports"?void 0:Xo(d.name,i,e.source),m=p?p.value:_y(e.path,o).map(Ro),g=Qd(e.path)?Bg(m,{indent:a,column:s.length-u}):rx(m,d.name,e),y=l;for(let $=g.indexOf(`
`);$>=0;$=g.indexOf(`
`,$+1))l+=1,u=s.length+$+1;s+=g,p&&r.push({path:e.path,from:y,to:l,fields:p.fields}),c=d.to}return{text:s+t.text.slice(c),line:l}}var ex=/^[A-Za-z0-9](?:[A-Za-z0-9 ._:/+-]*[A-Za-z0-9_-])?$/,nx=/^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]*(?:\?[A-Za-z0-9._~,:/=&%-]*)?$/,tx=/^`[^`\p{Cc}|]{1,20}`(?:[A-Za-z, ]{1,10}`[^`\p{Cc}|]{1,20}`)*$/u;function rx(e,t,i){let o=Mo(e)?Fo(e):String(e);if(i.path.endsWith(".md")&&(nx.test(o)||tx.test(o)))return o;if(typeof e=="object"||!ex.test(o))throw new Error(`${i.source}: ${t} may not stand in a file that is not Nix`);return o}function Xo(e,t,i){let o=t.get(e);if(!o)throw new Error(`${i}: nobody answers ${e}`);return o}function Ay(e,t,i){let{value:o}=Xo(e.name,t,i);switch(e.form){case"truthy":return Array.isArray(o)?o.length>0:!!o;case"equals":return String(o)===e.value;case"has":return Array.isArray(o)&&o.some(n=>(Mo(n)?Fo(n):String(n))===e.value)}}var ix=[{id:"anthropic",title:"Anthropic",variable:"ANTHROPIC_API_KEY",file:"anthropic-api-key"},{id:"openai",title:"OpenAI",variable:"OPENAI_API_KEY",file:"openai-api-key"}];function Ty(e=ix){return{"facts.emptyApiKeys":Object.fromEntries(e.map(({id:t})=>[t,""])),"facts.apiKeyFiles":Object.fromEntries(e.map(({file:t,variable:i})=>[t,i]))}}var Py=We(Eg),Ny=new Set(["secrets.nix","secrets/secrets.nix"]),ox=ep(We([...Py].filter(([e])=>!Ny.has(e)))),bT=ep(We([...Py].filter(([e])=>Ny.has(e))));var ax=(e,t)=>`${e}/review?${t}`;function Oy(e,{origin:t=Ug,digest:i=ky}={}){let o=ly(e),n=ax(t,o),r=ay(e);r.set("facts.link",{value:n,fields:[]}),r.set("facts.archiveUrl",{value:Cg(t,o),fields:[]}),r.set("facts.folder",{value:jg(e.host.name),fields:["host.name"]});for(let[c,u]of Object.entries(Ty()))r.set(c,{value:u,fields:[]});r.set("facts.localOrigin",{value:Rd(t),fields:[]});let a=zy(ox,r),s=new Set(a.provenance.filter(({from:c})=>c>0).map(c=>c.path));s.add(Jd);let l=We([...[...a.files].map(([c,u])=>[c,sx(c,u)]),["flake.lock",Kg(lt(e))]]);return{query:o,written:s,files:We([...l,[Jd,$y(n,e,l,i)]]),provenance:[...a.provenance,{path:"flake.lock",from:0,to:0,fields:["host.channel","hyprland.source","secrets.scheme"]}]}}function sx(e,t){return/\.(cmd|ps1)$/.test(e)?t.replaceAll(`
`,`\r
`):t}var $T=(e,t)=>{let i=Tg(e);return i.ok?[...Oy(i.config,{origin:t}).files]:void 0};export{$T as base};
