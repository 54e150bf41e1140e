// Hyprguest 0.8.0-790ac3207041, kept as it was released. Written by scripts/freeze-generator.ts.
var Fb=Object.defineProperty;var Pe=(e,n)=>{for(var i in n)Fb(e,i,{get:n[i],enumerable:!0})};var Zb=/^(?:con|prn|aux|nul|com\d|lpt\d)$/;function Cr(e){return Zb.test(e)?`${e}-vm`:e}var L={};Pe(L,{$brand:()=>ja,$input:()=>uc,$output:()=>cc,INVALID:()=>ie,NEVER:()=>Ca,TimePrecision:()=>$c,ZodAny:()=>cd,ZodArray:()=>md,ZodBase64:()=>Uo,ZodBase64URL:()=>Do,ZodBigInt:()=>mt,ZodBigIntFormat:()=>jo,ZodBoolean:()=>pt,ZodCIDRv4:()=>No,ZodCIDRv6:()=>Eo,ZodCUID:()=>So,ZodCUID2:()=>Io,ZodCatch:()=>Ud,ZodCodec:()=>kr,ZodCompileAsyncError:()=>ve,ZodCompileUnsupportedError:()=>j,ZodCreditCard:()=>nd,ZodCustom:()=>$r,ZodCustomStringFormat:()=>$n,ZodDate:()=>hr,ZodDefault:()=>zd,ZodDiscriminatedUnion:()=>hd,ZodE164:()=>Lo,ZodEmail:()=>ko,ZodEmoji:()=>_o,ZodEnum:()=>ct,ZodError:()=>s_,ZodExactOptional:()=>Zo,ZodFile:()=>xd,ZodFirstPartyTypeKind:()=>Wd,ZodFunction:()=>Bd,ZodGUID:()=>$o,ZodIBAN:()=>td,ZodIPv4:()=>Po,ZodIPv6:()=>Oo,ZodISODate:()=>He,ZodISODateTime:()=>Ge,ZodISODuration:()=>We,ZodISOTime:()=>Ke,ZodInstanceOf:()=>Kd,ZodIntersection:()=>gd,ZodIssueCode:()=>u_,ZodJWT:()=>Co,ZodKSUID:()=>To,ZodLazy:()=>Fd,ZodLiteral:()=>_d,ZodMAC:()=>ed,ZodMap:()=>kd,ZodNaN:()=>Ld,ZodNanoID:()=>xo,ZodNever:()=>dd,ZodNonOptional:()=>Vo,ZodNull:()=>sd,ZodNullable:()=>Ad,ZodNumber:()=>dt,ZodNumberFormat:()=>_n,ZodObject:()=>yr,ZodOptional:()=>vr,ZodPipe:()=>wr,ZodPrefault:()=>Pd,ZodPreprocess:()=>Cd,ZodPromise:()=>Vd,ZodReadonly:()=>jd,ZodRealError:()=>de,ZodRecord:()=>lt,ZodSet:()=>$d,ZodString:()=>ut,ZodStringFormat:()=>Z,ZodSuccess:()=>Ed,ZodSymbol:()=>od,ZodTemplateLiteral:()=>Md,ZodTransform:()=>Sd,ZodTuple:()=>bd,ZodType:()=>U,ZodULID:()=>Ao,ZodURL:()=>fr,ZodUUID:()=>Te,ZodUndefined:()=>ad,ZodUnion:()=>br,ZodUnknown:()=>ud,ZodVoid:()=>pd,ZodXID:()=>zo,ZodXor:()=>fd,_ZodString:()=>wo,_default:()=>Td,_function:()=>$g,any:()=>Qh,array:()=>gr,base64:()=>Eh,base64url:()=>Uh,bigint:()=>Wh,boolean:()=>id,catch:()=>Dd,check:()=>_g,cidrv4:()=>Oh,cidrv6:()=>Nh,clone:()=>R,codec:()=>bg,coerce:()=>Jd,compile:()=>fc,config:()=>K,core:()=>De,creditCard:()=>Lh,cuid:()=>_h,cuid2:()=>xh,currencyCode:()=>Zh,custom:()=>xg,date:()=>ng,decode:()=>Ku,decodeAsync:()=>qu,deepPartial:()=>Cg,describe:()=>Sg,discriminatedUnion:()=>sg,e164:()=>Dh,email:()=>mh,emoji:()=>kh,encode:()=>Hu,encodeAsync:()=>Wu,endsWith:()=>Xn,enum:()=>Mo,exactOptional:()=>Id,file:()=>fg,flattenError:()=>Ct,float32:()=>Bh,float64:()=>Gh,formatError:()=>jt,fromJSONSchema:()=>Dg,function:()=>$g,getDiscriminatedOption:()=>Cl,getErrorMap:()=>p_,globalRegistry:()=>Q,gt:()=>Ae,gte:()=>me,guid:()=>fh,hash:()=>Vh,hex:()=>Fh,hostname:()=>Mh,httpUrl:()=>wh,iban:()=>Ch,includes:()=>qn,input:()=>Rg,instanceof:()=>Ag,int:()=>bo,int32:()=>Hh,int64:()=>qh,intersection:()=>yd,invertCodec:()=>vg,ipv4:()=>zh,ipv6:()=>Ph,iso:()=>_r,json:()=>Tg,jwt:()=>jh,keyof:()=>tg,ksuid:()=>Ah,lazy:()=>Zd,length:()=>yn,literal:()=>mg,locales:()=>ir,looseObject:()=>og,looseRecord:()=>cg,lowercase:()=>Kn,lt:()=>Ie,lte:()=>pe,mac:()=>Th,map:()=>ug,maxLength:()=>gn,maxSize:()=>Fe,memoizer:()=>tr,meta:()=>Ig,mime:()=>Qn,minLength:()=>Ue,minSize:()=>ze,multipleOf:()=>Me,nan:()=>yg,nanoid:()=>$h,nativeEnum:()=>pg,negative:()=>ao,never:()=>Ro,nonnegative:()=>lo,nonoptional:()=>Nd,nonpositive:()=>so,normalize:()=>et,null:()=>ld,nullable:()=>mr,nullish:()=>hg,number:()=>rd,object:()=>rg,optional:()=>wn,output:()=>Mg,overwrite:()=>we,parse:()=>Zu,parseAsync:()=>Vu,partialRecord:()=>lg,pipe:()=>vo,positive:()=>oo,prefault:()=>Od,preprocess:()=>Pg,prettifyError:()=>Va,promise:()=>kg,properties:()=>Yn,property:()=>co,readonly:()=>Rd,record:()=>wd,refine:()=>Gd,regex:()=>Hn,regexes:()=>ye,registry:()=>Ui,safeDecode:()=>Xu,safeDecodeAsync:()=>Qu,safeEncode:()=>Ju,safeEncodeAsync:()=>Yu,safeParse:()=>Bu,safeParseAsync:()=>Gu,set:()=>dg,setErrorMap:()=>d_,size:()=>hn,slugify:()=>it,startsWith:()=>Jn,strictObject:()=>ig,string:()=>pr,stringFormat:()=>Rh,stringbool:()=>zg,success:()=>gg,superRefine:()=>Hd,symbol:()=>Xh,templateLiteral:()=>wg,toJSONSchema:()=>fo,toLowerCase:()=>tt,toUpperCase:()=>rt,toZod:()=>At,transform:()=>Fo,treeifyError:()=>Za,trim:()=>nt,tuple:()=>vd,uint32:()=>Kh,uint64:()=>Jh,ulid:()=>Sh,undefined:()=>Yh,union:()=>ft,unknown:()=>vn,uppercase:()=>Wn,url:()=>vh,util:()=>b,uuid:()=>hh,uuidv4:()=>gh,uuidv6:()=>yh,uuidv7:()=>bh,validate:()=>Rt,validateAsync:()=>Mt,void:()=>eg,withParser:()=>Di,xid:()=>Ih,xor:()=>ag});var De={};Pe(De,{$ZodAny:()=>zl,$ZodArray:()=>Ul,$ZodAsyncError:()=>ce,$ZodBase64:()=>gl,$ZodBase64URL:()=>yl,$ZodBigInt:()=>wi,$ZodBigIntFormat:()=>xl,$ZodBoolean:()=>Jt,$ZodCIDRv4:()=>fl,$ZodCIDRv6:()=>hl,$ZodCUID:()=>tl,$ZodCUID2:()=>rl,$ZodCatch:()=>Ql,$ZodCheck:()=>V,$ZodCheckBigIntFormat:()=>Ts,$ZodCheckEndsWith:()=>Fs,$ZodCheckGreaterThan:()=>ii,$ZodCheckIncludes:()=>Rs,$ZodCheckLengthEquals:()=>Ds,$ZodCheckLessThan:()=>ri,$ZodCheckLowerCase:()=>Cs,$ZodCheckMaxLength:()=>Es,$ZodCheckMaxSize:()=>Ps,$ZodCheckMimeType:()=>Bs,$ZodCheckMinLength:()=>Us,$ZodCheckMinSize:()=>Os,$ZodCheckMultipleOf:()=>As,$ZodCheckNumberFormat:()=>zs,$ZodCheckOverwrite:()=>Gs,$ZodCheckProperties:()=>Vs,$ZodCheckProperty:()=>Zs,$ZodCheckRegex:()=>Ls,$ZodCheckSizeEquals:()=>Ns,$ZodCheckStartsWith:()=>Ms,$ZodCheckStringFormat:()=>Fn,$ZodCheckUpperCase:()=>js,$ZodCodec:()=>Yt,$ZodCreditCard:()=>vl,$ZodCustom:()=>ac,$ZodCustomStringFormat:()=>$l,$ZodCyclicError:()=>Ai,$ZodDate:()=>Nl,$ZodDefault:()=>ql,$ZodDiscriminatedUnion:()=>jl,$ZodE164:()=>bl,$ZodEmail:()=>Js,$ZodEmoji:()=>el,$ZodEncodeError:()=>je,$ZodEnum:()=>Vl,$ZodError:()=>Fa,$ZodExactOptional:()=>Kl,$ZodFile:()=>Gl,$ZodFunction:()=>ic,$ZodGUID:()=>Ws,$ZodIBAN:()=>wl,$ZodIPv4:()=>dl,$ZodIPv6:()=>pl,$ZodISODate:()=>ll,$ZodISODateTime:()=>sl,$ZodISODuration:()=>ul,$ZodISOTime:()=>cl,$ZodIntersection:()=>Rl,$ZodJWT:()=>kl,$ZodKSUID:()=>al,$ZodLazy:()=>Qt,$ZodLiteral:()=>Bl,$ZodMAC:()=>ml,$ZodMap:()=>Fl,$ZodNaN:()=>ec,$ZodNanoID:()=>nl,$ZodNever:()=>Pl,$ZodNonOptional:()=>Xl,$ZodNull:()=>Al,$ZodNullable:()=>Wl,$ZodNumber:()=>vi,$ZodNumberFormat:()=>_l,$ZodObject:()=>$m,$ZodObjectJIT:()=>Dl,$ZodOptional:()=>$i,$ZodPipe:()=>_i,$ZodPrefault:()=>Jl,$ZodPreprocess:()=>nc,$ZodPromise:()=>oc,$ZodReadonly:()=>tc,$ZodRealError:()=>ue,$ZodRecord:()=>Ml,$ZodRegistry:()=>Ei,$ZodSet:()=>Zl,$ZodString:()=>dn,$ZodStringFormat:()=>M,$ZodSuccess:()=>Yl,$ZodSymbol:()=>Sl,$ZodTemplateLiteral:()=>rc,$ZodTransform:()=>Hl,$ZodTuple:()=>ki,$ZodType:()=>E,$ZodULID:()=>il,$ZodURL:()=>Qs,$ZodUUID:()=>qs,$ZodUndefined:()=>Il,$ZodUnion:()=>Xt,$ZodUnknown:()=>Tl,$ZodVoid:()=>Ol,$ZodXID:()=>ol,$ZodXor:()=>Ll,$brand:()=>ja,$constructor:()=>h,$input:()=>uc,$output:()=>cc,Doc:()=>un,INVALID:()=>ie,JSONSchema:()=>uh,JSONSchemaGenerator:()=>ho,NEVER:()=>Ca,TimePrecision:()=>$c,URL_BAD_FORMAT:()=>Xs,URL_UNPARSEABLE:()=>Gt,ZodCompileAsyncError:()=>ve,ZodCompileUnsupportedError:()=>j,_any:()=>Rc,_array:()=>Hc,_base64:()=>no,_base64url:()=>to,_bigint:()=>Nc,_boolean:()=>Pc,_catch:()=>q$,_check:()=>Wf,_cidrv4:()=>Qi,_cidrv6:()=>eo,_coercedBigint:()=>Ec,_coercedBoolean:()=>Oc,_coercedDate:()=>Bc,_coercedNumber:()=>xc,_coercedString:()=>bc,_creditCard:()=>wc,_cuid:()=>Hi,_cuid2:()=>Ki,_custom:()=>Wc,_date:()=>Vc,_decode:()=>Hr,_decodeAsync:()=>Wr,_default:()=>H$,_discriminatedUnion:()=>U$,_e164:()=>ro,_email:()=>ji,_emoji:()=>Bi,_encode:()=>Gr,_encodeAsync:()=>Kr,_endsWith:()=>Xn,_enum:()=>M$,_file:()=>Kc,_float32:()=>Ic,_float64:()=>Ac,_gt:()=>Ae,_gte:()=>me,_guid:()=>Ri,_iban:()=>kc,_includes:()=>qn,_int:()=>Sc,_int32:()=>zc,_int64:()=>Uc,_intersection:()=>D$,_ipv4:()=>Xi,_ipv6:()=>Yi,_isoDate:()=>sr,_isoDateTime:()=>ar,_isoDuration:()=>cr,_isoTime:()=>lr,_jwt:()=>io,_ksuid:()=>Ji,_lazy:()=>Q$,_length:()=>yn,_literal:()=>Z$,_lowercase:()=>Kn,_lt:()=>Ie,_lte:()=>pe,_mac:()=>vc,_map:()=>j$,_max:()=>pe,_maxLength:()=>gn,_maxSize:()=>Fe,_mime:()=>Qn,_min:()=>me,_minLength:()=>Ue,_minSize:()=>ze,_multipleOf:()=>Me,_nan:()=>Gc,_nanoid:()=>Gi,_nativeEnum:()=>F$,_negative:()=>ao,_never:()=>Fc,_nonnegative:()=>lo,_nonoptional:()=>K$,_nonpositive:()=>so,_normalize:()=>et,_null:()=>jc,_nullable:()=>G$,_number:()=>_c,_optional:()=>B$,_overwrite:()=>we,_parse:()=>Cn,_parseAsync:()=>jn,_pipe:()=>J$,_positive:()=>oo,_promise:()=>e_,_properties:()=>Yn,_property:()=>co,_readonly:()=>X$,_record:()=>C$,_refine:()=>qc,_regex:()=>Hn,_safeDecode:()=>Jr,_safeDecodeAsync:()=>Yr,_safeEncode:()=>qr,_safeEncodeAsync:()=>Xr,_safeParse:()=>Rn,_safeParseAsync:()=>Mn,_set:()=>R$,_size:()=>hn,_slugify:()=>it,_startsWith:()=>Jn,_string:()=>yc,_stringFormat:()=>bn,_stringbool:()=>Qc,_success:()=>W$,_superRefine:()=>Jc,_symbol:()=>Lc,_templateLiteral:()=>Y$,_toLowerCase:()=>tt,_toUpperCase:()=>rt,_transform:()=>V$,_trim:()=>nt,_tuple:()=>L$,_uint32:()=>Tc,_uint64:()=>Dc,_ulid:()=>Wi,_undefined:()=>Cc,_union:()=>N$,_unknown:()=>Mc,_uppercase:()=>Wn,_url:()=>or,_uuid:()=>Mi,_uuidv4:()=>Fi,_uuidv6:()=>Zi,_uuidv7:()=>Vi,_void:()=>Zc,_xid:()=>qi,_xor:()=>E$,base64Charset:()=>fi,base64urlCharset:()=>qt,canParseURL:()=>Ys,clone:()=>R,compile:()=>fc,compileFn:()=>Li,config:()=>K,createStandardJSONSchemaMethod:()=>ot,createToJSONSchemaMethod:()=>nu,decode:()=>Ev,decodeAsync:()=>Dv,describe:()=>Xc,encode:()=>Nv,encodeAsync:()=>Uv,extractDefs:()=>Ve,finalize:()=>Be,flattenError:()=>Ct,formatError:()=>jt,getDiscriminatedOption:()=>Cl,globalConfig:()=>J,globalRegistry:()=>Q,handleUnrepresentable:()=>W,initializeContext:()=>Ze,isBackEdge:()=>Ti,isRecursiveSchema:()=>zi,isValidBase64:()=>Wt,isValidBase64URL:()=>hi,isValidCIDRv6:()=>mi,isValidCreditCard:()=>gi,isValidIBAN:()=>yi,isValidIPv6:()=>Kt,isValidJWT:()=>bi,locales:()=>ir,memoizer:()=>tr,mergeValues:()=>Zn,meta:()=>Yc,parse:()=>Vr,parseAsync:()=>Br,parseURLObject:()=>vm,prettifyError:()=>Va,process:()=>F,processSchema:()=>F,regexes:()=>ye,registry:()=>Ui,safeDecode:()=>Cv,safeDecodeAsync:()=>Rv,safeEncode:()=>Lv,safeEncodeAsync:()=>jv,safeParse:()=>Av,safeParseAsync:()=>zv,standardProps:()=>ci,stripTabAndNewline:()=>Ht,toDotPath:()=>Yp,toJSONSchema:()=>fo,toZod:()=>At,treeifyError:()=>Za,urlHostnameOk:()=>di,urlProtocolOk:()=>pi,util:()=>b,validate:()=>Rt,validateAsync:()=>Mt,validateURL:()=>ui,version:()=>Hs,withParser:()=>Di});var b={};Pe(b,{BIGINT_FORMAT_RANGES:()=>Nt,CONSTANT_CATCH:()=>Fr,Class:()=>Aa,NUMBER_FORMAT_RANGES:()=>Ot,aborted:()=>re,allowsEval:()=>Pa,assert:()=>Kb,assertEqual:()=>Vb,assertIs:()=>Gb,assertNever:()=>Hb,assertNotEqual:()=>Bb,assignProp:()=>Y,attachSchema:()=>Et,base64ToUint8Array:()=>Hp,base64urlToUint8Array:()=>pv,cached:()=>En,captureStackTrace:()=>Rr,cleanEnum:()=>dv,cleanRegex:()=>Ne,clone:()=>R,cloneDef:()=>Jb,codePointLength:()=>ln,constantCatch:()=>Da,createTransparentProxy:()=>tv,defineLazy:()=>za,defineLazyInternal:()=>D,derived:()=>gv,esc:()=>te,escapeRegex:()=>ge,explicitlyAborted:()=>Ea,extend:()=>ov,finalizeIssue:()=>le,floatSafeRemainder:()=>zt,getElementAtPath:()=>Xb,getEnumValues:()=>On,getLengthableOrigin:()=>Dt,getParsedType:()=>nv,getSizableOrigin:()=>Ut,hexToUint8Array:()=>fv,hide:()=>Lt,installLazyProp:()=>wv,isObject:()=>sn,isPlainObject:()=>he,issue:()=>Ln,joinValues:()=>g,jsonStringifyReplacer:()=>Nn,members:()=>Ua,merge:()=>sv,mergeDefs:()=>be,normalizeParams:()=>$,nullish:()=>jr,numKeys:()=>ev,objectClone:()=>Wb,omit:()=>iv,optionalKeys:()=>Na,own:()=>Ce,parsedType:()=>w,partial:()=>lv,pick:()=>rv,prefixIssues:()=>se,primitiveTypes:()=>Oa,promiseAllObject:()=>Yb,propertyKeyTypes:()=>Pt,randomString:()=>Qb,rawShape:()=>Un,required:()=>cv,safeExtend:()=>av,shallowClone:()=>Tt,sizeCaps:()=>Dn,slugify:()=>Ta,stringifyPrimitive:()=>v,toZod:()=>At,uint8ArrayToBase64:()=>Kp,uint8ArrayToBase64url:()=>mv,uint8ArrayToHex:()=>hv,unwrapMessage:()=>Pn});function Vb(e){return e}function Bb(e){return e}function At(){return e=>e}function Gb(e){}function Hb(e){throw new Error("Unexpected value in exhaustive check")}function Kb(e){}function On(e){let n=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,t])=>n.indexOf(+o)===-1).map(([o,t])=>t)}function g(e,n="|"){return e.map(i=>v(i)).join(n)}function Nn(e,n){return typeof n=="bigint"?n.toString():n}var Ia=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};function En(e){return new Ia(e)}function jr(e){return e==null}function Ne(e){let n=e.startsWith("^")?1:0,i=e.endsWith("$")?e.length-1:e.length;return e.slice(n,i)}function zt(e,n){let i=e/n,o=Math.round(i),t=4*Number.EPSILON*Math.max(Math.abs(i),1);return Math.abs(i-o)<t?0:i-o}var Zp=Symbol("evaluating");function za(e,n,i){let o;Object.defineProperty(e,n,{get(){if(o!==Zp)return o===void 0&&(o=Zp,o=i()),o},set(t){Object.defineProperty(e,n,{value:t})},configurable:!0})}function Wb(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Y(e,n,i){Object.defineProperty(e,n,{value:i,writable:!0,enumerable:!0,configurable:!0})}function Un(e){let n=Object.getOwnPropertyDescriptor(e,"shape");return n?.get?n.get.raw:n?.value}function Oe(e){return Un(e._zod.def)??e._zod.def.shape}function Vp(e,n,i){Object.defineProperty(e,n,{get(){let o=i();return Y(this,n,o),o},enumerable:!0,configurable:!0})}function Bp(e,n,i){n in e?Y(e,n,i):e[n]=i}function an(e,n,i,o){let t=Oe(n);for(let r of i){let a=Object.getOwnPropertyDescriptor(t,r);a.enumerable&&(a.get?Vp(e,r,()=>{let s=n._zod.def.shape[r];return o?o(s,r):s}):Bp(e,r,o?o(a.value,r):a.value))}}function qb(e,n){for(let i of Reflect.ownKeys(n)){let o=Object.getOwnPropertyDescriptor(n,i);o.enumerable&&(o.get?Vp(e,i,()=>n[i]):Bp(e,i,o.value))}}function be(...e){let n={};for(let i of e){let o=Object.getOwnPropertyDescriptors(i);Object.assign(n,o)}return Object.defineProperties({},n)}function Jb(e){return be(e._zod.def)}function Xb(e,n){return n?n.reduce((i,o)=>i?.[o],e):e}function Yb(e){let n=Object.keys(e),i=n.map(o=>e[o]);return Promise.all(i).then(o=>{let t={};for(let r=0;r<n.length;r++)t[n[r]]=o[r];return t})}function Qb(e=10){let n="abcdefghijklmnopqrstuvwxyz",i="";for(let o=0;o<e;o++)i+=n[Math.floor(Math.random()*n.length)];return i}function te(e){return JSON.stringify(e)}function Ta(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Rr="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function sn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Pa=En(()=>{if(J.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function he(e){if(sn(e)===!1)return!1;let n=e.constructor;if(n===void 0||typeof n!="function")return!0;let i=n.prototype;return!(sn(i)===!1||Object.prototype.hasOwnProperty.call(i,"isPrototypeOf")===!1)}function Tt(e){return he(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function ev(e){let n=0;for(let i in e)Object.prototype.hasOwnProperty.call(e,i)&&n++;return n}var nv=e=>{let n=typeof e;switch(n){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${n}`)}},Pt=new Set(["string","number","symbol"]),Oa=new Set(["string","number","bigint","boolean","symbol","undefined"]);function ge(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function R(e,n,i){let o=new e._zod.constr(n??e._zod.def);return(!n||i?.parent)&&(o._zod.parent=e),o}function $(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function tv(e){let n;return new Proxy({},{get(i,o,t){return n??(n=e()),Reflect.get(n,o,t)},set(i,o,t,r){return n??(n=e()),Reflect.set(n,o,t,r)},has(i,o){return n??(n=e()),Reflect.has(n,o)},deleteProperty(i,o){return n??(n=e()),Reflect.deleteProperty(n,o)},ownKeys(i){return n??(n=e()),Reflect.ownKeys(n)},getOwnPropertyDescriptor(i,o){return n??(n=e()),Reflect.getOwnPropertyDescriptor(n,o)},defineProperty(i,o,t){return n??(n=e()),Reflect.defineProperty(n,o,t)}})}function v(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Na(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}var Ot={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Nt={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function rv(e,n){let i=e._zod.def,o=i.checks;if(o&&o.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let r={};return an(r,e,Mr(e,n)),R(e,be(i,{shape:r,checks:[]}))}function Mr(e,n){let i=Oe(e),o=[];for(let t of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(i,t)?.enumerable)throw new Error(`Unrecognized key: "${String(t)}"`);n[t]&&o.push(t)}return o}function iv(e,n){let i=e._zod.def,o=i.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let r=new Set(Mr(e,n)),a={};return an(a,e,Reflect.ownKeys(Oe(e)).filter(s=>!r.has(s))),R(e,be(i,{shape:a,checks:[]}))}function ov(e,n){if(!he(n))throw new Error("Invalid input to extend: expected a plain object");let i=e._zod.def.checks;if(i&&i.length>0){let t=Oe(e);for(let r of Reflect.ownKeys(n))if(Object.getOwnPropertyDescriptor(t,r)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return R(e,be(e._zod.def,{shape:Gp(e,n)}))}function Gp(e,n){let i={};return an(i,e,Reflect.ownKeys(Oe(e))),qb(i,n),i}function av(e,n){if(!he(n))throw new Error("Invalid input to safeExtend: expected a plain object");return R(e,be(e._zod.def,{shape:Gp(e,n)}))}function sv(e,n){if(!n?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let i={};an(i,e,Reflect.ownKeys(Oe(e))),an(i,n,Reflect.ownKeys(Oe(n)));let o=be(e._zod.def,{shape:i,get catchall(){return n._zod.def.catchall},checks:n._zod.def.checks??[]});return R(e,o)}function lv(e,n,i,o="partial"){let r=n._zod.def.checks;if(r&&r.length>0)throw new Error(`.${o}() cannot be used on object schemas containing refinements`);let s=i?new Set(Mr(n,i)):void 0,l={};return an(l,n,Reflect.ownKeys(Oe(n)),e&&((c,u)=>s&&!s.has(u)?c:new e({type:"optional",innerType:c}))),R(n,be(n._zod.def,{shape:l,checks:[]}))}function cv(e,n,i){let o=i?new Set(Mr(n,i)):void 0,t={};return an(t,n,Reflect.ownKeys(Oe(n)),(r,a)=>o&&!o.has(a)?r:new e({type:"nonoptional",innerType:r})),R(n,be(n._zod.def,{shape:t}))}function re(e,n=0){if(e.aborted===!0)return!0;for(let i=n;i<e.issues.length;i++)if(e.issues[i]?.continue!==!0)return!0;return!1}function Ea(e,n=0){if(e.aborted===!0)return!0;for(let i=n;i<e.issues.length;i++)if(e.issues[i]?.continue===!1)return!0;return!1}function se(e,n){return n.map(i=>{var o;return(o=i).path??(o.path=[]),i.path.unshift(e),i})}function Pn(e){return typeof e=="string"?e:e?.message}function Dn(e){let n=[];for(let i of e??[]){let o=i._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let t=o.maximum??o.length??o.size;t>=0&&n.push([t,i])}return n}function Et(e,n,i){var o;for(let t=n;t<e.length;t++)(o=e[t]).schema??(o.schema=i)}function le(e,n,i){var o;let t=e.inst?._zod?.traits;t?.has("$ZodType")&&(t.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:Pn(e.inst?._zod.def?.error?.(e))??Pn(r?.(e))??Pn(n?.error?.(e))??Pn(i.customError?.(e))??Pn(i.localeError?.(e))??"Invalid input",s={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(s[l]=e[l]);return s.path??(s.path=[]),s.message=a,n?.reportInput&&(s.input=e.input),s}function Ut(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var uv=/[\uD800-\uDBFF]/;function ln(e){let n=e.length;if(!uv.test(e))return n;let i=n;for(let o=0;o<n-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(i--,o++);return i}function Dt(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function w(e){let n=typeof e;switch(n){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let i=e;if(i&&Object.getPrototypeOf(i)!==Object.prototype&&"constructor"in i&&i.constructor)return i.constructor.name}}return n}function Ln(...e){let[n,i,o]=e;return typeof n=="string"?{message:n,code:"custom",input:i,inst:o}:{...n}}function dv(e){return Object.entries(e).filter(([n,i])=>Number.isNaN(Number.parseInt(n,10))).map(n=>n[1])}function Hp(e){let n=atob(e),i=new Uint8Array(n.length);for(let o=0;o<n.length;o++)i[o]=n.charCodeAt(o);return i}function Kp(e){let n="";for(let i=0;i<e.length;i++)n+=String.fromCharCode(e[i]);return btoa(n)}function pv(e){let n=e.replace(/-/g,"+").replace(/_/g,"/"),i="=".repeat((4-n.length%4)%4);return Hp(n+i)}function mv(e){return Kp(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function fv(e){let n=e.replace(/^0x/,"");if(n.length%2!==0)throw new Error("Invalid hex string length");let i=new Uint8Array(n.length/2);for(let o=0;o<n.length;o+=2)i[o/2]=Number.parseInt(n.slice(o,o+2),16);return i}function hv(e){return Array.from(e).map(n=>n.toString(16).padStart(2,"0")).join("")}var Aa=class{constructor(...n){}};function Ua(e,n){for(let i in n){let o=Object.getOwnPropertyDescriptor(n,i);o.get?Object.defineProperty(e,i,{...o,enumerable:!1}):yv(e,i,o.value)}}function Ce(e,n,i,o=!0){return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:o,value:i}),i}function Lt(e,n,i){return Ce(e,n,i,!1)}function gv(e,n){for(let i in e){let o=e[i];Object.defineProperty(n,i,{configurable:!0,enumerable:!0,get(){return Ce(this,i,o(this))},set(t){Ce(this,i,t)}})}return n}function yv(e,n,i){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?i:Ce(this,n,i.bind(this))},set(o){Ce(this,n,o)}})}function bv(e,n){let i=Object.getPrototypeOf(e);return n in i?void 0:i}var Sa,Le=!1,vv={configurable:!0,get(){Le=!0}};function D(e,n,i){let o=Object.getPrototypeOf(e._zod);if(n in o&&Sa!==e._zod){Sa=void 0;return}Sa=e._zod,Object.defineProperty(o,n,{configurable:!0,get(){Object.defineProperty(this,n,vv);let t=Le;Le=!1;try{let r=i(this);return Le?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:r}),Le=Le||t,r}catch(r){throw delete this[n],Le=Le||t,r}},set(t){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:t})}})}function wv(e,n,i,o){let t=bv(e,n);t&&Object.defineProperty(t,n,{configurable:!0,get(){let r={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,n,r),r.value=i(this),Object.defineProperty(this,n,r),r.value},set(r){Object.defineProperty(this,n,{configurable:!0,writable:!0,enumerable:o,value:r})}})}var Fr="~constantCatch";function Da(e){let n=()=>e;return n[Fr]=!0,n}var Wp,Ca=Object.freeze({status:"aborted"}),La={value:void 0,enumerable:!1},qp="captureStackTrace"in Error?Error:null;function kv(e){let n=qp;if(n){let i=n.stackTraceLimit;if(typeof i=="number"){try{n.stackTraceLimit=0}catch{return qp=null,new e}try{return new e}finally{n.stackTraceLimit=i}}}return new e}function h(e,n,i,o){let t={};function r(p){this.def=p,this.constr=d,this.traits=new Set}r.prototype=t;let a=i,s=a&&new WeakSet;function l(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{La.value=new r(m);try{Object.defineProperty(p,"_zod",La)}finally{La.value=void 0}}if(p._zod.traits.add(e),n(p,m),s){let y=Object.getPrototypeOf(p),k=p._zod.constr.prototype,A=y;for(;A&&A!==k;)A=Object.getPrototypeOf(A);let _=A??y;s.has(_)||(s.add(_),Ua(_,a))}let f=d.prototype;for(let y in f)Object.prototype.hasOwnProperty.call(f,y)&&(y in p||(p[y]=f[y].bind(p)))}let c=o?.Parent??Object;class u extends c{}Object.defineProperty(u,"name",{value:e});function d(p){let m=o?.Parent?kv(u):this;l(m,p);let f=m._zod.deferred;if(f){for(let k of f)k();m._zod.deferred=void 0}let y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:p=>o?.Parent&&p instanceof o.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var ja=Symbol("zod_brand"),ce=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},je=class extends Error{constructor(n){super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}};(Wp=globalThis).__zod_globalConfig??(Wp.__zod_globalConfig={});var J=globalThis.__zod_globalConfig;function K(e){return e&&Object.assign(J,e),J}function $v(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Nn,2)),e.message}function _v(e){this._zod.message=e}var xv={get:$v,set:_v,enumerable:!0,configurable:!0},Ma={value:void 0,enumerable:!1},Jp=new WeakSet([Object.prototype,Error.prototype]),Xp=(e,n)=>{e.name="$ZodError",Ma.value=n,Object.defineProperty(e,"issues",Ma),Ma.value=void 0,Object.defineProperty(e,"message",xv);let i=Object.getPrototypeOf(e);Jp.has(i)||(Jp.add(i),Object.defineProperty(i,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},Fa=h("$ZodError",Xp),ue=h("$ZodError",Xp,void 0,{Parent:Error});function Sv(e,n,i){return Object.prototype.hasOwnProperty.call(e,n)||(n==="__proto__"?Object.defineProperty(e,n,{value:i(),writable:!0,enumerable:!0,configurable:!0}):e[n]=i()),e[n]}function Ct(e,n=i=>i.message){let i={},o=[];for(let t of e.issues)t.path.length>0?Sv(i,t.path[0],()=>[]).push(n(t)):o.push(n(t));return{formErrors:o,fieldErrors:i}}function jt(e,n=i=>i.message){let i={_errors:[]},o=(t,r=[])=>{for(let a of t.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(s=>o({issues:s},[...r,...a.path]));else if(a.code==="invalid_key")o({issues:a.issues},[...r,...a.path]);else if(a.code==="invalid_element")o({issues:a.issues},[...r,...a.path]);else{let s=[...r,...a.path];if(s.length===0)i._errors.push(n(a));else{let l=i,c=0;for(;c<s.length;){let u=s[c],d=c===s.length-1;if(u==="_errors"){d&&l._errors.push(n(a)),c++;continue}Object.prototype.hasOwnProperty.call(l,u)||Object.defineProperty(l,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=l[u];d&&p._errors.push(n(a)),l=p,c++}}}};return o(e),i}function Za(e,n=i=>i.message){let i={errors:[]},o=(t,r=[])=>{var a;for(let s of t.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(l=>o({issues:l},[...r,...s.path]));else if(s.code==="invalid_key")o({issues:s.issues},[...r,...s.path]);else if(s.code==="invalid_element")o({issues:s.issues},[...r,...s.path]);else{let l=[...r,...s.path];if(l.length===0){i.errors.push(n(s));continue}let c=i,u=0;for(;u<l.length;){let d=l[u],p=u===l.length-1;typeof d=="string"?(c.properties??(c.properties={}),Object.prototype.hasOwnProperty.call(c.properties,d)||Object.defineProperty(c.properties,d,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),c=c.properties[d]):(c.items??(c.items=[]),(a=c.items)[d]??(a[d]={errors:[]}),c=c.items[d]),p&&c.errors.push(n(s)),u++}}};return o(e),i}function Yp(e){let n=[],i=e.map(o=>typeof o=="object"?o.key:o);for(let o of i)typeof o=="number"?n.push(`[${o}]`):typeof o=="symbol"?n.push(`[${JSON.stringify(String(o))}]`):/[^\w$]/.test(o)?n.push(`[${JSON.stringify(o)}]`):(n.length&&n.push("."),n.push(o));return n.join("")}function Va(e){let n=[],i=[...e.issues].sort((o,t)=>(o.path??[]).length-(t.path??[]).length);for(let o of i)n.push(`\u2716 ${o.message}`),o.path?.length&&n.push(`  \u2192 at ${Yp(o.path)}`);return n.join(`
`)}function Zr(e,n){return{callee:n?.callee??e,Err:n?.Err}}var Cn=e=>{let n=(i,o,t,r)=>{let a=t?{...t,async:!1}:{async:!1},s=i._zod.run({value:o,issues:[]},a);if(s instanceof Promise)throw new ce;if(s.issues.length){let l=new(r?.Err??e)(s.issues.map(c=>le(c,a,K())));throw Rr(l,r?.callee??n),l}return s.value};return n},Vr=Cn(ue),jn=e=>{let n=async(i,o,t,r)=>{let a=t?{...t,async:!0}:{async:!0},s=i._zod.run({value:o,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let l=new(r?.Err??e)(s.issues.map(c=>le(c,a,K())));throw Rr(l,r?.callee??n),l}return s.value};return n},Br=jn(ue),Rn=e=>(n,i,o)=>{let t=o?{...o,async:!1}:{async:!1},r=n._zod.run({value:i,issues:[]},t);if(r instanceof Promise)throw new ce;return r.issues.length?Qp(e,r.issues,t):{success:!0,data:r.value}},Av=Rn(ue);function Qp(e,n,i){let o;return{success:!1,get error(){return o||(o=new e(n.map(t=>le(t,i,K()))),n=void 0,i=void 0),o},set error(t){o=t,n=void 0,i=void 0}}}var Mn=e=>async(n,i,o)=>{let t=o?{...o,async:!0}:{async:!0},r=n._zod.run({value:i,issues:[]},t);return r instanceof Promise&&(r=await r),r.issues.length?Qp(e,r.issues,t):{success:!0,data:r.value}},zv=Mn(ue),Tv=Symbol.for("zod.compile.invalid"),Pv=Symbol.for("zod.compile.fallback"),Rt=((e,n,i)=>{let o=e._zod.bag.validator;if(o!==void 0){if(o(n)!==Tv)return!0;if(o.definite===!0&&i===void 0)return!1}return Ov(e,n,i)});function Ov(e,n,i){let o=i?{...i,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},t=e._zod.bag.fallbackRun,r;if(t?(o[Pv]=!0,r=t({value:n,issues:[]},o)):r=e._zod.run({value:n,issues:[]},o),r instanceof Promise)throw new ce;return r.issues.length===0}var Mt=async(e,n,i)=>{let o=i?{...i,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},t=e._zod.run({value:n,issues:[]},o);return t instanceof Promise&&(t=await t),t.issues.length===0},Gr=e=>{let n=Cn(e),i=(o,t,r,a)=>{let s=r?{...r,direction:"backward"}:{direction:"backward"};return n(o,t,s,Zr(i,a))};return i},Nv=Gr(ue),Hr=e=>{let n=Cn(e),i=(o,t,r,a)=>n(o,t,r,Zr(i,a));return i},Ev=Hr(ue),Kr=e=>{let n=jn(e),i=async(o,t,r,a)=>{let s=r?{...r,direction:"backward"}:{direction:"backward"};return await n(o,t,s,Zr(i,a))};return i},Uv=Kr(ue),Wr=e=>{let n=jn(e),i=async(o,t,r,a)=>await n(o,t,r,Zr(i,a));return i},Dv=Wr(ue),qr=e=>(n,i,o)=>{let t=o?{...o,direction:"backward"}:{direction:"backward"};return Rn(e)(n,i,t)},Lv=qr(ue),Jr=e=>(n,i,o)=>Rn(e)(n,i,o),Cv=Jr(ue),Xr=e=>async(n,i,o)=>{let t=o?{...o,direction:"backward"}:{direction:"backward"};return Mn(e)(n,i,t)},jv=Xr(ue),Yr=e=>async(n,i,o)=>Mn(e)(n,i,o),Rv=Yr(ue);var ye={};Pe(ye,{anyString:()=>gs,base64:()=>ss,base64url:()=>ls,bigint:()=>bs,boolean:()=>vs,browserEmail:()=>Kv,cidrv4:()=>os,cidrv6:()=>as,creditCard:()=>Qr,cuid:()=>Ga,cuid2:()=>Ha,currencyCode:()=>ps,date:()=>ms,datetime:()=>hs,domain:()=>us,duration:()=>Ya,e164:()=>ds,email:()=>es,emoji:()=>ns,extendedDuration:()=>Mv,guid:()=>Qa,hex:()=>xs,hostname:()=>cs,html5Email:()=>Bv,httpProtocol:()=>Ft,iban:()=>ei,idnEmail:()=>Hv,integer:()=>Zt,ipv4:()=>ts,ipv6:()=>rs,ksuid:()=>qa,lowercase:()=>$s,mac:()=>is,md5_base64:()=>Xv,md5_base64url:()=>Yv,md5_hex:()=>Jv,nanoid:()=>Ja,nanoidOfLength:()=>Xa,null:()=>ws,number:()=>Ee,rfc5322Email:()=>Gv,sha1_base64:()=>ew,sha1_base64url:()=>nw,sha1_hex:()=>Qv,sha256_base64:()=>rw,sha256_base64url:()=>iw,sha256_hex:()=>tw,sha384_base64:()=>aw,sha384_base64url:()=>sw,sha384_hex:()=>ow,sha512_base64:()=>cw,sha512_base64url:()=>uw,sha512_hex:()=>lw,string:()=>ys,time:()=>fs,ulid:()=>Ka,undefined:()=>ks,unicodeEmail:()=>em,uppercase:()=>_s,uuid:()=>cn,uuid4:()=>Fv,uuid6:()=>Zv,uuid7:()=>Vv,xid:()=>Wa});var Ga=/^[cC][0-9a-z]{6,}$/,Ha=/^[0-9a-z]+$/,Ka=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Wa=/^[0-9a-vA-V]{20}$/,qa=/^[A-Za-z0-9]{27}$/,Ja=/^[a-zA-Z0-9_-]{21}$/;function Xa(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Ya=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,Mv=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,Qa=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,cn=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,Fv=cn(4),Zv=cn(6),Vv=cn(7),es=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,Bv=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,Gv=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,em=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,Hv=em,Kv=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,Wv="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function ns(){return new RegExp(Wv,"u")}var ts=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,rs=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,is=e=>{let n=ge(e??":");return new RegExp(`^(?:[0-9A-F]{2}${n}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${n}){5}[0-9a-f]{2}$`)},os=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,as=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,ss=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ls=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,cs=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,us=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,Ft=/^https?$/,ds=/^\+[1-9]\d{6,14}$/,Qr=/^\d(?:[ -]?\d){11,18}$/,ps=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,ei=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,nm="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function qv(e){return new RegExp(`^${e}$`)}var ms=qv(nm);function Ba(e){let n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${n}`:e.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function fs(e){return new RegExp(`^${Ba(e)}$`)}function hs(e){let n=["Z"];e.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let i=`${Ba({precision:e.precision,seconds:!0})}(?:${n.join("|")})`,o=e.local?`${i}|${Ba({precision:e.precision})}`:i;return new RegExp(`^${nm}T(?:${o})$`)}var gs=/^[\s\S]{0,}$/,ys=e=>{let n=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${n}$`)},bs=/^-?\d+n?$/,Zt=/^-?\d+$/,Ee=/^-?\d+(?:\.\d+)?$/,vs=/^(?:true|false)$/i,ws=/^null$/i;var ks=/^undefined$/i;var $s=/^[^A-Z]*$/,_s=/^[^a-z]*$/,xs=/^[0-9a-fA-F]*$/;function Vt(e,n){return new RegExp(`^[A-Za-z0-9+/]{${e}}${n}$`)}function Bt(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}var Jv=/^[0-9a-fA-F]{32}$/,Xv=Vt(22,"=="),Yv=Bt(22),Qv=/^[0-9a-fA-F]{40}$/,ew=Vt(27,"="),nw=Bt(27),tw=/^[0-9a-fA-F]{64}$/,rw=Vt(43,"="),iw=Bt(43),ow=/^[0-9a-fA-F]{96}$/,aw=Vt(64,""),sw=Bt(64),lw=/^[0-9a-fA-F]{128}$/,cw=Vt(86,"=="),uw=Bt(86);var V=h("$ZodCheck",(e,n)=>{var i;e._zod??(e._zod={}),e._zod.def=n,(i=e._zod).onattach??(i.onattach=[])}),Ss=e=>{let n=e.value;return!jr(n)&&n.size!==void 0},Is=e=>{let n=e.value;return!jr(n)&&n.length!==void 0},ni={number:"number",bigint:"bigint",object:"date"},ri=h("$ZodCheckLessThan",(e,n)=>{V.init(e,n);let i=ni[typeof n.value];e._zod.check=o=>{(n.inclusive?o.value<=n.value:o.value<n.value)||o.issues.push({origin:ni[typeof o.value]??i,code:"too_big",maximum:typeof n.value=="object"?n.value.getTime():n.value,input:o.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),ii=h("$ZodCheckGreaterThan",(e,n)=>{V.init(e,n);let i=ni[typeof n.value];e._zod.check=o=>{(n.inclusive?o.value>=n.value:o.value>n.value)||o.issues.push({origin:ni[typeof o.value]??i,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():n.value,input:o.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),As=h("$ZodCheckMultipleOf",(e,n)=>{V.init(e,n),e._zod.check=i=>{if(typeof i.value!=typeof n.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof i.value=="bigint"?n.value!==BigInt(0)&&i.value%n.value===BigInt(0):zt(i.value,n.value)===0)||i.issues.push({origin:typeof i.value,code:"not_multiple_of",divisor:n.value,input:i.value,inst:e,continue:!n.abort})}}),zs=h("$ZodCheckNumberFormat",(e,n)=>{V.init(e,n),n.format=n.format||"float64";let i=n.format?.includes("int"),o=i?"int":"number",[t,r]=Ot[n.format];e._zod.check=a=>{let s=a.value;if(i){if(!Number.isInteger(s)){a.issues.push({expected:o,format:n.format,code:"invalid_type",continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(s)){s>0?a.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!n.abort}):a.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!n.abort});return}}s<t&&a.issues.push({origin:"number",input:s,code:"too_small",minimum:t,inclusive:!0,inst:e,continue:!n.abort}),s>r&&a.issues.push({origin:"number",input:s,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!n.abort})}}),Ts=h("$ZodCheckBigIntFormat",(e,n)=>{V.init(e,n);let[i,o]=Nt[n.format];e._zod.check=t=>{let r=t.value;r<i&&t.issues.push({origin:"bigint",input:r,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!n.abort}),r>o&&t.issues.push({origin:"bigint",input:r,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!n.abort})}}),Ps=h("$ZodCheckMaxSize",(e,n)=>{var i;V.init(e,n),(i=e._zod.def).when??(i.when=Ss),e._zod.check=o=>{let t=o.value;t.size<=n.maximum||o.issues.push({origin:Ut(t),code:"too_big",maximum:n.maximum,inclusive:!0,input:t,inst:e,continue:!n.abort})}}),Os=h("$ZodCheckMinSize",(e,n)=>{var i;V.init(e,n),(i=e._zod.def).when??(i.when=Ss),e._zod.check=o=>{let t=o.value;t.size>=n.minimum||o.issues.push({origin:Ut(t),code:"too_small",minimum:n.minimum,inclusive:!0,input:t,inst:e,continue:!n.abort})}}),Ns=h("$ZodCheckSizeEquals",(e,n)=>{var i;V.init(e,n),(i=e._zod.def).when??(i.when=Ss),e._zod.check=o=>{let t=o.value,r=t.size;if(r===n.size)return;let a=r>n.size;o.issues.push({origin:Ut(t),...a?{code:"too_big",maximum:n.size}:{code:"too_small",minimum:n.size},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!n.abort})}}),Es=h("$ZodCheckMaxLength",(e,n)=>{var i;V.init(e,n),(i=e._zod.def).when??(i.when=Is),e._zod.check=o=>{let t=o.value,r=t.length;if((typeof t=="string"&&r>n.maximum?ln(t):r)<=n.maximum)return;let s=Dt(t);o.issues.push({origin:s,code:"too_big",maximum:n.maximum,inclusive:!0,input:t,inst:e,continue:!n.abort})}}),Us=h("$ZodCheckMinLength",(e,n)=>{var i;V.init(e,n),(i=e._zod.def).when??(i.when=Is),e._zod.check=o=>{let t=o.value,r=t.length;if((typeof t=="string"&&r>=n.minimum&&r<n.minimum*2?ln(t):r)>=n.minimum)return;let s=Dt(t);o.issues.push({origin:s,code:"too_small",minimum:n.minimum,inclusive:!0,input:t,inst:e,continue:!n.abort})}}),Ds=h("$ZodCheckLengthEquals",(e,n)=>{var i;V.init(e,n),(i=e._zod.def).when??(i.when=Is),e._zod.check=o=>{let t=o.value,r=t.length,a=typeof t=="string"&&r>=n.length&&r<=n.length*2?ln(t):r;if(a===n.length)return;let s=Dt(t),l=a>n.length;o.issues.push({origin:s,...l?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.length},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!n.abort})}}),Fn=h("$ZodCheckStringFormat",(e,n)=>{var i,o;V.init(e,n),n.pattern?(i=e._zod).check??(i.check=t=>{n.pattern.lastIndex=0,!n.pattern.test(t.value)&&t.issues.push({origin:"string",code:"invalid_format",format:n.format,input:t.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:e,continue:!n.abort})}):(o=e._zod).check??(o.check=()=>{})}),Ls=h("$ZodCheckRegex",(e,n)=>{Fn.init(e,n),e._zod.check=i=>{n.pattern.lastIndex=0,!n.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:"regex",input:i.value,pattern:n.pattern.toString(),inst:e,continue:!n.abort})}}),Cs=h("$ZodCheckLowerCase",(e,n)=>{n.pattern??(n.pattern=$s),Fn.init(e,n)}),js=h("$ZodCheckUpperCase",(e,n)=>{n.pattern??(n.pattern=_s),Fn.init(e,n)}),Rs=h("$ZodCheckIncludes",(e,n)=>{V.init(e,n);let i=ge(n.includes),o=new RegExp(typeof n.position=="number"?`^.{${n.position},}${i}`:i);n.pattern=o,e._zod.check=t=>{t.value.includes(n.includes,n.position)||t.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,input:t.value,inst:e,continue:!n.abort})}}),Ms=h("$ZodCheckStartsWith",(e,n)=>{V.init(e,n);let i=new RegExp(`^${ge(n.prefix)}.*`);n.pattern??(n.pattern=i),e._zod.check=o=>{o.value.startsWith(n.prefix)||o.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:n.prefix,input:o.value,inst:e,continue:!n.abort})}}),Fs=h("$ZodCheckEndsWith",(e,n)=>{V.init(e,n);let i=new RegExp(`.*${ge(n.suffix)}$`);n.pattern??(n.pattern=i),e._zod.check=o=>{o.value.endsWith(n.suffix)||o.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:o.value,inst:e,continue:!n.abort})}});function ti(e,n,i){e.issues.length&&n.issues.push(...se(i,e.issues))}var Zs=h("$ZodCheckProperty",(e,n)=>{V.init(e,n),e._zod.check=i=>{let o=n.schema._zod.run({value:i.value[n.property],issues:[]},{});if(o instanceof Promise)return o.then(t=>ti(t,i,n.property));ti(o,i,n.property)}}),Vs=h("$ZodCheckProperties",(e,n)=>{V.init(e,n),Lt(e,Symbol.iterator,function*(){yield e});let i;e._zod.check=o=>{if(o.value==null){o.issues.push({expected:"object",code:"invalid_type",input:o.value,inst:e});return}i??(i=Reflect.ownKeys(n.shape).map(a=>[a,n.shape[a]]));let t=o.value,r;for(let[a,s]of i){let l=s._zod.run({value:t[a],issues:[]},{});l instanceof Promise?(r??(r=[]),r.push(l.then(c=>ti(c,o,a)))):ti(l,o,a)}if(r)return Promise.all(r).then(()=>{})}}),Bs=h("$ZodCheckMimeType",(e,n)=>{V.init(e,n);let i=new Set(n.mime);e._zod.check=o=>{i.has(o.value.type)||o.issues.push({code:"invalid_value",values:n.mime,input:o.value.type,inst:e,continue:!n.abort})}}),Gs=h("$ZodCheckOverwrite",(e,n)=>{V.init(e,n),e._zod.check=i=>{i.value=n.tx(i.value)}});var un=class{constructor(n=[],i={}){this.content=[],this.indent=0,this.args=n,this.closed=i}indented(n){this.indent+=1;try{n(this)}finally{this.indent-=1}}write(n){if(typeof n=="function"){n(this,{execution:"sync"}),n(this,{execution:"async"});return}let o=n.split(`
`).filter(a=>a),t=Math.min(...o.map(a=>a.length-a.trimStart().length)),r=o.map(a=>a.slice(t)).map(a=>" ".repeat(this.indent*2)+a);for(let a of r)this.content.push(a)}compile(){let n=Function,i=this?.content??[""];return new n(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${i.join(`
`)}
};`)(...Object.values(this.closed))}};var Hs={major:4,minor:6,patch:7};var E=h("$ZodType",(e,n)=>{var i;e??(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Hs;let o=e._zod.def.checks,t=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let r of t)for(let a of r._zod.onattach)a(e);if(t.length===0)(i=e._zod).deferred??(i.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let r=(s,l,c)=>{if(s.memo)return s;let u=re(s),d;for(let p of l){if(p._zod.def.when){if(Ea(s)||!p._zod.def.when(s))continue}else if(u)continue;let m=s.issues.length,f=p._zod.check(s);if(f instanceof Promise&&c?.async===!1)throw new ce;if(d||f instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await f,s.issues.length!==m&&(Et(s.issues,m,e),u||(u=re(s,m)))});else{if(s.issues.length===m)continue;Et(s.issues,m,e),u||(u=re(s,m))}}return d?d.then(()=>s):s},a=(s,l,c)=>{if(re(s))return s.aborted=!0,s;let u=r(l,t,c);if(u instanceof Promise){if(c.async===!1)throw new ce;return u.then(d=>e._zod.parse(d,c))}return e._zod.parse(u,c)};e._zod.run=(s,l)=>{if(l.skipChecks)return e._zod.parse(s,l);if(l.direction==="backward"){let u=e._zod.parse({value:s.value,issues:[]},{...l,skipChecks:!0});return u instanceof Promise?u.then(d=>a(d,s,l)):a(u,s,l)}let c=e._zod.parse(s,l);if(c instanceof Promise){if(l.async===!1)throw new ce;return c.then(u=>r(u,t,l))}return r(c,t,l)}}},{get"~standard"(){return Lt(this,"~standard",ci(this))},set"~standard"(e){Ce(this,"~standard",e)}}),bm=(e,n)=>e.issues.length?{issues:e.issues.map(i=>le(i,n,K()))}:{value:e.value};async function dw(e,n){let i={async:!0};return bm(await e._zod.run({value:n,issues:[]},i),i)}function ci(e){return{validate:n=>{let i={async:!1};try{let o=e._zod.run({value:n,issues:[]},i);if(!(o instanceof Promise))return bm(o,i)}catch{}return dw(e,n)},vendor:"zod",version:1}}var dn=h("$ZodString",(e,n)=>{E.init(e,n),e._zod.pattern=n.pattern??gs,e._zod.parse=(i,o)=>{if(n.coerce)try{i.value=String(i.value)}catch{}return typeof i.value=="string"||i.issues.push({expected:"string",code:"invalid_type",input:i.value,inst:e}),i}}),M=h("$ZodStringFormat",(e,n)=>{Fn.init(e,n),dn.init(e,n)}),Ws=h("$ZodGUID",(e,n)=>{n.pattern??(n.pattern=Qa),M.init(e,n)}),qs=h("$ZodUUID",(e,n)=>{if(n.version){let o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[n.version];if(o===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=cn(o))}else n.pattern??(n.pattern=cn());M.init(e,n)}),Js=h("$ZodEmail",(e,n)=>{n.pattern??(n.pattern=es),M.init(e,n)}),Xs=1,Gt=2;function Ys(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function ui(e,n){return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?Ys(e)||Gt:vm(e,n)}function vm(e,n){if(!n.normalize&&n.protocol?.source===Ft.source&&!/^https?:\/\//i.test(e))return Xs;try{if(typeof URL<"u"){let i=URL;if(typeof i.parse=="function")return i.parse(e)??Gt}return new URL(e)}catch{return Gt}}var pw=/[\t\n\r]/g;function Ht(e){return e.replace(pw,"")}function di(e,n){return n.lastIndex=0,n.test(e.hostname)}function pi(e,n){return n.lastIndex=0,n.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Qs=h("$ZodURL",(e,n)=>{M.init(e,n),e._zod.check=i=>{try{let o=i.value.trim(),t=ui(o,n);if(t===Xs){i.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:i.value,inst:e,continue:!n.abort});return}if(t===Gt){i.issues.push({code:"invalid_format",format:"url",input:i.value,inst:e,continue:!n.abort});return}if(t===!0){i.value=Ht(o);return}n.hostname&&!di(t,n.hostname)&&i.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:n.hostname.source,input:i.value,inst:e,continue:!n.abort}),n.protocol&&!pi(t,n.protocol)&&i.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:i.value,inst:e,continue:!n.abort}),i.value=n.normalize?t.href:Ht(o);return}catch{i.issues.push({code:"invalid_format",format:"url",input:i.value,inst:e,continue:!n.abort})}}}),el=h("$ZodEmoji",(e,n)=>{n.pattern??(n.pattern=ns()),M.init(e,n)}),nl=h("$ZodNanoID",(e,n)=>{if(n.length!==void 0&&(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=n.length===void 0?Ja:Xa(n.length)),M.init(e,n)}),tl=h("$ZodCUID",(e,n)=>{n.pattern??(n.pattern=Ga),M.init(e,n)}),rl=h("$ZodCUID2",(e,n)=>{n.pattern??(n.pattern=Ha),M.init(e,n)}),il=h("$ZodULID",(e,n)=>{n.pattern??(n.pattern=Ka),M.init(e,n)}),ol=h("$ZodXID",(e,n)=>{n.pattern??(n.pattern=Wa),M.init(e,n)}),al=h("$ZodKSUID",(e,n)=>{n.pattern??(n.pattern=qa),M.init(e,n)}),sl=h("$ZodISODateTime",(e,n)=>{n.pattern??(n.pattern=hs(n)),M.init(e,n)}),ll=h("$ZodISODate",(e,n)=>{n.pattern??(n.pattern=ms),M.init(e,n)}),cl=h("$ZodISOTime",(e,n)=>{n.pattern??(n.pattern=fs(n)),M.init(e,n)}),ul=h("$ZodISODuration",(e,n)=>{n.pattern??(n.pattern=Ya),M.init(e,n)}),dl=h("$ZodIPv4",(e,n)=>{n.pattern??(n.pattern=ts),M.init(e,n)}),mw=/^[0-9a-fA-F:.]+$/;function Kt(e){return mw.test(e)?Ys(`http://[${e}]`):!1}var pl=h("$ZodIPv6",(e,n)=>{n.pattern??(n.pattern=rs),M.init(e,n),e._zod.check=i=>{Kt(i.value)||i.issues.push({code:"invalid_format",format:"ipv6",input:i.value,inst:e,continue:!n.abort})}}),ml=h("$ZodMAC",(e,n)=>{n.pattern??(n.pattern=is(n.delimiter)),M.init(e,n)}),fl=h("$ZodCIDRv4",(e,n)=>{n.pattern??(n.pattern=os),M.init(e,n)});function mi(e){let n=e.split("/");if(n.length!==2)return!1;let[i,o]=n;if(!o)return!1;let t=Number(o);return`${t}`!==o||t<0||t>128?!1:Kt(i)}var hl=h("$ZodCIDRv6",(e,n)=>{n.pattern??(n.pattern=as),M.init(e,n),e._zod.check=i=>{mi(i.value)||i.issues.push({code:"invalid_format",format:"cidrv6",input:i.value,inst:e,continue:!n.abort})}});function Wt(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var fi=/^[0-9a-zA-Z+/]*={0,2}$/,gl=h("$ZodBase64",(e,n)=>{n.pattern??(n.pattern=fi),M.init(e,n),e._zod.check=i=>{Wt(i.value)||i.issues.push({code:"invalid_format",format:"base64",input:i.value,inst:e,continue:!n.abort})}}),qt=/^[A-Za-z0-9_-]*$/;function hi(e){if(!qt.test(e))return!1;let n=e.replace(/[-_]/g,o=>o==="-"?"+":"/"),i=n.padEnd(Math.ceil(n.length/4)*4,"=");return Wt(i)}var yl=h("$ZodBase64URL",(e,n)=>{n.pattern??(n.pattern=qt),M.init(e,n),e._zod.check=i=>{hi(i.value)||i.issues.push({code:"invalid_format",format:"base64url",input:i.value,inst:e,continue:!n.abort})}}),bl=h("$ZodE164",(e,n)=>{n.pattern??(n.pattern=ds),M.init(e,n)}),fw=/[- ]/g;function hw(e){let n=e.length,i=1,o=0;for(;n;){let t=e.charCodeAt(--n)-48;i^=1,o+=i?[0,2,4,6,8,1,3,5,7,9][t]:t}return o%10===0}function gi(e){return Qr.test(e)?hw(e.replace(fw,"")):!1}var vl=h("$ZodCreditCard",(e,n)=>{n.pattern??(n.pattern=Qr),M.init(e,n),e._zod.check=i=>{gi(i.value)||i.issues.push({code:"invalid_format",format:"credit_card",input:i.value,inst:e,continue:!n.abort})}});function gw(e){let n=0,i=e.length;for(let o=4;o<i;o++){let t=e.charCodeAt(o);n=(t>=65?n*100+(t-55):n*10+(t-48))%97}for(let o=0;o<4;o++){let t=e.charCodeAt(o);n=(t>=65?n*100+(t-55):n*10+(t-48))%97}return n===1}function yi(e){return ei.test(e)?gw(e):!1}var wl=h("$ZodIBAN",(e,n)=>{n.pattern??(n.pattern=ei),M.init(e,n),e._zod.check=i=>{yi(i.value)||i.issues.push({code:"invalid_format",format:"iban",input:i.value,inst:e,continue:!n.abort})}});function bi(e,n=null){try{let i=e.split(".");if(i.length!==3)return!1;let[o]=i;if(!o)return!1;let t=JSON.parse(atob(o));return!("typ"in t&&t?.typ!=="JWT"||!t.alg||n&&(!("alg"in t)||t.alg!==n))}catch{return!1}}var kl=h("$ZodJWT",(e,n)=>{M.init(e,n),e._zod.check=i=>{bi(i.value,n.alg)||i.issues.push({code:"invalid_format",format:"jwt",input:i.value,inst:e,continue:!n.abort})}}),$l=h("$ZodCustomStringFormat",(e,n)=>{M.init(e,n),e._zod.check=i=>{n.fn(i.value)||i.issues.push({code:"invalid_format",format:n.format,input:i.value,inst:e,continue:!n.abort})}}),vi=h("$ZodNumber",(e,n)=>{E.init(e,n),e._zod.pattern=Ee,e._zod.parse=(i,o)=>{if(n.coerce)try{i.value=Number(i.value)}catch{}let t=i.value;if(typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(t))return i;let r=typeof t=="number"?Number.isNaN(t)?"NaN":Number.isFinite(t)?void 0:String(t):void 0;return i.issues.push({expected:"number",code:"invalid_type",input:t,inst:e,...r?{received:r}:{}}),i}}),_l=h("$ZodNumberFormat",(e,n)=>{zs.init(e,n),vi.init(e,n)}),Jt=h("$ZodBoolean",(e,n)=>{E.init(e,n),e._zod.pattern=vs,e._zod.parse=(i,o)=>{if(n.coerce)try{i.value=!!i.value}catch{}let t=i.value;return typeof t=="boolean"||i.issues.push({expected:"boolean",code:"invalid_type",input:t,inst:e}),i}}),wi=h("$ZodBigInt",(e,n)=>{E.init(e,n),e._zod.pattern=bs,e._zod.parse=(i,o)=>{if(n.coerce)try{i.value=BigInt(i.value)}catch{}return typeof i.value=="bigint"||i.issues.push({expected:"bigint",code:"invalid_type",input:i.value,inst:e}),i}}),xl=h("$ZodBigIntFormat",(e,n)=>{Ts.init(e,n),wi.init(e,n)}),Sl=h("$ZodSymbol",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>{let t=i.value;return typeof t=="symbol"||i.issues.push({expected:"symbol",code:"invalid_type",input:t,inst:e}),i}}),Il=h("$ZodUndefined",(e,n)=>{E.init(e,n),e._zod.pattern=ks,e._zod.values=new Set([void 0]),e._zod.parse=(i,o)=>{let t=i.value;return typeof t>"u"||i.issues.push({expected:"undefined",code:"invalid_type",input:t,inst:e}),i}}),Al=h("$ZodNull",(e,n)=>{E.init(e,n),e._zod.pattern=ws,e._zod.values=new Set([null]),e._zod.parse=(i,o)=>{let t=i.value;return t===null||i.issues.push({expected:"null",code:"invalid_type",input:t,inst:e}),i}}),zl=h("$ZodAny",(e,n)=>{E.init(e,n),e._zod.parse=i=>i}),Tl=h("$ZodUnknown",(e,n)=>{E.init(e,n),e._zod.parse=i=>i}),Pl=h("$ZodNever",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>(i.issues.push({expected:"never",code:"invalid_type",input:i.value,inst:e}),i)}),Ol=h("$ZodVoid",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>{let t=i.value;return typeof t>"u"||i.issues.push({expected:"void",code:"invalid_type",input:t,inst:e}),i}}),Nl=h("$ZodDate",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>{if(n.coerce)try{i.value=new Date(i.value)}catch{}let t=i.value,r=t instanceof Date;return r&&!Number.isNaN(t.getTime())||i.issues.push({expected:"date",code:"invalid_type",input:t,...r?{received:"Invalid Date"}:{},inst:e}),i}});function El(e,n){let i=Dn(e._zod.def.checks);if(!i.length)return;let o=Math.min(...i.map(r=>r[0])),t=e._zod.parse;e._zod.parse=(r,a)=>{let s=n(r.value);if(s>o&&!a?.skipChecks&&a?.direction!=="backward"){for(let[l,c]of Dn(e._zod.def.checks))if(s>l&&c._zod.def.when(r)){let u=r.issues.length;return c._zod.check(r),r.issues[u].continue=!1,Et(r.issues,u,e),r}}return t(r,a)}}var yw=e=>Array.isArray(e)?e.length:-1,bw=e=>e instanceof Map?e.size:-1,vw=e=>e instanceof Set?e.size:-1;function rm(e,n,i){e.issues.length&&n.issues.push(...se(i,e.issues)),n.value[i]=e.value}var Ul=h("$ZodArray",(e,n)=>{E.init(e,n);let i=J.memoizer;i?.attach(e),e._zod.parse=(o,t)=>{let r=o.value;if(!Array.isArray(r))return o.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),o;o.value=i?i.alloc(e,o,Array(r.length),t):Array(r.length);let a=[],s=t?.abortEarly;for(let l=0;l<r.length;l++){let c=r[l],u=n.element._zod.run({value:c,issues:[]},t);if(u instanceof Promise)a.push(u.then(d=>rm(d,o,l)));else if(rm(u,o,l),s&&u.issues.length!==0&&re(u))break}return a.length?Promise.all(a).then(()=>o):o},El(e,yw)});function li(e,n,i,o,t,r){let a=i in o,s=r==="optional";if(!(!a&&s&&t==="optional")){if(e.issues.length){if(t!==void 0&&s&&!a)return;n.issues.push(...se(i,e.issues))}if(!a&&t===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[i]});return}e.value===void 0?(a||t==="defaulted"&&!s)&&(n.value[i]=void 0):n.value[i]=e.value}}var ww=[];function wm(e){let n=Object.keys(e.shape),i=Object.getOwnPropertySymbols(e.shape),o=i.length?i:ww,t=o.length?[...n,...o]:n;for(let a of t)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let r=Na(e.shape);return{...e,allKeys:t,symbolKeys:o,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(r)}}function km(e,n,i,o,t,r,a){let s=[],l=t.keySet,c=t.catchall._zod,u=c.def.type,d=c.optin,p=c.optout,m=0;for(let f in n){if(a&&i.issues.length!==m){if(re(i,m))break;m=i.issues.length}if(l.has(f))continue;if(f==="__proto__"){u==="never"&&s.push(f);continue}if(u==="never"){s.push(f);continue}let y=c.run({value:n[f],issues:[]},o);y instanceof Promise?e.push(y.then(k=>li(k,i,f,n,d,p))):li(y,i,f,n,d,p)}return s.length&&i.issues.push({code:"unrecognized_keys",keys:s,input:n,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>i):i}var $m=h("$ZodObject",(e,n)=>{E.init(e,n);let i=Object.getOwnPropertyDescriptor(n,"shape"),o=i?.get?i.get.raw:n.shape??{};if(o){let c=()=>{let u={...o};return Object.defineProperty(n,"shape",{value:u}),c.raw=u,u};c.raw=o,Object.defineProperty(n,"shape",{get:c})}let t=En(()=>wm(n));D(e,"propValues",c=>{let u=c.def.shape,d={};for(let p in u){let m=u[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,p)||Y(d,p,new Set);for(let f of m.values)d[p].add(f);m.optin!==void 0&&d[p].add(void 0)}}return d});let r=sn,a=n.catchall,s,l=J.memoizer;l?.attach(e),e._zod.parse=(c,u)=>{s??(s=t.value);let d=c.value;if(!r(d))return c.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),c;c.value=l?l.alloc(e,c,{},u):{};let p=[],m=s.shape,f=u?.abortEarly,y=c.issues.length;for(let k of s.allKeys){if(f&&c.issues.length!==y){if(re(c,y))break;y=c.issues.length}if(k==="__proto__")continue;let A=m[k],_=A._zod.optin,P=A._zod.optout,x=A._zod.run({value:d[k],issues:[]},u);x instanceof Promise?p.push(x.then(T=>li(T,c,k,d,_,P))):li(x,c,k,d,_,P)}return a?km(p,d,c,u,t.value,e,f===!0):p.length?Promise.all(p).then(()=>c):c}}),Dl=h("$ZodObjectJIT",(e,n)=>{$m.init(e,n);let i=e._zod.parse,o=En(()=>wm(n)),t=J.memoizer,r=m=>{let f=o.value,y=f.symbolKeys,k=new un(["payload","ctx"],{shape:m,inst:e,memo:t,syms:y}),A=T=>`shape[${T}]._zod.run({ value: input[${T}], issues: [] }, ctx)`,_=(T,N)=>`
          let ${T}_ab = false;
          for (let i = 0; i < ${T}.issues.length; i++) {
            const iss = ${T}.issues[i];
            iss.path = iss.path ? [${N}, ...iss.path] : [${N}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${T}_ab = true;
          }
          if (${T}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;k.write("const input = payload.value;");let P=Object.create(null),x=0;for(let T of f.allKeys)P[T]=`key_${x++}`;k.write(t?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of f.allKeys){if(T==="__proto__")continue;let N=P[T],B=typeof T=="symbol"?`syms[${y.indexOf(T)}]`:te(T),X=`${B} in input`,fe=m[T],Se=fe?._zod?.optin,on=Se!==void 0,_a=fe?._zod?.optout==="optional";if(k.write(`const ${N} = ${A(B)};`),on&&_a){let xa=Se==="optional"?`${N}_present`:`${N}.value !== undefined || ${N}_present`;k.write(`
        const ${N}_present = ${X};
        if (!${N}.issues.length || ${N}_present) {
          if (${N}.issues.length) {${_(N,B)}
          }

          if (${xa}) {
            newResult[${B}] = ${N}.value;
          }
        }

      `)}else on?(k.write(`
        if (${N}.issues.length) {${_(N,B)}
        }
      `),Se==="defaulted"?k.write(`newResult[${B}] = ${N}.value;`):k.write(`
        if (${N}.value !== undefined || ${X}) {
          newResult[${B}] = ${N}.value;
        }
      `)):k.write(`
        const ${N}_present = ${X};
        if (${N}.issues.length) {${_(N,B)}
        }
        if (!${N}_present && !${N}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${B}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${N}_present) {
          newResult[${B}] = ${N}.value;
        }

      `)}return k.write("payload.value = newResult;"),k.write("return payload;"),k.compile()},a,s=sn,l=!J.jitless,u=l&&Pa.value,d=n.catchall,p;e._zod.parse=(m,f)=>{p??(p=o.value);let y=m.value;return s(y)?l&&u&&f?.async===!1&&f.jitless!==!0?(a||(a=r(n.shape)),m=a(m,f),d?km([],y,m,f,p,e,f?.abortEarly===!0):m):i(m,f):(m.issues.push({expected:"object",code:"invalid_type",input:y,inst:e}),m)}});function im(e,n,i,o){for(let r of e)if(r.issues.length===0)return n.value=r.value,n;let t=e.filter(r=>!re(r));return t.length===1?(n.value=t[0].value,t[0]):(n.issues.push({code:"invalid_union",input:n.value,inst:i,errors:e.map(r=>r.issues.map(a=>le(a,o,K())))}),n)}var Xt=h("$ZodUnion",(e,n)=>{E.init(e,n),D(e,"optin",o=>o.def.options.some(t=>t._zod.optin==="defaulted")?"defaulted":o.def.options.some(t=>t._zod.optin!==void 0)?"optional":void 0),D(e,"optout",o=>o.def.options.some(t=>t._zod.optout==="optional")?"optional":void 0),D(e,"values",o=>{if(o.def.options.every(t=>t._zod.values))return new Set(o.def.options.flatMap(t=>Array.from(t._zod.values)))}),D(e,"pattern",o=>{if(o.def.options.every(t=>t._zod.pattern)){let t=o.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${t.map(r=>Ne(r.source)).join("|")})$`)}});let i=n.options.length===1?n.options[0]._zod.run:null;e._zod.parse=(o,t)=>{if(i)return i(o,t);let r=!1,a=[];for(let s of n.options){let l=s._zod.run({value:o.value,issues:[]},t);if(l instanceof Promise)a.push(l),r=!0;else{if(l.issues.length===0)return l;a.push(l)}}return r?Promise.all(a).then(s=>im(s,o,e,t)):im(a,o,e,t)}});function om(e,n,i,o){let t=[];for(let r=0;r<e.length;r++)e[r].issues.length===0&&t.push(r);return t.length===1?(n.value=e[t[0]].value,n):(t.length===0?n.issues.push({code:"invalid_union",input:n.value,inst:i,errors:e.map(r=>r.issues.map(a=>le(a,o,K())))}):n.issues.push({code:"invalid_union",input:n.value,inst:i,errors:[],inclusive:!1,matches:t}),n)}var Ll=h("$ZodXor",(e,n)=>{Xt.init(e,n),n.inclusive=!1;let i=n.options.length===1?n.options[0]._zod.run:null;e._zod.parse=(o,t)=>{if(i)return i(o,t);let r=!1,a=[];for(let s of n.options){let l=s._zod.run({value:o.value,issues:[]},t);l instanceof Promise?(a.push(l),r=!0):a.push(l)}return r?Promise.all(a).then(s=>om(s,o,e,t)):om(a,o,e,t)}});function Cl(e,n){let i=e._zod,o=i.bag.optionsMap;o||(o=_m(i.def),i.bag.optionsMap=o);let t=o.get(n);if(t===null)throw new Error(`Ambiguous discriminator value "${String(n)}"`);return t}function _m(e){let n=new Map;for(let i of e.options){let o=i._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(i)}"`);for(let t of o)if(n.has(t)){if(t!==void 0)throw new Error(`Duplicate discriminator value "${String(t)}"`);n.set(t,null)}else n.set(t,i)}return n}var jl=h("$ZodDiscriminatedUnion",(e,n)=>{n.inclusive=!1,Xt.init(e,n);let i=e._zod.parse;D(e,"propValues",t=>{let r={},a=0;for(let s of t.def.options){let l=s._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${t.def.options.indexOf(s)}"`);l[t.def.discriminator]?.has(void 0)&&a++;for(let[c,u]of Object.entries(l)){Object.prototype.hasOwnProperty.call(r,c)||Y(r,c,new Set);for(let d of u)r[c].add(d)}}return!t.def.unionFallback&&a>1&&r[t.def.discriminator]?.delete(void 0),r}),n.options.forEach((t,r)=>{let a=Un(t._zod.def);if(a&&!Object.prototype.hasOwnProperty.call(a,n.discriminator))throw new Error(`Invalid discriminated union option at index "${r}"`)});let o=En(()=>_m(n));e._zod.parse=(t,r)=>{let a=t.value;if(!sn(a))return t.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),t;let s=a?.[n.discriminator],l=o.value.get(s);return l&&(s!==void 0||r.direction!=="backward")?l._zod.run(t,r):n.unionFallback||r.direction==="backward"?i(t,r):(t.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:n.discriminator,options:Array.from(o.value.keys()).filter(c=>o.value.get(c)!==null),input:a,path:[n.discriminator],inst:e}),t)}}),Rl=h("$ZodIntersection",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>{let t=i.value,r=n.left._zod.run({value:t,issues:[]},o),a=n.right._zod.run({value:t,issues:[]},o);return r instanceof Promise||a instanceof Promise?Promise.all([r,a]).then(([l,c])=>am(i,l,c)):am(i,r,a)}});function Zn(e,n){if(e===n)return{valid:!0,data:e};if(e instanceof Date&&n instanceof Date&&+e==+n)return{valid:!0,data:e};if(he(e)&&he(n)){let i=Object.keys(n),o=Object.keys(e).filter(r=>i.indexOf(r)!==-1),t={...e,...n};Object.prototype.hasOwnProperty.call(t,"__proto__")&&delete t.__proto__;for(let r of o){if(r==="__proto__")continue;let a=Zn(e[r],n[r]);if(!a.valid)return{valid:!1,mergeErrorPath:[r,...a.mergeErrorPath]};t[r]=a.data}return{valid:!0,data:t}}if(Array.isArray(e)&&Array.isArray(n)){if(e.length!==n.length)return{valid:!1,mergeErrorPath:[]};let i=[];for(let o=0;o<e.length;o++){let t=e[o],r=n[o],a=Zn(t,r);if(!a.valid)return{valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};i.push(a.data)}return{valid:!0,data:i}}return{valid:!1,mergeErrorPath:[]}}function am(e,n,i){let o=new Map,t,r=new Map,a=(c,u)=>{let d;if(c.code==="unrecognized_keys"&&!c.path?.length)t??(t=c),d=c.keys;else if(c.code==="invalid_key"&&c.origin==="record"&&c.path?.length===1){let p=String(c.path[0]);r.has(p)||r.set(p,c),d=[p]}else return!1;for(let p of d)o.has(p)||o.set(p,{}),o.get(p)[u]=!0;return!0};for(let c of n.issues)a(c,"l")||e.issues.push(c);for(let c of i.issues)a(c,"r")||e.issues.push(c);let s=[...o].filter(([,c])=>c.l&&c.r).map(([c])=>c);if(s.length){let c=t?s.filter(u=>t.keys.includes(u)):[];c.length&&e.issues.push({...t,keys:c});for(let u of s)!c.includes(u)&&r.has(u)&&e.issues.push(r.get(u))}let l=Zn(n.value,i.value);if(!l.valid){if(re(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var ki=h("$ZodTuple",(e,n)=>{E.init(e,n);let i=n.items,o=J.memoizer;o?.attach(e),e._zod.parse=(t,r)=>{let a=t.value;if(!Array.isArray(a))return t.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"}),t;t.value=o?o.alloc(e,t,[],r):[];let s=[],l=sm(i,"optin"),c=sm(i,"optout");if(!n.rest){if(a.length<l)return t.issues.push({code:"too_small",minimum:l,inclusive:!0,input:a,inst:e,origin:"array"}),t;a.length>i.length&&t.issues.push({code:"too_big",maximum:i.length,inclusive:!0,input:a,inst:e,origin:"array"})}let u=new Array(i.length),d=n.rest?r?.abortEarly:void 0,p=!1;for(let m=0;m<i.length;m++){let f=i[m]._zod.run({value:a[m],issues:[]},r);f instanceof Promise?s.push(f.then(y=>{u[m]=y})):(u[m]=f,d&&!p&&f.issues.length&&(p=re(f)))}if(n.rest&&!p){let m=i.length-1,f=a.slice(i.length),y=t.issues.length;for(let k of f){if(d&&t.issues.length!==y){if(re(t,y))break;y=t.issues.length}m++;let A=n.rest._zod.run({value:k,issues:[]},r);A instanceof Promise?s.push(A.then(_=>lm(_,t,m))):lm(A,t,m)}}return s.length?Promise.all(s).then(()=>cm(u,t,i,a,c)):cm(u,t,i,a,c)}});function sm(e,n){for(let i=e.length-1;i>=0;i--)if(!(n==="optin"?e[i]._zod.optin!==void 0:e[i]._zod.optout==="optional"))return i+1;return 0}function lm(e,n,i){e.issues.length&&n.issues.push(...se(i,e.issues)),n.value[i]=e.value}function cm(e,n,i,o,t){for(let r=0;r<i.length;r++){let a=e[r],s=r<o.length;if(!s&&r>=t&&i[r]._zod.optin==="optional"){n.value.length=r;break}if(a.issues.length){if(!s&&r>=t){n.value.length=r;break}n.issues.push(...se(r,a.issues))}n.value[r]=a.value}for(let r=n.value.length-1;r>=o.length&&(i[r]._zod.optout==="optional"&&n.value[r]===void 0);r--)n.value.length=r;return n}var Ml=h("$ZodRecord",(e,n)=>{E.init(e,n);let i=J.memoizer;i?.attach(e),e._zod.parse=(o,t)=>{let r=o.value;if(!he(r))return o.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),o;let a=[],s=n.keyType._zod.values;if(s&&!n.partial){o.value=i?i.alloc(e,o,{},t):{};let l=new Set;for(let u of s)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(l.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=n.keyType._zod.run({value:u,issues:[]},t);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(f=>le(f,t,K())),input:u,path:[u],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=n.valueType._zod.run({value:r[u],issues:[]},t);m instanceof Promise?a.push(m.then(f=>{f.issues.length&&o.issues.push(...se(u,f.issues)),o.value[p]=f.value})):(m.issues.length&&o.issues.push(...se(u,m.issues)),o.value[p]=m.value)}let c;for(let u in r)if(!l.has(u))if(n.mode==="loose"){if(u==="__proto__")continue;o.value[u]=r[u]}else c=c??[],c.push(u);c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:c,continue:!0})}else{o.value=i?i.alloc(e,o,{},t):{};let l;for(let c of Reflect.ownKeys(r)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(r,c))continue;let u=n.keyType._zod.run({value:c,issues:[]},t);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&Ee.test(c)&&u.issues.length){let f=n.keyType._zod.run({value:Number(c),issues:[]},t);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");f.issues.length===0&&(u=f)}if(u.issues.length){n.mode==="loose"?o.value[c]=r[c]:s?(l=l??[],l.push(c)):o.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(f=>le(f,t,K())),input:c,path:[c],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let m=n.valueType._zod.run({value:r[c],issues:[]},t);m instanceof Promise?a.push(m.then(f=>{f.issues.length&&o.issues.push(...se(c,f.issues)),o.value[p]=f.value})):(m.issues.length&&o.issues.push(...se(c,m.issues)),o.value[p]=m.value)}l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:l,continue:!0})}return a.length?Promise.all(a).then(()=>o):o}}),Fl=h("$ZodMap",(e,n)=>{E.init(e,n);let i=J.memoizer;i?.attach(e),e._zod.parse=(o,t)=>{let r=o.value;if(!(r instanceof Map))return o.issues.push({expected:"map",code:"invalid_type",input:r,inst:e}),o;let a=[];o.value=i?i.alloc(e,o,new Map,t):new Map;let s=t?.abortEarly,l=o.issues.length;for(let[c,u]of r){if(s&&o.issues.length!==l){if(re(o,l))break;l=o.issues.length}let d=n.keyType._zod.run({value:c,issues:[]},t),p=n.valueType._zod.run({value:u,issues:[]},t);d instanceof Promise||p instanceof Promise?a.push(Promise.all([d,p]).then(([m,f])=>{um(m,f,o,c,r,e,t)})):um(d,p,o,c,r,e,t)}return a.length?Promise.all(a).then(()=>o):o},El(e,bw)});function um(e,n,i,o,t,r,a){e.issues.length&&(Pt.has(typeof o)?i.issues.push(...se(o,e.issues)):i.issues.push({code:"invalid_key",origin:"map",input:t,inst:r,issues:e.issues.map(s=>le(s,a,K()))})),n.issues.length&&(Pt.has(typeof o)?i.issues.push(...se(o,n.issues)):i.issues.push({origin:"map",code:"invalid_element",input:t,inst:r,key:o,issues:n.issues.map(s=>le(s,a,K()))})),i.value.set(e.value,n.value)}var Zl=h("$ZodSet",(e,n)=>{E.init(e,n);let i=J.memoizer;i?.attach(e),e._zod.parse=(o,t)=>{let r=o.value;if(!(r instanceof Set))return o.issues.push({input:r,inst:e,expected:"set",code:"invalid_type"}),o;let a=[];o.value=i?i.alloc(e,o,new Set,t):new Set;let s=t?.abortEarly,l=o.issues.length;for(let c of r){if(s&&o.issues.length!==l){if(re(o,l))break;l=o.issues.length}let u=n.valueType._zod.run({value:c,issues:[]},t);u instanceof Promise?a.push(u.then(d=>dm(d,o))):dm(u,o)}return a.length?Promise.all(a).then(()=>o):o},El(e,vw)});function dm(e,n){e.issues.length&&n.issues.push(...e.issues),n.value.add(e.value)}var Vl=h("$ZodEnum",(e,n)=>{E.init(e,n);let i=On(n.entries),o=new Set(i);e._zod.values=o,D(e,"pattern",t=>{let r=On(t.def.entries).filter(a=>Pt.has(typeof a));return new RegExp(r.length?`^(${r.map(a=>ge(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,r)=>{let a=t.value;return o.has(a)||t.issues.push({code:"invalid_value",values:i,input:a,inst:e}),t}}),Bl=h("$ZodLiteral",(e,n)=>{E.init(e,n);let i=new Set(n.values);e._zod.values=i,D(e,"pattern",o=>{let t=o.def.values;return new RegExp(t.length?`^(${t.map(r=>typeof r=="string"?ge(r):r?ge(r.toString()):String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,t)=>{let r=o.value;return i.has(r)||o.issues.push({code:"invalid_value",values:n.values,input:r,inst:e}),o}}),Gl=h("$ZodFile",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>{let t=i.value;return t instanceof File||i.issues.push({expected:"file",code:"invalid_type",input:t,inst:e}),i}}),Hl=h("$ZodTransform",(e,n)=>{E.init(e,n),e._zod.optin="optional",J.memoizer?.guard(e),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new je(e.constructor.name);let t=n.transform(i.value,i);if(o.async)return(t instanceof Promise?t:Promise.resolve(t)).then(a=>(i.value=a,i));if(t instanceof Promise)throw new ce;return i.value=t,i}});function pm(e,n){return e.value=n.issues.length?void 0:n.value,e}var $i=h("$ZodOptional",(e,n)=>{E.init(e,n),D(e,"optin",i=>i.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",D(e,"values",i=>{let o=i.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),D(e,"pattern",i=>{let o=i.def.innerType._zod.pattern;return o?new RegExp(`^(${Ne(o.source)})?$`):void 0}),e._zod.parse=(i,o)=>{if(i.value===void 0){if(n.innerType._zod.optin!=="defaulted")return i;let t=n.innerType._zod.run({value:i.value,issues:[]},o);return t instanceof Promise?t.then(r=>pm(i,r)):pm(i,t)}return n.innerType._zod.run(i,o)}}),Kl=h("$ZodExactOptional",(e,n)=>{$i.init(e,n),D(e,"values",i=>i.def.innerType._zod.values),D(e,"pattern",i=>i.def.innerType._zod.pattern),e._zod.parse=(i,o)=>n.innerType._zod.run(i,o)}),Wl=h("$ZodNullable",(e,n)=>{E.init(e,n),D(e,"optin",i=>i.def.innerType._zod.optin),D(e,"optout",i=>i.def.innerType._zod.optout),D(e,"pattern",i=>{let o=i.def.innerType._zod.pattern;return o?new RegExp(`^(${Ne(o.source)}|null)$`):void 0}),D(e,"values",i=>i.def.innerType._zod.values?new Set([...i.def.innerType._zod.values,null]):void 0),e._zod.parse=(i,o)=>i.value===null?i:n.innerType._zod.run(i,o)}),ql=h("$ZodDefault",(e,n)=>{E.init(e,n),e._zod.optin="defaulted",D(e,"values",i=>i.def.innerType._zod.values),e._zod.parse=(i,o)=>{if(o.direction==="backward")return n.innerType._zod.run(i,o);if(i.value===void 0)return i.value=n.defaultValue,i;let t=n.innerType._zod.run(i,o);return t instanceof Promise?t.then(r=>mm(r,n)):mm(t,n)}});function mm(e,n){return e.value===void 0&&(e.value=n.defaultValue),e}var Jl=h("$ZodPrefault",(e,n)=>{E.init(e,n),e._zod.optin="defaulted",D(e,"values",i=>i.def.innerType._zod.values),e._zod.parse=(i,o)=>(o.direction==="backward"||i.value===void 0&&(i.value=n.defaultValue),n.innerType._zod.run(i,o))}),Xl=h("$ZodNonOptional",(e,n)=>{E.init(e,n),D(e,"values",i=>{let o=i.def.innerType._zod.values;return o?new Set([...o].filter(t=>t!==void 0)):void 0}),e._zod.parse=(i,o)=>{let t=n.innerType._zod.run(i,o);return t instanceof Promise?t.then(r=>fm(r,e)):fm(t,e)}});function fm(e,n){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:n}),e}var Yl=h("$ZodSuccess",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new je("ZodSuccess");let t=n.innerType._zod.run(i,o);return t instanceof Promise?t.then(r=>(i.value=r.issues.length===0,i)):(i.value=t.issues.length===0,i)}});function hm(e,n,i,o){return n.issues.length?(e.value=i.catchValue({...n,value:e.value,error:{issues:n.issues.map(t=>le(t,o,K()))},input:e.value}),e):(e.value=n.value,n.memo&&(e.memo=!0),e)}var Ql=h("$ZodCatch",(e,n)=>{E.init(e,n),D(e,"optin",i=>i.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),D(e,"optout",i=>i.def.innerType._zod.optout),D(e,"values",i=>i.def.innerType._zod.values),e._zod.parse=(i,o)=>{if(o.direction==="backward")return n.innerType._zod.run(i,o);let t=n.innerType._zod.run({value:i.value,issues:[]},o);return t instanceof Promise?t.then(r=>hm(i,r,n,o)):hm(i,t,n,o)}}),ec=h("$ZodNaN",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>((typeof i.value!="number"||!Number.isNaN(i.value))&&i.issues.push({input:i.value,inst:e,expected:"nan",code:"invalid_type"}),i)}),_i=h("$ZodPipe",(e,n)=>{E.init(e,n),D(e,"values",i=>i.def.in._zod.values),D(e,"optin",i=>i.def.in._zod.optin),D(e,"optout",i=>i.def.out._zod.optout),D(e,"propValues",i=>i.def.in._zod.propValues),e._zod.parse=(i,o)=>{if(o.direction==="backward"){let r=n.out._zod.run(i,o);return r instanceof Promise?r.then(a=>oi(a,n.in,o)):oi(r,n.in,o)}let t=n.in._zod.run(i,o);return t instanceof Promise?t.then(r=>oi(r,n.out,o)):oi(t,n.out,o)}});function oi(e,n,i){return e.issues.some(o=>o.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},i)}var Yt=h("$ZodCodec",(e,n)=>{E.init(e,n),D(e,"values",i=>i.def.in._zod.values),D(e,"optin",i=>i.def.in._zod.optin),D(e,"optout",i=>i.def.out._zod.optout),D(e,"propValues",i=>i.def.in._zod.propValues),e._zod.parse=(i,o)=>{if((o.direction||"forward")==="forward"){let r=n.in._zod.run(i,o);return r instanceof Promise?r.then(a=>ai(a,n,o)):ai(r,n,o)}else{let r=n.out._zod.run(i,o);return r instanceof Promise?r.then(a=>ai(a,n,o)):ai(r,n,o)}}});function ai(e,n,i){if(e.issues.length)return e.aborted=!0,e;if((i.direction||"forward")==="forward"){let t=n.transform(e.value,e);return t instanceof Promise?t.then(r=>si(e,r,n.out,i)):si(e,t,n.out,i)}else{let t=n.reverseTransform(e.value,e);return t instanceof Promise?t.then(r=>si(e,r,n.in,i)):si(e,t,n.in,i)}}function si(e,n,i,o){return e.issues.length?(e.aborted=!0,e):i._zod.run({value:n,issues:e.issues},o)}var nc=h("$ZodPreprocess",(e,n)=>{_i.init(e,n)}),tc=h("$ZodReadonly",(e,n)=>{E.init(e,n),D(e,"propValues",i=>i.def.innerType._zod.propValues),D(e,"values",i=>i.def.innerType._zod.values),D(e,"optin",i=>i.def.innerType?._zod?.optin),D(e,"optout",i=>i.def.innerType?._zod?.optout),e._zod.parse=(i,o)=>{if(o.direction==="backward")return n.innerType._zod.run(i,o);let t=n.innerType._zod.run(i,o);return t instanceof Promise?t.then(gm):gm(t)}});function gm(e){return e.memo||(e.value=Object.freeze(e.value)),e}function kw(e){let n=e._zod.def,i=n.pattern,o=!!n.format?.includes("int"),t,r;for(let s of n.checks??[]){let l=s._zod.def;l.pattern&&(i=l.pattern),o||(o=!!l.format?.includes("int"));let c=l.minimum??l.length,u=l.maximum??l.length;c!==void 0&&(t===void 0||c>t)&&(t=c),u!==void 0&&(r===void 0||u<r)&&(r=u)}if(i)return i.source;if(t!==void 0&&r!==void 0&&t>r)return"(?!)";if(t!==void 0||r!==void 0)return ys({minimum:t,maximum:r}).source;let a=e._zod.pattern;return(o&&a===Ee?Zt:a)?.source}function Ks(e){let n=e._zod.def,i=e._zod.pattern?.source,o=n.innerType??e._zod.innerType;if(o){let t=o._zod.pattern?.source,r=Ks(o);return i&&t&&r&&r!==t?i.replace(Ne(t),()=>Ne(r)):i}if(n.options){let t=n.options.map(Ks);if(t.every(Boolean))return`^(${t.map(r=>Ne(r)).join("|")})$`}return kw(e)}var rc=h("$ZodTemplateLiteral",(e,n)=>{E.init(e,n);let i=[];for(let o of n.parts)if(typeof o=="object"&&o!==null){let t=Ks(o);if(!t)throw new Error(`Invalid template literal part, no pattern found: ${[...o._zod.traits].shift()}`);i.push(Ne(t))}else if(o===null||Oa.has(typeof o))i.push(ge(`${o}`));else throw new Error(`Invalid template literal part: ${o}`);e._zod.pattern=new RegExp(`^${i.join("")}$`),e._zod.parse=(o,t)=>typeof o.value!="string"?(o.issues.push({input:o.value,inst:e,expected:"string",code:"invalid_type"}),o):(e._zod.pattern.lastIndex=0,e._zod.pattern.test(o.value)||o.issues.push({input:o.value,inst:e,code:"invalid_format",format:n.format??"template_literal",pattern:e._zod.pattern.source}),o)}),ic=h("$ZodFunction",(e,n)=>(E.init(e,n),Object.defineProperty(e,"_def",{value:n}),e._zod.def=n,e.implement=i=>{if(typeof i!="function")throw new Error("implement() must be called with a function");return Object.defineProperty(function(...o){let t=e._def.input?Vr(e._def.input,o):o,r=Reflect.apply(i,this,t);return e._def.output?Vr(e._def.output,r):r},"_zod",{value:e._zod,enumerable:!1})},e.implementAsync=i=>{if(typeof i!="function")throw new Error("implementAsync() must be called with a function");return Object.defineProperty(async function(...o){let t=e._def.input?await Br(e._def.input,o):o,r=await Reflect.apply(i,this,t);return e._def.output?await Br(e._def.output,r):r},"_zod",{value:e._zod,enumerable:!1})},e._zod.parse=(i,o)=>typeof i.value!="function"?(i.issues.push({code:"invalid_type",expected:"function",input:i.value,inst:e}),i):(e._def.output&&e._def.output._zod.def.type==="promise"?i.value=e.implementAsync(i.value):i.value=e.implement(i.value),i),e.input=(...i)=>{let o=e.constructor;return Array.isArray(i[0])?new o({type:"function",input:new ki({type:"tuple",items:i[0],rest:i[1]}),output:e._def.output}):new o({type:"function",input:i[0],output:e._def.output})},e.output=i=>{let o=e.constructor;return new o({type:"function",input:e._def.input,output:i})},e)),oc=h("$ZodPromise",(e,n)=>{E.init(e,n),e._zod.parse=(i,o)=>Promise.resolve(i.value).then(t=>n.innerType._zod.run({value:t,issues:[]},o))}),Qt=h("$ZodLazy",(e,n)=>{E.init(e,n),za(e._zod,"innerType",()=>{let i=n;return i._cachedInner||(i._cachedInner=n.getter()),i._cachedInner}),D(e,"pattern",i=>i.innerType?._zod?.pattern),D(e,"propValues",i=>i.innerType?._zod?.propValues),D(e,"optin",i=>i.innerType?._zod?.optin??void 0),D(e,"optout",i=>i.innerType?._zod?.optout??void 0),e._zod.parse=(i,o)=>e._zod.innerType._zod.run(i,o)}),ac=h("$ZodCustom",(e,n)=>{V.init(e,n),E.init(e,n),e._zod.parse=(i,o)=>i,e._zod.check=i=>{let o=i.value,t=n.fn(o);if(t instanceof Promise)return t.then(r=>ym(r,i,o,e));ym(t,i,o,e)}});function ym(e,n,i,o){if(!e){let t={code:"custom",input:i,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(t.params=o._zod.def.params),n.issues.push(Ln(t))}}var Ai=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},lc="~memo",Sm=[];function Im(e){return e!==null&&typeof e=="object"}function sc(e){return e.map(n=>n.path?{...n,path:n.path.slice()}:{...n})}var Am=new WeakMap,Vn=0,Ii=1,er=2;function nr(e,n,i){let o=Am.get(e);if(o!==void 0)return o?er:Vn;if(n.has(e))return er;n.add(e);let t=Vn,r=u=>{if(t!==er&&u?._zod){let d=nr(u,n,i);d>t&&(t=d)}},a=(u,d)=>{let p=Vn;for(let m of Reflect.ownKeys(u)){let f=Object.getOwnPropertyDescriptor(u,m);if(d&&!f.enumerable)continue;let y=f.get?Ii:f.value?._zod?nr(f.value,n,i):Vn;y>p&&(p=y)}return p},s=u=>{u>t&&(t=u)},l=e._zod.def,c=l.type;switch(c){case"object":{let u=Un(l);s(u?a(u,!0):Ii),r(l.catchall);break}case"array":r(l.element);break;case"tuple":for(let u of l.items)r(u);r(l.rest);break;case"record":case"map":r(l.keyType),r(l.valueType);break;case"set":r(l.valueType);break;case"union":for(let u of l.options)r(u);break;case"intersection":r(l.left),r(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":r(l.innerType);break;case"pipe":r(l.in),r(l.out);break;case"function":r(l.input),r(l.output);break;case"lazy":{let u=l._cachedInner??(i?e._zod.innerType:void 0);s(u?nr(u,n,!1):Ii);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in l){let d=Object.getOwnPropertyDescriptor(l,u);if(!d||d.get)continue;let p=d.value;if(!(!p||typeof p!="object")){if(p._zod)r(p);else if(Array.isArray(p))for(let m of p)r(m)}}}return n.delete(e),$w(e,t)}function $w(e,n){return n!==Ii&&Am.set(e,n===er),n}function zi(e){return nr(e,new Set,!0)!==Vn}function _w(e,n){let i=e.buckets.get(n);return i||(i=new WeakMap,e.buckets.set(n,i)),i}var xi,Si=[],xw={alloc(e,n,i){let o=xi;if(!o)return i;xi=void 0;let t={value:i,issues:null};return o.set(n.value,t),Si.push(t),i},guard(e){var n;(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,o=(t,r)=>{if(r.direction!=="backward"&&Ti(r,t.value))throw new Ai;return i(t,r)};e._zod.parse=o,e._zod.run===i&&(e._zod.run=o)})},attach(e){var n;let i,o=!1,t,r;(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred.push(()=>{let a=e._zod.parse,s=(l,c)=>{if(i===void 0){let A=nr(e,new Set,!1);if(A===Vn)return e._zod.parse=a,e._zod.run===s&&(e._zod.run=a),a(l,c);A===er||o?i=!0:o=!0}let u=l.value;if(!Im(u))return a(l,c);let d=c[lc];d||(d={buckets:new WeakMap,backEdges:void 0},c[lc]=d);let p;t===c?p=r:(p=_w(d,e),t=c,r=p);let m=p.get(u);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...sc(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;xi=p;let f=Si.length,y=a(l,c);xi=void 0;let k=Si.length>f?Si.pop():void 0;return y instanceof Promise?y.then(A=>(k&&(k.issues=A.issues.length?sc(A.issues):Sm),A)):(k&&(k.issues=y.issues.length?sc(y.issues):Sm),y)};e._zod.parse=s,e._zod.run===a&&(e._zod.run=s)})}};function tr(){return xw}function Ti(e,n){let i=e[lc]?.backEdges;return i!==void 0&&Im(n)&&i.has(n)}var ir={};Pe(ir,{ar:()=>zm,az:()=>Tm,be:()=>Om,bg:()=>Nm,bn:()=>Em,ca:()=>Um,ckb:()=>Dm,cs:()=>Lm,da:()=>Cm,de:()=>jm,el:()=>Rm,en:()=>Pi,eo:()=>Mm,es:()=>Fm,fa:()=>Zm,fi:()=>Vm,fr:()=>Bm,frCA:()=>Gm,gu:()=>Hm,he:()=>Km,hi:()=>Wm,hr:()=>qm,hu:()=>Jm,hy:()=>Ym,id:()=>Qm,is:()=>ef,it:()=>nf,ja:()=>tf,ka:()=>rf,kh:()=>of,km:()=>Oi,kn:()=>af,ko:()=>sf,lt:()=>cf,mk:()=>uf,ms:()=>df,ne:()=>pf,nl:()=>mf,nn:()=>ff,no:()=>hf,ota:()=>gf,pl:()=>bf,ps:()=>yf,pt:()=>vf,ptBR:()=>wf,ro:()=>kf,ru:()=>_f,sk:()=>xf,sl:()=>Sf,sv:()=>If,ta:()=>Af,tg:()=>zf,th:()=>Tf,tk:()=>Pf,tr:()=>Of,ua:()=>Nf,uk:()=>Ni,ur:()=>Ef,uz:()=>Uf,vi:()=>Df,yo:()=>jf,zhCN:()=>Lf,zhTW:()=>Cf});var Sw=()=>{let e={string:{unit:"\u062D\u0631\u0641",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},file:{unit:"\u0628\u0627\u064A\u062A",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},array:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},set:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},map:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"}};function n(t){return e[t]??null}let i={regex:"\u0645\u062F\u062E\u0644",email:"\u0628\u0631\u064A\u062F \u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",url:"\u0631\u0627\u0628\u0637",emoji:"\u0625\u064A\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u064A\u062E \u0648\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",date:"\u062A\u0627\u0631\u064A\u062E \u0628\u0645\u0639\u064A\u0627\u0631 ISO",time:"\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",duration:"\u0645\u062F\u0629 \u0628\u0645\u0639\u064A\u0627\u0631 ISO",ipv4:"\u0639\u0646\u0648\u0627\u0646 IPv4",ipv6:"\u0639\u0646\u0648\u0627\u0646 IPv6",mac:"\u0639\u0646\u0648\u0627\u0646 MAC",cidrv4:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv4",cidrv6:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv6",base64:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64-encoded",base64url:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64url-encoded",json_string:"\u0646\u064E\u0635 \u0639\u0644\u0649 \u0647\u064A\u0626\u0629 JSON",e164:"\u0631\u0642\u0645 \u0647\u0627\u062A\u0641 \u0628\u0645\u0639\u064A\u0627\u0631 E.164",credit_card:"\u0631\u0642\u0645 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0627\u0626\u062A\u0645\u0627\u0646",currency_code:"\u0631\u0645\u0632 \u0627\u0644\u0639\u0645\u0644\u0629",iban:"IBAN",jwt:"JWT",template_literal:"\u0645\u062F\u062E\u0644"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 instanceof ${t.expected}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${s}`:`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${r}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${s}`}case"invalid_value":return t.values.length===1?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${v(t.values[0])}`:`\u0627\u062E\u062A\u064A\u0627\u0631 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062A\u0648\u0642\u0639 \u0627\u0646\u062A\u0642\u0627\u0621 \u0623\u062D\u062F \u0647\u0630\u0647 \u0627\u0644\u062E\u064A\u0627\u0631\u0627\u062A: ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?` \u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${t.origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${r} ${t.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"}`:`\u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${t.origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${r} ${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${t.origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${r} ${t.minimum.toString()} ${a.unit}`:`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${t.origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${r} ${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0628\u062F\u0623 \u0628\u0640 "${t.prefix}"`:r.format==="ends_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0646\u062A\u0647\u064A \u0628\u0640 "${r.suffix}"`:r.format==="includes"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u062A\u0636\u0645\u0651\u064E\u0646 "${r.includes}"`:r.format==="regex"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0646\u0645\u0637 ${r.pattern}`:`${i[r.format]??t.format} \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644`}case"not_multiple_of":return`\u0631\u0642\u0645 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0645\u0646 \u0645\u0636\u0627\u0639\u0641\u0627\u062A ${t.divisor}`;case"unrecognized_keys":return`\u0645\u0639\u0631\u0641${t.keys.length>1?"\u0627\u062A":""} \u063A\u0631\u064A\u0628${t.keys.length>1?"\u0629":""}: ${g(t.keys,"\u060C ")}`;case"invalid_key":return`\u0645\u0639\u0631\u0641 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${t.origin}`;case"invalid_union":return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644";case"invalid_element":return`\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${t.origin}`;default:return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644"}}};function zm(){return{localeError:Sw()}}var Iw=()=>{let e={string:{unit:"simvol",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{unit:"element",verb:"olmal\u0131d\u0131r"},set:{unit:"element",verb:"olmal\u0131d\u0131r"},map:{unit:"element",verb:"olmal\u0131d\u0131r"}};function n(t){return e[t]??null}let i={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",credit_card:"kredit kart\u0131 n\xF6mr\u0259si",currency_code:"valyuta kodu",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n instanceof ${t.expected}, daxil olan ${s}`:`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${r}, daxil olan ${s}`}case"invalid_value":return t.values.length===1?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${v(t.values[0])}`:`Yanl\u0131\u015F se\xE7im: a\u015Fa\u011F\u0131dak\u0131lardan biri olmal\u0131d\u0131r: ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${t.origin??"d\u0259y\u0259r"} ${r}${t.maximum.toString()} ${a.unit??"element"}`:`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${t.origin??"d\u0259y\u0259r"} ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${t.origin} ${r}${t.minimum.toString()} ${a.unit}`:`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${t.origin} ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Yanl\u0131\u015F m\u0259tn: "${r.prefix}" il\u0259 ba\u015Flamal\u0131d\u0131r`:r.format==="ends_with"?`Yanl\u0131\u015F m\u0259tn: "${r.suffix}" il\u0259 bitm\u0259lidir`:r.format==="includes"?`Yanl\u0131\u015F m\u0259tn: "${r.includes}" daxil olmal\u0131d\u0131r`:r.format==="regex"?`Yanl\u0131\u015F m\u0259tn: ${r.pattern} \u015Fablonuna uy\u011Fun olmal\u0131d\u0131r`:`Yanl\u0131\u015F ${i[r.format]??t.format}`}case"not_multiple_of":return`Yanl\u0131\u015F \u0259d\u0259d: ${t.divisor} il\u0259 b\xF6l\xFCn\u0259 bil\u0259n olmal\u0131d\u0131r`;case"unrecognized_keys":return`Tan\u0131nmayan a\xE7ar${t.keys.length>1?"lar":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} daxilind\u0259 yanl\u0131\u015F a\xE7ar`;case"invalid_union":return"Yanl\u0131\u015F d\u0259y\u0259r";case"invalid_element":return`${t.origin} daxilind\u0259 yanl\u0131\u015F d\u0259y\u0259r`;default:return"Yanl\u0131\u015F d\u0259y\u0259r"}}};function Tm(){return{localeError:Iw()}}function Pm(e,n,i,o){let t=Math.abs(e),r=t%10,a=t%100;return a>=11&&a<=19?o:r===1?n:r>=2&&r<=4?i:o}var Aw=()=>{let e={string:{unit:{one:"\u0441\u0456\u043C\u0432\u0430\u043B",few:"\u0441\u0456\u043C\u0432\u0430\u043B\u044B",many:"\u0441\u0456\u043C\u0432\u0430\u043B\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},array:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u044B",many:"\u0431\u0430\u0439\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"}};function n(t){return e[t]??null}let i={regex:"\u0443\u0432\u043E\u0434",email:"email \u0430\u0434\u0440\u0430\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0456 \u0447\u0430\u0441",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0447\u0430\u0441",duration:"ISO \u043F\u0440\u0430\u0446\u044F\u0433\u043B\u0430\u0441\u0446\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0430\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0430\u0441",mac:"MAC \u0430\u0434\u0440\u0430\u0441",cidrv4:"IPv4 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",base64:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64",base64url:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64url",json_string:"JSON \u0440\u0430\u0434\u043E\u043A",e164:"\u043D\u0443\u043C\u0430\u0440 E.164",credit_card:"\u043D\u0443\u043C\u0430\u0440 \u043A\u0440\u044D\u0434\u044B\u0442\u043D\u0430\u0439 \u043A\u0430\u0440\u0442\u044B",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0443\u0432\u043E\u0434"},o={nan:"NaN",number:"\u043B\u0456\u043A",array:"\u043C\u0430\u0441\u0456\u045E"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F instanceof ${t.expected}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${s}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F ${r}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${s}`}case"invalid_value":return t.values.length===1?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F ${v(t.values[0])}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0432\u0430\u0440\u044B\u044F\u043D\u0442: \u0447\u0430\u043A\u0430\u045E\u0441\u044F \u0430\u0434\u0437\u0456\u043D \u0437 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);if(a){let s=Number(t.maximum),l=Pm(s,a.unit.one,a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${r}${t.maximum.toString()} ${l}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);if(a){let s=Number(t.minimum),l=Pm(s,a.unit.one,a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${r}${t.minimum.toString()} ${l}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u043F\u0430\u0447\u044B\u043D\u0430\u0446\u0446\u0430 \u0437 "${r.prefix}"`:r.format==="ends_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u0430\u043A\u0430\u043D\u0447\u0432\u0430\u0446\u0446\u0430 \u043D\u0430 "${r.suffix}"`:r.format==="includes"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u043C\u044F\u0448\u0447\u0430\u0446\u044C "${r.includes}"`:r.format==="regex"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0430\u0434\u043F\u0430\u0432\u044F\u0434\u0430\u0446\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${r.pattern}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B ${i[r.format]??t.format}`}case"not_multiple_of":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043B\u0456\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0431\u044B\u0446\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${t.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u0430\u0437\u043D\u0430\u043D\u044B ${t.keys.length>1?"\u043A\u043B\u044E\u0447\u044B":"\u043A\u043B\u044E\u0447"}: ${g(t.keys,", ")}`;case"invalid_key":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043A\u043B\u044E\u0447 \u0443 ${t.origin}`;case"invalid_union":return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434";case"invalid_element":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u0430\u0435 \u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435 \u045E ${t.origin}`;default:return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434"}}};function Om(){return{localeError:Aw()}}var zw=()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},file:{unit:"\u0431\u0430\u0439\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"}};function n(t){return e[t]??null}let i={regex:"\u0432\u0445\u043E\u0434",email:"\u0438\u043C\u0435\u0439\u043B \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0436\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u043F\u0440\u043E\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"base64-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",base64url:"base64url-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",json_string:"JSON \u043D\u0438\u0437",e164:"E.164 \u043D\u043E\u043C\u0435\u0440",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0430",currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D instanceof ${t.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${s}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${r}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${s}`}case"invalid_value":return t.values.length===1?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${v(t.values[0])}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u043E\u043F\u0446\u0438\u044F: \u043E\u0447\u0430\u043A\u0432\u0430\u043D\u043E \u0435\u0434\u043D\u043E \u043E\u0442 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${r}${t.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430"}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0431\u044A\u0434\u0435 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.origin} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${r}${t.minimum.toString()} ${a.unit}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.origin} \u0434\u0430 \u0431\u044A\u0434\u0435 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;if(r.format==="starts_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u0432\u0430 \u0441 "${r.prefix}"`;if(r.format==="ends_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u0432\u044A\u0440\u0448\u0432\u0430 \u0441 "${r.suffix}"`;if(r.format==="includes")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0432\u043A\u043B\u044E\u0447\u0432\u0430 "${r.includes}"`;if(r.format==="regex")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0441\u044A\u0432\u043F\u0430\u0434\u0430 \u0441 ${r.pattern}`;let a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D";return r.format==="emoji"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),r.format==="datetime"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),r.format==="date"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),r.format==="time"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),r.format==="duration"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),`${a} ${i[r.format]??t.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E \u0447\u0438\u0441\u043B\u043E: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043A\u0440\u0430\u0442\u043D\u043E \u043D\u0430 ${t.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0437\u043F\u043E\u0437\u043D\u0430\u0442${t.keys.length>1?"\u0438":""} \u043A\u043B\u044E\u0447${t.keys.length>1?"\u043E\u0432\u0435":""}: ${g(t.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043A\u043B\u044E\u0447 \u0432 ${t.origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434";case"invalid_element":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442 \u0432 ${t.origin}`;default:return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434"}}};function Nm(){return{localeError:zw()}}var Tw=()=>{let e={string:{unit:"\u0985\u0995\u09CD\u09B7\u09B0",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},file:{unit:"\u09AC\u09BE\u0987\u099F",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},array:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},set:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},map:{unit:"\u098F\u09A8\u09CD\u099F\u09CD\u09B0\u09BF",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"}};function n(t){return e[t]??null}let i={regex:"\u0987\u09A8\u09AA\u09C1\u099F",email:"\u0987\u09AE\u09C7\u0987\u09B2 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",url:"URL",emoji:"\u0987\u09AE\u09CB\u099C\u09BF",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u09A4\u09BE\u09B0\u09BF\u0996 \u0993 \u09B8\u09AE\u09AF\u09BC",date:"ISO \u09A4\u09BE\u09B0\u09BF\u0996",time:"ISO \u09B8\u09AE\u09AF\u09BC",duration:"ISO \u09B8\u09AE\u09AF\u09BC\u0995\u09BE\u09B2",ipv4:"IPv4 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",ipv6:"IPv6 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",mac:"MAC \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",cidrv4:"IPv4 \u09B0\u09C7\u099E\u09CD\u099C",cidrv6:"IPv6 \u09B0\u09C7\u099E\u09CD\u099C",base64:"base64-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",base64url:"base64url-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",json_string:"JSON \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",e164:"E.164 \u09A8\u09AE\u09CD\u09AC\u09B0",credit_card:"\u0995\u09CD\u09B0\u09C7\u09A1\u09BF\u099F \u0995\u09BE\u09B0\u09CD\u09A1 \u09A8\u09AE\u09CD\u09AC\u09B0",currency_code:"\u09AE\u09C1\u09A6\u09CD\u09B0\u09BE \u0995\u09CB\u09A1",iban:"IBAN",jwt:"JWT",template_literal:"\u0987\u09A8\u09AA\u09C1\u099F"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${r}, \u09AA\u09CD\u09B0\u09BE\u09AA\u09CD\u09A4 ${s}`}case"invalid_value":return t.values.length===1?`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${v(t.values[0])}`:`\u0985\u09AC\u09C8\u09A7 \u0985\u09AA\u09B6\u09A8: ${g(t.values," | ")} \u098F\u09B0 \u09AE\u09A7\u09CD\u09AF\u09C7 \u098F\u0995\u099F\u09BF \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${t.origin??"\u09AE\u09BE\u09A8"} ${r}${t.maximum.toString()} ${a.unit??"\u098F\u09B2\u09BF\u09AE\u09C7\u09A8\u09CD\u099F"} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${t.origin??"\u09AE\u09BE\u09A8"} ${r}${t.maximum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${t.origin} ${r}${t.minimum.toString()} ${a.unit} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${t.origin} ${r}${t.minimum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${r.prefix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C1\u09B0\u09C1 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:r.format==="ends_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${r.suffix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C7\u09B7 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:r.format==="includes"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${r.includes}" \u0985\u09A8\u09CD\u09A4\u09B0\u09CD\u09AD\u09C1\u0995\u09CD\u09A4 \u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7`:r.format==="regex"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: ${r.pattern} \u09AA\u09CD\u09AF\u09BE\u099F\u09BE\u09B0\u09CD\u09A8 \u09AE\u09BF\u09B2\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09AC\u09C8\u09A7 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0985\u09AC\u09C8\u09A7 \u09A8\u09AE\u09CD\u09AC\u09B0: ${t.divisor} \u098F\u09B0 \u0997\u09C1\u09A3\u09BF\u09A4\u0995 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`;case"unrecognized_keys":return`\u0985\u099A\u09C7\u09A8\u09BE \u0995\u09C0${t.keys.length>1?"\u0997\u09C1\u09B2\u09CB":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u0995\u09C0`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0985\u09AC\u09C8\u09A7 \u09A1\u09BF\u09B8\u0995\u09CD\u09B0\u09BF\u09AE\u09BF\u09A8\u09C7\u099F\u09B0 \u09AE\u09BE\u09A8\u0964 \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F";case"invalid_element":return`${t.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u09AE\u09BE\u09A8`;default:return"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F"}}};function Em(){return{localeError:Tw()}}var Pw=()=>{let e={string:{unit:"car\xE0cters",verb:"contenir"},file:{unit:"bytes",verb:"contenir"},array:{unit:"elements",verb:"contenir"},set:{unit:"elements",verb:"contenir"},map:{unit:"elements",verb:"contenir"}};function n(t){return e[t]??null}let i={regex:"entrada",email:"adre\xE7a electr\xF2nica",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i hora ISO",date:"data ISO",time:"hora ISO",duration:"durada ISO",ipv4:"adre\xE7a IPv4",ipv6:"adre\xE7a IPv6",mac:"adre\xE7a MAC",cidrv4:"rang IPv4",cidrv6:"rang IPv6",base64:"cadena codificada en base64",base64url:"cadena codificada en base64url",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de targeta de cr\xE8dit",currency_code:"codi de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Tipus inv\xE0lid: s'esperava instanceof ${t.expected}, s'ha rebut ${s}`:`Tipus inv\xE0lid: s'esperava ${r}, s'ha rebut ${s}`}case"invalid_value":return t.values.length===1?`Valor inv\xE0lid: s'esperava ${v(t.values[0])}`:`Opci\xF3 inv\xE0lida: s'esperava una de ${g(t.values," o ")}`;case"too_big":{let r=t.inclusive?"com a m\xE0xim":"menys de",a=n(t.origin);return a?`Massa gran: s'esperava que ${t.origin??"el valor"} contingu\xE9s ${r} ${t.maximum.toString()} ${a.unit??"elements"}`:`Massa gran: s'esperava que ${t.origin??"el valor"} fos ${r} ${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?"com a m\xEDnim":"m\xE9s de",a=n(t.origin);return a?`Massa petit: s'esperava que ${t.origin} contingu\xE9s ${r} ${t.minimum.toString()} ${a.unit}`:`Massa petit: s'esperava que ${t.origin} fos ${r} ${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Format inv\xE0lid: ha de comen\xE7ar amb "${r.prefix}"`:r.format==="ends_with"?`Format inv\xE0lid: ha d'acabar amb "${r.suffix}"`:r.format==="includes"?`Format inv\xE0lid: ha d'incloure "${r.includes}"`:r.format==="regex"?`Format inv\xE0lid: ha de coincidir amb el patr\xF3 ${r.pattern}`:`Format inv\xE0lid per a ${i[r.format]??t.format}`}case"not_multiple_of":return`N\xFAmero inv\xE0lid: ha de ser m\xFAltiple de ${t.divisor}`;case"unrecognized_keys":return`Clau${t.keys.length>1?"s":""} no reconeguda${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`Clau inv\xE0lida a ${t.origin}`;case"invalid_union":return"Entrada inv\xE0lida";case"invalid_element":return`Element inv\xE0lid a ${t.origin}`;default:return"Entrada inv\xE0lida"}}};function Um(){return{localeError:Pw()}}var Ow=()=>{let e={string:{unit:"\u067E\u06CC\u062A",verb:"\u0628\u06CE\u062A"},file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u0628\u06CE\u062A"},array:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},set:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},map:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"}};function n(t){return e[t]??null}let i={regex:"regex",email:"\u0626\u06CC\u0645\u06D5\u06CC\u06B5",url:"\u0628\u06D5\u0633\u062A\u06D5\u0631 (URL)",emoji:"\u0626\u06CC\u0645\u06C6\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0695\u06CE\u06A9\u06D5\u0648\u062A \u0648 \u06A9\u0627\u062A",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",time:"\u06A9\u0627\u062A",duration:"\u0645\u0627\u0648\u06D5",ipv4:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv4",ipv6:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv6",mac:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC MAC",cidrv4:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv4",cidrv6:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv6",base64:"\u062F\u06D5\u0642\u06CC base64",base64url:"\u062F\u06D5\u0642\u06CC base64url",json_string:"\u062F\u06D5\u0642\u06CC JSON",e164:"\u0698\u0645\u0627\u0631\u06D5\u06CC E.164",credit_card:"\u0698\u0645\u0627\u0631\u06D5\u06CC \u06A9\u0627\u0631\u062A\u06CC \u06A9\u0631\u06CE\u062F\u06CC\u062A",currency_code:"\u06A9\u06C6\u062F\u06CC \u062F\u0631\u0627\u0648",iban:"IBAN",jwt:"JWT",template_literal:"\u062A\u06CE\u06A9\u0631\u062F\u06D5"},o={nan:"NaN",string:"\u0646\u0648\u0648\u0633\u06CC\u0646",number:"\u0698\u0645\u0627\u0631\u06D5",boolean:"boolean",array:"array",object:"object",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",integer:"\u0698\u0645\u0627\u0631\u06D5",float:"\u0698\u0645\u0627\u0631\u06D5",null:"null",undefined:"undefined",function:"function",symbol:"symbol",unknown:"unknown",promise:"promise",void:"void",never:"never",map:"map",set:"set"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a,l=["\u0627","\u0648","\u06C6","\u0648\u0648","\u06D5","\u06CC","\u06CE"].some(u=>s.endsWith(u))?"\u06CC\u06D5":"\u06D5",c=/^[a-zA-Z]+$/.test(s);return a==="null"||a==="undefined"?"\u062F\u0627\u0648\u0627\u06A9\u0631\u0627\u0648\u06D5":`\u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${r} \u0628\u06CE\u062A\u060C \u0628\u06D5\u06B5\u0627\u0645 ${s}${c?"":l}`}case"invalid_value":return t.values.length===1?`\u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0648\u0633\u062A\u06D5: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${v(t.values[0])} \u0628\u06CE\u062A`:`\u0647\u06D5\u06B5\u0628\u0698\u0627\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 \u06CC\u06D5\u06A9\u06CE\u06A9 \u0628\u06CE\u062A \u0644\u06D5 ${g(t.values,"|")}`;case"too_big":{let r=n(t.origin);return r?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${t.maximum.toString()} ${r.unit} ${r.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${t.maximum.toString()} \u0628\u06CE\u062A`}case"too_small":{let r=n(t.origin);return r?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${t.minimum.toString()} ${r.unit} ${r.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${t.minimum.toString()} \u0628\u06CE\u062A`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u062F\u06D5\u0633\u062A\u067E\u06CE\u0628\u06A9\u0627\u062A \u0628\u06D5 "${r.prefix}"`:r.format==="ends_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u06A9\u06C6\u062A\u0627\u06CC\u06CC\u0628\u06CE\u062A \u0628\u06D5 "${r.suffix}"`:r.format==="includes"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 "${r.includes}" \u0644\u06D5\u062E\u06C6\u0628\u06AF\u0631\u06CE\u062A`:r.format==="regex"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0644\u06D5\u06AF\u06D5\u06B5 \u067E\u0627\u062A\u06CE\u0631\u0646\u06CC ${r.pattern} \u0628\u06AF\u0648\u0646\u062C\u06CE\u062A`:`\u0628\u06D5\u0647\u0627\u06CC ${i[r.format]??t.format} \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`}case"not_multiple_of":return`\u0698\u0645\u0627\u0631\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u062F\u06D5\u0628\u06CE\u062A \u0686\u06D5\u0646\u062F \u0647\u06CE\u0646\u062F\u06D5 \u0628\u06CE\u062A \u0628\u06C6 ${t.divisor}`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648: ${g(t.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A \u0644\u06D5 ${t.origin}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0628\u06D5\u0647\u0627\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648 \u0647\u06D5\u06CC\u06D5. \u0628\u06D5\u0647\u0627\u06CC \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648: ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u06CC\u06D5\u06A9\u06AF\u0631\u062A\u0646\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A";case"invalid_element":return`${t.origin} \u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`;default:return"\u062A\u06CE\u06A9\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A"}}};function Dm(){return{localeError:Ow()}}var Nw=()=>{let e={string:{unit:"znak\u016F",verb:"m\xEDt"},file:{unit:"bajt\u016F",verb:"m\xEDt"},array:{unit:"prvk\u016F",verb:"m\xEDt"},set:{unit:"prvk\u016F",verb:"m\xEDt"},map:{unit:"prvk\u016F",verb:"m\xEDt"}};function n(t){return e[t]??null}let i={regex:"regul\xE1rn\xED v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"datum a \u010Das ve form\xE1tu ISO",date:"datum ve form\xE1tu ISO",time:"\u010Das ve form\xE1tu ISO",duration:"doba trv\xE1n\xED ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64",base64url:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64url",json_string:"\u0159et\u011Bzec ve form\xE1tu JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditn\xED karty",currency_code:"k\xF3d m\u011Bny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"\u0159et\u011Bzec",function:"funkce",array:"pole"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no instanceof ${t.expected}, obdr\u017Eeno ${s}`:`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${r}, obdr\u017Eeno ${s}`}case"invalid_value":return t.values.length===1?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${v(t.values[0])}`:`Neplatn\xE1 mo\u017Enost: o\u010Dek\xE1v\xE1na jedna z hodnot ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${t.origin??"hodnota"} mus\xED m\xEDt ${r}${t.maximum.toString()} ${a.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${t.origin??"hodnota"} mus\xED b\xFDt ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED m\xEDt ${r}${t.minimum.toString()} ${a.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED b\xFDt ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED za\u010D\xEDnat na "${r.prefix}"`:r.format==="ends_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED kon\u010Dit na "${r.suffix}"`:r.format==="includes"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED obsahovat "${r.includes}"`:r.format==="regex"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED odpov\xEDdat vzoru ${r.pattern}`:`Neplatn\xFD form\xE1t ${i[r.format]??t.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED b\xFDt n\xE1sobkem ${t.divisor}`;case"unrecognized_keys":return`Nezn\xE1m\xE9 kl\xED\u010De: ${g(t.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xED\u010D v ${t.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${t.origin}`;default:return"Neplatn\xFD vstup"}}};function Lm(){return{localeError:Nw()}}var Ew=()=>{let e={string:{unit:"tegn",verb:"havde"},file:{unit:"bytes",verb:"havde"},array:{unit:"elementer",verb:"indeholdt"},set:{unit:"elementer",verb:"indeholdt"},map:{unit:"elementer",verb:"indeholdt"}};function n(t){return e[t]??null}let i={regex:"input",email:"e-mailadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkesl\xE6t",date:"ISO-dato",time:"ISO-klokkesl\xE6t",duration:"ISO-varighed",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodet streng",base64url:"base64url-kodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kreditkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",string:"streng",number:"tal",boolean:"boolean",array:"liste",object:"objekt",set:"s\xE6t",file:"fil"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ugyldigt input: forventede instanceof ${t.expected}, fik ${s}`:`Ugyldigt input: forventede ${r}, fik ${s}`}case"invalid_value":return t.values.length===1?`Ugyldig v\xE6rdi: forventede ${v(t.values[0])}`:`Ugyldigt valg: forventede en af f\xF8lgende ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin),s=o[t.origin]??t.origin;return a?`For stor: forventede ${s??"value"} ${a.verb} ${r} ${t.maximum.toString()} ${a.unit??"elementer"}`:`For stor: forventede ${s??"value"} havde ${r} ${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin),s=o[t.origin]??t.origin;return a?`For lille: forventede ${s} ${a.verb} ${r} ${t.minimum.toString()} ${a.unit}`:`For lille: forventede ${s} havde ${r} ${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Ugyldig streng: skal starte med "${r.prefix}"`:r.format==="ends_with"?`Ugyldig streng: skal ende med "${r.suffix}"`:r.format==="includes"?`Ugyldig streng: skal indeholde "${r.includes}"`:r.format==="regex"?`Ugyldig streng: skal matche m\xF8nsteret ${r.pattern}`:`Ugyldig ${i[r.format]??t.format}`}case"not_multiple_of":return`Ugyldigt tal: skal v\xE6re deleligt med ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ukendte n\xF8gler":"Ukendt n\xF8gle"}: ${g(t.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8gle i ${t.origin}`;case"invalid_union":return"Ugyldigt input: matcher ingen af de tilladte typer";case"invalid_element":return`Ugyldig v\xE6rdi i ${t.origin}`;default:return"Ugyldigt input"}}};function Cm(){return{localeError:Ew()}}var Uw=()=>{let e={string:{unit:"Zeichen",verb:"zu haben"},file:{unit:"Bytes",verb:"zu haben"},array:{unit:"Elemente",verb:"zu haben"},set:{unit:"Elemente",verb:"zu haben"},map:{unit:"Elemente",verb:"zu haben"}};function n(t){return e[t]??null}let i={regex:"Eingabe",email:"E-Mail-Adresse",url:"URL",emoji:"Emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-Datum und -Uhrzeit",date:"ISO-Datum",time:"ISO-Uhrzeit",duration:"ISO-Dauer",ipv4:"IPv4-Adresse",ipv6:"IPv6-Adresse",mac:"MAC-Adresse",cidrv4:"IPv4-Bereich",cidrv6:"IPv6-Bereich",base64:"Base64-codierter String",base64url:"Base64-URL-codierter String",json_string:"JSON-String",e164:"E.164-Nummer",credit_card:"Kreditkartennummer",currency_code:"W\xE4hrungscode",iban:"IBAN",jwt:"JWT",template_literal:"Eingabe"},o={nan:"NaN",number:"Zahl",array:"Array"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ung\xFCltige Eingabe: erwartet instanceof ${t.expected}, erhalten ${s}`:`Ung\xFCltige Eingabe: erwartet ${r}, erhalten ${s}`}case"invalid_value":return t.values.length===1?`Ung\xFCltige Eingabe: erwartet ${v(t.values[0])}`:`Ung\xFCltige Option: erwartet eine von ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Zu gro\xDF: erwartet, dass ${t.origin??"Wert"} ${r}${t.maximum.toString()} ${a.unit??"Elemente"} hat`:`Zu gro\xDF: erwartet, dass ${t.origin??"Wert"} ${r}${t.maximum.toString()} ist`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Zu klein: erwartet, dass ${t.origin} ${r}${t.minimum.toString()} ${a.unit} hat`:`Zu klein: erwartet, dass ${t.origin} ${r}${t.minimum.toString()} ist`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Ung\xFCltiger String: muss mit "${r.prefix}" beginnen`:r.format==="ends_with"?`Ung\xFCltiger String: muss mit "${r.suffix}" enden`:r.format==="includes"?`Ung\xFCltiger String: muss "${r.includes}" enthalten`:r.format==="regex"?`Ung\xFCltiger String: muss dem Muster ${r.pattern} entsprechen`:`Ung\xFCltig: ${i[r.format]??t.format}`}case"not_multiple_of":return`Ung\xFCltige Zahl: muss ein Vielfaches von ${t.divisor} sein`;case"unrecognized_keys":return`${t.keys.length>1?"Unbekannte Schl\xFCssel":"Unbekannter Schl\xFCssel"}: ${g(t.keys,", ")}`;case"invalid_key":return`Ung\xFCltiger Schl\xFCssel in ${t.origin}`;case"invalid_union":return"Ung\xFCltige Eingabe";case"invalid_element":return`Ung\xFCltiger Wert in ${t.origin}`;default:return"Ung\xFCltige Eingabe"}}};function jm(){return{localeError:Uw()}}var Dw=()=>{let e={string:{unit:"\u03C7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B5\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},file:{unit:"bytes",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},array:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},set:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},map:{unit:"\u03BA\u03B1\u03C4\u03B1\u03C7\u03C9\u03C1\u03AE\u03C3\u03B5\u03B9\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"}};function n(t){return e[t]??null}let i={regex:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2",email:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1 \u03BA\u03B1\u03B9 \u03CE\u03C1\u03B1",date:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1",time:"ISO \u03CE\u03C1\u03B1",duration:"ISO \u03B4\u03B9\u03AC\u03C1\u03BA\u03B5\u03B9\u03B1",ipv4:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv4",ipv6:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv6",mac:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 MAC",cidrv4:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv4",cidrv6:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv6",base64:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64",base64url:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64url",json_string:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC JSON",e164:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 E.164",credit_card:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C0\u03B9\u03C3\u03C4\u03C9\u03C4\u03B9\u03BA\u03AE\u03C2 \u03BA\u03AC\u03C1\u03C4\u03B1\u03C2",currency_code:"\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03BD\u03BF\u03BC\u03AF\u03C3\u03BC\u03B1\u03C4\u03BF\u03C2",iban:"IBAN",jwt:"JWT",template_literal:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return typeof t.expected=="string"&&/^[A-Z]/.test(t.expected)?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD instanceof ${t.expected}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${s}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${r}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${s}`}case"invalid_value":return t.values.length===1?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${v(t.values[0])}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD \u03AD\u03BD\u03B1 \u03B1\u03C0\u03CC ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${r}${t.maximum.toString()} ${a.unit??"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1"}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.origin} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${r}${t.minimum.toString()} ${a.unit}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.origin} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03BE\u03B5\u03BA\u03B9\u03BD\u03AC \u03BC\u03B5 "${r.prefix}"`:r.format==="ends_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B5\u03BB\u03B5\u03B9\u03CE\u03BD\u03B5\u03B9 \u03BC\u03B5 "${r.suffix}"`:r.format==="includes"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C0\u03B5\u03C1\u03B9\u03AD\u03C7\u03B5\u03B9 "${r.includes}"`:r.format==="regex"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B1\u03B9\u03C1\u03B9\u03AC\u03B6\u03B5\u03B9 \u03BC\u03B5 \u03C4\u03BF \u03BC\u03BF\u03C4\u03AF\u03B2\u03BF ${r.pattern}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF: ${i[r.format]??t.format}`}case"not_multiple_of":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF\u03C2 \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C0\u03BF\u03BB\u03BB\u03B1\u03C0\u03BB\u03AC\u03C3\u03B9\u03BF \u03C4\u03BF\u03C5 ${t.divisor}`;case"unrecognized_keys":return`\u0386\u03B3\u03BD\u03C9\u03C3\u03C4${t.keys.length>1?"\u03B1":"\u03BF"} \u03BA\u03BB\u03B5\u03B9\u03B4${t.keys.length>1?"\u03B9\u03AC":"\u03AF"}: ${g(t.keys,", ")}`;case"invalid_key":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF \u03BA\u03BB\u03B5\u03B9\u03B4\u03AF \u03C3\u03C4\u03BF ${t.origin}`;case"invalid_union":return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2";case"invalid_element":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C4\u03B9\u03BC\u03AE \u03C3\u03C4\u03BF ${t.origin}`;default:return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"}}};function Rm(){return{localeError:Dw()}}var Lw=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function n(r){return e[r]??null}let i={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};function t(r,a){return r==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):o[r]??r}return r=>{switch(r.code){case"invalid_type":{let a=t(r.expected),s=w(r.input),l=t(s,r.input);return`Invalid input: expected ${a}, received ${l}`}case"invalid_value":return r.values.length===1?`Invalid input: expected ${v(r.values[0])}`:`Invalid option: expected one of ${g(r.values,"|")}`;case"too_big":{let a=r.exact?"exactly ":r.inclusive?"<=":"<",s=n(r.origin);return s?`Too big: expected ${r.origin??"value"} to have ${a}${r.maximum.toString()} ${s.unit??"elements"}`:`Too big: expected ${r.origin??"value"} to be ${a}${r.maximum.toString()}`}case"too_small":{let a=r.exact?"exactly ":r.inclusive?">=":">",s=n(r.origin);return s?`Too small: expected ${r.origin} to have ${a}${r.minimum.toString()} ${s.unit}`:`Too small: expected ${r.origin} to be ${a}${r.minimum.toString()}`}case"invalid_format":{let a=r;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${i[a.format]??r.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${r.divisor}`;case"unrecognized_keys":return`Unrecognized key${r.keys.length>1?"s":""}: ${g(r.keys,", ")}`;case"invalid_key":return`Invalid key in ${r.origin}`;case"invalid_union":return r.options&&Array.isArray(r.options)&&r.options.length>0?`Invalid discriminator value. Expected ${r.options.map(s=>`'${s}'`).join(" | ")}`:r.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${r.origin}`;default:return"Invalid input"}}};function Pi(){return{localeError:Lw()}}var Cw=()=>{let e={string:{unit:"karaktrojn",verb:"havi"},file:{unit:"bajtojn",verb:"havi"},array:{unit:"elementojn",verb:"havi"},set:{unit:"elementojn",verb:"havi"},map:{unit:"elementojn",verb:"havi"}};function n(t){return e[t]??null}let i={regex:"enigo",email:"retadreso",url:"URL",emoji:"emo\u011Dio",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datotempo",date:"ISO-dato",time:"ISO-tempo",duration:"ISO-da\u016Dro",ipv4:"IPv4-adreso",ipv6:"IPv6-adreso",mac:"MAC-adreso",cidrv4:"IPv4-rango",cidrv6:"IPv6-rango",base64:"64-ume kodita karaktraro",base64url:"URL-64-ume kodita karaktraro",json_string:"JSON-karaktraro",e164:"E.164-nombro",credit_card:"kreditkarta numero",currency_code:"valuta kodo",iban:"IBAN",jwt:"JWT",template_literal:"enigo"},o={nan:"NaN",number:"nombro",array:"tabelo",null:"senvalora"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Nevalida enigo: atendi\u011Dis instanceof ${t.expected}, ricevi\u011Dis ${s}`:`Nevalida enigo: atendi\u011Dis ${r}, ricevi\u011Dis ${s}`}case"invalid_value":return t.values.length===1?`Nevalida enigo: atendi\u011Dis ${v(t.values[0])}`:`Nevalida opcio: atendi\u011Dis unu el ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Tro granda: atendi\u011Dis ke ${t.origin??"valoro"} havu ${r}${t.maximum.toString()} ${a.unit??"elementojn"}`:`Tro granda: atendi\u011Dis ke ${t.origin??"valoro"} havu ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Tro malgranda: atendi\u011Dis ke ${t.origin} havu ${r}${t.minimum.toString()} ${a.unit}`:`Tro malgranda: atendi\u011Dis ke ${t.origin} estu ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Nevalida karaktraro: devas komenci\u011Di per "${r.prefix}"`:r.format==="ends_with"?`Nevalida karaktraro: devas fini\u011Di per "${r.suffix}"`:r.format==="includes"?`Nevalida karaktraro: devas inkluzivi "${r.includes}"`:r.format==="regex"?`Nevalida karaktraro: devas kongrui kun la modelo ${r.pattern}`:`Nevalida ${i[r.format]??t.format}`}case"not_multiple_of":return`Nevalida nombro: devas esti oblo de ${t.divisor}`;case"unrecognized_keys":return`Nekonata${t.keys.length>1?"j":""} \u015Dlosilo${t.keys.length>1?"j":""}: ${g(t.keys,", ")}`;case"invalid_key":return`Nevalida \u015Dlosilo en ${t.origin}`;case"invalid_union":return"Nevalida enigo";case"invalid_element":return`Nevalida valoro en ${t.origin}`;default:return"Nevalida enigo"}}};function Mm(){return{localeError:Cw()}}var jw=()=>{let e={string:{unit:"caracteres",verb:"tener"},file:{unit:"bytes",verb:"tener"},array:{unit:"elementos",verb:"tener"},set:{unit:"elementos",verb:"tener"}};function n(t){return e[t]??null}let i={regex:"entrada",email:"direcci\xF3n de correo electr\xF3nico",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"fecha y hora ISO",date:"fecha ISO",time:"hora ISO",duration:"duraci\xF3n ISO",ipv4:"direcci\xF3n IPv4",ipv6:"direcci\xF3n IPv6",mac:"direcci\xF3n MAC",cidrv4:"rango IPv4",cidrv6:"rango IPv6",base64:"cadena codificada en base64",base64url:"URL codificada en base64",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de tarjeta de cr\xE9dito",currency_code:"c\xF3digo de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN",string:"texto",number:"n\xFAmero",boolean:"booleano",array:"arreglo",object:"objeto",set:"conjunto",file:"archivo",date:"fecha",bigint:"n\xFAmero grande",symbol:"s\xEDmbolo",undefined:"indefinido",null:"nulo",function:"funci\xF3n",map:"mapa",record:"registro",tuple:"tupla",enum:"enumeraci\xF3n",union:"uni\xF3n",literal:"literal",promise:"promesa",void:"vac\xEDo",never:"nunca",unknown:"desconocido",any:"cualquiera"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Entrada inv\xE1lida: se esperaba instanceof ${t.expected}, recibido ${s}`:`Entrada inv\xE1lida: se esperaba ${r}, recibido ${s}`}case"invalid_value":return t.values.length===1?`Entrada inv\xE1lida: se esperaba ${v(t.values[0])}`:`Opci\xF3n inv\xE1lida: se esperaba una de ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin),s=o[t.origin]??t.origin;return a?`Demasiado grande: se esperaba que ${s??"valor"} tuviera ${r}${t.maximum.toString()} ${a.unit??"elementos"}`:`Demasiado grande: se esperaba que ${s??"valor"} fuera ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin),s=o[t.origin]??t.origin;return a?`Demasiado peque\xF1o: se esperaba que ${s} tuviera ${r}${t.minimum.toString()} ${a.unit}`:`Demasiado peque\xF1o: se esperaba que ${s} fuera ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Cadena inv\xE1lida: debe comenzar con "${r.prefix}"`:r.format==="ends_with"?`Cadena inv\xE1lida: debe terminar en "${r.suffix}"`:r.format==="includes"?`Cadena inv\xE1lida: debe incluir "${r.includes}"`:r.format==="regex"?`Cadena inv\xE1lida: debe coincidir con el patr\xF3n ${r.pattern}`:`Inv\xE1lido ${i[r.format]??t.format}`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: debe ser m\xFAltiplo de ${t.divisor}`;case"unrecognized_keys":return`Llave${t.keys.length>1?"s":""} desconocida${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`Llave inv\xE1lida en ${o[t.origin]??t.origin}`;case"invalid_union":return"Entrada inv\xE1lida";case"invalid_element":return`Valor inv\xE1lido en ${o[t.origin]??t.origin}`;default:return"Entrada inv\xE1lida"}}};function Fm(){return{localeError:jw()}}var Rw=()=>{let e={string:{unit:"\u06A9\u0627\u0631\u0627\u06A9\u062A\u0631",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},array:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},set:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},map:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"}};function n(t){return e[t]??null}let i={regex:"\u0648\u0631\u0648\u062F\u06CC",email:"\u0622\u062F\u0631\u0633 \u0627\u06CC\u0645\u06CC\u0644",url:"URL",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u06CC\u062E \u0648 \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",date:"\u062A\u0627\u0631\u06CC\u062E \u0627\u06CC\u0632\u0648",time:"\u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",duration:"\u0645\u062F\u062A \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",ipv4:"IPv4 \u0622\u062F\u0631\u0633",ipv6:"IPv6 \u0622\u062F\u0631\u0633",mac:"MAC \u0622\u062F\u0631\u0633",cidrv4:"IPv4 \u062F\u0627\u0645\u0646\u0647",cidrv6:"IPv6 \u062F\u0627\u0645\u0646\u0647",base64:"base64-encoded \u0631\u0634\u062A\u0647",base64url:"base64url-encoded \u0631\u0634\u062A\u0647",json_string:"JSON \u0631\u0634\u062A\u0647",e164:"E.164 \u0639\u062F\u062F",credit_card:"\u0634\u0645\u0627\u0631\u0647 \u06A9\u0627\u0631\u062A \u0627\u0639\u062A\u0628\u0627\u0631\u06CC",currency_code:"\u06A9\u062F \u0627\u0631\u0632",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u06CC"},o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0622\u0631\u0627\u06CC\u0647"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A instanceof ${t.expected} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${s} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`:`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${r} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${s} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`}case"invalid_value":return t.values.length===1?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${v(t.values[0])} \u0645\u06CC\u200C\u0628\u0648\u062F`:`\u06AF\u0632\u06CC\u0646\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A \u06CC\u06A9\u06CC \u0627\u0632 ${g(t.values,"|")} \u0645\u06CC\u200C\u0628\u0648\u062F`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${t.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${r}${t.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${t.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${r}${t.maximum.toString()} \u0628\u0627\u0634\u062F`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${t.origin} \u0628\u0627\u06CC\u062F ${r}${t.minimum.toString()} ${a.unit} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${t.origin} \u0628\u0627\u06CC\u062F ${r}${t.minimum.toString()} \u0628\u0627\u0634\u062F`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${r.prefix}" \u0634\u0631\u0648\u0639 \u0634\u0648\u062F`:r.format==="ends_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${r.suffix}" \u062A\u0645\u0627\u0645 \u0634\u0648\u062F`:r.format==="includes"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0634\u0627\u0645\u0644 "${r.includes}" \u0628\u0627\u0634\u062F`:r.format==="regex"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 \u0627\u0644\u06AF\u0648\u06CC ${r.pattern} \u0645\u0637\u0627\u0628\u0642\u062A \u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F`:`${i[r.format]??t.format} \u0646\u0627\u0645\u0639\u062A\u0628\u0631`}case"not_multiple_of":return`\u0639\u062F\u062F \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0645\u0636\u0631\u0628 ${t.divisor} \u0628\u0627\u0634\u062F`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u062F${t.keys.length>1?"\u0647\u0627\u06CC":""} \u0646\u0627\u0634\u0646\u0627\u0633: ${g(t.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u062F \u0646\u0627\u0634\u0646\u0627\u0633 \u062F\u0631 ${t.origin}`;case"invalid_union":return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631";case"invalid_element":return`\u0645\u0642\u062F\u0627\u0631 \u0646\u0627\u0645\u0639\u062A\u0628\u0631 \u062F\u0631 ${t.origin}`;default:return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631"}}};function Zm(){return{localeError:Rw()}}var Mw=()=>{let e={string:{unit:"merkki\xE4",subject:"merkkijonon"},file:{unit:"tavua",subject:"tiedoston"},array:{unit:"alkiota",subject:"listan"},set:{unit:"alkiota",subject:"joukon"},map:{unit:"alkiota",subject:"kuvauksen"},number:{unit:"",subject:"luvun"},bigint:{unit:"",subject:"suuren kokonaisluvun"},int:{unit:"",subject:"kokonaisluvun"},date:{unit:"",subject:"p\xE4iv\xE4m\xE4\xE4r\xE4n"}};function n(t){return e[t]??null}let i={regex:"s\xE4\xE4nn\xF6llinen lauseke",email:"s\xE4hk\xF6postiosoite",url:"URL-osoite",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-aikaleima",date:"ISO-p\xE4iv\xE4m\xE4\xE4r\xE4",time:"ISO-aika",duration:"ISO-kesto",ipv4:"IPv4-osoite",ipv6:"IPv6-osoite",mac:"MAC-osoite",cidrv4:"IPv4-alue",cidrv6:"IPv6-alue",base64:"base64-koodattu merkkijono",base64url:"base64url-koodattu merkkijono",json_string:"JSON-merkkijono",e164:"E.164-luku",credit_card:"luottokortin numero",currency_code:"valuuttakoodi",iban:"IBAN",jwt:"JWT",template_literal:"templaattimerkkijono"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Virheellinen tyyppi: odotettiin instanceof ${t.expected}, oli ${s}`:`Virheellinen tyyppi: odotettiin ${r}, oli ${s}`}case"invalid_value":return t.values.length===1?`Virheellinen sy\xF6te: t\xE4ytyy olla ${v(t.values[0])}`:`Virheellinen valinta: t\xE4ytyy olla yksi seuraavista: ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Liian suuri: ${a.subject} t\xE4ytyy olla ${r}${t.maximum.toString()} ${a.unit}`.trim():`Liian suuri: arvon t\xE4ytyy olla ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Liian pieni: ${a.subject} t\xE4ytyy olla ${r}${t.minimum.toString()} ${a.unit}`.trim():`Liian pieni: arvon t\xE4ytyy olla ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Virheellinen sy\xF6te: t\xE4ytyy alkaa "${r.prefix}"`:r.format==="ends_with"?`Virheellinen sy\xF6te: t\xE4ytyy loppua "${r.suffix}"`:r.format==="includes"?`Virheellinen sy\xF6te: t\xE4ytyy sis\xE4lt\xE4\xE4 "${r.includes}"`:r.format==="regex"?`Virheellinen sy\xF6te: t\xE4ytyy vastata s\xE4\xE4nn\xF6llist\xE4 lauseketta ${r.pattern}`:`Virheellinen ${i[r.format]??t.format}`}case"not_multiple_of":return`Virheellinen luku: t\xE4ytyy olla luvun ${t.divisor} monikerta`;case"unrecognized_keys":return`${t.keys.length>1?"Tuntemattomat avaimet":"Tuntematon avain"}: ${g(t.keys,", ")}`;case"invalid_key":return"Virheellinen avain tietueessa";case"invalid_union":return"Virheellinen unioni";case"invalid_element":return"Virheellinen arvo joukossa";default:return"Virheellinen sy\xF6te"}}};function Vm(){return{localeError:Mw()}}var Fw=()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"}};function n(t){return e[t]??null}let i={regex:"expression r\xE9guli\xE8re",email:"adresse e-mail",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date et heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne de caract\xE8res encod\xE9e en base64",base64url:"cha\xEEne de caract\xE8res encod\xE9e en base64url",json_string:"cha\xEEne de caract\xE8res JSON",e164:"num\xE9ro au format E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={string:"cha\xEEne de caract\xE8res",number:"nombre",int:"entier",boolean:"bool\xE9en",bigint:"grand entier",symbol:"symbole",undefined:"ind\xE9fini",null:"null",never:"jamais",void:"vide",date:"date",array:"tableau",object:"objet",tuple:"tuple",record:"record",map:"map",set:"ensemble",file:"fichier",nonoptional:"non optionnel",nan:"NaN",function:"fonction"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Entr\xE9e invalide : instance de ${t.expected} attendu, ${s} re\xE7u`:`Entr\xE9e invalide : ${r} attendu, ${s} re\xE7u`}case"invalid_value":return t.values.length===1?`Entr\xE9e invalide : ${v(t.values[0])} attendu`:`Option invalide : une valeur parmi ${g(t.values,"|")} attendue`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Trop grand : ${o[t.origin]??"valeur"} doit ${a.verb} ${r}${t.maximum.toString()} ${a.unit??"\xE9l\xE9ment(s)"}`:`Trop grand : ${o[t.origin]??"valeur"} doit \xEAtre ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Trop petit : ${o[t.origin]??"valeur"} doit ${a.verb} ${r}${t.minimum.toString()} ${a.unit}`:`Trop petit : ${o[t.origin]??"valeur"} doit \xEAtre ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Cha\xEEne de caract\xE8res invalide : doit commencer par "${r.prefix}"`:r.format==="ends_with"?`Cha\xEEne de caract\xE8res invalide : doit se terminer par "${r.suffix}"`:r.format==="includes"?`Cha\xEEne de caract\xE8res invalide : doit inclure "${r.includes}"`:r.format==="regex"?`Cha\xEEne de caract\xE8res invalide : doit correspondre au motif ${r.pattern}`:`${i[r.format]??t.format} invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${t.divisor}`;case"unrecognized_keys":return`Cl\xE9${t.keys.length>1?"s":""} non reconnue${t.keys.length>1?"s":""} : ${g(t.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${t.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`Valeur invalide dans ${t.origin}`;default:return"Entr\xE9e invalide"}}};function Bm(){return{localeError:Fw()}}var Zw=()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"},map:{unit:"\xE9l\xE9ments",verb:"avoir"}};function n(t){return e[t]??null}let i={regex:"entr\xE9e",email:"adresse courriel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date-heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne encod\xE9e en base64",base64url:"cha\xEEne encod\xE9e en base64url",json_string:"cha\xEEne JSON",e164:"num\xE9ro E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Entr\xE9e invalide : attendu instanceof ${t.expected}, re\xE7u ${s}`:`Entr\xE9e invalide : attendu ${r}, re\xE7u ${s}`}case"invalid_value":return t.values.length===1?`Entr\xE9e invalide : attendu ${v(t.values[0])}`:`Option invalide : attendu l'une des valeurs suivantes ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"\u2264":"<",a=n(t.origin);return a?`Trop grand : attendu que ${t.origin??"la valeur"} ait ${r}${t.maximum.toString()} ${a.unit}`:`Trop grand : attendu que ${t.origin??"la valeur"} soit ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?"\u2265":">",a=n(t.origin);return a?`Trop petit : attendu que ${t.origin} ait ${r}${t.minimum.toString()} ${a.unit}`:`Trop petit : attendu que ${t.origin} soit ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Cha\xEEne invalide : doit commencer par "${r.prefix}"`:r.format==="ends_with"?`Cha\xEEne invalide : doit se terminer par "${r.suffix}"`:r.format==="includes"?`Cha\xEEne invalide : doit inclure "${r.includes}"`:r.format==="regex"?`Cha\xEEne invalide : doit correspondre au motif ${r.pattern}`:`${i[r.format]??t.format} invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${t.divisor}`;case"unrecognized_keys":return`Cl\xE9${t.keys.length>1?"s":""} non reconnue${t.keys.length>1?"s":""} : ${g(t.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${t.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`Valeur invalide dans ${t.origin}`;default:return"Entr\xE9e invalide"}}};function Gm(){return{localeError:Zw()}}var Vw=()=>{let e={string:{unit:"\u0A85\u0A95\u0ACD\u0AB7\u0AB0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},file:{unit:"\u0AAC\u0ABE\u0AAF\u0A9F",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},array:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},set:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},map:{unit:"\u0A8F\u0AA8\u0ACD\u0A9F\u0ACD\u0AB0\u0AC0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"}};function n(t){return e[t]??null}let i={regex:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F",email:"\u0A88\u0AAE\u0AC7\u0A87\u0AB2 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",url:"URL",emoji:"\u0A87\u0AAE\u0ACB\u0A9C\u0AC0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96 \u0A85\u0AA8\u0AC7 \u0AB8\u0AAE\u0AAF",date:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96",time:"ISO \u0AB8\u0AAE\u0AAF",duration:"ISO \u0A85\u0AB5\u0AA7\u0ABF",ipv4:"IPv4 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",ipv6:"IPv6 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",mac:"MAC \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",cidrv4:"IPv4 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",cidrv6:"IPv6 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",base64:"base64-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",base64url:"base64url-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",json_string:"JSON \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",e164:"E.164 \u0AA8\u0A82\u0AAC\u0AB0",credit_card:"\u0A95\u0ACD\u0AB0\u0AC7\u0AA1\u0ABF\u0A9F \u0A95\u0ABE\u0AB0\u0ACD\u0AA1 \u0AA8\u0A82\u0AAC\u0AB0",currency_code:"\u0A9A\u0AB2\u0AA3 \u0A95\u0ACB\u0AA1",iban:"IBAN",jwt:"JWT",template_literal:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${r}, \u0AAA\u0ACD\u0AB0\u0ABE\u0AAA\u0ACD\u0AA4 ${s}`}case"invalid_value":return t.values.length===1?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${v(t.values[0])}`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB5\u0ABF\u0A95\u0AB2\u0ACD\u0AAA: ${g(t.values," | ")} \u0AAE\u0ABE\u0AA7\u0ACD\u0AAF\u0AAE\u0AA5\u0AC0 \u0A8F\u0A95 \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${t.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${r}${t.maximum.toString()} ${a.unit??"\u0A8F\u0AB2\u0ABF\u0AAE\u0AC7\u0AA8\u0ACD\u0A9F"} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${t.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${r}${t.maximum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${t.origin} ${r}${t.minimum.toString()} ${a.unit} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${t.origin} ${r}${t.minimum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${r.prefix}" \u0AA5\u0AC0 \u0AB6\u0AB0\u0AC2 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:r.format==="ends_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${r.suffix}" \u0AAA\u0AB0 \u0AB8\u0AAE\u0ABE\u0AAA\u0ACD\u0AA4 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:r.format==="includes"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${r.includes}" \u0AB6\u0ABE\u0AAE\u0AC7\u0AB2 \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:r.format==="regex"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: \u0AAA\u0AC7\u0A9F\u0AB0\u0ACD\u0AA8 ${r.pattern} \u0AB8\u0ABE\u0AA5\u0AC7 \u0AAE\u0AC7\u0AB3 \u0A96\u0ABE\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA8\u0A82\u0AAC\u0AB0: ${t.divisor} \u0AA8\u0ACB \u0A97\u0AC1\u0AA3\u0ABE\u0A82\u0A95 \u0AB9\u0ACB\u0AB5\u0ACB \u0A9C\u0ACB\u0A88\u0A8F`;case"unrecognized_keys":return`\u0A93\u0AB3\u0A96\u0AC0 \u0AB6\u0A95\u0ABE\u0AA4\u0ABE \u0AA8\u0AB9\u0AC0\u0A82 \u0AA4\u0AC7 \u0A95\u0AC0${t.keys.length>1?"\u0A93":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A95\u0AC0`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA1\u0ABF\u0AB8\u0ACD\u0A95\u0ACD\u0AB0\u0ABF\u0AAE\u0ABF\u0AA8\u0AC7\u0A9F\u0AB0 \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF. \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F";case"invalid_element":return`${t.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF`;default:return"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F"}}};function Hm(){return{localeError:Vw()}}var Bw=()=>{let e={string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA",gender:"f"},number:{label:"\u05DE\u05E1\u05E4\u05E8",gender:"m"},boolean:{label:"\u05E2\u05E8\u05DA \u05D1\u05D5\u05DC\u05D9\u05D0\u05E0\u05D9",gender:"m"},bigint:{label:"BigInt",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA",gender:"m"},array:{label:"\u05DE\u05E2\u05E8\u05DA",gender:"m"},object:{label:"\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8",gender:"m"},null:{label:"\u05E2\u05E8\u05DA \u05E8\u05D9\u05E7 (null)",gender:"m"},undefined:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05DE\u05D5\u05D2\u05D3\u05E8 (undefined)",gender:"m"},symbol:{label:"\u05E1\u05D9\u05DE\u05D1\u05D5\u05DC (Symbol)",gender:"m"},function:{label:"\u05E4\u05D5\u05E0\u05E7\u05E6\u05D9\u05D4",gender:"f"},map:{label:"\u05DE\u05E4\u05D4 (Map)",gender:"f"},set:{label:"\u05E7\u05D1\u05D5\u05E6\u05D4 (Set)",gender:"f"},file:{label:"\u05E7\u05D5\u05D1\u05E5",gender:"m"},promise:{label:"Promise",gender:"m"},NaN:{label:"NaN",gender:"m"},unknown:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05D9\u05D3\u05D5\u05E2",gender:"m"},value:{label:"\u05E2\u05E8\u05DA",gender:"m"}},n={string:{unit:"\u05EA\u05D5\u05D5\u05D9\u05DD",shortLabel:"\u05E7\u05E6\u05E8",longLabel:"\u05D0\u05E8\u05D5\u05DA"},file:{unit:"\u05D1\u05D9\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},array:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},set:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},number:{unit:"",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"}},i=c=>c?e[c]:void 0,o=c=>{let u=i(c);return u?u.label:c??e.unknown.label},t=c=>`\u05D4${o(c)}`,r=c=>(i(c)?.gender??"m")==="f"?"\u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05D9\u05D5\u05EA":"\u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA",a=c=>c?n[c]??null:null,s={regex:{label:"\u05E7\u05DC\u05D8",gender:"m"},email:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05D0\u05D9\u05DE\u05D9\u05D9\u05DC",gender:"f"},url:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05E8\u05E9\u05EA",gender:"f"},emoji:{label:"\u05D0\u05D9\u05DE\u05D5\u05D2'\u05D9",gender:"m"},uuid:{label:"UUID",gender:"m"},uuidv4:{label:"UUIDv4",gender:"m"},uuidv6:{label:"UUIDv6",gender:"m"},nanoid:{label:"nanoid",gender:"m"},guid:{label:"GUID",gender:"m"},cuid:{label:"cuid",gender:"m"},cuid2:{label:"cuid2",gender:"m"},ulid:{label:"ULID",gender:"m"},xid:{label:"XID",gender:"m"},ksuid:{label:"KSUID",gender:"m"},datetime:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA \u05D5\u05D6\u05DE\u05DF ISO",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA ISO",gender:"m"},time:{label:"\u05D6\u05DE\u05DF ISO",gender:"m"},duration:{label:"\u05DE\u05E9\u05DA \u05D6\u05DE\u05DF ISO",gender:"m"},ipv4:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv4",gender:"f"},ipv6:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv6",gender:"f"},mac:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA MAC",gender:"f"},cidrv4:{label:"\u05D8\u05D5\u05D5\u05D7 IPv4",gender:"m"},cidrv6:{label:"\u05D8\u05D5\u05D5\u05D7 IPv6",gender:"m"},base64:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64",gender:"f"},base64url:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64 \u05DC\u05DB\u05EA\u05D5\u05D1\u05D5\u05EA \u05E8\u05E9\u05EA",gender:"f"},json_string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA JSON",gender:"f"},e164:{label:"\u05DE\u05E1\u05E4\u05E8 E.164",gender:"m"},credit_card:{label:"\u05DE\u05E1\u05E4\u05E8 \u05DB\u05E8\u05D8\u05D9\u05E1 \u05D0\u05E9\u05E8\u05D0\u05D9",gender:"m"},currency_code:{label:"\u05E7\u05D5\u05D3 \u05DE\u05D8\u05D1\u05E2",gender:"m"},iban:{label:"IBAN",gender:"m"},jwt:{label:"JWT",gender:"m"},template_literal:{label:"\u05E7\u05DC\u05D8",gender:"m"},ends_with:{label:"\u05E7\u05DC\u05D8",gender:"m"},includes:{label:"\u05E7\u05DC\u05D8",gender:"m"},lowercase:{label:"\u05E7\u05DC\u05D8",gender:"m"},starts_with:{label:"\u05E7\u05DC\u05D8",gender:"m"},uppercase:{label:"\u05E7\u05DC\u05D8",gender:"m"}},l={nan:"NaN"};return c=>{switch(c.code){case"invalid_type":{let u=c.expected,d=l[u??""]??o(u),p=w(c.input),m=l[p]??e[p]?.label??p;return/^[A-Z]/.test(c.expected)?`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA instanceof ${c.expected}, \u05D4\u05EA\u05E7\u05D1\u05DC ${m}`:`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${d}, \u05D4\u05EA\u05E7\u05D1\u05DC ${m}`}case"invalid_value":{if(c.values.length===1)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05E2\u05E8\u05DA \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA ${v(c.values[0])}`;let u=c.values.map(m=>v(m));if(c.values.length===2)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${u[0]} \u05D0\u05D5 ${u[1]}`;let d=u[u.length-1];return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${u.slice(0,-1).join(", ")} \u05D0\u05D5 ${d}`}case"too_big":{let u=a(c.origin),d=t(c.origin??"value");if(c.origin==="string")return`${u?.longLabel??"\u05D0\u05E8\u05D5\u05DA"} \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${c.maximum.toString()} ${u?.unit??""} ${c.inclusive?"\u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA":"\u05DC\u05DB\u05DC \u05D4\u05D9\u05D5\u05EA\u05E8"}`.trim();if(c.origin==="number"){let f=c.inclusive?`\u05E7\u05D8\u05DF \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${c.maximum}`:`\u05E7\u05D8\u05DF \u05DE-${c.maximum}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${f}`}if(c.origin==="array"||c.origin==="set"){let f=c.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA",y=c.inclusive?`${c.maximum} ${u?.unit??""} \u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA`:`\u05E4\u05D7\u05D5\u05EA \u05DE-${c.maximum} ${u?.unit??""}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${d} ${f} \u05DC\u05D4\u05DB\u05D9\u05DC ${y}`.trim()}let p=c.inclusive?"<=":"<",m=r(c.origin??"value");return u?.unit?`${u.longLabel} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.maximum.toString()} ${u.unit}`:`${u?.longLabel??"\u05D2\u05D3\u05D5\u05DC"} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.maximum.toString()}`}case"too_small":{let u=a(c.origin),d=t(c.origin??"value");if(c.origin==="string")return`${u?.shortLabel??"\u05E7\u05E6\u05E8"} \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${c.minimum.toString()} ${u?.unit??""} ${c.inclusive?"\u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8":"\u05DC\u05E4\u05D7\u05D5\u05EA"}`.trim();if(c.origin==="number"){let f=c.inclusive?`\u05D2\u05D3\u05D5\u05DC \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${c.minimum}`:`\u05D2\u05D3\u05D5\u05DC \u05DE-${c.minimum}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${d} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${f}`}if(c.origin==="array"||c.origin==="set"){let f=c.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA";if(c.minimum===1&&c.inclusive){let k=(c.origin==="set","\u05DC\u05E4\u05D7\u05D5\u05EA \u05E4\u05E8\u05D9\u05D8 \u05D0\u05D7\u05D3");return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${d} ${f} \u05DC\u05D4\u05DB\u05D9\u05DC ${k}`}let y=c.inclusive?`${c.minimum} ${u?.unit??""} \u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8`:`\u05D9\u05D5\u05EA\u05E8 \u05DE-${c.minimum} ${u?.unit??""}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${d} ${f} \u05DC\u05D4\u05DB\u05D9\u05DC ${y}`.trim()}let p=c.inclusive?">=":">",m=r(c.origin??"value");return u?.unit?`${u.shortLabel} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.minimum.toString()} ${u.unit}`:`${u?.shortLabel??"\u05E7\u05D8\u05DF"} \u05DE\u05D3\u05D9: ${d} ${m} ${p}${c.minimum.toString()}`}case"invalid_format":{let u=c;if(u.format==="starts_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D7\u05D9\u05DC \u05D1 "${u.prefix}"`;if(u.format==="ends_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05E1\u05EA\u05D9\u05D9\u05DD \u05D1 "${u.suffix}"`;if(u.format==="includes")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05DB\u05DC\u05D5\u05DC "${u.includes}"`;if(u.format==="regex")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D0\u05D9\u05DD \u05DC\u05EA\u05D1\u05E0\u05D9\u05EA ${u.pattern}`;let d=s[u.format],p=d?.label??u.format,f=(d?.gender??"m")==="f"?"\u05EA\u05E7\u05D9\u05E0\u05D4":"\u05EA\u05E7\u05D9\u05DF";return`${p} \u05DC\u05D0 ${f}`}case"not_multiple_of":return`\u05DE\u05E1\u05E4\u05E8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA \u05DE\u05DB\u05E4\u05DC\u05D4 \u05E9\u05DC ${c.divisor}`;case"unrecognized_keys":return`\u05DE\u05E4\u05EA\u05D7${c.keys.length>1?"\u05D5\u05EA":""} \u05DC\u05D0 \u05DE\u05D6\u05D5\u05D4${c.keys.length>1?"\u05D9\u05DD":"\u05D4"}: ${g(c.keys,", ")}`;case"invalid_key":return"\u05E9\u05D3\u05D4 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8";case"invalid_union":return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF";case"invalid_element":return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1${t(c.origin??"array")}`;default:return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF"}}};function Km(){return{localeError:Bw()}}var Gw=()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},file:{unit:"\u092C\u093E\u0907\u091F\u094D\u0938",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F\u092F\u093E\u0901",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"}};function n(t){return e[t]??null}let i={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0908\u092E\u0947\u0932 \u092A\u0924\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0924\u093F\u0925\u093F \u0914\u0930 \u0938\u092E\u092F",date:"ISO \u0924\u093F\u0925\u093F",time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u092A\u0924\u093E",ipv6:"IPv6 \u092A\u0924\u093E",mac:"MAC \u092A\u0924\u093E",cidrv4:"IPv4 \u0936\u094D\u0930\u0947\u0923\u0940",cidrv6:"IPv6 \u0936\u094D\u0930\u0947\u0923\u0940",base64:"Base64-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",base64url:"Base64URL-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",e164:"E.164 \u0938\u0902\u0916\u094D\u092F\u093E",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0938\u0902\u0916\u094D\u092F\u093E",currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${r}, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${s}`}case"invalid_value":return t.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${v(t.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u090F\u0915 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${t.origin??"\u092E\u093E\u0928"} \u092E\u0947\u0902 ${r}${t.maximum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${t.origin??"\u092E\u093E\u0928"} ${r}${t.maximum} \u0939\u094B`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${t.origin} \u092E\u0947\u0902 ${r}${t.minimum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${t.origin} ${r}${t.minimum} \u0939\u094B`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${r.prefix}" \u0938\u0947 \u0936\u0941\u0930\u0942 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:r.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${r.suffix}" \u092A\u0930 \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:r.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u0907\u0938\u092E\u0947\u0902 "${r.includes}" \u0936\u093E\u092E\u093F\u0932 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:r.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u092A\u0948\u091F\u0930\u094D\u0928 ${r.pattern} \u0938\u0947 \u092E\u0947\u0932 \u0916\u093E\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:`\u0905\u092E\u093E\u0928\u094D\u092F ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: \u092F\u0939 ${t.divisor} \u0915\u093E \u0917\u0941\u0923\u091C \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`;case"unrecognized_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u0902\u091C\u0940${t.keys.length>1?"\u092F\u093E\u0901":""}: ${g(t.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u0902\u091C\u0940: ${t.origin} \u092E\u0947\u0902`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${t.origin} \u092E\u0947\u0902`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}};function Wm(){return{localeError:Gw()}}var Hw=()=>{let e={string:{unit:"znakova",verb:"imati"},file:{unit:"bajtova",verb:"imati"},array:{unit:"stavki",verb:"imati"},set:{unit:"stavki",verb:"imati"}};function n(t){return e[t]??null}let i={regex:"unos",email:"email adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum i vrijeme",date:"ISO datum",time:"ISO vrijeme",duration:"ISO trajanje",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"IPv4 raspon",cidrv6:"IPv6 raspon",base64:"base64 kodirani tekst",base64url:"base64url kodirani tekst",json_string:"JSON tekst",e164:"E.164 broj",credit_card:"broj kreditne kartice",currency_code:"kod valute",iban:"IBAN",jwt:"JWT",template_literal:"unos"},o={nan:"NaN",string:"tekst",number:"broj",boolean:"boolean",array:"niz",object:"objekt",set:"skup",file:"datoteka",date:"datum",bigint:"bigint",symbol:"simbol",undefined:"undefined",null:"null",function:"funkcija",map:"mapa"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Neispravan unos: o\u010Dekuje se instanceof ${t.expected}, a primljeno je ${s}`:`Neispravan unos: o\u010Dekuje se ${r}, a primljeno je ${s}`}case"invalid_value":return t.values.length===1?`Neispravna vrijednost: o\u010Dekivano ${v(t.values[0])}`:`Neispravna opcija: o\u010Dekivano jedno od ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin),s=o[t.origin]??t.origin;return a?`Preveliko: o\u010Dekivano da ${s??"vrijednost"} ima ${r}${t.maximum.toString()} ${a.unit??"elemenata"}`:`Preveliko: o\u010Dekivano da ${s??"vrijednost"} bude ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin),s=o[t.origin]??t.origin;return a?`Premalo: o\u010Dekivano da ${s} ima ${r}${t.minimum.toString()} ${a.unit}`:`Premalo: o\u010Dekivano da ${s} bude ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Neispravan tekst: mora zapo\u010Dinjati s "${r.prefix}"`:r.format==="ends_with"?`Neispravan tekst: mora zavr\u0161avati s "${r.suffix}"`:r.format==="includes"?`Neispravan tekst: mora sadr\u017Eavati "${r.includes}"`:r.format==="regex"?`Neispravan tekst: mora odgovarati uzorku ${r.pattern}`:`Neispravna ${i[r.format]??t.format}`}case"not_multiple_of":return`Neispravan broj: mora biti vi\u0161ekratnik od ${t.divisor}`;case"unrecognized_keys":return`Neprepoznat${t.keys.length>1?"i klju\u010Devi":" klju\u010D"}: ${g(t.keys,", ")}`;case"invalid_key":return`Neispravan klju\u010D u ${o[t.origin]??t.origin}`;case"invalid_union":return"Neispravan unos";case"invalid_element":return`Neispravna vrijednost u ${o[t.origin]??t.origin}`;default:return"Neispravan unos"}}};function qm(){return{localeError:Hw()}}var Kw=()=>{let e={string:{unit:"karakter",verb:"legyen"},file:{unit:"byte",verb:"legyen"},array:{unit:"elem",verb:"legyen"},set:{unit:"elem",verb:"legyen"},map:{unit:"elem",verb:"legyen"}};function n(t){return e[t]??null}let i={regex:"bemenet",email:"email c\xEDm",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO id\u0151b\xE9lyeg",date:"ISO d\xE1tum",time:"ISO id\u0151",duration:"ISO id\u0151intervallum",ipv4:"IPv4 c\xEDm",ipv6:"IPv6 c\xEDm",mac:"MAC c\xEDm",cidrv4:"IPv4 tartom\xE1ny",cidrv6:"IPv6 tartom\xE1ny",base64:"base64-k\xF3dolt string",base64url:"base64url-k\xF3dolt string",json_string:"JSON string",e164:"E.164 sz\xE1m",credit_card:"hitelk\xE1rtyasz\xE1m",currency_code:"p\xE9nznemk\xF3d",iban:"IBAN",jwt:"JWT",template_literal:"bemenet"},o={nan:"NaN",number:"sz\xE1m",array:"t\xF6mb"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k instanceof ${t.expected}, a kapott \xE9rt\xE9k ${s}`:`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${r}, a kapott \xE9rt\xE9k ${s}`}case"invalid_value":return t.values.length===1?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${v(t.values[0])}`:`\xC9rv\xE9nytelen opci\xF3: valamelyik \xE9rt\xE9k v\xE1rt ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`T\xFAl nagy: ${t.origin??"\xE9rt\xE9k"} m\xE9rete t\xFAl nagy ${r}${t.maximum.toString()} ${a.unit??"elem"}`:`T\xFAl nagy: a bemeneti \xE9rt\xE9k ${t.origin??"\xE9rt\xE9k"} t\xFAl nagy: ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${t.origin} m\xE9rete t\xFAl kicsi ${r}${t.minimum.toString()} ${a.unit}`:`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${t.origin} t\xFAl kicsi ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\xC9rv\xE9nytelen string: "${r.prefix}" \xE9rt\xE9kkel kell kezd\u0151dnie`:r.format==="ends_with"?`\xC9rv\xE9nytelen string: "${r.suffix}" \xE9rt\xE9kkel kell v\xE9gz\u0151dnie`:r.format==="includes"?`\xC9rv\xE9nytelen string: "${r.includes}" \xE9rt\xE9ket kell tartalmaznia`:r.format==="regex"?`\xC9rv\xE9nytelen string: ${r.pattern} mint\xE1nak kell megfelelnie`:`\xC9rv\xE9nytelen ${i[r.format]??t.format}`}case"not_multiple_of":return`\xC9rv\xE9nytelen sz\xE1m: ${t.divisor} t\xF6bbsz\xF6r\xF6s\xE9nek kell lennie`;case"unrecognized_keys":return`Ismeretlen kulcs${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`\xC9rv\xE9nytelen kulcs ${t.origin}`;case"invalid_union":return"\xC9rv\xE9nytelen bemenet";case"invalid_element":return`\xC9rv\xE9nytelen \xE9rt\xE9k: ${t.origin}`;default:return"\xC9rv\xE9nytelen bemenet"}}};function Jm(){return{localeError:Kw()}}function Xm(e,n,i){return Math.abs(e)===1?n:i}function Bn(e){if(!e)return"";let n=["\u0561","\u0565","\u0568","\u056B","\u0578","\u0578\u0582","\u0585"],i=e[e.length-1];return e+(n.includes(i)?"\u0576":"\u0568")}var Ww=()=>{let e={string:{unit:{one:"\u0576\u0577\u0561\u0576",many:"\u0576\u0577\u0561\u0576\u0576\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},file:{unit:{one:"\u0562\u0561\u0575\u0569",many:"\u0562\u0561\u0575\u0569\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},array:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},set:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},map:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"}};function n(t){return e[t]??null}let i={regex:"\u0574\u0578\u0582\u057F\u0584",email:"\u0567\u056C. \u0570\u0561\u057D\u0581\u0565",url:"URL",emoji:"\u0567\u0574\u0578\u057B\u056B",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E \u0587 \u056A\u0561\u0574",date:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E",time:"ISO \u056A\u0561\u0574",duration:"ISO \u057F\u0587\u0578\u0572\u0578\u0582\u0569\u0575\u0578\u0582\u0576",ipv4:"IPv4 \u0570\u0561\u057D\u0581\u0565",ipv6:"IPv6 \u0570\u0561\u057D\u0581\u0565",mac:"MAC \u0570\u0561\u057D\u0581\u0565",cidrv4:"IPv4 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",cidrv6:"IPv6 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",base64:"base64 \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",base64url:"base64url \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",json_string:"JSON \u057F\u0578\u0572",e164:"E.164 \u0570\u0561\u0574\u0561\u0580",credit_card:"\u056F\u0580\u0565\u0564\u056B\u057F \u0584\u0561\u0580\u057F\u056B \u0570\u0561\u0574\u0561\u0580",currency_code:"\u0561\u0580\u056A\u0578\u0582\u0575\u0569\u056B \u056F\u0578\u0564",iban:"IBAN",jwt:"JWT",template_literal:"\u0574\u0578\u0582\u057F\u0584"},o={nan:"NaN",number:"\u0569\u056B\u057E",array:"\u0566\u0561\u0576\u0563\u057E\u0561\u056E"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 instanceof ${t.expected}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${s}`:`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${r}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${s}`}case"invalid_value":return t.values.length===1?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${v(t.values[1])}`:`\u054D\u056D\u0561\u056C \u057F\u0561\u0580\u0562\u0565\u0580\u0561\u056F\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 \u0570\u0565\u057F\u0587\u0575\u0561\u056C\u0576\u0565\u0580\u056B\u0581 \u0574\u0565\u056F\u0568\u055D ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);if(a){let s=Number(t.maximum),l=Xm(s,a.unit.one,a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Bn(t.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${r}${t.maximum.toString()} ${l}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Bn(t.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056C\u056B\u0576\u056B ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);if(a){let s=Number(t.minimum),l=Xm(s,a.unit.one,a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Bn(t.origin)} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${r}${t.minimum.toString()} ${l}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Bn(t.origin)} \u056C\u056B\u0576\u056B ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057D\u056F\u057D\u057E\u056B "${r.prefix}"-\u0578\u057E`:r.format==="ends_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0561\u057E\u0561\u0580\u057F\u057E\u056B "${r.suffix}"-\u0578\u057E`:r.format==="includes"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057A\u0561\u0580\u0578\u0582\u0576\u0561\u056F\u056B "${r.includes}"`:r.format==="regex"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0570\u0561\u0574\u0561\u057A\u0561\u057F\u0561\u057D\u056D\u0561\u0576\u056B ${r.pattern} \u0571\u0587\u0561\u0579\u0561\u0583\u056B\u0576`:`\u054D\u056D\u0561\u056C ${i[r.format]??t.format}`}case"not_multiple_of":return`\u054D\u056D\u0561\u056C \u0569\u056B\u057E\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0562\u0561\u0566\u0574\u0561\u057A\u0561\u057F\u056B\u056F \u056C\u056B\u0576\u056B ${t.divisor}-\u056B`;case"unrecognized_keys":return`\u0549\u0573\u0561\u0576\u0561\u0579\u057E\u0561\u056E \u0562\u0561\u0576\u0561\u056C\u056B${t.keys.length>1?"\u0576\u0565\u0580":""}. ${g(t.keys,", ")}`;case"invalid_key":return`\u054D\u056D\u0561\u056C \u0562\u0561\u0576\u0561\u056C\u056B ${Bn(t.origin)}-\u0578\u0582\u0574`;case"invalid_union":return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574";case"invalid_element":return`\u054D\u056D\u0561\u056C \u0561\u0580\u056A\u0565\u0584 ${Bn(t.origin)}-\u0578\u0582\u0574`;default:return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574"}}};function Ym(){return{localeError:Ww()}}var qw=()=>{let e={string:{unit:"karakter",verb:"memiliki"},file:{unit:"byte",verb:"memiliki"},array:{unit:"item",verb:"memiliki"},set:{unit:"item",verb:"memiliki"},map:{unit:"item",verb:"memiliki"}};function n(t){return e[t]??null}let i={regex:"input",email:"alamat email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tanggal dan waktu format ISO",date:"tanggal format ISO",time:"jam format ISO",duration:"durasi format ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"rentang alamat IPv4",cidrv6:"rentang alamat IPv6",base64:"string dengan enkode base64",base64url:"string dengan enkode base64url",json_string:"string JSON",e164:"angka E.164",credit_card:"nomor kartu kredit",currency_code:"kode mata uang",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Input tidak valid: diharapkan instanceof ${t.expected}, diterima ${s}`:`Input tidak valid: diharapkan ${r}, diterima ${s}`}case"invalid_value":return t.values.length===1?`Input tidak valid: diharapkan ${v(t.values[0])}`:`Pilihan tidak valid: diharapkan salah satu dari ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Terlalu besar: diharapkan ${t.origin??"value"} memiliki ${r}${t.maximum.toString()} ${a.unit??"elemen"}`:`Terlalu besar: diharapkan ${t.origin??"value"} menjadi ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Terlalu kecil: diharapkan ${t.origin} memiliki ${r}${t.minimum.toString()} ${a.unit}`:`Terlalu kecil: diharapkan ${t.origin} menjadi ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`String tidak valid: harus dimulai dengan "${r.prefix}"`:r.format==="ends_with"?`String tidak valid: harus berakhir dengan "${r.suffix}"`:r.format==="includes"?`String tidak valid: harus menyertakan "${r.includes}"`:r.format==="regex"?`String tidak valid: harus sesuai pola ${r.pattern}`:`${i[r.format]??t.format} tidak valid`}case"not_multiple_of":return`Angka tidak valid: harus kelipatan dari ${t.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali ${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`Kunci tidak valid di ${t.origin}`;case"invalid_union":return"Input tidak valid";case"invalid_element":return`Nilai tidak valid di ${t.origin}`;default:return"Input tidak valid"}}};function Qm(){return{localeError:qw()}}var Jw=()=>{let e={string:{unit:"stafi",verb:"a\xF0 hafa"},file:{unit:"b\xE6ti",verb:"a\xF0 hafa"},array:{unit:"hluti",verb:"a\xF0 hafa"},set:{unit:"hluti",verb:"a\xF0 hafa"},map:{unit:"hluti",verb:"a\xF0 hafa"}};function n(t){return e[t]??null}let i={regex:"gildi",email:"netfang",url:"vefsl\xF3\xF0",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dagsetning og t\xEDmi",date:"ISO dagsetning",time:"ISO t\xEDmi",duration:"ISO t\xEDmalengd",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strengur",base64url:"base64url-encoded strengur",json_string:"JSON strengur",e164:"E.164 t\xF6lugildi",credit_card:"kreditkortan\xFAmer",currency_code:"gjaldmi\xF0ilsk\xF3\xF0i",iban:"IBAN",jwt:"JWT",template_literal:"gildi"},o={nan:"NaN",number:"n\xFAmer",array:"fylki"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Rangt gildi: \xDE\xFA sl\xF3st inn ${s} \xFEar sem \xE1 a\xF0 vera instanceof ${t.expected}`:`Rangt gildi: \xDE\xFA sl\xF3st inn ${s} \xFEar sem \xE1 a\xF0 vera ${r}`}case"invalid_value":return t.values.length===1?`Rangt gildi: gert r\xE1\xF0 fyrir ${v(t.values[0])}`:`\xD3gilt val: m\xE1 vera eitt af eftirfarandi ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${t.origin??"gildi"} hafi ${r}${t.maximum.toString()} ${a.unit??"hluti"}`:`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${t.origin??"gildi"} s\xE9 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${t.origin} hafi ${r}${t.minimum.toString()} ${a.unit}`:`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${t.origin} s\xE9 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 byrja \xE1 "${r.prefix}"`:r.format==="ends_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 enda \xE1 "${r.suffix}"`:r.format==="includes"?`\xD3gildur strengur: ver\xF0ur a\xF0 innihalda "${r.includes}"`:r.format==="regex"?`\xD3gildur strengur: ver\xF0ur a\xF0 fylgja mynstri ${r.pattern}`:`Rangt ${i[r.format]??t.format}`}case"not_multiple_of":return`R\xF6ng tala: ver\xF0ur a\xF0 vera margfeldi af ${t.divisor}`;case"unrecognized_keys":return`\xD3\xFEekkt ${t.keys.length>1?"ir lyklar":"ur lykill"}: ${g(t.keys,", ")}`;case"invalid_key":return`Rangur lykill \xED ${t.origin}`;case"invalid_union":return"Rangt gildi";case"invalid_element":return`Rangt gildi \xED ${t.origin}`;default:return"Rangt gildi"}}};function ef(){return{localeError:Jw()}}var Xw=()=>{let e={string:{unit:"caratteri",verb:"avere"},file:{unit:"byte",verb:"avere"},array:{unit:"elementi",verb:"avere"},set:{unit:"elementi",verb:"avere"},map:{unit:"elementi",verb:"avere"}};function n(t){return e[t]??null}let i={regex:"input",email:"indirizzo email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data e ora ISO",date:"data ISO",time:"ora ISO",duration:"durata ISO",ipv4:"indirizzo IPv4",ipv6:"indirizzo IPv6",mac:"indirizzo MAC",cidrv4:"intervallo IPv4",cidrv6:"intervallo IPv6",base64:"stringa codificata in base64",base64url:"URL codificata in base64",json_string:"stringa JSON",e164:"numero E.164",credit_card:"numero di carta di credito",currency_code:"codice valuta",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"numero",array:"vettore"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Input non valido: atteso instanceof ${t.expected}, ricevuto ${s}`:`Input non valido: atteso ${r}, ricevuto ${s}`}case"invalid_value":return t.values.length===1?`Input non valido: atteso ${v(t.values[0])}`:`Opzione non valida: atteso uno tra ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Troppo grande: ${t.origin??"valore"} deve avere ${r}${t.maximum.toString()} ${a.unit??"elementi"}`:`Troppo grande: ${t.origin??"valore"} deve essere ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Troppo piccolo: ${t.origin} deve avere ${r}${t.minimum.toString()} ${a.unit}`:`Troppo piccolo: ${t.origin} deve essere ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Stringa non valida: deve iniziare con "${r.prefix}"`:r.format==="ends_with"?`Stringa non valida: deve terminare con "${r.suffix}"`:r.format==="includes"?`Stringa non valida: deve includere "${r.includes}"`:r.format==="regex"?`Stringa non valida: deve corrispondere al pattern ${r.pattern}`:`Input non valido: ${i[r.format]??t.format}`}case"not_multiple_of":return`Numero non valido: deve essere un multiplo di ${t.divisor}`;case"unrecognized_keys":return`Chiav${t.keys.length>1?"i":"e"} non riconosciut${t.keys.length>1?"e":"a"}: ${g(t.keys,", ")}`;case"invalid_key":return`Chiave non valida in ${t.origin}`;case"invalid_union":return"Input non valido";case"invalid_element":return`Valore non valido in ${t.origin}`;default:return"Input non valido"}}};function nf(){return{localeError:Xw()}}var Yw=()=>{let e={string:{unit:"\u6587\u5B57",verb:"\u3067\u3042\u308B"},file:{unit:"\u30D0\u30A4\u30C8",verb:"\u3067\u3042\u308B"},array:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},set:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},map:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"}};function n(t){return e[t]??null}let i={regex:"\u5165\u529B\u5024",email:"\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9",url:"URL",emoji:"\u7D75\u6587\u5B57",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u6642",date:"ISO\u65E5\u4ED8",time:"ISO\u6642\u523B",duration:"ISO\u671F\u9593",ipv4:"IPv4\u30A2\u30C9\u30EC\u30B9",ipv6:"IPv6\u30A2\u30C9\u30EC\u30B9",mac:"MAC\u30A2\u30C9\u30EC\u30B9",cidrv4:"IPv4\u7BC4\u56F2",cidrv6:"IPv6\u7BC4\u56F2",base64:"base64\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",base64url:"base64url\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",json_string:"JSON\u6587\u5B57\u5217",e164:"E.164\u756A\u53F7",credit_card:"\u30AF\u30EC\u30B8\u30C3\u30C8\u30AB\u30FC\u30C9\u756A\u53F7",currency_code:"\u901A\u8CA8\u30B3\u30FC\u30C9",iban:"IBAN",jwt:"JWT",template_literal:"\u5165\u529B\u5024"},o={nan:"NaN",number:"\u6570\u5024",array:"\u914D\u5217"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u7121\u52B9\u306A\u5165\u529B: instanceof ${t.expected}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${s}\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u5165\u529B: ${r}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${s}\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`}case"invalid_value":return t.values.length===1?`\u7121\u52B9\u306A\u5165\u529B: ${v(t.values[0])}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u9078\u629E: ${g(t.values,"\u3001")}\u306E\u3044\u305A\u308C\u304B\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"too_big":{let r=t.inclusive?"\u4EE5\u4E0B\u3067\u3042\u308B":"\u3088\u308A\u5C0F\u3055\u3044",a=n(t.origin);return a?`\u5927\u304D\u3059\u304E\u308B\u5024: ${t.origin??"\u5024"}\u306F${t.maximum.toString()}${a.unit??"\u8981\u7D20"}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5927\u304D\u3059\u304E\u308B\u5024: ${t.origin??"\u5024"}\u306F${t.maximum.toString()}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"too_small":{let r=t.inclusive?"\u4EE5\u4E0A\u3067\u3042\u308B":"\u3088\u308A\u5927\u304D\u3044",a=n(t.origin);return a?`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${t.origin}\u306F${t.minimum.toString()}${a.unit}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${t.origin}\u306F${t.minimum.toString()}${r}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${r.prefix}"\u3067\u59CB\u307E\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:r.format==="ends_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${r.suffix}"\u3067\u7D42\u308F\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:r.format==="includes"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${r.includes}"\u3092\u542B\u3080\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:r.format==="regex"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: \u30D1\u30BF\u30FC\u30F3${r.pattern}\u306B\u4E00\u81F4\u3059\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u7121\u52B9\u306A${i[r.format]??t.format}`}case"not_multiple_of":return`\u7121\u52B9\u306A\u6570\u5024: ${t.divisor}\u306E\u500D\u6570\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"unrecognized_keys":return`\u8A8D\u8B58\u3055\u308C\u3066\u3044\u306A\u3044\u30AD\u30FC${t.keys.length>1?"\u7FA4":""}: ${g(t.keys,"\u3001")}`;case"invalid_key":return`${t.origin}\u5185\u306E\u7121\u52B9\u306A\u30AD\u30FC`;case"invalid_union":return"\u7121\u52B9\u306A\u5165\u529B";case"invalid_element":return`${t.origin}\u5185\u306E\u7121\u52B9\u306A\u5024`;default:return"\u7121\u52B9\u306A\u5165\u529B"}}};function tf(){return{localeError:Yw()}}var Qw=()=>{let e={string:{unit:"\u10E1\u10D8\u10DB\u10D1\u10DD\u10DA\u10DD",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},file:{unit:"\u10D1\u10D0\u10D8\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},array:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},set:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},map:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"}};function n(t){return e[t]??null}let i={regex:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0",email:"\u10D4\u10DA-\u10E4\u10DD\u10E1\u10E2\u10D8\u10E1 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",url:"URL",emoji:"\u10D4\u10DB\u10DD\u10EF\u10D8",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8-\u10D3\u10E0\u10DD",date:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8",time:"\u10D3\u10E0\u10DD",duration:"\u10EE\u10D0\u10DC\u10D2\u10E0\u10EB\u10DA\u10D8\u10D5\u10DD\u10D1\u10D0",ipv4:"IPv4 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",ipv6:"IPv6 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",mac:"MAC \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",cidrv4:"IPv4 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",cidrv6:"IPv6 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",base64:"base64-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",base64url:"base64url-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",json_string:"JSON \u10D5\u10D4\u10DA\u10D8",e164:"E.164 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",credit_card:"\u10E1\u10D0\u10D9\u10E0\u10D4\u10D3\u10D8\u10E2\u10DD \u10D1\u10D0\u10E0\u10D0\u10D7\u10D8\u10E1 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",currency_code:"\u10D5\u10D0\u10DA\u10E3\u10E2\u10D8\u10E1 \u10D9\u10DD\u10D3\u10D8",iban:"IBAN",jwt:"JWT",template_literal:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"},o={nan:"NaN",number:"\u10E0\u10D8\u10EA\u10EE\u10D5\u10D8",string:"\u10D5\u10D4\u10DA\u10D8",boolean:"\u10D1\u10E3\u10DA\u10D4\u10D0\u10DC\u10D8",function:"\u10E4\u10E3\u10DC\u10E5\u10EA\u10D8\u10D0",array:"\u10DB\u10D0\u10E1\u10D8\u10D5\u10D8"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 instanceof ${t.expected}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${s}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${r}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${s}`}case"invalid_value":return t.values.length===1?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${v(t.values[0])}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D0\u10E0\u10D8\u10D0\u10DC\u10E2\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8\u10D0 \u10D4\u10E0\u10D7-\u10D4\u10E0\u10D7\u10D8 ${g(t.values,"|")}-\u10D3\u10D0\u10DC`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} ${a.verb} ${r}${t.maximum.toString()} ${a.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} \u10D8\u10E7\u10DD\u10E1 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.origin} ${a.verb} ${r}${t.minimum.toString()} ${a.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.origin} \u10D8\u10E7\u10DD\u10E1 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10EC\u10E7\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${r.prefix}"-\u10D8\u10D7`:r.format==="ends_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10DB\u10D7\u10D0\u10D5\u10E0\u10D3\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${r.suffix}"-\u10D8\u10D7`:r.format==="includes"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1 "${r.includes}"-\u10E1`:r.format==="regex"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D4\u10E1\u10D0\u10D1\u10D0\u10DB\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 \u10E8\u10D0\u10D1\u10DA\u10DD\u10DC\u10E1 ${r.pattern}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E0\u10D8\u10EA\u10EE\u10D5\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10E7\u10DD\u10E1 ${t.divisor}-\u10D8\u10E1 \u10EF\u10D4\u10E0\u10D0\u10D3\u10D8`;case"unrecognized_keys":return`\u10E3\u10EA\u10DC\u10DD\u10D1\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1${t.keys.length>1?"\u10D4\u10D1\u10D8":"\u10D8"}: ${g(t.keys,", ")}`;case"invalid_key":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1\u10D8 ${t.origin}-\u10E8\u10D8`;case"invalid_union":return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0";case"invalid_element":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0 ${t.origin}-\u10E8\u10D8`;default:return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"}}};function rf(){return{localeError:Qw()}}var ek=()=>{let e={string:{unit:"\u178F\u17BD\u17A2\u1780\u17D2\u179F\u179A",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},file:{unit:"\u1794\u17C3",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},array:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},set:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},map:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"}};function n(t){return e[t]??null}let i={regex:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B",email:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793\u17A2\u17CA\u17B8\u1798\u17C2\u179B",url:"URL",emoji:"\u179F\u1789\u17D2\u1789\u17B6\u17A2\u17B6\u179A\u1798\u17D2\u1798\u178E\u17CD",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 \u1793\u17B7\u1784\u1798\u17C9\u17C4\u1784 ISO",date:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 ISO",time:"\u1798\u17C9\u17C4\u1784 ISO",duration:"\u179A\u1799\u17C8\u1796\u17C1\u179B ISO",ipv4:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",ipv6:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",mac:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 MAC",cidrv4:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",cidrv6:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",base64:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64",base64url:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64url",json_string:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A JSON",e164:"\u179B\u17C1\u1781 E.164",credit_card:"\u179B\u17C1\u1781\u1794\u17D0\u178E\u17D2\u178E\u17A5\u178E\u1791\u17B6\u1793",currency_code:"\u1780\u17BC\u178A\u179A\u17BC\u1794\u17B7\u1799\u1794\u17D0\u178E\u17D2\u178E",iban:"IBAN",jwt:"JWT",template_literal:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B"},o={nan:"NaN",number:"\u179B\u17C1\u1781",array:"\u17A2\u17B6\u179A\u17C1 (Array)",null:"\u1782\u17D2\u1798\u17B6\u1793\u178F\u1798\u17D2\u179B\u17C3 (null)"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A instanceof ${t.expected} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${s}`:`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${r} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${s}`}case"invalid_value":return t.values.length===1?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${v(t.values[0])}`:`\u1787\u1798\u17D2\u179A\u17BE\u179F\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1787\u17B6\u1798\u17BD\u1799\u1780\u17D2\u1793\u17BB\u1784\u1785\u17C6\u178E\u17C4\u1798 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${r} ${t.maximum.toString()} ${a.unit??"\u1792\u17B6\u178F\u17BB"}`:`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${r} ${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.origin} ${r} ${t.minimum.toString()} ${a.unit}`:`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.origin} ${r} ${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1785\u17B6\u1794\u17CB\u1795\u17D2\u178F\u17BE\u1798\u178A\u17C4\u1799 "${r.prefix}"`:r.format==="ends_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1794\u1789\u17D2\u1785\u1794\u17CB\u178A\u17C4\u1799 "${r.suffix}"`:r.format==="includes"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1798\u17B6\u1793 "${r.includes}"`:r.format==="regex"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1795\u17D2\u1782\u17BC\u1795\u17D2\u1782\u1784\u1793\u17B9\u1784\u1791\u1798\u17D2\u179A\u1784\u17CB\u178A\u17C2\u179B\u1794\u17B6\u1793\u1780\u17C6\u178E\u178F\u17CB ${r.pattern}`:`\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u179B\u17C1\u1781\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1787\u17B6\u1796\u17A0\u17BB\u1782\u17BB\u178E\u1793\u17C3 ${t.divisor}`;case"unrecognized_keys":return`\u179A\u1780\u1783\u17BE\u1789\u179F\u17C4\u1798\u17B7\u1793\u179F\u17D2\u1782\u17B6\u179B\u17CB\u17D6 ${g(t.keys,", ")}`;case"invalid_key":return`\u179F\u17C4\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${t.origin}`;case"invalid_union":return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C";case"invalid_element":return`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${t.origin}`;default:return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C"}}};function Oi(){return{localeError:ek()}}function of(){return Oi()}var nk=()=>{let e={string:{unit:"\u0C85\u0C95\u0CCD\u0CB7\u0CB0\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},file:{unit:"\u0CAC\u0CC8\u0C9F\u0CCD\u200C\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},array:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},set:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},map:{unit:"entries",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"}};function n(t){return e[t]??null}let i={regex:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD",email:"email \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95\u0CA6 \u0CB8\u0CAE\u0CAF",date:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95",time:"ISO \u0CB8\u0CAE\u0CAF",duration:"ISO \u0C85\u0CB5\u0CA7\u0CBF",ipv4:"IPv4 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",ipv6:"IPv6 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",mac:"MAC \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",cidrv4:"IPv4 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",cidrv6:"IPv6 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",base64:"base64-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",base64url:"base64url-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",json_string:"JSON\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",e164:"E.164 \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",credit_card:"\u0C95\u0CCD\u0CB0\u0CC6\u0CA1\u0CBF\u0C9F\u0CCD \u0C95\u0CBE\u0CB0\u0CCD\u0CA1\u0CCD \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",currency_code:"\u0C95\u0CB0\u0CC6\u0CA8\u0CCD\u0CB8\u0CBF \u0C95\u0CCB\u0CA1\u0CCD",iban:"IBAN",jwt:"JWT",template_literal:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${r}, \u0CB8\u0CCD\u0CB5\u0CC0\u0C95\u0CB0\u0CBF\u0CB8\u0CBF\u0CA6\u0CA8\u0CC1 ${s}`}case"invalid_value":return t.values.length===1?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${v(t.values[0])}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C86\u0CAF\u0CCD\u0C95\u0CC6: \u0C87\u0CB5\u0CC1\u0C97\u0CB3\u0CB2\u0CCD\u0CB2\u0CBF \u0C92\u0C82\u0CA6\u0CA8\u0CCD\u0CA8\u0CC1 \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.origin??"value"} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${r}${t.maximum.toString()} ${a.unit??"\u0C85\u0C82\u0CB6\u0C97\u0CB3\u0CC1"}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.origin??"value"} \u0C8E\u0C82\u0CA6\u0CC1 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.origin} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${r}${t.minimum.toString()} ${a.unit}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.origin} \u0C8E\u0C82\u0CA6\u0CC1 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0CAA\u0CCD\u0CB0\u0CBE\u0CB0\u0C82\u0CAD\u0CBF\u0CB8\u0CAC\u0CC7\u0C95\u0CC1 "${r.prefix}"`:r.format==="ends_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0C95\u0CCA\u0CA8\u0CC6\u0C97\u0CCA\u0CB3\u0CCD\u0CB3\u0CAC\u0CC7\u0C95\u0CC1 "${r.suffix}"`:r.format==="includes"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C92\u0CB3\u0C97\u0CCA\u0C82\u0CA1\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 "${r.includes}"`:r.format==="regex"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0CAE\u0CBE\u0CA6\u0CB0\u0CBF\u0C97\u0CC6 \u0CB9\u0CCA\u0C82\u0CA6\u0CBF\u0C95\u0CC6\u0CAF\u0CBE\u0C97\u0CAC\u0CC7\u0C95\u0CC1 ${r.pattern}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6: \u0CAC\u0CB9\u0CC1\u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6\u0CAF\u0CBE\u0C97\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 ${t.divisor}`;case"unrecognized_keys":return`\u0C97\u0CC1\u0CB0\u0CC1\u0CA4\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CA6 \u0C95\u0CC0 ${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0C95\u0CC0 \u0C87\u0CA8\u0CCD ${t.origin}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CA4\u0CBE\u0CB0\u0CA4\u0CAE\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF. \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD";case"invalid_element":return`\u0CB0\u0CB2\u0CCD\u0CB2\u0CBF \u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF ${t.origin}`;default:return"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD"}}};function af(){return{localeError:nk()}}var tk=()=>{let e={string:{unit:"\uBB38\uC790",verb:"to have"},file:{unit:"\uBC14\uC774\uD2B8",verb:"to have"},array:{unit:"\uAC1C",verb:"to have"},set:{unit:"\uAC1C",verb:"to have"},map:{unit:"\uAC1C",verb:"to have"}};function n(t){return e[t]??null}let i={regex:"\uC785\uB825",email:"\uC774\uBA54\uC77C \uC8FC\uC18C",url:"URL",emoji:"\uC774\uBAA8\uC9C0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \uB0A0\uC9DC\uC2DC\uAC04",date:"ISO \uB0A0\uC9DC",time:"ISO \uC2DC\uAC04",duration:"ISO \uAE30\uAC04",ipv4:"IPv4 \uC8FC\uC18C",ipv6:"IPv6 \uC8FC\uC18C",mac:"MAC \uC8FC\uC18C",cidrv4:"IPv4 \uBC94\uC704",cidrv6:"IPv6 \uBC94\uC704",base64:"base64 \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",base64url:"base64url \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",json_string:"JSON \uBB38\uC790\uC5F4",e164:"E.164 \uBC88\uD638",credit_card:"\uC2E0\uC6A9\uCE74\uB4DC \uBC88\uD638",currency_code:"\uD1B5\uD654 \uCF54\uB4DC",iban:"IBAN",jwt:"JWT",template_literal:"\uC785\uB825"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 instanceof ${t.expected}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${s}\uC785\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 ${r}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${s}\uC785\uB2C8\uB2E4`}case"invalid_value":return t.values.length===1?`\uC798\uBABB\uB41C \uC785\uB825: \uAC12\uC740 ${v(t.values[0])} \uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC635\uC158: ${g(t.values,"\uB610\uB294 ")} \uC911 \uD558\uB098\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"too_big":{let r=t.inclusive?"\uC774\uD558":"\uBBF8\uB9CC",a=r==="\uBBF8\uB9CC"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",s=n(t.origin),l=s?.unit??"\uC694\uC18C";return s?`${t.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${t.maximum.toString()}${l} ${r}${a}`:`${t.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${t.maximum.toString()} ${r}${a}`}case"too_small":{let r=t.inclusive?"\uC774\uC0C1":"\uCD08\uACFC",a=r==="\uC774\uC0C1"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",s=n(t.origin),l=s?.unit??"\uC694\uC18C";return s?`${t.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${t.minimum.toString()}${l} ${r}${a}`:`${t.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${t.minimum.toString()} ${r}${a}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${r.prefix}"(\uC73C)\uB85C \uC2DC\uC791\uD574\uC57C \uD569\uB2C8\uB2E4`:r.format==="ends_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${r.suffix}"(\uC73C)\uB85C \uB05D\uB098\uC57C \uD569\uB2C8\uB2E4`:r.format==="includes"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${r.includes}"\uC744(\uB97C) \uD3EC\uD568\uD574\uC57C \uD569\uB2C8\uB2E4`:r.format==="regex"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: \uC815\uADDC\uC2DD ${r.pattern} \uD328\uD134\uACFC \uC77C\uCE58\uD574\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C ${i[r.format]??t.format}`}case"not_multiple_of":return`\uC798\uBABB\uB41C \uC22B\uC790: ${t.divisor}\uC758 \uBC30\uC218\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"unrecognized_keys":return`\uC778\uC2DD\uD560 \uC218 \uC5C6\uB294 \uD0A4: ${g(t.keys,", ")}`;case"invalid_key":return`\uC798\uBABB\uB41C \uD0A4: ${t.origin}`;case"invalid_union":return"\uC798\uBABB\uB41C \uC785\uB825";case"invalid_element":return`\uC798\uBABB\uB41C \uAC12: ${t.origin}`;default:return"\uC798\uBABB\uB41C \uC785\uB825"}}};function sf(){return{localeError:tk()}}var rr=e=>e.charAt(0).toUpperCase()+e.slice(1);function lf(e){let n=Math.abs(e),i=n%10,o=n%100;return o>=11&&o<=19||i===0?"many":i===1?"one":"few"}var rk=()=>{let e={string:{unit:{one:"simbolis",few:"simboliai",many:"simboli\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne ilgesn\u0117 kaip",notInclusive:"turi b\u016Bti trumpesn\u0117 kaip"},bigger:{inclusive:"turi b\u016Bti ne trumpesn\u0117 kaip",notInclusive:"turi b\u016Bti ilgesn\u0117 kaip"}}},file:{unit:{one:"baitas",few:"baitai",many:"bait\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne didesnis kaip",notInclusive:"turi b\u016Bti ma\u017Eesnis kaip"},bigger:{inclusive:"turi b\u016Bti ne ma\u017Eesnis kaip",notInclusive:"turi b\u016Bti didesnis kaip"}}},array:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}},set:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}}};function n(t,r,a,s){let l=e[t]??null;return l===null?l:{unit:l.unit[r],verb:l.verb[s][a?"inclusive":"notInclusive"]}}let i={regex:"\u012Fvestis",email:"el. pa\u0161to adresas",url:"URL",emoji:"jaustukas",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO data ir laikas",date:"ISO data",time:"ISO laikas",duration:"ISO trukm\u0117",ipv4:"IPv4 adresas",ipv6:"IPv6 adresas",mac:"MAC adresas",cidrv4:"IPv4 tinklo prefiksas (CIDR)",cidrv6:"IPv6 tinklo prefiksas (CIDR)",base64:"base64 u\u017Ekoduota eilut\u0117",base64url:"base64url u\u017Ekoduota eilut\u0117",json_string:"JSON eilut\u0117",e164:"E.164 numeris",credit_card:"kredito kortel\u0117s numeris",currency_code:"valiutos kodas",iban:"IBAN",jwt:"JWT",template_literal:"\u012Fvestis"},o={nan:"NaN",number:"skai\u010Dius",bigint:"sveikasis skai\u010Dius",string:"eilut\u0117",boolean:"login\u0117 reik\u0161m\u0117",undefined:"neapibr\u0117\u017Eta reik\u0161m\u0117",function:"funkcija",symbol:"simbolis",array:"masyvas",object:"objektas",null:"nulin\u0117 reik\u0161m\u0117"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Gautas tipas ${s}, o tik\u0117tasi - instanceof ${t.expected}`:`Gautas tipas ${s}, o tik\u0117tasi - ${r}`}case"invalid_value":return t.values.length===1?`Privalo b\u016Bti ${v(t.values[0])}`:`Privalo b\u016Bti vienas i\u0161 ${g(t.values,"|")} pasirinkim\u0173`;case"too_big":{let r=o[t.origin]??t.origin,a=n(t.origin,lf(Number(t.maximum)),t.inclusive??!1,"smaller");if(a?.verb)return`${rr(r??t.origin??"reik\u0161m\u0117")} ${a.verb} ${t.maximum.toString()} ${a.unit??"element\u0173"}`;let s=t.inclusive?"ne didesnis kaip":"ma\u017Eesnis kaip";return`${rr(r??t.origin??"reik\u0161m\u0117")} turi b\u016Bti ${s} ${t.maximum.toString()} ${a?.unit}`}case"too_small":{let r=o[t.origin]??t.origin,a=n(t.origin,lf(Number(t.minimum)),t.inclusive??!1,"bigger");if(a?.verb)return`${rr(r??t.origin??"reik\u0161m\u0117")} ${a.verb} ${t.minimum.toString()} ${a.unit??"element\u0173"}`;let s=t.inclusive?"ne ma\u017Eesnis kaip":"didesnis kaip";return`${rr(r??t.origin??"reik\u0161m\u0117")} turi b\u016Bti ${s} ${t.minimum.toString()} ${a?.unit}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Eilut\u0117 privalo prasid\u0117ti "${r.prefix}"`:r.format==="ends_with"?`Eilut\u0117 privalo pasibaigti "${r.suffix}"`:r.format==="includes"?`Eilut\u0117 privalo \u012Ftraukti "${r.includes}"`:r.format==="regex"?`Eilut\u0117 privalo atitikti ${r.pattern}`:`Neteisingas ${i[r.format]??t.format}`}case"not_multiple_of":return`Skai\u010Dius privalo b\u016Bti ${t.divisor} kartotinis.`;case"unrecognized_keys":return`Neatpa\u017Eint${t.keys.length>1?"i":"as"} rakt${t.keys.length>1?"ai":"as"}: ${g(t.keys,", ")}`;case"invalid_key":return"Rastas klaidingas raktas";case"invalid_union":return"Klaidinga \u012Fvestis";case"invalid_element":{let r=o[t.origin]??t.origin;return`${rr(r??t.origin??"reik\u0161m\u0117")} turi klaiding\u0105 \u012Fvest\u012F`}default:return"Klaidinga \u012Fvestis"}}};function cf(){return{localeError:rk()}}var ik=()=>{let e={string:{unit:"\u0437\u043D\u0430\u0446\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},file:{unit:"\u0431\u0430\u0458\u0442\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},array:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},set:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},map:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"}};function n(t){return e[t]??null}let i={regex:"\u0432\u043D\u0435\u0441",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0435-\u043F\u043E\u0448\u0442\u0430",url:"URL",emoji:"\u0435\u043C\u043E\u045F\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0443\u043C \u0438 \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0443\u043C",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u0432\u0440\u0435\u043C\u0435\u0442\u0440\u0430\u0435\u045A\u0435",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441\u0430",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441\u0430",mac:"MAC \u0430\u0434\u0440\u0435\u0441\u0430",cidrv4:"IPv4 \u043E\u043F\u0441\u0435\u0433",cidrv6:"IPv6 \u043E\u043F\u0441\u0435\u0433",base64:"base64-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",base64url:"base64url-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",json_string:"JSON \u043D\u0438\u0437\u0430",e164:"E.164 \u0431\u0440\u043E\u0458",credit_card:"\u0431\u0440\u043E\u0458 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0438\u0447\u043A\u0430",currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u043D\u0435\u0441"},o={nan:"NaN",number:"\u0431\u0440\u043E\u0458",array:"\u043D\u0438\u0437\u0430"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 instanceof ${t.expected}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${s}`:`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${r}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${s}`}case"invalid_value":return t.values.length===1?`Invalid input: expected ${v(t.values[0])}`:`\u0413\u0440\u0435\u0448\u0430\u043D\u0430 \u043E\u043F\u0446\u0438\u0458\u0430: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 \u0435\u0434\u043D\u0430 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0438\u043C\u0430 ${r}${t.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0438"}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0431\u0438\u0434\u0435 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.origin} \u0434\u0430 \u0438\u043C\u0430 ${r}${t.minimum.toString()} ${a.unit}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.origin} \u0434\u0430 \u0431\u0438\u0434\u0435 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u043D\u0443\u0432\u0430 \u0441\u043E "${r.prefix}"`:r.format==="ends_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u0432\u0440\u0448\u0443\u0432\u0430 \u0441\u043E "${r.suffix}"`:r.format==="includes"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0432\u043A\u043B\u0443\u0447\u0443\u0432\u0430 "${r.includes}"`:r.format==="regex"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u043E\u0434\u0433\u043E\u0430\u0440\u0430 \u043D\u0430 \u043F\u0430\u0442\u0435\u0440\u043D\u043E\u0442 ${r.pattern}`:`Invalid ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0413\u0440\u0435\u0448\u0435\u043D \u0431\u0440\u043E\u0458: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0431\u0438\u0434\u0435 \u0434\u0435\u043B\u0438\u0432 \u0441\u043E ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D\u0438 \u043A\u043B\u0443\u0447\u0435\u0432\u0438":"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D \u043A\u043B\u0443\u0447"}: ${g(t.keys,", ")}`;case"invalid_key":return`\u0413\u0440\u0435\u0448\u0435\u043D \u043A\u043B\u0443\u0447 \u0432\u043E ${t.origin}`;case"invalid_union":return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441";case"invalid_element":return`\u0413\u0440\u0435\u0448\u043D\u0430 \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442 \u0432\u043E ${t.origin}`;default:return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441"}}};function uf(){return{localeError:ik()}}var ok=()=>{let e={string:{unit:"aksara",verb:"mempunyai"},file:{unit:"bait",verb:"mempunyai"},array:{unit:"elemen",verb:"mempunyai"},set:{unit:"elemen",verb:"mempunyai"},map:{unit:"elemen",verb:"mempunyai"}};function n(t){return e[t]??null}let i={regex:"input",email:"alamat e-mel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tarikh masa ISO",date:"tarikh ISO",time:"masa ISO",duration:"tempoh ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"julat IPv4",cidrv6:"julat IPv6",base64:"string dikodkan base64",base64url:"string dikodkan base64url",json_string:"string JSON",e164:"nombor E.164",credit_card:"nombor kad kredit",currency_code:"kod mata wang",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"nombor"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Input tidak sah: dijangka instanceof ${t.expected}, diterima ${s}`:`Input tidak sah: dijangka ${r}, diterima ${s}`}case"invalid_value":return t.values.length===1?`Input tidak sah: dijangka ${v(t.values[0])}`:`Pilihan tidak sah: dijangka salah satu daripada ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Terlalu besar: dijangka ${t.origin??"nilai"} ${a.verb} ${r}${t.maximum.toString()} ${a.unit??"elemen"}`:`Terlalu besar: dijangka ${t.origin??"nilai"} adalah ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Terlalu kecil: dijangka ${t.origin} ${a.verb} ${r}${t.minimum.toString()} ${a.unit}`:`Terlalu kecil: dijangka ${t.origin} adalah ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`String tidak sah: mesti bermula dengan "${r.prefix}"`:r.format==="ends_with"?`String tidak sah: mesti berakhir dengan "${r.suffix}"`:r.format==="includes"?`String tidak sah: mesti mengandungi "${r.includes}"`:r.format==="regex"?`String tidak sah: mesti sepadan dengan corak ${r.pattern}`:`${i[r.format]??t.format} tidak sah`}case"not_multiple_of":return`Nombor tidak sah: perlu gandaan ${t.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali: ${g(t.keys,", ")}`;case"invalid_key":return`Kunci tidak sah dalam ${t.origin}`;case"invalid_union":return"Input tidak sah";case"invalid_element":return`Nilai tidak sah dalam ${t.origin}`;default:return"Input tidak sah"}}};function df(){return{localeError:ok()}}var ak=()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},file:{unit:"\u092C\u093E\u0907\u091F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"}};function n(t){return e[t]??null}let i={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0907\u092E\u0947\u0932 \u0920\u0947\u0917\u093E\u0928\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u092E\u093F\u0924\u093F \u0930 \u0938\u092E\u092F",date:"ISO \u092E\u093F\u0924\u093F",time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u0920\u0947\u0917\u093E\u0928\u093E",ipv6:"IPv6 \u0920\u0947\u0917\u093E\u0928\u093E",mac:"MAC \u0920\u0947\u0917\u093E\u0928\u093E",cidrv4:"IPv4 \u0926\u093E\u092F\u0930\u093E",cidrv6:"IPv6 \u0926\u093E\u092F\u0930\u093E",base64:"base64-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",base64url:"base64url-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0919",e164:"E.164 \u0928\u092E\u094D\u092C\u0930",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0928\u092E\u094D\u092C\u0930",currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${r}, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${s}`}case"invalid_value":return t.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${v(t.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u0939\u0930\u0942 \u092E\u0927\u094D\u092F\u0947 \u090F\u0915 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${t.origin??"\u092E\u093E\u0928"} \u092E\u093E ${r}${t.maximum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${t.origin??"\u092E\u093E\u0928"} ${r}${t.maximum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${t.origin} \u092E\u093E ${r}${t.minimum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${t.origin} ${r}${t.minimum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${r.prefix}" \u092C\u093E\u091F \u0938\u0941\u0930\u0941 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:r.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${r.suffix}" \u092E\u093E \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:r.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${r.includes}" \u0938\u092E\u093E\u0935\u0947\u0936 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:r.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: \u0922\u093E\u0901\u091A\u093E ${r.pattern} \u0938\u0901\u0917 \u092E\u0947\u0932 \u0916\u093E\u0928\u0941\u092A\u0930\u094D\u091B`:`\u0905\u092E\u093E\u0928\u094D\u092F ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: ${t.divisor} \u0915\u094B \u0917\u0941\u0923\u091C \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`;case"unrecognized_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u091E\u094D\u091C\u0940${t.keys.length>1?"\u0939\u0930\u0942":""}: ${g(t.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u091E\u094D\u091C\u0940: ${t.origin} \u092E\u093E`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${t.origin} \u092E\u093E`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}};function pf(){return{localeError:ak()}}var sk=()=>{let e={string:{unit:"tekens",verb:"heeft"},file:{unit:"bytes",verb:"heeft"},array:{unit:"elementen",verb:"heeft"},set:{unit:"elementen",verb:"heeft"},map:{unit:"elementen",verb:"heeft"}};function n(t){return e[t]??null}let i={regex:"invoer",email:"emailadres",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum en tijd",date:"ISO datum",time:"ISO tijd",duration:"ISO duur",ipv4:"IPv4-adres",ipv6:"IPv6-adres",mac:"MAC-adres",cidrv4:"IPv4-bereik",cidrv6:"IPv6-bereik",base64:"base64-gecodeerde tekst",base64url:"base64 URL-gecodeerde tekst",json_string:"JSON string",e164:"E.164-nummer",credit_card:"creditcardnummer",currency_code:"valutacode",iban:"IBAN",jwt:"JWT",template_literal:"invoer"},o={nan:"NaN",number:"getal"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ongeldige invoer: verwacht instanceof ${t.expected}, ontving ${s}`:`Ongeldige invoer: verwacht ${r}, ontving ${s}`}case"invalid_value":return t.values.length===1?`Ongeldige invoer: verwacht ${v(t.values[0])}`:`Ongeldige optie: verwacht \xE9\xE9n van ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin),s=t.origin==="date"?"laat":t.origin==="string"?"lang":"groot";return a?`Te ${s}: verwacht dat ${t.origin??"waarde"} ${r}${t.maximum.toString()} ${a.unit??"elementen"} ${a.verb}`:`Te ${s}: verwacht dat ${t.origin??"waarde"} ${r}${t.maximum.toString()} is`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin),s=t.origin==="date"?"vroeg":t.origin==="string"?"kort":"klein";return a?`Te ${s}: verwacht dat ${t.origin} ${r}${t.minimum.toString()} ${a.unit} ${a.verb}`:`Te ${s}: verwacht dat ${t.origin} ${r}${t.minimum.toString()} is`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Ongeldige tekst: moet met "${r.prefix}" beginnen`:r.format==="ends_with"?`Ongeldige tekst: moet op "${r.suffix}" eindigen`:r.format==="includes"?`Ongeldige tekst: moet "${r.includes}" bevatten`:r.format==="regex"?`Ongeldige tekst: moet overeenkomen met patroon ${r.pattern}`:`Ongeldig: ${i[r.format]??t.format}`}case"not_multiple_of":return`Ongeldig getal: moet een veelvoud van ${t.divisor} zijn`;case"unrecognized_keys":return`Onbekende key${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`Ongeldige key in ${t.origin}`;case"invalid_union":return"Ongeldige invoer";case"invalid_element":return`Ongeldige waarde in ${t.origin}`;default:return"Ongeldige invoer"}}};function mf(){return{localeError:sk()}}var lk=()=>{let e={string:{unit:"teikn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"element",verb:"\xE5 innehalde"},set:{unit:"element",verb:"\xE5 innehalde"},map:{unit:"element",verb:"\xE5 innehalde"}};function n(t){return e[t]??null}let i={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varigheit",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkoda streng",base64url:"base64url-enkoda streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tal",array:"liste"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ugyldig input: forventa instanceof ${t.expected}, fekk ${s}`:`Ugyldig input: forventa ${r}, fekk ${s}`}case"invalid_value":return t.values.length===1?`Ugyldig verdi: forventa ${v(t.values[0])}`:`Ugyldig val: forventa eitt av ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`For stor(t): forventa ${t.origin??"value"} til \xE5 ha ${r}${t.maximum.toString()} ${a.unit??"element"}`:`For stor(t): forventa ${t.origin??"value"} til \xE5 ha ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`For lite(n): forventa ${t.origin} til \xE5 ha ${r}${t.minimum.toString()} ${a.unit}`:`For lite(n): forventa ${t.origin} til \xE5 ha ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${r.prefix}"`:r.format==="ends_with"?`Ugyldig streng: m\xE5 slutte med "${r.suffix}"`:r.format==="includes"?`Ugyldig streng: m\xE5 innehalde "${r.includes}"`:r.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${r.pattern}`:`Ugyldig ${i[r.format]??t.format}`}case"not_multiple_of":return`Ugyldig tal: m\xE5 vere eit multiplum av ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ukjende n\xF8klar":"Ukjend n\xF8kkel"}: ${g(t.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${t.origin}`;case"invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${t.origin}`;default:return"Ugyldig input"}}};function ff(){return{localeError:lk()}}var ck=()=>{let e={string:{unit:"tegn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"elementer",verb:"\xE5 inneholde"},set:{unit:"elementer",verb:"\xE5 inneholde"},map:{unit:"elementer",verb:"\xE5 inneholde"}};function n(t){return e[t]??null}let i={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varighet",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkodet streng",base64url:"base64url-enkodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tall",array:"liste"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ugyldig input: forventet instanceof ${t.expected}, fikk ${s}`:`Ugyldig input: forventet ${r}, fikk ${s}`}case"invalid_value":return t.values.length===1?`Ugyldig verdi: forventet ${v(t.values[0])}`:`Ugyldig valg: forventet en av ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`For stor(t): forventet ${t.origin??"value"} til \xE5 ha ${r}${t.maximum.toString()} ${a.unit??"elementer"}`:`For stor(t): forventet ${t.origin??"value"} til \xE5 ha ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`For lite(n): forventet ${t.origin} til \xE5 ha ${r}${t.minimum.toString()} ${a.unit}`:`For lite(n): forventet ${t.origin} til \xE5 ha ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${r.prefix}"`:r.format==="ends_with"?`Ugyldig streng: m\xE5 ende med "${r.suffix}"`:r.format==="includes"?`Ugyldig streng: m\xE5 inneholde "${r.includes}"`:r.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${r.pattern}`:`Ugyldig ${i[r.format]??t.format}`}case"not_multiple_of":return`Ugyldig tall: m\xE5 v\xE6re et multiplum av ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ukjente n\xF8kler":"Ukjent n\xF8kkel"}: ${g(t.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${t.origin}`;case"invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${t.origin}`;default:return"Ugyldig input"}}};function hf(){return{localeError:ck()}}var uk=()=>{let e={string:{unit:"harf",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{unit:"unsur",verb:"olmal\u0131d\u0131r"},set:{unit:"unsur",verb:"olmal\u0131d\u0131r"},map:{unit:"unsur",verb:"olmal\u0131d\u0131r"}};function n(t){return e[t]??null}let i={regex:"giren",email:"epostag\xE2h",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO heng\xE2m\u0131",date:"ISO tarihi",time:"ISO zaman\u0131",duration:"ISO m\xFCddeti",ipv4:"IPv4 ni\u015F\xE2n\u0131",ipv6:"IPv6 ni\u015F\xE2n\u0131",mac:"MAC ni\u015F\xE2n\u0131",cidrv4:"IPv4 menzili",cidrv6:"IPv6 menzili",base64:"base64-\u015Fifreli metin",base64url:"base64url-\u015Fifreli metin",json_string:"JSON metin",e164:"E.164 say\u0131s\u0131",credit_card:"i'tib\xE2r kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"giren"},o={nan:"NaN",number:"numara",array:"saf",null:"gayb"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`F\xE2sit giren: umulan instanceof ${t.expected}, al\u0131nan ${s}`:`F\xE2sit giren: umulan ${r}, al\u0131nan ${s}`}case"invalid_value":return t.values.length===1?`F\xE2sit giren: umulan ${v(t.values[0])}`:`F\xE2sit tercih: m\xFBteberler ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Fazla b\xFCy\xFCk: ${t.origin??"value"}, ${r}${t.maximum.toString()} ${a.unit??"elements"} sahip olmal\u0131yd\u0131.`:`Fazla b\xFCy\xFCk: ${t.origin??"value"}, ${r}${t.maximum.toString()} olmal\u0131yd\u0131.`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Fazla k\xFC\xE7\xFCk: ${t.origin}, ${r}${t.minimum.toString()} ${a.unit} sahip olmal\u0131yd\u0131.`:`Fazla k\xFC\xE7\xFCk: ${t.origin}, ${r}${t.minimum.toString()} olmal\u0131yd\u0131.`}case"invalid_format":{let r=t;return r.format==="starts_with"?`F\xE2sit metin: "${r.prefix}" ile ba\u015Flamal\u0131.`:r.format==="ends_with"?`F\xE2sit metin: "${r.suffix}" ile bitmeli.`:r.format==="includes"?`F\xE2sit metin: "${r.includes}" ihtiv\xE2 etmeli.`:r.format==="regex"?`F\xE2sit metin: ${r.pattern} nak\u015F\u0131na uymal\u0131.`:`F\xE2sit ${i[r.format]??t.format}`}case"not_multiple_of":return`F\xE2sit say\u0131: ${t.divisor} kat\u0131 olmal\u0131yd\u0131.`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar ${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} i\xE7in tan\u0131nmayan anahtar var.`;case"invalid_union":return"Giren tan\u0131namad\u0131.";case"invalid_element":return`${t.origin} i\xE7in tan\u0131nmayan k\u0131ymet var.`;default:return"K\u0131ymet tan\u0131namad\u0131."}}};function gf(){return{localeError:uk()}}var dk=()=>{let e={string:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},file:{unit:"\u0628\u0627\u06CC\u067C\u0633",verb:"\u0648\u0644\u0631\u064A"},array:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},set:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},map:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"}};function n(t){return e[t]??null}let i={regex:"\u0648\u0631\u0648\u062F\u064A",email:"\u0628\u0631\u06CC\u069A\u0646\u0627\u0644\u06CC\u06A9",url:"\u06CC\u0648 \u0622\u0631 \u0627\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0646\u06CC\u067C\u0647 \u0627\u0648 \u0648\u062E\u062A",date:"\u0646\u06D0\u067C\u0647",time:"\u0648\u062E\u062A",duration:"\u0645\u0648\u062F\u0647",ipv4:"\u062F IPv4 \u067E\u062A\u0647",ipv6:"\u062F IPv6 \u067E\u062A\u0647",mac:"\u062F MAC \u067E\u062A\u0647",cidrv4:"\u062F IPv4 \u0633\u0627\u062D\u0647",cidrv6:"\u062F IPv6 \u0633\u0627\u062D\u0647",base64:"base64-encoded \u0645\u062A\u0646",base64url:"base64url-encoded \u0645\u062A\u0646",json_string:"JSON \u0645\u062A\u0646",e164:"\u062F E.164 \u0634\u0645\u06D0\u0631\u0647",credit_card:"\u062F \u06A9\u0631\u06CC\u0689\u06CC\u067C \u06A9\u0627\u0631\u062A \u0634\u0645\u06CC\u0631\u0647",currency_code:"\u062F \u0627\u0633\u0639\u0627\u0631\u0648 \u06A9\u0648\u0689",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u064A"},o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0627\u0631\u06D0"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F instanceof ${t.expected} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${s} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`:`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${r} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${s} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`}case"invalid_value":return t.values.length===1?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${v(t.values[0])} \u0648\u0627\u06CC`:`\u0646\u0627\u0633\u0645 \u0627\u0646\u062A\u062E\u0627\u0628: \u0628\u0627\u06CC\u062F \u06CC\u0648 \u0644\u0647 ${g(t.values,"|")} \u0685\u062E\u0647 \u0648\u0627\u06CC`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${t.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${r}${t.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631\u0648\u0646\u0647"} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${t.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${r}${t.maximum.toString()} \u0648\u064A`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${t.origin} \u0628\u0627\u06CC\u062F ${r}${t.minimum.toString()} ${a.unit} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${t.origin} \u0628\u0627\u06CC\u062F ${r}${t.minimum.toString()} \u0648\u064A`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${r.prefix}" \u0633\u0631\u0647 \u067E\u06CC\u0644 \u0634\u064A`:r.format==="ends_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${r.suffix}" \u0633\u0631\u0647 \u067E\u0627\u06CC \u062A\u0647 \u0648\u0631\u0633\u064A\u0696\u064A`:r.format==="includes"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F "${r.includes}" \u0648\u0644\u0631\u064A`:r.format==="regex"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F ${r.pattern} \u0633\u0631\u0647 \u0645\u0637\u0627\u0628\u0642\u062A \u0648\u0644\u0631\u064A`:`${i[r.format]??t.format} \u0646\u0627\u0633\u0645 \u062F\u06CC`}case"not_multiple_of":return`\u0646\u0627\u0633\u0645 \u0639\u062F\u062F: \u0628\u0627\u06CC\u062F \u062F ${t.divisor} \u0645\u0636\u0631\u0628 \u0648\u064A`;case"unrecognized_keys":return`\u0646\u0627\u0633\u0645 ${t.keys.length>1?"\u06A9\u0644\u06CC\u0689\u0648\u0646\u0647":"\u06A9\u0644\u06CC\u0689"}: ${g(t.keys,", ")}`;case"invalid_key":return`\u0646\u0627\u0633\u0645 \u06A9\u0644\u06CC\u0689 \u067E\u0647 ${t.origin} \u06A9\u06D0`;case"invalid_union":return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A";case"invalid_element":return`\u0646\u0627\u0633\u0645 \u0639\u0646\u0635\u0631 \u067E\u0647 ${t.origin} \u06A9\u06D0`;default:return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A"}}};function yf(){return{localeError:dk()}}var pk=()=>{let e={string:{unit:"znak\xF3w",verb:"mie\u0107"},file:{unit:"bajt\xF3w",verb:"mie\u0107"},array:{unit:"element\xF3w",verb:"mie\u0107"},set:{unit:"element\xF3w",verb:"mie\u0107"},map:{unit:"element\xF3w",verb:"mie\u0107"}};function n(t){return e[t]??null}let i={regex:"wyra\u017Cenie",email:"adres email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i godzina w formacie ISO",date:"data w formacie ISO",time:"godzina w formacie ISO",duration:"czas trwania ISO",ipv4:"adres IPv4",ipv6:"adres IPv6",mac:"adres MAC",cidrv4:"zakres IPv4",cidrv6:"zakres IPv6",base64:"ci\u0105g znak\xF3w zakodowany w formacie base64",base64url:"ci\u0105g znak\xF3w zakodowany w formacie base64url",json_string:"ci\u0105g znak\xF3w w formacie JSON",e164:"liczba E.164",credit_card:"numer karty kredytowej",currency_code:"kod waluty",iban:"IBAN",jwt:"JWT",template_literal:"wej\u015Bcie"},o={nan:"NaN",number:"liczba",array:"tablica"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano instanceof ${t.expected}, otrzymano ${s}`:`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${r}, otrzymano ${s}`}case"invalid_value":return t.values.length===1?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${v(t.values[0])}`:`Nieprawid\u0142owa opcja: oczekiwano jednej z warto\u015Bci ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Za du\u017Ca warto\u015B\u0107: oczekiwano, \u017Ce ${t.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${r}${t.maximum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt du\u017C(y/a/e): oczekiwano, \u017Ce ${t.origin??"warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Za ma\u0142a warto\u015B\u0107: oczekiwano, \u017Ce ${t.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${r}${t.minimum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt ma\u0142(y/a/e): oczekiwano, \u017Ce ${t.origin??"warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi zaczyna\u0107 si\u0119 od "${r.prefix}"`:r.format==="ends_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi ko\u0144czy\u0107 si\u0119 na "${r.suffix}"`:r.format==="includes"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi zawiera\u0107 "${r.includes}"`:r.format==="regex"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi odpowiada\u0107 wzorcowi ${r.pattern}`:`Nieprawid\u0142ow(y/a/e) ${i[r.format]??t.format}`}case"not_multiple_of":return`Nieprawid\u0142owa liczba: musi by\u0107 wielokrotno\u015Bci\u0105 ${t.divisor}`;case"unrecognized_keys":return`Nierozpoznane klucze${t.keys.length>1?"s":""}: ${g(t.keys,", ")}`;case"invalid_key":return`Nieprawid\u0142owy klucz w ${t.origin}`;case"invalid_union":return"Nieprawid\u0142owe dane wej\u015Bciowe";case"invalid_element":return`Nieprawid\u0142owa warto\u015B\u0107 w ${t.origin}`;default:return"Nieprawid\u0142owe dane wej\u015Bciowe"}}};function bf(){return{localeError:pk()}}var mk=()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function n(a){return e[a]??null}let i={regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"o intervalo de endere\xE7os IPv4",cidrv6:"o intervalo de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},t={string:{name:"texto",articles:o.masculine},number:{name:"n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tuplo",articles:o.masculine},record:{name:"registo",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},file:{name:"ficheiro",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'valor "NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function r(a,s){let l=t[a]??{name:`valor "${a}"`,articles:o.masculine};return`${l.articles[s]} ${l.name}`}return a=>{switch(a.code){case"invalid_type":{let s=r(a.expected,"indefinite"),l=w(a.input),c=r(l,"indefinite");return`Entrada inv\xE1lida: esperava ${s}, recebeu ${c}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${v(a.values[0])}`:`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${g(a.values,"|")}`;case"too_big":{let s=a.inclusive?"<=":"<",l=n(a.origin);return l?`Demasiado grande: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.maximum.toString()} ${l.unit??"elementos"}`:`Demasiado grande: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.maximum.toString()}`}case"too_small":{let s=a.inclusive?">=":">",l=n(a.origin);return l?`Demasiado pequeno: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.minimum.toString()} ${l.unit??"elementos"}`:`Demasiado pequeno: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.minimum.toString()}`}case"invalid_format":{let s=a;return s.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7ar por "${s.prefix}"`:s.format==="ends_with"?`Texto inv\xE1lido: deve terminar em "${s.suffix}"`:s.format==="includes"?`Texto inv\xE1lido: deve incluir "${s.includes}"`:s.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${s.pattern}`:`Formato d${i[s.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${a.divisor}`;case"unrecognized_keys":{let s=a.keys.length>1?"s":"";return`Chave${s} inv\xE1lida${s}: ${g(a.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;case"invalid_union":return a.options&&Array.isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(l=>`'${l}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;default:return"Entrada inv\xE1lida"}}};function vf(){return{localeError:mk()}}var fk=()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function n(a){return e[a]??null}let i={regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"a faixa de endere\xE7os IPv4",cidrv6:"a faixa de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},t={string:{name:"texto",articles:o.masculine},number:{name:"n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tupla",articles:o.feminine},record:{name:"registro",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},file:{name:"arquivo",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'valor "NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function r(a,s){let l=t[a]??{name:`valor "${a}"`,articles:o.masculine};return`${l.articles[s]} ${l.name}`}return a=>{switch(a.code){case"invalid_type":{let s=r(a.expected,"indefinite"),l=w(a.input),c=r(l,"indefinite");return`Entrada inv\xE1lida: esperava ${s}, recebeu ${c}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${v(a.values[0])}`:`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${g(a.values,"|")}`;case"too_big":{let s=a.inclusive?"<=":"<",l=n(a.origin);return l?`Grande demais: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.maximum.toString()} ${l.unit??"elementos"}`:`Grande demais: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.maximum.toString()}`}case"too_small":{let s=a.inclusive?">=":">",l=n(a.origin);return l?`Pequeno demais: esperava que ${r(a.origin,"definite")} tivesse ${s} ${a.minimum.toString()} ${l.unit??"elementos"}`:`Pequeno demais: esperava que ${r(a.origin,"definite")} fosse ${s} ${a.minimum.toString()}`}case"invalid_format":{let s=a;return s.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7ar com "${s.prefix}"`:s.format==="ends_with"?`Texto inv\xE1lido: deve terminar com "${s.suffix}"`:s.format==="includes"?`Texto inv\xE1lido: deve incluir "${s.includes}"`:s.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${s.pattern}`:`Formato d${i[s.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${a.divisor}`;case"unrecognized_keys":{let s=a.keys.length>1?"s":"";return`Chave${s} inv\xE1lida${s}: ${g(a.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;case"invalid_union":return a.options&&Array.isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(l=>`'${l}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${r(a.origin,"definite")}`;default:return"Entrada inv\xE1lida"}}};function wf(){return{localeError:fk()}}var hk=()=>{let e={string:{unit:"caractere",verb:"s\u0103 aib\u0103"},file:{unit:"octe\u021Bi",verb:"s\u0103 aib\u0103"},array:{unit:"elemente",verb:"s\u0103 aib\u0103"},set:{unit:"elemente",verb:"s\u0103 aib\u0103"},map:{unit:"intr\u0103ri",verb:"s\u0103 aib\u0103"}};function n(t){return e[t]??null}let i={regex:"intrare",email:"adres\u0103 de email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"dat\u0103 \u0219i or\u0103 ISO",date:"dat\u0103 ISO",time:"or\u0103 ISO",duration:"durat\u0103 ISO",ipv4:"adres\u0103 IPv4",ipv6:"adres\u0103 IPv6",mac:"adres\u0103 MAC",cidrv4:"interval IPv4",cidrv6:"interval IPv6",base64:"\u0219ir codat base64",base64url:"\u0219ir codat base64url",json_string:"\u0219ir JSON",e164:"num\u0103r E.164",credit_card:"num\u0103r de card de credit",currency_code:"cod valutar",iban:"IBAN",jwt:"JWT",template_literal:"intrare"},o={nan:"NaN",string:"\u0219ir",number:"num\u0103r",boolean:"boolean",function:"func\u021Bie",array:"matrice",object:"obiect",undefined:"nedefinit",symbol:"simbol",bigint:"num\u0103r mare",void:"void",never:"never",map:"hart\u0103",set:"set"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`Intrare invalid\u0103: a\u0219teptat ${r}, primit ${s}`}case"invalid_value":return t.values.length===1?`Intrare invalid\u0103: a\u0219teptat ${v(t.values[0])}`:`Op\u021Biune invalid\u0103: a\u0219teptat una dintre ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Prea mare: a\u0219teptat ca ${t.origin??"valoarea"} ${a.verb} ${r}${t.maximum.toString()} ${a.unit??"elemente"}`:`Prea mare: a\u0219teptat ca ${t.origin??"valoarea"} s\u0103 fie ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Prea mic: a\u0219teptat ca ${t.origin} ${a.verb} ${r}${t.minimum.toString()} ${a.unit}`:`Prea mic: a\u0219teptat ca ${t.origin} s\u0103 fie ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0218ir invalid: trebuie s\u0103 \xEEnceap\u0103 cu "${r.prefix}"`:r.format==="ends_with"?`\u0218ir invalid: trebuie s\u0103 se termine cu "${r.suffix}"`:r.format==="includes"?`\u0218ir invalid: trebuie s\u0103 includ\u0103 "${r.includes}"`:r.format==="regex"?`\u0218ir invalid: trebuie s\u0103 se potriveasc\u0103 cu modelul ${r.pattern}`:`Format invalid: ${i[r.format]??t.format}`}case"not_multiple_of":return`Num\u0103r invalid: trebuie s\u0103 fie multiplu de ${t.divisor}`;case"unrecognized_keys":return`Chei nerecunoscute: ${g(t.keys,", ")}`;case"invalid_key":return`Cheie invalid\u0103 \xEEn ${t.origin}`;case"invalid_union":return"Intrare invalid\u0103";case"invalid_element":return`Valoare invalid\u0103 \xEEn ${t.origin}`;default:return"Intrare invalid\u0103"}}};function kf(){return{localeError:hk()}}function $f(e,n,i,o){let t=Math.abs(e),r=t%10,a=t%100;return a>=11&&a<=19?o:r===1?n:r>=2&&r<=4?i:o}var gk=()=>{let e={string:{unit:{one:"\u0441\u0438\u043C\u0432\u043E\u043B",few:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",many:"\u0441\u0438\u043C\u0432\u043E\u043B\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u0430",many:"\u0431\u0430\u0439\u0442"},verb:"\u0438\u043C\u0435\u0442\u044C"},array:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"}};function n(t){return e[t]??null}let i={regex:"\u0432\u0432\u043E\u0434",email:"email \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0438 \u0432\u0440\u0435\u043C\u044F",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u044F",duration:"ISO \u0434\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64",base64url:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64url",json_string:"JSON \u0441\u0442\u0440\u043E\u043A\u0430",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0439 \u043A\u0430\u0440\u0442\u044B",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0432\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0441\u0438\u0432"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C instanceof ${t.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${s}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${r}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${s}`}case"invalid_value":return t.values.length===1?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${v(t.values[0])}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0430\u0440\u0438\u0430\u043D\u0442: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C \u043E\u0434\u043D\u043E \u0438\u0437 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);if(a){let s=Number(t.maximum),l=$f(s,a.unit.one,a.unit.few,a.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${r}${t.maximum.toString()} ${l}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);if(a){let s=Number(t.minimum),l=$f(s,a.unit.one,a.unit.few,a.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.origin} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${r}${t.minimum.toString()} ${l}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.origin} \u0431\u0443\u0434\u0435\u0442 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u043D\u0430\u0447\u0438\u043D\u0430\u0442\u044C\u0441\u044F \u0441 "${r.prefix}"`:r.format==="ends_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u0442\u044C\u0441\u044F \u043D\u0430 "${r.suffix}"`:r.format==="includes"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C "${r.includes}"`:r.format==="regex"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u0442\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${r.pattern}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0447\u0438\u0441\u043B\u043E: \u0434\u043E\u043B\u0436\u043D\u043E \u0431\u044B\u0442\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${t.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u043E\u0437\u043D\u0430\u043D\u043D${t.keys.length>1?"\u044B\u0435":"\u044B\u0439"} \u043A\u043B\u044E\u0447${t.keys.length>1?"\u0438":""}: ${g(t.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u043A\u043B\u044E\u0447 \u0432 ${t.origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435";case"invalid_element":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435 \u0432 ${t.origin}`;default:return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435"}}};function _f(){return{localeError:gk()}}var yk=()=>{let e={string:{unit:"znakov",verb:"ma\u0165"},file:{unit:"bajtov",verb:"ma\u0165"},array:{unit:"prvkov",verb:"ma\u0165"},set:{unit:"prvkov",verb:"ma\u0165"},map:{unit:"polo\u017Eiek",verb:"ma\u0165"}};function n(t){return e[t]??null}let i={regex:"regul\xE1rny v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"d\xE1tum a \u010Das vo form\xE1te ISO",date:"d\xE1tum vo form\xE1te ISO",time:"\u010Das vo form\xE1te ISO",duration:"doba trvania ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64",base64url:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64url",json_string:"re\u0165azec vo form\xE1te JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditnej karty",currency_code:"k\xF3d meny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"re\u0165azec",function:"funkcia",array:"pole"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 instanceof ${t.expected}, obdr\u017Ean\xE9 ${s}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${r}, obdr\u017Ean\xE9 ${s}`}case"invalid_value":return t.values.length===1?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${v(t.values[0])}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE1 jedna z hodn\xF4t ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${t.origin??"hodnota"} mus\xED ma\u0165 ${r}${t.maximum.toString()} ${a.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${t.origin??"hodnota"} mus\xED by\u0165 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Hodnota je pr\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED ma\u0165 ${r}${t.minimum.toString()} ${a.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED by\u0165 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Neplatn\xFD re\u0165azec: mus\xED za\u010D\xEDna\u0165 na "${r.prefix}"`:r.format==="ends_with"?`Neplatn\xFD re\u0165azec: mus\xED kon\u010Di\u0165 na "${r.suffix}"`:r.format==="includes"?`Neplatn\xFD re\u0165azec: mus\xED obsahova\u0165 "${r.includes}"`:r.format==="regex"?`Neplatn\xFD re\u0165azec: mus\xED zodpoveda\u0165 vzoru ${r.pattern}`:`Neplatn\xFD form\xE1t ${i[r.format]??t.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED by\u0165 n\xE1sobkom ${t.divisor}`;case"unrecognized_keys":return`Nezn\xE1me kl\xFA\u010De: ${g(t.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xFA\u010D v ${t.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${t.origin}`;default:return"Neplatn\xFD vstup"}}};function xf(){return{localeError:yk()}}var bk=()=>{let e={string:{unit:"znakov",verb:"imeti"},file:{unit:"bajtov",verb:"imeti"},array:{unit:"elementov",verb:"imeti"},set:{unit:"elementov",verb:"imeti"},map:{unit:"elementov",verb:"imeti"}};function n(t){return e[t]??null}let i={regex:"vnos",email:"e-po\u0161tni naslov",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum in \u010Das",date:"ISO datum",time:"ISO \u010Das",duration:"ISO trajanje",ipv4:"IPv4 naslov",ipv6:"IPv6 naslov",mac:"MAC naslov",cidrv4:"obseg IPv4",cidrv6:"obseg IPv6",base64:"base64 kodiran niz",base64url:"base64url kodiran niz",json_string:"JSON niz",e164:"E.164 \u0161tevilka",credit_card:"\u0161tevilka kreditne kartice",currency_code:"koda valute",iban:"IBAN",jwt:"JWT",template_literal:"vnos"},o={nan:"NaN",number:"\u0161tevilo",array:"tabela"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Neveljaven vnos: pri\u010Dakovano instanceof ${t.expected}, prejeto ${s}`:`Neveljaven vnos: pri\u010Dakovano ${r}, prejeto ${s}`}case"invalid_value":return t.values.length===1?`Neveljaven vnos: pri\u010Dakovano ${v(t.values[0])}`:`Neveljavna mo\u017Enost: pri\u010Dakovano eno izmed ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Preveliko: pri\u010Dakovano, da bo ${t.origin??"vrednost"} imelo ${r}${t.maximum.toString()} ${a.unit??"elementov"}`:`Preveliko: pri\u010Dakovano, da bo ${t.origin??"vrednost"} ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Premajhno: pri\u010Dakovano, da bo ${t.origin} imelo ${r}${t.minimum.toString()} ${a.unit}`:`Premajhno: pri\u010Dakovano, da bo ${t.origin} ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Neveljaven niz: mora se za\u010Deti z "${r.prefix}"`:r.format==="ends_with"?`Neveljaven niz: mora se kon\u010Dati z "${r.suffix}"`:r.format==="includes"?`Neveljaven niz: mora vsebovati "${r.includes}"`:r.format==="regex"?`Neveljaven niz: mora ustrezati vzorcu ${r.pattern}`:`Neveljaven ${i[r.format]??t.format}`}case"not_multiple_of":return`Neveljavno \u0161tevilo: mora biti ve\u010Dkratnik ${t.divisor}`;case"unrecognized_keys":return`Neprepoznan${t.keys.length>1?"i klju\u010Di":" klju\u010D"}: ${g(t.keys,", ")}`;case"invalid_key":return`Neveljaven klju\u010D v ${t.origin}`;case"invalid_union":return"Neveljaven vnos";case"invalid_element":return`Neveljavna vrednost v ${t.origin}`;default:return"Neveljaven vnos"}}};function Sf(){return{localeError:bk()}}var vk=()=>{let e={string:{unit:"tecken",verb:"att ha"},file:{unit:"bytes",verb:"att ha"},array:{unit:"objekt",verb:"att inneh\xE5lla"},set:{unit:"objekt",verb:"att inneh\xE5lla"},map:{unit:"objekt",verb:"att inneh\xE5lla"}};function n(t){return e[t]??null}let i={regex:"regulj\xE4rt uttryck",email:"e-postadress",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datum och tid",date:"ISO-datum",time:"ISO-tid",duration:"ISO-varaktighet",ipv4:"IPv4-adress",ipv6:"IPv6-adress",mac:"MAC-adress",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodad str\xE4ng",base64url:"base64url-kodad str\xE4ng",json_string:"JSON-str\xE4ng",e164:"E.164-nummer",credit_card:"kreditkortsnummer",currency_code:"valutakod",iban:"IBAN",jwt:"JWT",template_literal:"mall-literal"},o={nan:"NaN",number:"antal",array:"lista"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ogiltig inmatning: f\xF6rv\xE4ntat instanceof ${t.expected}, fick ${s}`:`Ogiltig inmatning: f\xF6rv\xE4ntat ${r}, fick ${s}`}case"invalid_value":return t.values.length===1?`Ogiltig inmatning: f\xF6rv\xE4ntat ${v(t.values[0])}`:`Ogiltigt val: f\xF6rv\xE4ntade en av ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`F\xF6r stor(t): f\xF6rv\xE4ntade ${t.origin??"v\xE4rdet"} att ha ${r}${t.maximum.toString()} ${a.unit??"element"}`:`F\xF6r stor(t): f\xF6rv\xE4ntat ${t.origin??"v\xE4rdet"} att ha ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`F\xF6r lite(t): f\xF6rv\xE4ntade ${t.origin??"v\xE4rdet"} att ha ${r}${t.minimum.toString()} ${a.unit}`:`F\xF6r lite(t): f\xF6rv\xE4ntade ${t.origin??"v\xE4rdet"} att ha ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Ogiltig str\xE4ng: m\xE5ste b\xF6rja med "${r.prefix}"`:r.format==="ends_with"?`Ogiltig str\xE4ng: m\xE5ste sluta med "${r.suffix}"`:r.format==="includes"?`Ogiltig str\xE4ng: m\xE5ste inneh\xE5lla "${r.includes}"`:r.format==="regex"?`Ogiltig str\xE4ng: m\xE5ste matcha m\xF6nstret "${r.pattern}"`:`Ogiltig(t) ${i[r.format]??t.format}`}case"not_multiple_of":return`Ogiltigt tal: m\xE5ste vara en multipel av ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ok\xE4nda nycklar":"Ok\xE4nd nyckel"}: ${g(t.keys,", ")}`;case"invalid_key":return`Ogiltig nyckel i ${t.origin??"v\xE4rdet"}`;case"invalid_union":return"Ogiltig input";case"invalid_element":return`Ogiltigt v\xE4rde i ${t.origin??"v\xE4rdet"}`;default:return"Ogiltig input"}}};function If(){return{localeError:vk()}}var wk=()=>{let e={string:{unit:"\u0B8E\u0BB4\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1\u0B95\u0BCD\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},file:{unit:"\u0BAA\u0BC8\u0B9F\u0BCD\u0B9F\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},array:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},set:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},map:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"}};function n(t){return e[t]??null}let i={regex:"\u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1",email:"\u0BAE\u0BBF\u0BA9\u0BCD\u0BA9\u0B9E\u0BCD\u0B9A\u0BB2\u0BCD \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0BA4\u0BC7\u0BA4\u0BBF \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",date:"ISO \u0BA4\u0BC7\u0BA4\u0BBF",time:"ISO \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",duration:"ISO \u0B95\u0BBE\u0BB2 \u0B85\u0BB3\u0BB5\u0BC1",ipv4:"IPv4 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",ipv6:"IPv6 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",mac:"MAC \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",cidrv4:"IPv4 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",cidrv6:"IPv6 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",base64:"base64-encoded \u0B9A\u0BB0\u0BAE\u0BCD",base64url:"base64url-encoded \u0B9A\u0BB0\u0BAE\u0BCD",json_string:"JSON \u0B9A\u0BB0\u0BAE\u0BCD",e164:"E.164 \u0B8E\u0BA3\u0BCD",credit_card:"\u0B95\u0B9F\u0BA9\u0BCD \u0B85\u0B9F\u0BCD\u0B9F\u0BC8 \u0B8E\u0BA3\u0BCD",currency_code:"\u0BA8\u0BBE\u0BA3\u0BAF\u0B95\u0BCD \u0B95\u0BC1\u0BB1\u0BBF\u0BAF\u0BC0\u0B9F\u0BC1",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"\u0B8E\u0BA3\u0BCD",array:"\u0B85\u0BA3\u0BBF",null:"\u0BB5\u0BC6\u0BB1\u0BC1\u0BAE\u0BC8"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 instanceof ${t.expected}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${s}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${r}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${s}`}case"invalid_value":return t.values.length===1?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${v(t.values[0])}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0BB0\u0BC1\u0BAA\u0BCD\u0BAA\u0BAE\u0BCD: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${g(t.values,"|")} \u0B87\u0BB2\u0BCD \u0B92\u0BA9\u0BCD\u0BB1\u0BC1`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${r}${t.maximum.toString()} ${a.unit??"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD"} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${r}${t.maximum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.origin} ${r}${t.minimum.toString()} ${a.unit} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.origin} ${r}${t.minimum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${r.prefix}" \u0B87\u0BB2\u0BCD \u0BA4\u0BCA\u0B9F\u0B99\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:r.format==="ends_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${r.suffix}" \u0B87\u0BB2\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0B9F\u0BC8\u0BAF \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:r.format==="includes"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${r.includes}" \u0B90 \u0B89\u0BB3\u0BCD\u0BB3\u0B9F\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:r.format==="regex"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: ${r.pattern} \u0BAE\u0BC1\u0BB1\u0BC8\u0BAA\u0BBE\u0B9F\u0BCD\u0B9F\u0BC1\u0B9F\u0BA9\u0BCD \u0BAA\u0BCA\u0BB0\u0BC1\u0BA8\u0BCD\u0BA4 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B8E\u0BA3\u0BCD: ${t.divisor} \u0B87\u0BA9\u0BCD \u0BAA\u0BB2\u0BAE\u0BBE\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`;case"unrecognized_keys":return`\u0B85\u0B9F\u0BC8\u0BAF\u0BBE\u0BB3\u0BAE\u0BCD \u0BA4\u0BC6\u0BB0\u0BBF\u0BAF\u0BBE\u0BA4 \u0BB5\u0BBF\u0B9A\u0BC8${t.keys.length>1?"\u0B95\u0BB3\u0BCD":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0B9A\u0BC8`;case"invalid_union":return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1";case"invalid_element":return`${t.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1`;default:return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1"}}};function Af(){return{localeError:wk()}}var kk=()=>{let e={string:{unit:"\u0430\u043B\u043E\u043C\u0430\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},file:{unit:"\u0431\u0430\u0439\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},array:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},set:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},map:{unit:"\u0441\u0430\u0431\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"}};function n(t){return e[t]??null}let i={regex:"\u0432\u0443\u0440\u0443\u0434",email:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 email",url:"URL",emoji:"\u044D\u043C\u043E\u04B7\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0441\u0430\u043D\u0430\u0432\u0443 \u0432\u0430\u049B\u0442\u0438 ISO",date:"\u0441\u0430\u043D\u0430\u0438 ISO",time:"\u0432\u0430\u049B\u0442\u0438 ISO",duration:"\u0434\u0430\u0432\u043E\u043C\u043D\u043E\u043A\u0438\u0438 ISO",ipv4:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv4",ipv6:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv6",mac:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 MAC",cidrv4:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv4",cidrv6:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv6",base64:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64",base64url:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64url",json_string:"\u0441\u0430\u0442\u0440\u0438 JSON",e164:"\u0440\u0430\u049B\u0430\u043C\u0438 E.164",credit_card:"\u0440\u0430\u049B\u0430\u043C\u0438 \u043A\u043E\u0440\u0442\u0438 \u043A\u0440\u0435\u0434\u0438\u0442\u04E3",currency_code:"\u0440\u0430\u043C\u0437\u0438 \u0430\u0441\u044A\u043E\u0440",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0443\u0440\u0443\u0434"},o={nan:"NaN",number:"\u0440\u0430\u049B\u0430\u043C",string:"\u0441\u0430\u0442\u0440",array:"\u043C\u0430\u0441\u0441\u0438\u0432",object:"\u043E\u0431\u044A\u0435\u043A\u0442",date:"\u0441\u0430\u043D\u0430"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${r} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442, ${s} \u0433\u0438\u0440\u0438\u0444\u0442\u0430 \u0448\u0443\u0434`}case"invalid_value":return t.values.length===1?`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${v(t.values[0])} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:`\u0418\u043D\u0442\u0438\u0445\u043E\u0431\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u044F\u043A\u0435 \u0430\u0437 ${g(t.values,"|")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${t.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${r}${t.maximum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${t.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${r}${t.maximum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${t.origin} \u0431\u043E\u044F\u0434 ${r}${t.minimum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${t.origin} \u0431\u043E\u044F\u0434 ${r}${t.minimum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${r.prefix}" \u043E\u0493\u043E\u0437 \u0448\u0430\u0432\u0430\u0434`:r.format==="ends_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${r.suffix}" \u0430\u043D\u04B7\u043E\u043C \u0451\u0431\u0430\u0434`:r.format==="includes"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 "${r.includes}"-\u0440\u043E \u0434\u0430\u0440 \u0431\u0430\u0440 \u0433\u0438\u0440\u0430\u0434`:r.format==="regex"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 \u043D\u0430\u043C\u0443\u043D\u0430\u0438 ${r.pattern} \u043C\u0443\u0432\u043E\u0444\u0438\u049B\u0430\u0442 \u043A\u0443\u043D\u0430\u0434`:`${i[r.format]??t.format}-\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442`}case"not_multiple_of":return`\u0420\u0430\u049B\u0430\u043C\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 ${t.divisor} \u0431\u0435 \u0431\u0430\u049B\u0438\u044F \u0442\u0430\u049B\u0441\u0438\u043C \u0448\u0430\u0432\u0430\u0434`;case"unrecognized_keys":return`\u041A\u0430\u043B\u0438\u0434${t.keys.length>1?"\u04B3\u043E\u0438":"\u0438"} \u043D\u043E\u043C\u0430\u044A\u043B\u0443\u043C: ${g(t.keys,", ")}`;case"invalid_key":return`\u041A\u0430\u043B\u0438\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${t.origin}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442\u0438 \u0434\u0438\u0441\u043A\u0440\u0438\u043C\u0438\u043D\u0430\u0442\u043E\u0440: ${t.options.map(a=>`'${a}'`).join(" | ")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442";case"invalid_element":return`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${t.origin}`;default:return"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442"}}};function zf(){return{localeError:kk()}}var $k=()=>{let e={string:{unit:"\u0E15\u0E31\u0E27\u0E2D\u0E31\u0E01\u0E29\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},file:{unit:"\u0E44\u0E1A\u0E15\u0E4C",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},array:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},set:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},map:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"}};function n(t){return e[t]??null}let i={regex:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19",email:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48\u0E2D\u0E35\u0E40\u0E21\u0E25",url:"URL",emoji:"\u0E2D\u0E34\u0E42\u0E21\u0E08\u0E34",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",date:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E41\u0E1A\u0E1A ISO",time:"\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",duration:"\u0E0A\u0E48\u0E27\u0E07\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",ipv4:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv4",ipv6:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv6",mac:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 MAC",cidrv4:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv4",cidrv6:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv6",base64:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64",base64url:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64 \u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A URL",json_string:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A JSON",e164:"\u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28 (E.164)",credit_card:"\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23\u0E40\u0E04\u0E23\u0E14\u0E34\u0E15",currency_code:"\u0E23\u0E2B\u0E31\u0E2A\u0E2A\u0E01\u0E38\u0E25\u0E40\u0E07\u0E34\u0E19",iban:"IBAN",jwt:"\u0E42\u0E17\u0E40\u0E04\u0E19 JWT",template_literal:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19"},o={nan:"NaN",number:"\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02",array:"\u0E2D\u0E32\u0E23\u0E4C\u0E40\u0E23\u0E22\u0E4C (Array)",null:"\u0E44\u0E21\u0E48\u0E21\u0E35\u0E04\u0E48\u0E32 (null)"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 instanceof ${t.expected} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${s}`:`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${r} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${s}`}case"invalid_value":return t.values.length===1?`\u0E04\u0E48\u0E32\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${v(t.values[0])}`:`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19\u0E2B\u0E19\u0E36\u0E48\u0E07\u0E43\u0E19 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"\u0E44\u0E21\u0E48\u0E40\u0E01\u0E34\u0E19":"\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32",a=n(t.origin);return a?`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${t.maximum.toString()} ${a.unit??"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23"}`:`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?"\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E19\u0E49\u0E2D\u0E22":"\u0E21\u0E32\u0E01\u0E01\u0E27\u0E48\u0E32",a=n(t.origin);return a?`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.origin} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${t.minimum.toString()} ${a.unit}`:`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.origin} \u0E04\u0E27\u0E23\u0E21\u0E35${r} ${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E02\u0E36\u0E49\u0E19\u0E15\u0E49\u0E19\u0E14\u0E49\u0E27\u0E22 "${r.prefix}"`:r.format==="ends_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E25\u0E07\u0E17\u0E49\u0E32\u0E22\u0E14\u0E49\u0E27\u0E22 "${r.suffix}"`:r.format==="includes"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E21\u0E35 "${r.includes}" \u0E2D\u0E22\u0E39\u0E48\u0E43\u0E19\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21`:r.format==="regex"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14 ${r.pattern}`:`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: ${i[r.format]??t.format}`}case"not_multiple_of":return`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E40\u0E1B\u0E47\u0E19\u0E08\u0E33\u0E19\u0E27\u0E19\u0E17\u0E35\u0E48\u0E2B\u0E32\u0E23\u0E14\u0E49\u0E27\u0E22 ${t.divisor} \u0E44\u0E14\u0E49\u0E25\u0E07\u0E15\u0E31\u0E27`;case"unrecognized_keys":return`\u0E1E\u0E1A\u0E04\u0E35\u0E22\u0E4C\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E23\u0E39\u0E49\u0E08\u0E31\u0E01: ${g(t.keys,", ")}`;case"invalid_key":return`\u0E04\u0E35\u0E22\u0E4C\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${t.origin}`;case"invalid_union":return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E22\u0E39\u0E40\u0E19\u0E35\u0E22\u0E19\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14\u0E44\u0E27\u0E49";case"invalid_element":return`\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${t.origin}`;default:return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07"}}};function Tf(){return{localeError:$k()}}var _k=()=>{let e={string:{unit:"simwol",verb:"bolmaly"},file:{unit:"ba\xFDt",verb:"bolmaly"},array:{unit:"elementler",verb:"bolmaly"},set:{unit:"elementler",verb:"bolmaly"},map:{unit:"elementler",verb:"bolmaly"}};function n(t){return e[t]??null}let i={regex:"giri\u015F",email:"e-po\xE7ta salgysy",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO sene we wagt",date:"ISO sene",time:"ISO wagt",duration:"ISO wagt aralygy",ipv4:"IPv4 salgysy",ipv6:"IPv6 salgysy",mac:"MAC salgysy",cidrv4:"IPv4 aralygy",cidrv6:"IPv6 aralygy",base64:"base64 bilen \u015Fifrlenen setir",base64url:"base64url bilen \u015Fifrlenen setir",json_string:"JSON setiri",e164:"E.164 nomeri",credit_card:"kredit kartyny\u0148 nomeri",currency_code:"wal\xFDuta kody",iban:"IBAN",jwt:"JWT",template_literal:"\u015Fablon"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return`N\xE4dogry baha: gara\u015Fylan ${r} \xFDerine ${s} alyndy`}case"invalid_value":return t.values.length===1?`N\xE4dogry baha: ${v(t.values[0])} bolmaly`:`N\xE4dogry sa\xFDlaw: a\u015Fakdakylardan biri bolmaly: ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Has uly: gara\u015Fyl\xFDan ${t.origin??"baha"} ${r} ${t.maximum.toString()} ${a.unit??"element"}`:`Has uly: gara\u015Fyl\xFDan ${t.origin??"baha"} ${r} ${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Has ki\xE7i: gara\u015Fyl\xFDan ${t.origin} ${r} ${t.minimum.toString()} ${a.unit}`:`Has ki\xE7i: gara\u015Fyl\xFDan ${t.origin} ${r} ${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`N\xE4dogry setir: "${r.prefix}" bilen ba\u015Flamaly`:r.format==="ends_with"?`N\xE4dogry setir: "${r.suffix}" bilen gutarmaly`:r.format==="includes"?`N\xE4dogry setir: "${r.includes}" saklamaly`:r.format==="regex"?`N\xE4dogry setir: ${r.pattern} nusga la\xFDyk bolmaly`:`N\xE4dogry ${i[r.format]??t.format}`}case"not_multiple_of":return`N\xE4dogry san: ${t.divisor} bilen galyndysyz b\xF6l\xFCnmeli`;case"unrecognized_keys":return`Tanalma\xFDan a\xE7ar${t.keys.length>1?"lar":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} i\xE7inde n\xE4dogry a\xE7ar`;case"invalid_union":return"N\xE4dogry baha";case"invalid_element":return`${t.origin} i\xE7inde n\xE4dogry baha`;default:return"N\xE4dogry baha"}}};function Pf(){return{localeError:_k()}}var xk=()=>{let e={string:{unit:"karakter",verb:"olmal\u0131"},file:{unit:"bayt",verb:"olmal\u0131"},array:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},set:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},map:{unit:"\xF6\u011Fe",verb:"olmal\u0131"}};function n(t){return e[t]??null}let i={regex:"girdi",email:"e-posta adresi",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO tarih ve saat",date:"ISO tarih",time:"ISO saat",duration:"ISO s\xFCre",ipv4:"IPv4 adresi",ipv6:"IPv6 adresi",mac:"MAC adresi",cidrv4:"IPv4 aral\u0131\u011F\u0131",cidrv6:"IPv6 aral\u0131\u011F\u0131",base64:"base64 ile \u015Fifrelenmi\u015F metin",base64url:"base64url ile \u015Fifrelenmi\u015F metin",json_string:"JSON dizesi",e164:"E.164 say\u0131s\u0131",credit_card:"kredi kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"\u015Eablon dizesi"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ge\xE7ersiz de\u011Fer: beklenen instanceof ${t.expected}, al\u0131nan ${s}`:`Ge\xE7ersiz de\u011Fer: beklenen ${r}, al\u0131nan ${s}`}case"invalid_value":return t.values.length===1?`Ge\xE7ersiz de\u011Fer: beklenen ${v(t.values[0])}`:`Ge\xE7ersiz se\xE7enek: a\u015Fa\u011F\u0131dakilerden biri olmal\u0131: ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\xC7ok b\xFCy\xFCk: beklenen ${t.origin??"de\u011Fer"} ${r}${t.maximum.toString()} ${a.unit??"\xF6\u011Fe"}`:`\xC7ok b\xFCy\xFCk: beklenen ${t.origin??"de\u011Fer"} ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\xC7ok k\xFC\xE7\xFCk: beklenen ${t.origin} ${r}${t.minimum.toString()} ${a.unit}`:`\xC7ok k\xFC\xE7\xFCk: beklenen ${t.origin} ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Ge\xE7ersiz metin: "${r.prefix}" ile ba\u015Flamal\u0131`:r.format==="ends_with"?`Ge\xE7ersiz metin: "${r.suffix}" ile bitmeli`:r.format==="includes"?`Ge\xE7ersiz metin: "${r.includes}" i\xE7ermeli`:r.format==="regex"?`Ge\xE7ersiz metin: ${r.pattern} desenine uymal\u0131`:`Ge\xE7ersiz ${i[r.format]??t.format}`}case"not_multiple_of":return`Ge\xE7ersiz say\u0131: ${t.divisor} ile tam b\xF6l\xFCnebilmeli`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar${t.keys.length>1?"lar":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} i\xE7inde ge\xE7ersiz anahtar`;case"invalid_union":return"Ge\xE7ersiz de\u011Fer";case"invalid_element":return`${t.origin} i\xE7inde ge\xE7ersiz de\u011Fer`;default:return"Ge\xE7ersiz de\u011Fer"}}};function Of(){return{localeError:xk()}}var Sk=()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},file:{unit:"\u0431\u0430\u0439\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"}};function n(t){return e[t]??null}let i={regex:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u0435\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0457 \u043F\u043E\u0448\u0442\u0438",url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0434\u0430\u0442\u0430 \u0442\u0430 \u0447\u0430\u0441 ISO",date:"\u0434\u0430\u0442\u0430 ISO",time:"\u0447\u0430\u0441 ISO",duration:"\u0442\u0440\u0438\u0432\u0430\u043B\u0456\u0441\u0442\u044C ISO",ipv4:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv4",ipv6:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv6",mac:"\u0430\u0434\u0440\u0435\u0441\u0430 MAC",cidrv4:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv4",cidrv6:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv6",base64:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64",base64url:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64url",json_string:"\u0440\u044F\u0434\u043E\u043A JSON",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0457 \u043A\u0430\u0440\u0442\u043A\u0438",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u0438",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F instanceof ${t.expected}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${s}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${r}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${s}`}case"invalid_value":return t.values.length===1?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${v(t.values[0])}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0430 \u043E\u043F\u0446\u0456\u044F: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F \u043E\u0434\u043D\u0435 \u0437 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} ${a.verb} ${r}${t.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432"}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} \u0431\u0443\u0434\u0435 ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.origin} ${a.verb} ${r}${t.minimum.toString()} ${a.unit}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.origin} \u0431\u0443\u0434\u0435 ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043F\u043E\u0447\u0438\u043D\u0430\u0442\u0438\u0441\u044F \u0437 "${r.prefix}"`:r.format==="ends_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0437\u0430\u043A\u0456\u043D\u0447\u0443\u0432\u0430\u0442\u0438\u0441\u044F \u043D\u0430 "${r.suffix}"`:r.format==="includes"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043C\u0456\u0441\u0442\u0438\u0442\u0438 "${r.includes}"`:r.format==="regex"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0442\u0438 \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${r.pattern}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0447\u0438\u0441\u043B\u043E: \u043F\u043E\u0432\u0438\u043D\u043D\u043E \u0431\u0443\u0442\u0438 \u043A\u0440\u0430\u0442\u043D\u0438\u043C ${t.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u043E\u0437\u043F\u0456\u0437\u043D\u0430\u043D\u0438\u0439 \u043A\u043B\u044E\u0447${t.keys.length>1?"\u0456":""}: ${g(t.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u043A\u043B\u044E\u0447 \u0443 ${t.origin}`;case"invalid_union":return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456";case"invalid_element":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F \u0443 ${t.origin}`;default:return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"}}};function Ni(){return{localeError:Sk()}}function Nf(){return Ni()}var Ik=()=>{let e={string:{unit:"\u062D\u0631\u0648\u0641",verb:"\u06C1\u0648\u0646\u0627"},file:{unit:"\u0628\u0627\u0626\u0679\u0633",verb:"\u06C1\u0648\u0646\u0627"},array:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},set:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},map:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"}};function n(t){return e[t]??null}let i={regex:"\u0627\u0646 \u067E\u0679",email:"\u0627\u06CC \u0645\u06CC\u0644 \u0627\u06CC\u0688\u0631\u06CC\u0633",url:"\u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",uuidv4:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 4",uuidv6:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 6",nanoid:"\u0646\u06CC\u0646\u0648 \u0622\u0626\u06CC \u0688\u06CC",guid:"\u062C\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid2:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC 2",ulid:"\u06CC\u0648 \u0627\u06CC\u0644 \u0622\u0626\u06CC \u0688\u06CC",xid:"\u0627\u06CC\u06A9\u0633 \u0622\u0626\u06CC \u0688\u06CC",ksuid:"\u06A9\u06D2 \u0627\u06CC\u0633 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",datetime:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0688\u06CC\u0679 \u0679\u0627\u0626\u0645",date:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u062A\u0627\u0631\u06CC\u062E",time:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0648\u0642\u062A",duration:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0645\u062F\u062A",ipv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0627\u06CC\u0688\u0631\u06CC\u0633",ipv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0627\u06CC\u0688\u0631\u06CC\u0633",mac:"\u0627\u06CC\u0645 \u0627\u06D2 \u0633\u06CC \u0627\u06CC\u0688\u0631\u06CC\u0633",cidrv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0631\u06CC\u0646\u062C",cidrv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0631\u06CC\u0646\u062C",base64:"\u0628\u06CC\u0633 64 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",base64url:"\u0628\u06CC\u0633 64 \u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",json_string:"\u062C\u06D2 \u0627\u06CC\u0633 \u0627\u0648 \u0627\u06CC\u0646 \u0633\u0679\u0631\u0646\u06AF",e164:"\u0627\u06CC 164 \u0646\u0645\u0628\u0631",credit_card:"\u06A9\u0631\u06CC\u0688\u0679 \u06A9\u0627\u0631\u0688 \u0646\u0645\u0628\u0631",currency_code:"\u06A9\u0631\u0646\u0633\u06CC \u06A9\u0648\u0688",iban:"IBAN",jwt:"\u062C\u06D2 \u0688\u0628\u0644\u06CC\u0648 \u0679\u06CC",template_literal:"\u0627\u0646 \u067E\u0679"},o={nan:"NaN",number:"\u0646\u0645\u0628\u0631",array:"\u0622\u0631\u06D2",null:"\u0646\u0644"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: instanceof ${t.expected} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${s} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`:`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${r} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${s} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`}case"invalid_value":return t.values.length===1?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${v(t.values[0])} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`:`\u063A\u0644\u0637 \u0622\u067E\u0634\u0646: ${g(t.values,"|")} \u0645\u06CC\u06BA \u0633\u06D2 \u0627\u06CC\u06A9 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u0628\u06C1\u062A \u0628\u0691\u0627: ${t.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u06D2 ${r}${t.maximum.toString()} ${a.unit??"\u0639\u0646\u0627\u0635\u0631"} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0628\u0691\u0627: ${t.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u0627 ${r}${t.maximum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${t.origin} \u06A9\u06D2 ${r}${t.minimum.toString()} ${a.unit} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${t.origin} \u06A9\u0627 ${r}${t.minimum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${r.prefix}" \u0633\u06D2 \u0634\u0631\u0648\u0639 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:r.format==="ends_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${r.suffix}" \u067E\u0631 \u062E\u062A\u0645 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:r.format==="includes"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${r.includes}" \u0634\u0627\u0645\u0644 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:r.format==="regex"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: \u067E\u06CC\u0679\u0631\u0646 ${r.pattern} \u0633\u06D2 \u0645\u06CC\u0686 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:`\u063A\u0644\u0637 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u063A\u0644\u0637 \u0646\u0645\u0628\u0631: ${t.divisor} \u06A9\u0627 \u0645\u0636\u0627\u0639\u0641 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`;case"unrecognized_keys":return`\u063A\u06CC\u0631 \u062A\u0633\u0644\u06CC\u0645 \u0634\u062F\u06C1 \u06A9\u06CC${t.keys.length>1?"\u0632":""}: ${g(t.keys,"\u060C ")}`;case"invalid_key":return`${t.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u06A9\u06CC`;case"invalid_union":return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679";case"invalid_element":return`${t.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u0648\u06CC\u0644\u06CC\u0648`;default:return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679"}}};function Ef(){return{localeError:Ik()}}var Ak=()=>{let e={string:{unit:"belgi",verb:"bo\u2018lishi kerak"},file:{unit:"bayt",verb:"bo\u2018lishi kerak"},array:{unit:"element",verb:"bo\u2018lishi kerak"},set:{unit:"element",verb:"bo\u2018lishi kerak"},map:{unit:"yozuv",verb:"bo\u2018lishi kerak"}};function n(t){return e[t]??null}let i={regex:"kirish",email:"elektron pochta manzili",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO sana va vaqti",date:"ISO sana",time:"ISO vaqt",duration:"ISO davomiylik",ipv4:"IPv4 manzil",ipv6:"IPv6 manzil",mac:"MAC manzil",cidrv4:"IPv4 diapazon",cidrv6:"IPv6 diapazon",base64:"base64 kodlangan satr",base64url:"base64url kodlangan satr",json_string:"JSON satr",e164:"E.164 raqam",credit_card:"kredit karta raqami",currency_code:"valyuta kodi",iban:"IBAN",jwt:"JWT",template_literal:"kirish"},o={nan:"NaN",number:"raqam",array:"massiv"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`Noto\u2018g\u2018ri kirish: kutilgan instanceof ${t.expected}, qabul qilingan ${s}`:`Noto\u2018g\u2018ri kirish: kutilgan ${r}, qabul qilingan ${s}`}case"invalid_value":return t.values.length===1?`Noto\u2018g\u2018ri kirish: kutilgan ${v(t.values[0])}`:`Noto\u2018g\u2018ri variant: quyidagilardan biri kutilgan ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Juda katta: kutilgan ${t.origin??"qiymat"} ${r}${t.maximum.toString()} ${a.unit} ${a.verb}`:`Juda katta: kutilgan ${t.origin??"qiymat"} ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Juda kichik: kutilgan ${t.origin} ${r}${t.minimum.toString()} ${a.unit} ${a.verb}`:`Juda kichik: kutilgan ${t.origin} ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Noto\u2018g\u2018ri satr: "${r.prefix}" bilan boshlanishi kerak`:r.format==="ends_with"?`Noto\u2018g\u2018ri satr: "${r.suffix}" bilan tugashi kerak`:r.format==="includes"?`Noto\u2018g\u2018ri satr: "${r.includes}" ni o\u2018z ichiga olishi kerak`:r.format==="regex"?`Noto\u2018g\u2018ri satr: ${r.pattern} shabloniga mos kelishi kerak`:`Noto\u2018g\u2018ri ${i[r.format]??t.format}`}case"not_multiple_of":return`Noto\u2018g\u2018ri raqam: ${t.divisor} ning karralisi bo\u2018lishi kerak`;case"unrecognized_keys":return`Noma\u2019lum kalit${t.keys.length>1?"lar":""}: ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} dagi kalit noto\u2018g\u2018ri`;case"invalid_union":return"Noto\u2018g\u2018ri kirish";case"invalid_element":return`${t.origin} da noto\u2018g\u2018ri qiymat`;default:return"Noto\u2018g\u2018ri kirish"}}};function Uf(){return{localeError:Ak()}}var zk=()=>{let e={string:{unit:"k\xFD t\u1EF1",verb:"c\xF3"},file:{unit:"byte",verb:"c\xF3"},array:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},set:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},map:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"}};function n(t){return e[t]??null}let i={regex:"\u0111\u1EA7u v\xE0o",email:"\u0111\u1ECBa ch\u1EC9 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ng\xE0y gi\u1EDD ISO",date:"ng\xE0y ISO",time:"gi\u1EDD ISO",duration:"kho\u1EA3ng th\u1EDDi gian ISO",ipv4:"\u0111\u1ECBa ch\u1EC9 IPv4",ipv6:"\u0111\u1ECBa ch\u1EC9 IPv6",mac:"\u0111\u1ECBa ch\u1EC9 MAC",cidrv4:"d\u1EA3i IPv4",cidrv6:"d\u1EA3i IPv6",base64:"chu\u1ED7i m\xE3 h\xF3a base64",base64url:"chu\u1ED7i m\xE3 h\xF3a base64url",json_string:"chu\u1ED7i JSON",e164:"s\u1ED1 E.164",credit_card:"s\u1ED1 th\u1EBB t\xEDn d\u1EE5ng",currency_code:"m\xE3 ti\u1EC1n t\u1EC7",iban:"IBAN",jwt:"JWT",template_literal:"\u0111\u1EA7u v\xE0o"},o={nan:"NaN",number:"s\u1ED1",array:"m\u1EA3ng"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i instanceof ${t.expected}, nh\u1EADn \u0111\u01B0\u1EE3c ${s}`:`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${r}, nh\u1EADn \u0111\u01B0\u1EE3c ${s}`}case"invalid_value":return t.values.length===1?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${v(t.values[0])}`:`T\xF9y ch\u1ECDn kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i m\u1ED9t trong c\xE1c gi\xE1 tr\u1ECB ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${t.origin??"gi\xE1 tr\u1ECB"} ${a.verb} ${r}${t.maximum.toString()} ${a.unit??"ph\u1EA7n t\u1EED"}`:`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${t.origin??"gi\xE1 tr\u1ECB"} ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${t.origin} ${a.verb} ${r}${t.minimum.toString()} ${a.unit}`:`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${t.origin} ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i b\u1EAFt \u0111\u1EA7u b\u1EB1ng "${r.prefix}"`:r.format==="ends_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i k\u1EBFt th\xFAc b\u1EB1ng "${r.suffix}"`:r.format==="includes"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i bao g\u1ED3m "${r.includes}"`:r.format==="regex"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i kh\u1EDBp v\u1EDBi m\u1EABu ${r.pattern}`:`${i[r.format]??t.format} kh\xF4ng h\u1EE3p l\u1EC7`}case"not_multiple_of":return`S\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i l\xE0 b\u1ED9i s\u1ED1 c\u1EE7a ${t.divisor}`;case"unrecognized_keys":return`Kh\xF3a kh\xF4ng \u0111\u01B0\u1EE3c nh\u1EADn d\u1EA1ng: ${g(t.keys,", ")}`;case"invalid_key":return`Kh\xF3a kh\xF4ng h\u1EE3p l\u1EC7 trong ${t.origin}`;case"invalid_union":return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7";case"invalid_element":return`Gi\xE1 tr\u1ECB kh\xF4ng h\u1EE3p l\u1EC7 trong ${t.origin}`;default:return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7"}}};function Df(){return{localeError:zk()}}var Tk=()=>{let e={string:{unit:"\u5B57\u7B26",verb:"\u5305\u542B"},file:{unit:"\u5B57\u8282",verb:"\u5305\u542B"},array:{unit:"\u9879",verb:"\u5305\u542B"},set:{unit:"\u9879",verb:"\u5305\u542B"},map:{unit:"\u9879",verb:"\u5305\u542B"}};function n(t){return e[t]??null}let i={regex:"\u8F93\u5165",email:"\u7535\u5B50\u90AE\u4EF6",url:"URL",emoji:"\u8868\u60C5\u7B26\u53F7",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u671F\u65F6\u95F4",date:"ISO\u65E5\u671F",time:"ISO\u65F6\u95F4",duration:"ISO\u65F6\u957F",ipv4:"IPv4\u5730\u5740",ipv6:"IPv6\u5730\u5740",mac:"MAC\u5730\u5740",cidrv4:"IPv4\u7F51\u6BB5",cidrv6:"IPv6\u7F51\u6BB5",base64:"base64\u7F16\u7801\u5B57\u7B26\u4E32",base64url:"base64url\u7F16\u7801\u5B57\u7B26\u4E32",json_string:"JSON\u5B57\u7B26\u4E32",e164:"E.164\u53F7\u7801",credit_card:"\u4FE1\u7528\u5361\u53F7",currency_code:"\u8D27\u5E01\u4EE3\u7801",iban:"IBAN",jwt:"JWT",template_literal:"\u8F93\u5165"},o={nan:"NaN",number:"\u6570\u5B57",array:"\u6570\u7EC4",null:"\u7A7A\u503C(null)"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B instanceof ${t.expected}\uFF0C\u5B9E\u9645\u63A5\u6536 ${s}`:`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${r}\uFF0C\u5B9E\u9645\u63A5\u6536 ${s}`}case"invalid_value":return t.values.length===1?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${v(t.values[0])}`:`\u65E0\u6548\u9009\u9879\uFF1A\u671F\u671B\u4EE5\u4E0B\u4E4B\u4E00 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${t.origin??"\u503C"} ${r}${t.maximum.toString()} ${a.unit??"\u4E2A\u5143\u7D20"}`:`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${t.origin??"\u503C"} ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${t.origin} ${r}${t.minimum.toString()} ${a.unit}`:`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${t.origin} ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${r.prefix}" \u5F00\u5934`:r.format==="ends_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${r.suffix}" \u7ED3\u5C3E`:r.format==="includes"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u5305\u542B "${r.includes}"`:r.format==="regex"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u6EE1\u8DB3\u6B63\u5219\u8868\u8FBE\u5F0F ${r.pattern}`:`\u65E0\u6548${i[r.format]??t.format}`}case"not_multiple_of":return`\u65E0\u6548\u6570\u5B57\uFF1A\u5FC5\u987B\u662F ${t.divisor} \u7684\u500D\u6570`;case"unrecognized_keys":return`\u51FA\u73B0\u672A\u77E5\u7684\u952E(key): ${g(t.keys,", ")}`;case"invalid_key":return`${t.origin} \u4E2D\u7684\u952E(key)\u65E0\u6548`;case"invalid_union":return"\u65E0\u6548\u8F93\u5165";case"invalid_element":return`${t.origin} \u4E2D\u5305\u542B\u65E0\u6548\u503C(value)`;default:return"\u65E0\u6548\u8F93\u5165"}}};function Lf(){return{localeError:Tk()}}var Pk=()=>{let e={string:{unit:"\u5B57\u5143",verb:"\u64C1\u6709"},file:{unit:"\u4F4D\u5143\u7D44",verb:"\u64C1\u6709"},array:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},set:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},map:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"}};function n(t){return e[t]??null}let i={regex:"\u8F38\u5165",email:"\u90F5\u4EF6\u5730\u5740",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u65E5\u671F\u6642\u9593",date:"ISO \u65E5\u671F",time:"ISO \u6642\u9593",duration:"ISO \u671F\u9593",ipv4:"IPv4 \u4F4D\u5740",ipv6:"IPv6 \u4F4D\u5740",mac:"MAC \u4F4D\u5740",cidrv4:"IPv4 \u7BC4\u570D",cidrv6:"IPv6 \u7BC4\u570D",base64:"base64 \u7DE8\u78BC\u5B57\u4E32",base64url:"base64url \u7DE8\u78BC\u5B57\u4E32",json_string:"JSON \u5B57\u4E32",e164:"E.164 \u6578\u503C",credit_card:"\u4FE1\u7528\u5361\u865F",currency_code:"\u8CA8\u5E63\u4EE3\u78BC",iban:"IBAN",jwt:"JWT",template_literal:"\u8F38\u5165"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA instanceof ${t.expected}\uFF0C\u4F46\u6536\u5230 ${s}`:`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${r}\uFF0C\u4F46\u6536\u5230 ${s}`}case"invalid_value":return t.values.length===1?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${v(t.values[0])}`:`\u7121\u6548\u7684\u9078\u9805\uFF1A\u9810\u671F\u70BA\u4EE5\u4E0B\u5176\u4E2D\u4E4B\u4E00 ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${t.origin??"\u503C"} \u61C9\u70BA ${r}${t.maximum.toString()} ${a.unit??"\u500B\u5143\u7D20"}`:`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${t.origin??"\u503C"} \u61C9\u70BA ${r}${t.maximum.toString()}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${t.origin} \u61C9\u70BA ${r}${t.minimum.toString()} ${a.unit}`:`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${t.origin} \u61C9\u70BA ${r}${t.minimum.toString()}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${r.prefix}" \u958B\u982D`:r.format==="ends_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${r.suffix}" \u7D50\u5C3E`:r.format==="includes"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u5305\u542B "${r.includes}"`:r.format==="regex"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u7B26\u5408\u683C\u5F0F ${r.pattern}`:`\u7121\u6548\u7684 ${i[r.format]??t.format}`}case"not_multiple_of":return`\u7121\u6548\u7684\u6578\u5B57\uFF1A\u5FC5\u9808\u70BA ${t.divisor} \u7684\u500D\u6578`;case"unrecognized_keys":return`\u7121\u6CD5\u8B58\u5225\u7684\u9375\u503C${t.keys.length>1?"\u5011":""}\uFF1A${g(t.keys,"\u3001")}`;case"invalid_key":return`${t.origin} \u4E2D\u6709\u7121\u6548\u7684\u9375\u503C`;case"invalid_union":return"\u7121\u6548\u7684\u8F38\u5165\u503C";case"invalid_element":return`${t.origin} \u4E2D\u6709\u7121\u6548\u7684\u503C`;default:return"\u7121\u6548\u7684\u8F38\u5165\u503C"}}};function Cf(){return{localeError:Pk()}}var Ok=()=>{let e={string:{unit:"\xE0mi",verb:"n\xED"},file:{unit:"bytes",verb:"n\xED"},array:{unit:"nkan",verb:"n\xED"},set:{unit:"nkan",verb:"n\xED"},map:{unit:"nkan",verb:"n\xED"}};function n(t){return e[t]??null}let i={regex:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9",email:"\xE0d\xEDr\u1EB9\u0301s\xEC \xECm\u1EB9\u0301l\xEC",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\xE0k\xF3k\xF2 ISO",date:"\u1ECDj\u1ECD\u0301 ISO",time:"\xE0k\xF3k\xF2 ISO",duration:"\xE0k\xF3k\xF2 t\xF3 p\xE9 ISO",ipv4:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv4",ipv6:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv6",mac:"\xE0d\xEDr\u1EB9\u0301s\xEC MAC",cidrv4:"\xE0gb\xE8gb\xE8 IPv4",cidrv6:"\xE0gb\xE8gb\xE8 IPv6",base64:"\u1ECD\u0300r\u1ECD\u0300 t\xED a k\u1ECD\u0301 n\xED base64",base64url:"\u1ECD\u0300r\u1ECD\u0300 base64url",json_string:"\u1ECD\u0300r\u1ECD\u0300 JSON",e164:"n\u1ECD\u0301mb\xE0 E.164",credit_card:"n\u1ECDmba kaadi gbese",currency_code:"koodu ow\xF3",iban:"IBAN",jwt:"JWT",template_literal:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9"},o={nan:"NaN",number:"n\u1ECD\u0301mb\xE0",array:"akop\u1ECD"};return t=>{switch(t.code){case"invalid_type":{let r=o[t.expected]??t.expected,a=w(t.input),s=o[a]??a;return/^[A-Z]/.test(t.expected)?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi instanceof ${t.expected}, \xE0m\u1ECD\u0300 a r\xED ${s}`:`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${r}, \xE0m\u1ECD\u0300 a r\xED ${s}`}case"invalid_value":return t.values.length===1?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${v(t.values[0])}`:`\xC0\u1E63\xE0y\xE0n a\u1E63\xEC\u1E63e: yan \u1ECD\u0300kan l\xE1ra ${g(t.values,"|")}`;case"too_big":{let r=t.inclusive?"<=":"<",a=n(t.origin);return a?`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${t.origin??"iye"} ${a.verb} ${r}${t.maximum} ${a.unit}`:`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 ${r}${t.maximum}`}case"too_small":{let r=t.inclusive?">=":">",a=n(t.origin);return a?`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${t.origin} ${a.verb} ${r}${t.minimum} ${a.unit}`:`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 ${r}${t.minimum}`}case"invalid_format":{let r=t;return r.format==="starts_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\u1EB9\u0300r\u1EB9\u0300 p\u1EB9\u0300l\xFA "${r.prefix}"`:r.format==="ends_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 par\xED p\u1EB9\u0300l\xFA "${r.suffix}"`:r.format==="includes"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 n\xED "${r.includes}"`:r.format==="regex"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\xE1 \xE0p\u1EB9\u1EB9r\u1EB9 mu ${r.pattern}`:`A\u1E63\xEC\u1E63e: ${i[r.format]??t.format}`}case"not_multiple_of":return`N\u1ECD\u0301mb\xE0 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 j\u1EB9\u0301 \xE8y\xE0 p\xEDp\xEDn ti ${t.divisor}`;case"unrecognized_keys":return`B\u1ECDt\xECn\xEC \xE0\xECm\u1ECD\u0300: ${g(t.keys,", ")}`;case"invalid_key":return`B\u1ECDt\xECn\xEC a\u1E63\xEC\u1E63e n\xEDn\xFA ${t.origin}`;case"invalid_union":return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e";case"invalid_element":return`Iye a\u1E63\xEC\u1E63e n\xEDn\xFA ${t.origin}`;default:return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e"}}};function jf(){return{localeError:Ok()}}var Rf,cc=Symbol("ZodOutput"),uc=Symbol("ZodInput"),Ei=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(n,...i){let o=i[0];return this._map.set(n,o),o&&typeof o=="object"&&"id"in o&&this._idmap.set(o.id,n),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(n){let i=this._map.get(n);return i&&typeof i=="object"&&"id"in i&&this._idmap.delete(i.id),this._map.delete(n),this}get(n){let i=n._zod.parent;if(i){let o={...this.get(i)??{}};delete o.id;let t={...o,...this._map.get(n)};return Object.keys(t).length?t:void 0}return this._map.get(n)}has(n){return this._map.has(n)}};function Ui(){return new Ei}(Rf=globalThis).__zod_globalRegistry??(Rf.__zod_globalRegistry=Ui());var Q=globalThis.__zod_globalRegistry;var ie=Symbol.for("zod.compile.invalid"),Mf=Symbol.for("zod.compile.fallback"),ve=class extends Error{constructor(n="z.compile does not support async refinements, transforms, or checks"){super(n),this.name="ZodCompileAsyncError"}},j=class extends Error{constructor(n,i=!0){super(`z.compile does not support ${n}; this schema must use the runtime parser`),this.name="ZodCompileUnsupportedError",this.islandable=i}};function Ek(e,n){try{return Li(e,{assertOnly:!0})}catch{return n}}function fc(e,n){try{let i=Li(e),o=Di(e,i);return o._zod.bag.validator=Ek(e,i),o}catch(i){if(n?.strict)throw i;return e}}function Di(e,n){if(zi(e))throw new j("a schema whose subtree contains a reference cycle");let i=R(e),o=e._zod.run,t=o.__originalRun??o,r=(a,s)=>{if(s?.async||s?.direction==="backward"||s?.skipChecks||s?.[Mf]||s&&Ti(s,a.value))return t(a,s);let l=n(a.value);return l!==ie?(a.value=l,a):(s&&(s[Mf]=!0),t(a,s))};return r.__originalRun=t,i._zod.bag.fallbackRun=t,i._zod.bag.validator=n,i._zod.run=r,o.__originalRun||Uk(i,e,n),i}function Uk(e,n,i){let o=e,t=n;if(typeof t.safeParse=="function"){let r=t.safeParse;o.safeParse=(a,s)=>{let l=i(a);return l!==ie?{success:!0,data:l}:r(a,s)}}if(typeof t.parse=="function"){let r=t.parse;o.parse=(a,s)=>{let l=i(a);return l!==ie?l:r(a,s)}}}function Li(e,n){let i=!0;try{i=zi(e)}catch{}if(i)throw new j("a schema whose subtree contains a reference cycle");let o={constants:new Map,constantCounter:0,varCounter:0,definite:!0},t=new un(["input"]),r=G(t,o,e,"input",!n?.assertOnly);t.write(r===null?"return true;":`return ${r};`);let a=["INVALID",...o.constants.keys()],s=[ie,...o.constants.values()],l=t.content.join(`
`),c=n?.debug?a.length>0?`// Constants: ${a.join(", ")}
${l}`:l:"",u=Function,d=`return (input) => {
${l}
}`,p;try{p=new u(...a,d)(...s)}catch(m){throw new j(`this schema (generated code failed to evaluate: ${m.message})`)}return n?.debug&&(p.code=c),p.definite=o.definite,p}function O(e,n){for(let[o,t]of e.constants)if(t===n)return o;let i=`c${e.constantCounter++}`;return e.constants.set(i,n),i}function mn(e,n){return e.definite=!1,O(e,n)}function z(e){return`v${e.varCounter++}`}function Dk(e,n){let i=e._zod.run({value:n,issues:[]},{});if(i&&typeof i.then=="function")return ie;let o=i;return o.issues.length===0?o.value:ie}function ee(e,n,i,o,t=!0){let r=e.content.length,a=n.constants.size,s=n.constantCounter,l=n.varCounter;try{return G(e,n,i,o,t)}catch(c){if(!(c instanceof j)||!c.islandable)throw c;if(e.content.length=r,n.constants.size>a){let u=Array.from(n.constants.keys()).slice(a);for(let d of u)n.constants.delete(d)}return n.constantCounter=s,n.varCounter=l,Lk(e,n,i,o)}}function Lk(e,n,i,o){n.definite=!1;let t=O(n,i),r=O(n,Dk),a=z(n);return e.write(`const ${a} = ${r}(${t}, ${o});`),e.write(`if (${a} === INVALID) return INVALID;`),a}var Ck=new Set(["max_size","min_size","size_equals","max_length","min_length","length_equals"]);function jk(e,n,i,o){let t=i._zod.def.checks;if(!t||t.length===0)return o;let r=o;for(let a of t){let s=a._zod.def;if(s.when&&!Ck.has(s.check))throw new j('check with a custom "when" condition');switch(s.check){case"greater_than":Rk(e,n,s,r);break;case"less_than":Mk(e,n,s,r);break;case"multiple_of":Fk(e,n,s,r);break;case"number_format":Hf(e,s,r);break;case"min_length":{let l=Re(s.minimum,"min_length"),c=dc(e,n,r,`${r}.length >= ${l} && ${r}.length < ${s.minimum*2}`);e.write(`if (${c} < ${l}) return INVALID;`);break}case"max_length":{let l=Re(s.maximum,"max_length"),c=dc(e,n,r,`${r}.length > ${l}`);e.write(`if (${c} > ${l}) return INVALID;`);break}case"length_equals":{let l=Re(s.length,"length_equals"),c=dc(e,n,r,`${r}.length >= ${l} && ${r}.length <= ${s.length*2}`);e.write(`if (${c} !== ${l}) return INVALID;`);break}case"min_size":e.write(`if (${r}.size < ${Re(s.minimum,"min_size")}) return INVALID;`);break;case"max_size":e.write(`if (${r}.size > ${Re(s.maximum,"max_size")}) return INVALID;`);break;case"size_equals":e.write(`if (${r}.size !== ${Re(s.size,"size_equals")}) return INVALID;`);break;case"string_format":r=Kf(e,n,s,r);break;case"custom":r=Kk(e,n,a,r);break;case"bigint_format":Zk(e,s,r);break;case"mime_type":Vk(e,n,s,r);break;case"property":Gk(e,n,s,r);break;case"properties":Bk(e,n,s,r);break;case"overwrite":{let l=z(n);Hk(e,n,a,r,l),r=l;break}default:throw new j(`check type ${s.check}`)}}return r}function dc(e,n,i,o){let t=O(n,ln),r=z(n);return e.write(`const ${r} = typeof ${i} === "string" && ${o} ? ${t}(${i}) : ${i}.length;`),r}function Re(e,n){if(typeof e!="number"||!Number.isFinite(e))throw new j(`${n} bound of type ${typeof e}`);return`${e}`}function Gf(e,n){if(typeof n=="bigint")return`${n}n`;if(typeof n=="number"){if(Number.isNaN(n))throw new j("comparison check with NaN bound");return`${n}`}if(n instanceof Date){if(Number.isNaN(n.getTime()))throw new j("comparison check with Invalid Date bound");return O(e,n)}throw new j(`comparison check bound of type ${typeof n}`)}function Rk(e,n,i,o){let t=i.inclusive?"<":"<=";e.write(`if (${o} ${t} ${Gf(n,i.value)}) return INVALID;`)}function Mk(e,n,i,o){let t=i.inclusive?">":">=";e.write(`if (${o} ${t} ${Gf(n,i.value)}) return INVALID;`)}function Fk(e,n,i,o){if(typeof i.value=="bigint"){if(i.value===BigInt(0))throw new j("multiple_of check with a zero divisor");e.write(`if (${o} % ${i.value}n !== 0n) return INVALID;`)}else{let t=O(n,zt);e.write(`if (${t}(${o}, ${Re(i.value,"multiple_of")}) !== 0) return INVALID;`)}}function Hf(e,n,i){let o=n.format;switch(o){case"safeint":e.write(`if (!Number.isSafeInteger(${i})) return INVALID;`);break;case"int32":e.write(`if (!Number.isInteger(${i}) || ${i} < -2147483648 || ${i} > 2147483647) return INVALID;`);break;case"uint32":e.write(`if (!Number.isInteger(${i}) || ${i} < 0 || ${i} > 4294967295) return INVALID;`);break;case"float32":e.write(`if (!Number.isFinite(${i}) || ${i} < -3.4028234663852886e38 || ${i} > 3.4028234663852886e38) return INVALID;`);break;case"float64":e.write(`if (!Number.isFinite(${i})) return INVALID;`);break;default:throw new j(`number format ${o}`)}}function Zk(e,n,i){let o=n.format;if(o)switch(o){case"int64":e.write(`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);break;case"uint64":e.write(`if (${i} < 0n || ${i} > 18446744073709551615n) return INVALID;`);break;default:throw new j(`bigint format ${o}`)}}function Vk(e,n,i,o){let t=i.mime;if(t&&t.length>0){let r=O(n,new Set(t));e.write(`if (!${r}.has(${o}.type)) return INVALID;`)}}function Bk(e,n,i,o){if(i.when)throw new j('check with a custom "when" condition');e.write(`if (${o} == null) return INVALID;`);let t=i.shape;for(let r of Reflect.ownKeys(t)){let a=typeof r=="symbol"?O(n,r):te(r),s=z(n);e.write(`const ${s} = ${o}[${a}];`),ee(e,n,t[r],s,!1)}}function Gk(e,n,i,o){let t=`${o}[${JSON.stringify(i.property)}]`;G(e,n,i.schema,t)}function Hk(e,n,i,o,t){let r=i._zod.def.tx;if(!r)throw new j("overwrite check without a transform function");if(fn(r))throw new ve("z.compile: async overwrite transforms are not supported");let a=O(n,r);e.write(`const ${t} = ${a}(${o});`)}function pc(){throw new ce}function hc(e){this.issues.push(e)}function Kk(e,n,i,o){let t=i._zod.def;if(t.fn){if(fn(t.fn))throw new ve("z.compile: async .refine() predicates are not supported");let r=mn(n,t.fn),a=O(n,pc),s=z(n);return e.write(`const ${s} = ${r}(${o});`),e.write(`if (${s} instanceof Promise) ${a}();`),e.write(`if (!${s}) return INVALID;`),o}if(i._zod.check){if(fn(i._zod.check))throw new ve("z.compile: async .superRefine() / check functions are not supported");let r=i._zod.check,s=mn(n,c=>{let u={value:c,issues:[],addIssue:hc};return r(u)instanceof Promise&&pc(),u.issues.length===0?u.value:ie}),l=z(n);return e.write(`const ${l} = ${s}(${o});`),e.write(`if (${l} === INVALID) return INVALID;`),l}throw new j("custom check without a predicate or check function")}var Wk=new Set(["cidrv4","cuid","cuid2","date","datetime","duration","e164","email","emoji","ends_with","guid","includes","ipv4","ksuid","lowercase","mac","nanoid","regex","starts_with","time","ulid","uppercase","uuid","xid"]);function Kf(e,n,i,o,t=!0){let r=i.format;if(r==="base64"){let c=O(n,Wt);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="base64url"){let c=O(n,hi);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="jwt"){let c=O(n,bi),u=O(n,i.alg??null);return e.write(`if (!${c}(${o}, ${u})) return INVALID;`),o}if(r==="ipv6"){let c=O(n,Kt);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="cidrv6"){let c=O(n,mi);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="credit_card"){let c=O(n,gi);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(r==="iban"){let c=O(n,yi);return e.write(`if (!${c}(${o})) return INVALID;`),o}let a=i;if(r==="url"||r==="httpurl"||a.normalize||a.hostname!==void 0||a.protocol!==void 0){let c=O(n,ui),u=O(n,i),d=z(n),p=z(n);if(e.write(`const ${d} = ${o}.trim();`),e.write(`const ${p} = ${c}(${d}, ${u});`),e.write(`if (typeof ${p} === "number") return INVALID;`),a.hostname!==void 0){let y=O(n,di);e.write(`if (!${y}(${p}, ${u}.hostname)) return INVALID;`)}if(a.protocol!==void 0){let y=O(n,pi);e.write(`if (!${y}(${p}, ${u}.protocol)) return INVALID;`)}if(!t)return null;let m=z(n),f=a.normalize?`${p}.href`:`${O(n,Ht)}(${d})`;return e.write(`const ${m} = ${f};`),m}let s=i.fn;if(s){if(fn(s))throw new j(`async string format ${r}`);let c=O(n,s);return e.write(`if (!${c}(${o})) return INVALID;`),o}if(Wk.has(r)&&i.pattern){let c=O(n,i.pattern);return e.write(`${c}.lastIndex = 0;`),e.write(`if (!${c}.test(${o})) return INVALID;`),o}let l=i.format;switch(l){case"regex":throw new j("regex format without a pattern");case"lowercase":e.write(`if (${o} !== ${o}.toLowerCase()) return INVALID;`);break;case"uppercase":e.write(`if (${o} !== ${o}.toUpperCase()) return INVALID;`);break;case"includes":e.write(`if (!${o}.includes(${te(i.includes)})) return INVALID;`);break;case"starts_with":{let c=i.prefix;e.write(`if (${o}.slice(0, ${c.length}) !== ${te(c)}) return INVALID;`);break}case"ends_with":{let c=i.suffix;e.write(`if (${o}.slice(-${c.length}) !== ${te(c)}) return INVALID;`);break}default:throw new j(`string format ${l}`)}return o}function G(e,n,i,o,t=!0){let r=i._zod.def,a=r.type;if(r.coerce)throw new j(`coercion (z.coerce.${a}())`);let s=t||!!r.checks?.length,l;switch(a){case"string":l=qk(e,n,i,o,s);break;case"number":l=Jk(e,i,o);break;case"boolean":l=Xk(e,o);break;case"bigint":l=Yk(e,i,o);break;case"symbol":l=Qk(e,o);break;case"undefined":l=e$(e,o);break;case"null":l=n$(e,o);break;case"any":case"unknown":l=o;break;case"never":e.write("return INVALID;"),l=o;break;case"void":l=t$(e,o);break;case"nan":l=r$(e,o);break;case"date":l=i$(e,o);break;case"object":l=o$(e,n,i,o,s);break;case"optional":l=a$(e,n,i,o,s);break;case"nullable":l=c$(e,n,i,o,s);break;case"array":l=u$(e,n,i,o,s);break;case"literal":l=d$(e,n,i,o);break;case"enum":l=p$(e,n,i,o);break;case"readonly":{let c=Zf(e,n,i,o),u=z(n);e.write(`const ${u} = Object.freeze(${c});`),l=u;break}case"success":Zf(e,n,i,o),l="true";break;case"default":case"prefault":l=m$(e,n,i,o);break;case"nonoptional":l=f$(e,n,i,o);break;case"tuple":l=h$(e,n,i,o);break;case"union":l=g$(e,n,i,o);break;case"intersection":l=v$(e,n,i,o);break;case"record":l=w$(e,n,i,o);break;case"map":l=$$(e,n,i,o);break;case"set":l=_$(e,n,i,o);break;case"file":l=x$(e,o);break;case"template_literal":l=S$(e,n,i,o);break;case"lazy":l=I$(e,n,i,o);break;case"pipe":l=A$(e,n,i,o);break;case"custom":l=z$(e,n,i,o);break;case"transform":l=O$(e,n,i,o);break;case"catch":l=P$(e,n,i,o);break;default:throw new j(`schema type ${a}`)}return l===null?null:jk(e,n,i,l)}function qk(e,n,i,o,t=!0){e.write(`if (typeof ${o} !== "string") return INVALID;`);let r=i._zod.def;return r.format===void 0?o:Kf(e,n,r,o,t)}function Jk(e,n,i){e.write(`if (typeof ${i} !== "number" || !Number.isFinite(${i})) return INVALID;`);let o=n._zod.def;return o.check==="number_format"&&o.format&&Hf(e,{format:o.format},i),i}function Xk(e,n){return e.write(`if (typeof ${n} !== "boolean") return INVALID;`),n}function Yk(e,n,i){e.write(`if (typeof ${i} !== "bigint") return INVALID;`);let o=n._zod.def;if(o.format)switch(o.format){case"int64":e.write(`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);break;case"uint64":e.write(`if (${i} < 0n || ${i} > 18446744073709551615n) return INVALID;`);break}return i}function Qk(e,n){return e.write(`if (typeof ${n} !== "symbol") return INVALID;`),n}function e$(e,n){return e.write(`if (${n} !== undefined) return INVALID;`),n}function n$(e,n){return e.write(`if (${n} !== null) return INVALID;`),n}function t$(e,n){return e.write(`if (${n} !== undefined) return INVALID;`),n}function r$(e,n){return e.write(`if (typeof ${n} !== "number" || !Number.isNaN(${n})) return INVALID;`),n}function i$(e,n){return e.write(`if (!(${n} instanceof Date) || Number.isNaN(${n}.getTime())) return INVALID;`),n}function o$(e,n,i,o,t=!0){let r=i._zod.def;e.write(`if (typeof ${o} !== "object" || ${o} === null || Array.isArray(${o})) return INVALID;`);let a=r.shape,s=Object.keys(a),l=Object.getOwnPropertySymbols(a),c=l.length?[...s,...l]:s,u=_=>typeof _=="symbol"?O(n,_):te(_),d=_=>typeof _=="symbol"?`[${u(_)}]`:te(_),p=a;if(s.includes("__proto__"))throw new j('object shape key "__proto__"');let m=new Map;for(let _ of c){let P=p[_],x=u(_),T=z(n);if(e.write(`const ${T} = ${o}[${x}];`),P._zod.optin!==void 0){let N=z(n);e.write(`let ${N} = (() => {`),e.indented(B=>{let X=ee(B,n,P,T);B.write(`return ${X};`)}),e.write("})();"),P._zod.optout==="optional"?(e.write(`if (${N} === INVALID) {`),e.indented(B=>{B.write(`if (${x} in ${o}) return INVALID;`),B.write(`${N} = undefined;`)}),e.write("}")):e.write(`if (${N} === INVALID) return INVALID;`),m.set(_,N)}else{l$(P)&&e.write(`if (!(${x} in ${o})) return INVALID;`);let N=ee(e,n,P,T,t);N!==null&&m.set(_,N)}}let f=r.catchall,y="none";if(f){let _=f._zod.def.type;if(_==="never"){let P=s.map(x=>`k !== ${te(x)}`).join(" && ")||"true";e.write(`for (const k in ${o}) {`),e.indented(x=>{x.write(`if (${P}) return INVALID;`)}),e.write("}")}else(_==="unknown"||_==="any")&&!f._zod.def.checks?.length?y="passthrough":y="schema"}let k=z(n),A=c.some(_=>Ff(p[_])||mc(p[_]));if(!t){if(y==="schema"){let _=s.length>0?O(n,new Set(s)):null;e.write(`for (const k in ${o}) {`),e.indented(P=>{P.write('if (k === "__proto__") continue;'),_&&P.write(`if (${_}.has(k)) continue;`);let x=z(n);P.write(`const ${x} = ${o}[k];`),ee(P,n,f,x,!1)}),e.write("}")}return null}if(A){e.write(`const ${k} = {};`);for(let _ of c){let P=u(_),x=m.get(_);mc(p[_])?e.write(`if (${P} in ${o}) ${k}[${P}] = ${x};`):Ff(p[_])?e.write(`if (${x} !== undefined || ${P} in ${o}) ${k}[${P}] = ${x};`):e.write(`${k}[${P}] = ${x};`)}}else{let _=c.map(P=>`${d(P)}: ${m.get(P)}`).join(", ");e.write(`const ${k} = { ${_} };`)}if(y!=="none"){let _=s.length>0?O(n,new Set(s)):null;e.write(`for (const k in ${o}) {`),e.indented(P=>{if(P.write('if (k === "__proto__") continue;'),_&&P.write(`if (${_}.has(k)) continue;`),y==="passthrough")P.write(`${k}[k] = ${o}[k];`);else{let x=z(n);P.write(`const ${x} = ${o}[k];`);let T=ee(P,n,f,x);P.write(`${k}[k] = ${T};`)}}),e.write("}")}return k}function a$(e,n,i,o,t=!0){let r=i._zod.def;if(s$(i))return G(e,n,r.innerType,o,t);if(r.innerType._zod.optin==="defaulted"){let s=z(n),l=z(n);return e.write(`let ${s};`),e.write(`if (${o} === undefined) {`),e.indented(c=>{c.write(`const ${l} = (() => {`),c.indented(u=>{let d=G(u,n,r.innerType,o);u.write(`return ${d};`)}),c.write("})();"),c.write(`if (${l} !== INVALID) ${s} = ${l};`)}),e.write("} else {"),e.indented(c=>{let u=G(c,n,r.innerType,o);c.write(`${s} = ${u};`)}),e.write("}"),s}let a=t?z(n):null;return a&&e.write(`let ${a};`),e.write(`if (${o} !== undefined) {`),e.indented(s=>{let l=G(s,n,r.innerType,o,t);a&&l!==null&&s.write(`${a} = ${l};`)}),e.write("}"),a}function s$(e){return e._zod.traits?.has("$ZodExactOptional")===!0}function l$(e){return e._zod.optin===void 0&&pn(e)}function pn(e){if(e._zod.def.coerce)return!0;let n=e._zod.def;switch(n.type){case"any":case"unknown":case"undefined":case"void":case"default":case"prefault":case"transform":case"custom":case"lazy":return!0;case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"never":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":return!1;case"nonoptional":return n.innerType?pn(n.innerType):!1;case"literal":return!!n.values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"optional":case"nullable":case"readonly":case"success":return n.innerType?pn(n.innerType):!0;case"catch":return!0;case"union":return n.options?n.options.some(pn):!0;case"intersection":return!n.left||!n.right?!0:pn(n.left)&&pn(n.right);case"pipe":return n.in?pn(n.in):!0;default:return!0}}function mc(e){return e._zod.optin==="optional"&&e._zod.optout==="optional"}function Ff(e){return(e._zod.optin!=="defaulted"||e._zod.optout==="optional")&&Gn(e)}function Gn(e){let n=e._zod.def;switch(n.type){case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":case"never":case"success":return!1;case"literal":return!!n.values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"optional":return!0;case"nullable":case"readonly":case"nonoptional":return n.innerType?Gn(n.innerType):!0;case"union":return n.options?n.options.some(Gn):!0;case"intersection":return!n.left||!n.right||Gn(n.left)||Gn(n.right);case"pipe":return n.out?Gn(n.out):!0;default:return!0}}function c$(e,n,i,o,t=!0){let r=i._zod.def,a=t?z(n):null;return a&&e.write(`let ${a} = null;`),e.write(`if (${o} !== null) {`),e.indented(s=>{let l=G(s,n,r.innerType,o,t);a&&l!==null&&s.write(`${a} = ${l};`)}),e.write("}"),a}function gc(e,n,i){for(let[o,t]of Dn(n._zod.def.checks))e.write(`if (${i} > ${Re(o,t._zod.def.check)}) return INVALID;`)}function u$(e,n,i,o,t=!0){let r=i._zod.def;e.write(`if (!Array.isArray(${o})) return INVALID;`),gc(e,i,`${o}.length`);let a=t?z(n):null,s=z(n),l=z(n);return a&&e.write(`const ${a} = new Array(${o}.length);`),e.write(`for (let ${s} = 0; ${s} < ${o}.length; ${s}++) {`),e.indented(c=>{c.write(`const ${l} = ${o}[${s}];`);let u=ee(c,n,r.element,l,t);a&&u!==null&&c.write(`${a}[${s}] = ${u};`)}),e.write("}"),a}function d$(e,n,i,o){let r=i._zod.def.values;if(r.length!==1){let s=O(n,new Set(r));return e.write(`if (!${s}.has(${o})) return INVALID;`),o}let a=r[0];if(typeof a=="number"&&Number.isNaN(a)){let s=O(n,new Set(r));return e.write(`if (!${s}.has(${o})) return INVALID;`),o}if(typeof a=="string")e.write(`if (${o} !== ${te(a)}) return INVALID;`);else if(typeof a=="number"||typeof a=="boolean")e.write(`if (${o} !== ${a}) return INVALID;`);else if(a===null)e.write(`if (${o} !== null) return INVALID;`);else if(a===void 0)e.write(`if (${o} !== undefined) return INVALID;`);else if(typeof a=="bigint")e.write(`if (${o} !== ${a}n) return INVALID;`);else throw new j(`literal type ${typeof a}`);return o}function p$(e,n,i,o){let t=i._zod.values;if(!t)throw new j("enum schema without enumerated values");let r=O(n,t);return e.write(`if (!${r}.has(${o})) return INVALID;`),o}function Zf(e,n,i,o){let t=i._zod.def;return G(e,n,t.innerType,o)}function m$(e,n,i,o){let t=i._zod.def,a=Object.getOwnPropertyDescriptor(i._zod.def,"defaultValue")?()=>i._zod.def.defaultValue:void 0;if(i._zod.def.type==="prefault"){if(!a)return G(e,n,t.innerType,o);let l=O(n,a),c=z(n);return e.write(`let ${c} = ${o};`),e.write(`if (${o} === undefined) ${c} = ${l}();`),G(e,n,t.innerType,c)}let s=z(n);if(a){let l=O(n,a),c=O(n,Tt);e.write(`let ${s};`),e.write(`if (${o} === undefined) {`),e.indented(u=>{u.write(`${s} = ${c}(${l}());`)}),e.write("} else {"),e.indented(u=>{let d=G(u,n,t.innerType,o);u.write(`${s} = ${d} === undefined ? ${c}(${l}()) : ${d};`)}),e.write("}")}else e.write(`let ${s};`),e.write(`if (${o} !== undefined) {`),e.indented(l=>{let c=G(l,n,t.innerType,o);l.write(`${s} = ${c};`)}),e.write("}");return s}function f$(e,n,i,o){let t=i._zod.def,r=G(e,n,t.innerType,o),a=z(n);return e.write(`const ${a} = ${r};`),e.write(`if (${a} === undefined) return INVALID;`),a}function h$(e,n,i,o){let t=i._zod.def,r=t.items,a=t.rest;e.write(`if (!Array.isArray(${o})) return INVALID;`);let s=Vf(r,"optin"),l=Vf(r,"optout");a?e.write(`if (${o}.length < ${s}) return INVALID;`):e.write(`if (${o}.length < ${s} || ${o}.length > ${r.length}) return INVALID;`);let c=z(n);e.write(`const ${c} = [];`);for(let u=0;u<r.length;u++){let d=r[u];if(u>=l)e.write(`if (${c}.length === ${u}) {`),e.indented(p=>{p.write(`if (${u} < ${o}.length) {`),p.indented(m=>{let f=z(n);m.write(`const ${f} = ${o}[${u}];`);let y=ee(m,n,d,f);m.write(`${c}[${u}] = ${y};`)}),p.write("} else {"),p.indented(m=>{if(mc(d)){m.write(`${c}.length = ${u};`);return}let f=z(n),y=z(n);m.write(`const ${f} = undefined;`),m.write(`const ${y} = (() => {`),m.indented(k=>{let A=ee(k,n,d,f);k.write(`return ${A};`)}),m.write("})();"),m.write(`if (${y} === INVALID || ${y} === undefined) ${c}.length = ${u};`),m.write(`else ${c}[${u}] = ${y};`)}),p.write("}")}),e.write("}");else{let p=z(n);e.write(`const ${p} = ${o}[${u}];`);let m=ee(e,n,d,p);e.write(`${c}[${u}] = ${m};`)}}if(a){let u=z(n),d=z(n);e.write(`for (let ${u} = ${r.length}; ${u} < ${o}.length; ${u}++) {`),e.indented(p=>{p.write(`const ${d} = ${o}[${u}];`);let m=ee(p,n,a,d);p.write(`${c}[${u}] = ${m};`)}),e.write("}")}return c}function Vf(e,n){for(let i=e.length-1;i>=0;i--)if(!(n==="optin"?e[i]._zod.optin!==void 0:e[i]._zod.optout==="optional"))return i+1;return 0}function g$(e,n,i,o){let t=i._zod.def,r=t.options;if(t.discriminator)return y$(e,n,t,o);if(t.inclusive===!1)throw new j("exclusive unions (z.xor)");if(r.length===0)return e.write("return INVALID;"),o;if(r.length===1)return G(e,n,r[0],o);if(r.every(l=>l._zod.def.type==="literal"&&!l._zod.def.checks?.length)){let l=new Set(r.flatMap(u=>u._zod.def.values)),c=O(n,l);return e.write(`if (!${c}.has(${o})) return INVALID;`),o}let s=z(n);e.write(`let ${s};`);for(let l=0;l<r.length;l++){let c=r[l];l===0?e.write(`${s} = (() => {`):e.write(`if (${s} === INVALID) ${s} = (() => {`),e.indented(u=>{let d=G(u,n,c,o);u.write(`return ${d};`)}),e.write("})();")}return e.write(`if (${s} === INVALID) return INVALID;`),s}function y$(e,n,i,o){if(i.unionFallback)throw new j("discriminated union with unionFallback");if(i.options.length===0)return e.write("return INVALID;"),o;let t=z(n),r=z(n);e.write(`const ${t} = ${o}?.[${te(i.discriminator)}];`),e.write(`let ${r};`);let a=!0,s=new Set;for(let l of i.options){let c=l._zod.propValues?.[i.discriminator];if(!c||c.size===0)throw new j("discriminated union option without static discriminator values");for(let p of c){if(s.has(p))throw new j(`duplicate discriminator value ${String(p)}`);s.add(p)}let u=Array.from(c,p=>b$(n,t,p)),d=a?"if":"else if";e.write(`${d} (${u.join(" || ")}) {`),e.indented(p=>{let m=G(p,n,l,o);p.write(`${r} = ${m};`)}),e.write("}"),a=!1}return e.write("else { return INVALID; }"),r}function b$(e,n,i){if(typeof i=="string")return`${n} === ${te(i)}`;if(typeof i=="number")return Number.isNaN(i)?`Number.isNaN(${n})`:`${n} === ${i}`;if(typeof i=="boolean")return`${n} === ${i}`;if(i===null)return`${n} === null`;if(i===void 0)return`${n} === undefined`;if(typeof i=="bigint")return`${n} === ${i}n`;if(typeof i=="symbol"){let o=O(e,i);return`${n} === ${o}`}throw new j(`literal discriminator value ${String(i)}`)}function v$(e,n,i,o){let t=i._zod.def;n.definite=!1;let r=ee(e,n,t.left,o),a=ee(e,n,t.right,o),s=O(n,Zn),l=z(n);return e.write(`const ${l} = ${s}(${r}, ${a});`),e.write(`if (!${l}.valid) return INVALID;`),`${l}.data`}function w$(e,n,i,o){let t=i._zod.def,r=O(n,he);e.write(`if (!${r}(${o})) return INVALID;`);let a=z(n),s=z(n),l=z(n);e.write(`const ${a} = {};`);let c=t,u=c.partial?void 0:t.keyType._zod.values;if(u){let m=[];for(let y of u){if(!(typeof y=="string"||typeof y=="number"||typeof y=="symbol"))throw new j(`record key value ${String(y)}`);let k=typeof y=="number"?y.toString():y;if(k==="__proto__")throw new j('record key "__proto__"');m.push(k);let A=O(n,y),_=G(e,n,t.keyType,A),P=z(n);e.write(`const ${P} = ${o}[${k$(n,k)}];`);let x=ee(e,n,t.valueType,P);e.write(`${a}[${_}] = ${x};`)}let f=O(n,new Set(m));return e.write(`for (const ${s} in ${o}) {`),e.indented(y=>{y.write(`if (${f}.has(${s})) continue;`),c.mode==="loose"?y.write(`if (${s} !== "__proto__") ${a}[${s}] = ${o}[${s}];`):y.write("return INVALID;")}),e.write("}"),a}let d=t.keyType._zod.def;if(!(d.type==="string"&&d.format===void 0&&!d.coerce&&(d.checks?.length??0)===0)){let m=t.mode==="loose",f=Li(t.keyType);f.definite===!1&&(n.definite=!1);let y=O(n,f),k=O(n,Ee),A=z(n);return Bf(e,n,o,s,_=>{_.write(`let ${A} = ${y}(${s});`),_.write(`if (${A} === INVALID && typeof ${s} === "string" && ${k}.test(${s})) ${A} = ${y}(Number(${s}));`),m?_.write(`if (${A} === INVALID) { ${a}[${s}] = ${o}[${s}]; continue; }`):_.write(`if (${A} === INVALID) return INVALID;`),_.write(`if (${A} === "__proto__") continue;`);let P=z(n);_.write(`const ${P} = ${o}[${s}];`);let x=ee(_,n,t.valueType,P);_.write(`${a}[${A}] = ${x};`)}),a}return Bf(e,n,o,s,m=>{m.write(`const ${l} = ${o}[${s}];`);let f=ee(m,n,t.valueType,l);m.write(`${a}[${s}] = ${f};`)},"return INVALID;"),a}function Bf(e,n,i,o,t,r){let a=O(n,Object.prototype.propertyIsEnumerable),s=z(n),l=z(n),c=z(n);e.write(`const ${s} = Object.getOwnPropertySymbols(${i});`),e.write(`const ${l} = Object.getOwnPropertyNames(${i});`),e.write(`for (let ${c} = 0; ${c} < ${l}.length; ${c}++) {`),e.indented(u=>{u.write(`const ${o} = ${l}[${c}];`),u.write(`if (${o} === "__proto__" || !${a}.call(${i}, ${o})) continue;`),t(u)}),e.write("}"),e.write(`for (let ${c} = 0; ${c} < ${s}.length; ${c}++) {`),e.indented(u=>{u.write(`const ${o} = ${s}[${c}];`),u.write(`if (!${a}.call(${i}, ${o})) continue;`),r?u.write(r):t(u)}),e.write("}")}function k$(e,n){return typeof n=="string"?te(n):O(e,n)}function $$(e,n,i,o){let t=i._zod.def;e.write(`if (!(${o} instanceof Map)) return INVALID;`),gc(e,i,`${o}.size`);let r=z(n),a=z(n),s=z(n);return e.write(`const ${r} = new Map();`),e.write(`for (const [${a}, ${s}] of ${o}) {`),e.indented(l=>{let c=G(l,n,t.keyType,a),u=G(l,n,t.valueType,s);l.write(`${r}.set(${c}, ${u});`)}),e.write("}"),r}function _$(e,n,i,o){let t=i._zod.def;e.write(`if (!(${o} instanceof Set)) return INVALID;`),gc(e,i,`${o}.size`);let r=z(n),a=z(n);return e.write(`const ${r} = new Set();`),e.write(`for (const ${a} of ${o}) {`),e.indented(s=>{let l=G(s,n,t.valueType,a);s.write(`${r}.add(${l});`)}),e.write("}"),r}function x$(e,n){return e.write(`if (!(${n} instanceof File)) return INVALID;`),n}function S$(e,n,i,o){e.write(`if (typeof ${o} !== "string") return INVALID;`);let t=i._zod.pattern;if(t){let r=O(n,t);e.write(`${r}.lastIndex = 0;`),e.write(`if (!${r}.test(${o})) return INVALID;`)}return o}function I$(e,n,i,o){let t=i._zod.def,r=mn(n,t.getter),a=O(n,{parser:null});e.write(`if (!${a}.parser) {`),e.indented(l=>{l.write(`const inner = ${r}();`),l.write(`${a}.parser = function(input) {`),l.indented(c=>{c.write("const result = inner._zod.run({ value: input, issues: [] }, {});"),c.write("return result.issues.length === 0 ? result.value : INVALID;")}),l.write("};")}),e.write("}");let s=z(n);return e.write(`const ${s} = ${a}.parser(${o});`),e.write(`if (${s} === INVALID) return INVALID;`),s}function A$(e,n,i,o){let t=i._zod.def,r=G(e,n,t.in,o);if(t.transform){if(fn(t.transform))throw new ve("z.compile: async transforms in pipes are not supported");let a=t.transform,l=mn(n,u=>{let d={value:u,issues:[],addIssue:hc},p=a(u,d);return p instanceof Promise?ie:d.issues.length===0?p:ie}),c=z(n);return e.write(`const ${c} = ${l}(${r});`),e.write(`if (${c} === INVALID) return INVALID;`),G(e,n,t.out,c)}else return G(e,n,t.out,r)}function fn(e){return typeof e=="function"&&(e.constructor.name==="AsyncFunction"||e[Symbol.toStringTag]==="AsyncFunction")}function z$(e,n,i,o){let t=i._zod.def;if(t.fn){if(fn(t.fn))throw new ve("z.compile: async custom predicates are not supported");let r=mn(n,t.fn),a=O(n,pc),s=z(n);e.write(`const ${s} = ${r}(${o});`),e.write(`if (${s} instanceof Promise) ${a}();`),e.write(`if (!${s}) return INVALID;`)}else throw new j("custom schema without a predicate function");return o}function T$(e,n,i){let o=e._zod.run({value:i,issues:[]},{});if(o&&typeof o.then=="function")return ie;let t=o;return t.issues.length===0?t.value:n()}function P$(e,n,i,o){let t=i._zod.def;if(!t.catchValue[Fr])throw new j("catch with a callback (only a constant catch value compiles)",!1);let r=z(n);e.write(`let ${r} = (() => {`),e.indented(c=>{let u=ee(c,n,t.innerType,o);c.write(`return ${u};`)}),e.write("})();");let a=O(n,t.innerType),s=mn(n,t.catchValue),l=O(n,T$);return e.write(`if (${r} === INVALID) {`),e.indented(c=>{c.write(`${r} = ${l}(${a}, ${s}, ${o});`),c.write(`if (${r} === INVALID) return INVALID;`)}),e.write("}"),r}function O$(e,n,i,o){let t=i._zod.def;if(t.transform){if(fn(t.transform))throw new ve("z.compile: async transforms are not supported");let r=t.transform,s=mn(n,c=>{let u={value:c,issues:[],addIssue:hc},d=r(c,u);return d instanceof Promise?ie:u.issues.length===0?d:ie}),l=z(n);return e.write(`const ${l} = ${s}(${o});`),e.write(`if (${l} === INVALID) return INVALID;`),l}return o}function Ci(e){return e.checks&&(e.checks=[...e.checks]),e}function yc(e,n){return new e(Ci({type:"string",...$(n)}))}function bc(e,n){return new e(Ci({type:"string",coerce:!0,...$(n)}))}function ji(e,n){return new e({type:"string",format:"email",check:"string_format",abort:!1,...$(n)})}function Ri(e,n){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...$(n)})}function Mi(e,n){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...$(n)})}function Fi(e,n){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...$(n)})}function Zi(e,n){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...$(n)})}function Vi(e,n){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...$(n)})}function or(e,n){return new e({type:"string",format:"url",check:"string_format",abort:!1,...$(n)})}function Bi(e,n){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...$(n)})}function Gi(e,n){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...$(n)})}function Hi(e,n){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...$(n)})}function Ki(e,n){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...$(n)})}function Wi(e,n){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...$(n)})}function qi(e,n){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...$(n)})}function Ji(e,n){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...$(n)})}function Xi(e,n){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...$(n)})}function Yi(e,n){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...$(n)})}function vc(e,n){return new e({type:"string",format:"mac",check:"string_format",abort:!1,...$(n)})}function Qi(e,n){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...$(n)})}function eo(e,n){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...$(n)})}function no(e,n){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...$(n)})}function to(e,n){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...$(n)})}function ro(e,n){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...$(n)})}function wc(e,n){return new e({type:"string",format:"credit_card",check:"string_format",abort:!1,...$(n)})}function kc(e,n){return new e({type:"string",format:"iban",check:"string_format",abort:!1,...$(n)})}function io(e,n){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...$(n)})}var $c={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function ar(e,n){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...$(n)})}function sr(e,n){return new e({type:"string",format:"date",check:"string_format",...$(n)})}function lr(e,n){return new e({type:"string",format:"time",check:"string_format",precision:null,...$(n)})}function cr(e,n){return new e({type:"string",format:"duration",check:"string_format",...$(n)})}function _c(e,n){return new e(Ci({type:"number",checks:[],...$(n)}))}function xc(e,n){return new e(Ci({type:"number",coerce:!0,checks:[],...$(n)}))}function Sc(e,n){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...$(n)})}function Ic(e,n){return new e({type:"number",check:"number_format",abort:!1,format:"float32",...$(n)})}function Ac(e,n){return new e({type:"number",check:"number_format",abort:!1,format:"float64",...$(n)})}function zc(e,n){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...$(n)})}function Tc(e,n){return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...$(n)})}function Pc(e,n){return new e({type:"boolean",...$(n)})}function Oc(e,n){return new e({type:"boolean",coerce:!0,...$(n)})}function Nc(e,n){return new e({type:"bigint",...$(n)})}function Ec(e,n){return new e({type:"bigint",coerce:!0,...$(n)})}function Uc(e,n){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...$(n)})}function Dc(e,n){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...$(n)})}function Lc(e,n){return new e({type:"symbol",...$(n)})}function Cc(e,n){return new e({type:"undefined",...$(n)})}function jc(e,n){return new e({type:"null",...$(n)})}function Rc(e){return new e({type:"any"})}function Mc(e){return new e({type:"unknown"})}function Fc(e,n){return new e({type:"never",...$(n)})}function Zc(e,n){return new e({type:"void",...$(n)})}function Vc(e,n){return new e({type:"date",...$(n)})}function Bc(e,n){return new e({type:"date",coerce:!0,...$(n)})}function Gc(e,n){return new e({type:"nan",...$(n)})}function Ie(e,n){return new ri({check:"less_than",...$(n),value:e,inclusive:!1})}function pe(e,n){return new ri({check:"less_than",...$(n),value:e,inclusive:!0})}function Ae(e,n){return new ii({check:"greater_than",...$(n),value:e,inclusive:!1})}function me(e,n){return new ii({check:"greater_than",...$(n),value:e,inclusive:!0})}function oo(e){return Ae(0,e)}function ao(e){return Ie(0,e)}function so(e){return pe(0,e)}function lo(e){return me(0,e)}function Me(e,n){return new As({check:"multiple_of",...$(n),value:e})}function Fe(e,n){return new Ps({check:"max_size",...$(n),maximum:e})}function ze(e,n){return new Os({check:"min_size",...$(n),minimum:e})}function hn(e,n){return new Ns({check:"size_equals",...$(n),size:e})}function gn(e,n){return new Es({check:"max_length",...$(n),maximum:e})}function Ue(e,n){return new Us({check:"min_length",...$(n),minimum:e})}function yn(e,n){return new Ds({check:"length_equals",...$(n),length:e})}function Hn(e,n){return new Ls({check:"string_format",format:"regex",...$(n),pattern:e})}function Kn(e){return new Cs({check:"string_format",format:"lowercase",...$(e)})}function Wn(e){return new js({check:"string_format",format:"uppercase",...$(e)})}function qn(e,n){return new Rs({check:"string_format",format:"includes",...$(n),includes:e})}function Jn(e,n){return new Ms({check:"string_format",format:"starts_with",...$(n),prefix:e})}function Xn(e,n){return new Fs({check:"string_format",format:"ends_with",...$(n),suffix:e})}function co(e,n,i){return new Zs({check:"property",property:e,schema:n,...$(i)})}function Yn(e,n){return new Vs({check:"properties",shape:e,...$(n)})}function Qn(e,n){return new Bs({check:"mime_type",mime:e,...$(n)})}function we(e){return new Gs({check:"overwrite",tx:e})}function et(e){return we(n=>n.normalize(e))}function nt(){return we(e=>e.trim())}function tt(){return we(e=>e.toLowerCase())}function rt(){return we(e=>e.toUpperCase())}function it(){return we(e=>Ta(e))}function Hc(e,n,i){return new e({type:"array",element:n,...$(i)})}function N$(e,n,i){return new e({type:"union",options:n,...$(i)})}function E$(e,n,i){return new e({type:"union",options:n,inclusive:!1,...$(i)})}function U$(e,n,i,o){return new e({type:"union",options:i,discriminator:n,...$(o)})}function D$(e,n,i){return new e({type:"intersection",left:n,right:i})}function L$(e,n,i,o){let t=i instanceof E,r=t?o:i,a=t?i:null;return new e({type:"tuple",items:n,rest:a,...$(r)})}function C$(e,n,i,o){return new e({type:"record",keyType:n,valueType:i,...$(o)})}function j$(e,n,i,o){return new e({type:"map",keyType:n,valueType:i,...$(o)})}function R$(e,n,i){return new e({type:"set",valueType:n,...$(i)})}function M$(e,n,i){let o=Array.isArray(n)?Object.fromEntries(n.map(t=>[t,t])):n;return new e({type:"enum",entries:o,...$(i)})}function F$(e,n,i){return new e({type:"enum",entries:n,...$(i)})}function Z$(e,n,i){return new e({type:"literal",values:Array.isArray(n)?n:[n],...$(i)})}function Kc(e,n){return new e({type:"file",...$(n)})}function V$(e,n){return new e({type:"transform",transform:n})}function B$(e,n){return new e({type:"optional",innerType:n})}function G$(e,n){return new e({type:"nullable",innerType:n})}function H$(e,n,i){return new e({type:"default",innerType:n,get defaultValue(){return typeof i=="function"?i():Tt(i)}})}function K$(e,n,i){return new e({type:"nonoptional",innerType:n,...$(i)})}function W$(e,n){return new e({type:"success",innerType:n})}function q$(e,n,i){return new e({type:"catch",innerType:n,catchValue:typeof i=="function"?i:Da(i)})}function J$(e,n,i){return new e({type:"pipe",in:n,out:i})}function X$(e,n){return new e({type:"readonly",innerType:n})}function Y$(e,n,i){return new e({type:"template_literal",parts:n,...$(i)})}function Q$(e,n){return new e({type:"lazy",getter:n})}function e_(e,n){return new e({type:"promise",innerType:n})}function Wc(e,n,i){let o=$(i);return o.abort??(o.abort=!0),new e({type:"custom",check:"custom",fn:n,...o})}function qc(e,n,i){return new e({type:"custom",check:"custom",fn:n,...$(i)})}function Jc(e,n){let i=Wf(o=>(o.addIssue=t=>{if(typeof t=="string")o.issues.push(Ln(t,o.value,i._zod.def));else{let r=t;r.fatal&&(r.continue=!1),r.code??(r.code="custom"),"input"in r||(r.input=o.value),r.inst??(r.inst=i),r.continue??(r.continue=!i._zod.def.abort),o.issues.push(Ln(r))}},e(o.value,o)),n);return i}function Wf(e,n){let i=new V({check:"custom",...$(n)});return i._zod.check=e,i}function Xc(e){let n=new V({check:"describe"});return n._zod.onattach=[i=>{let o=Q.get(i)??{};Q.add(i,{...o,description:e})}],n._zod.check=()=>{},n}function Yc(e){let n=new V({check:"meta"});return n._zod.onattach=[i=>{let o=Q.get(i)??{};Q.add(i,{...o,...e})}],n._zod.check=()=>{},n}function Qc(e,n){let i=$(n),o=i.truthy??["true","1","yes","on","y","enabled"],t=i.falsy??["false","0","no","off","n","disabled"];i.case!=="sensitive"&&(o=o.map(m=>typeof m=="string"?m.toLowerCase():m),t=t.map(m=>typeof m=="string"?m.toLowerCase():m));let r=new Set(o),a=new Set(t),s=e.Codec??Yt,l=e.Boolean??Jt,c=e.String??dn,u=new c({type:"string",error:i.error}),d=new l({type:"boolean",error:i.error}),p=new s({type:"pipe",in:u,out:d,transform:((m,f)=>{let y=m;return i.case!=="sensitive"&&(y=y.toLowerCase()),r.has(y)?!0:a.has(y)?!1:(f.issues.push({code:"invalid_value",expected:"stringbool",values:[...r,...a],input:f.value,inst:p,continue:!1}),{})}),reverseTransform:((m,f)=>m===!0?o[0]||"true":t[0]||"false"),error:i.error});return p._zod.bag.truthy=o,p._zod.bag.falsy=t,p._zod.bag.case=i.case??"insensitive",p}function bn(e,n,i,o={}){let t=$(o),r={check:"string_format",type:"string",format:n,fn:typeof i=="function"?i:s=>i.test(s),...t};return i instanceof RegExp&&(r.pattern=i),new e(r)}function ur(e,...n){for(let i of n)for(let o of Reflect.ownKeys(i))Object.prototype.propertyIsEnumerable.call(i,o)&&Y(e,o,i[o]);return e}function Ze(e){let n=e?.target??"draft-2020-12";return n==="draft-4"&&(n="draft-04"),n==="draft-7"&&(n="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Q,target:n,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function W(e,n,i,o,t){let r=typeof n.unrepresentable=="function"?n.unrepresentable({zodSchema:e,path:o.path,message:t}):n.unrepresentable;if(r==="any")return!1;if(r===void 0||r==="throw")throw new Error(t);return Object.assign(i,r),!0}function F(e,n,i={path:[],schemaPath:[]}){var o;let t=e._zod.def,r=n.seen.get(e);if(r)return r.count++,i.schemaPath.includes(e)&&(r.cycle=i.path),r.schema;let a={schema:{},count:1,cycle:void 0,path:i.path};n.seen.set(e,a),n.sharedDefsExtractedFor=void 0,n.sharedEmitDoneFor=void 0;let s=e._zod.toJSONSchema?.();if(s)a.schema=s;else{let u={...i,schemaPath:[...i.schemaPath,e],path:i.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(n,a.schema,u);else{let p=a.schema,m=n.processors[t.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${t.type}`);m(e,n,p,u)}let d=e._zod.parent;d&&(a.ref||(a.ref=d),F(d,n,u),n.seen.get(d).isParent=!0)}let l=n.metadataRegistry.get(e);return l&&ur(a.schema,l),n.io==="input"&&oe(e)&&(delete a.schema.examples,delete a.schema.default),n.io==="input"&&"_prefault"in a.schema&&((o=a.schema).default??(o.default=a.schema._prefault)),delete a.schema._prefault,n.seen.get(e).schema}function qf(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Ve(e,n){let i=e.seen.get(n);if(!i)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let o=new Map;for(let a of e.seen.entries()){let s=e.metadataRegistry.get(a[0])?.id;if(s){let l=o.get(s);if(l&&l!==a[0])throw new Error(`Duplicate schema id "${s}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);o.set(s,a[0])}}let t=a=>{let s=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(a[0])?.id,p=e.external.uri??(f=>f);if(d)return{ref:p(d)};let m=a[1].defId??a[1].schema.id??`schema${e.counter++}`;return a[1].defId=m,{defId:m,ref:`${p("__shared")}#/${s}/${qf(m)}`}}let l="#",c=`${l}/${s}/`;if(a[1]===i&&!a[1].schema.id)return{ref:l};let u=a[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:c+qf(u)}},r=a=>{if(a[1].schema.$ref)return;let s=a[1],{ref:l,defId:c}=t(a);s.def={...s.schema},c&&(s.defId=c);let u=s.schema;for(let d in u)delete u[d];u.$ref=l};if(e.cycles==="throw")for(let a of e.seen.entries()){let s=a[1];if(s.cycle)throw new Error(`Cycle detected: #/${s.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of e.seen.entries()){let s=a[1];if(n===a[0]){r(a);continue}if(e.external){let c=e.external.registry.get(a[0])?.id;if(n!==a[0]&&c){r(a);continue}}if(e.metadataRegistry.get(a[0])?.id){r(a);continue}if(s.cycle){r(a);continue}s.count>1&&e.reused==="ref"&&r(a)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Yf(e){let n=e.anyOf;if(!Array.isArray(n)||n.length===0||e.type!==void 0)return;let i=[];for(let o of n){if(!o||typeof o!="object")return;Yf(o);let t=Object.keys(o);if(t.length!==1||t[0]!=="type")return;let r=o.type;for(let a of Array.isArray(r)?r:[r]){if(typeof a!="string")return;i.includes(a)||i.push(a)}}delete e.anyOf,e.type=i.length===1?i[0]:i}var Qf=new Set(["type","properties","required","additionalProperties"]),Jf=["oneOf","anyOf"];function Xf(e){let n=e.additionalProperties;return n===void 0||n===!1||typeof n!="object"||n===null?null:Object.keys(n).length?n:null}function eu(e){let n=[];for(let r of e){if(typeof r!="object"||r.type!=="object")return null;for(let a in r)if(!Qf.has(a))return null;n.push(r)}let i={},o=new Set;for(let r of n){for(let a in r.properties){if(Object.prototype.hasOwnProperty.call(i,a))continue;let s=[];for(let c of n){let u=c.properties?.[a]??Xf(c);u!=null&&(s.some(d=>JSON.stringify(d)===JSON.stringify(u))||s.push(u))}let l=s.length===1?s[0]:eu(s)??{allOf:s};Y(i,a,l)}for(let a of r.required??[])o.add(a)}let t={type:"object",properties:i};if(o.size&&(t.required=[...o]),n.every(r=>r.additionalProperties===!1))t.additionalProperties=!1;else{let r=[];for(let a of n){let s=Xf(a);s&&!r.some(l=>JSON.stringify(l)===JSON.stringify(s))&&r.push(s)}r.length===1?t.additionalProperties=r[0]:r.length>1&&(t.additionalProperties={allOf:r})}return t}function n_(e){let n=e.allOf;if(!Array.isArray(n)||n.length<2)return;for(let t of Qf)if(t in e)return;let i=n.filter(t=>Jf.some(r=>Array.isArray(t[r]))),o=null;if(!i.length)o=eu(n);else{let t=i[0],r=Jf.find(l=>Array.isArray(t[l]));if(Object.keys(t).length!==1)return;let a=n.filter(l=>l!==t),s=t[r].map(l=>eu([...a,l]));if(s.some(l=>!l))return;o={[r]:s}}o&&(delete e.allOf,ur(e,o))}function Be(e,n){let i=e.seen.get(n);if(!i)throw new Error("Unprocessed schema. This is a bug in Zod.");let o=s=>{let l=e.seen.get(s);if(l.ref===null)return;let c=l.def??l.schema,u={...c},d=l.ref;if(l.ref=null,d){o(d);let m=e.seen.get(d),f=m.schema;if(f.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(c.allOf=c.allOf??[],c.allOf.push(f)):ur(c,f),ur(c,u),s._zod.parent===d)for(let k in c)k==="$ref"||k==="allOf"||k in u||delete c[k];if(f.$ref&&m.def)for(let k in c)k==="$ref"||k==="allOf"||k in m.def&&JSON.stringify(c[k])===JSON.stringify(m.def[k])&&delete c[k]}let p=s._zod.parent;if(p&&p!==d){o(p);let m=e.seen.get(p);if(m?.schema.$ref&&(c.$ref=m.schema.$ref,m.def))for(let f in c)f==="$ref"||f==="allOf"||f in m.def&&JSON.stringify(c[f])===JSON.stringify(m.def[f])&&delete c[f]}e.override({zodSchema:s,jsonSchema:c,path:l.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let s of[...e.seen.entries()].reverse())o(s[0]);if(e.target!=="openapi-3.0")for(let s of e.seen.entries())Yf(s[1].def??s[1].schema);for(let s of e.deferred)s();if(e.intersections.length){let s=new Map;for(let l of e.seen.values())for(let c of[l.schema,l.def]){let u=c?.allOf;if(!Array.isArray(u))continue;let d=s.get(u);d?d.push(c):s.set(u,[c])}for(let l of e.intersections)for(let c of s.get(l)??[])n_(c)}}let t={};if(e.target==="draft-2020-12"?t.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?t.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?t.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let s=e.external.registry.get(n)?.id;if(!s)throw new Error("Schema is missing an `id` property");t.$id=e.external.uri(s)}ur(t,i.defId?i.schema:i.def??i.schema);let r=e.metadataRegistry.get(n)?.id;r!==void 0&&t.id===r&&delete t.id;let a=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let s of e.seen.entries()){let l=s[1];l.def&&l.defId&&(l.def.id===l.defId&&delete l.def.id,Y(a,l.defId,l.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(a).length>0&&(e.target==="draft-2020-12"?t.$defs=a:t.definitions=a);try{let s=JSON.parse(JSON.stringify(t));return Object.defineProperty(s,"~standard",{value:{...n["~standard"],jsonSchema:{input:ot(n,"input",e.processors),output:ot(n,"output",e.processors)}},enumerable:!1,writable:!1}),s}catch{throw new Error("Error converting schema to JSON.")}}function oe(e,n){let i=n??{seen:new Set};if(i.seen.has(e))return!1;i.seen.add(e);let o=e._zod.def;if(o.type==="transform")return!0;if(o.type==="array")return oe(o.element,i);if(o.type==="set")return oe(o.valueType,i);if(o.type==="lazy")return oe(o.getter(),i);if(o.type==="promise"||o.type==="optional"||o.type==="nonoptional"||o.type==="nullable"||o.type==="readonly"||o.type==="default"||o.type==="prefault"||o.type==="catch")return oe(o.innerType,i);if(o.type==="intersection")return oe(o.left,i)||oe(o.right,i);if(o.type==="record"||o.type==="map")return oe(o.keyType,i)||oe(o.valueType,i);if(o.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:oe(o.in,i)||oe(o.out,i);if(o.type==="object"){for(let t in o.shape)if(oe(o.shape[t],i))return!0;return!1}if(o.type==="union"){for(let t of o.options)if(oe(t,i))return!0;return!1}if(o.type==="tuple"){for(let t of o.items)if(oe(t,i))return!0;return!!(o.rest&&oe(o.rest,i))}return!1}var nu=(e,n={})=>i=>{let o=Ze({...i,processors:n});return F(e,o),Ve(o,e),Be(o,e)},ot=(e,n,i={})=>o=>{let{libraryOptions:t,target:r}=o??{},a=Ze({...t??{},target:r,io:n,processors:i});return F(e,a),Ve(a,e),Be(a,e)};var at=(e,n,i)=>{(e[n]===void 0||i>e[n])&&(e[n]=i)},st=(e,n,i)=>{(e[n]===void 0||i<e[n])&&(e[n]=i)},eh=(e,n)=>{at(e,"minimum",n),st(e,"maximum",n)},ih=(e,n)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(n)||e.multipleOf.push(n)},oh=(e,n)=>{e.patterns??(e.patterns=new Set),e.patterns.add(n)},ah=(e,n)=>{e.mime=e.mime?e.mime.filter(i=>n.includes(i)):[...n]},sh=(e,n)=>{e.format=n,n.includes("int")&&(e.isInt=!0)},nh=(e,n)=>at(e,"minimum",n.minimum),th=(e,n)=>st(e,"maximum",n.maximum),rh=e=>(n,i)=>{sh(n,i.format);let[o,t]=e[i.format];at(n,"minimum",o),st(n,"maximum",t)},t_={greater_than:(e,n)=>at(e,n.inclusive?"minimum":"exclusiveMinimum",n.value),less_than:(e,n)=>st(e,n.inclusive?"maximum":"exclusiveMaximum",n.value),multiple_of:(e,n)=>ih(e,n.value),number_format:rh(Ot),bigint_format:rh(Nt),min_length:nh,max_length:th,length_equals:(e,n)=>eh(e,n.length),min_size:nh,max_size:th,size_equals:(e,n)=>eh(e,n.size),string_format:(e,n)=>{sh(e,n.format),n.pattern&&oh(e,n.pattern),(n.format==="base64"||n.format==="base64url")&&(e.contentEncoding=n.format),(n.local||n.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,n)=>ah(e,n.mime)};function q(e){let n={},i=e._zod.def,o=e._zod.traits.has("$ZodCheck")?[e,...i.checks??[]]:i.checks??[];for(let r of o)t_[r._zod.def.check]?.(n,r._zod.def);let t=e._zod.bag;t.minimum!==void 0&&at(n,"minimum",t.minimum),t.exclusiveMinimum!==void 0&&at(n,"exclusiveMinimum",t.exclusiveMinimum),t.maximum!==void 0&&st(n,"maximum",t.maximum),t.exclusiveMaximum!==void 0&&st(n,"exclusiveMaximum",t.exclusiveMaximum),t.multipleOf!==void 0&&ih(n,t.multipleOf),t.format!==void 0&&(n.format??(n.format=t.format),t.format.includes("int")&&(n.isInt=!0)),t.mime&&ah(n,t.mime);for(let r of t.patterns??[])oh(n,r);return n}var r_={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},i_=new Map([[fi,ss],[qt,ls]]),lh=e=>i_.get(e)??e,iu=(e,n,i,o)=>{let t=i;t.type="string";let{minimum:r,maximum:a,format:s,patterns:l,contentEncoding:c,laxFormat:u}=q(e);if(typeof r=="number"&&(t.minLength=r),typeof a=="number"&&(t.maxLength=a),s&&(t.format=r_[s]??s,t.format===""&&delete t.format,(s==="time"||u)&&delete t.format),c&&(t.contentEncoding=c),l&&l.size>0){let d=[...l].map(lh);d.length===1?t.pattern=d[0].source:d.length>1&&(t.allOf=[...d.map(p=>({...n.target==="draft-07"||n.target==="draft-04"||n.target==="openapi-3.0"?{type:"string"}:{},pattern:p.source}))])}},ou=(e,n,i,o)=>{let t=i,{minimum:r,maximum:a,multipleOf:s,exclusiveMaximum:l,exclusiveMinimum:c,isInt:u}=q(e);t.type=u?"integer":"number";let d=typeof c=="number"&&c>=(r??Number.NEGATIVE_INFINITY),p=typeof l=="number"&&l<=(a??Number.POSITIVE_INFINITY),m=n.target==="draft-04"||n.target==="openapi-3.0";if(d?m?(t.minimum=c,t.exclusiveMinimum=!0):t.exclusiveMinimum=c:typeof r=="number"&&(t.minimum=r),p?m?(t.maximum=l,t.exclusiveMaximum=!0):t.exclusiveMaximum=l:typeof a=="number"&&(t.maximum=a),s){let f=new Set;for(let A of s)Number.isFinite(A)&&A!==0?f.add(Math.abs(A)):W(e,n,t,o,`A multipleOf divisor of ${A} cannot be represented in JSON Schema`);let[y,...k]=f;y!==void 0&&(t.multipleOf=y),k.length&&(t.allOf=[...t.allOf??[],...k.map(A=>({multipleOf:A}))])}},au=(e,n,i,o)=>{i.type="boolean"},su=(e,n,i,o)=>{W(e,n,i,o,"BigInt cannot be represented in JSON Schema")},lu=(e,n,i,o)=>{W(e,n,i,o,"Symbols cannot be represented in JSON Schema")},cu=(e,n,i,o)=>{n.target==="openapi-3.0"?(i.type="string",i.nullable=!0,i.enum=[null]):i.type="null"},uu=(e,n,i,o)=>{W(e,n,i,o,"Undefined cannot be represented in JSON Schema")},du=(e,n,i,o)=>{W(e,n,i,o,"Void cannot be represented in JSON Schema")},pu=(e,n,i,o)=>{i.not={}},mu=(e,n,i,o)=>{},fu=(e,n,i,o)=>{},hu=(e,n,i,o)=>{W(e,n,i,o,"Date cannot be represented in JSON Schema")},gu=(e,n,i,o)=>{let t=e._zod.def,r=On(t.entries);if(r.length===0){i.not={};return}r.every(a=>typeof a=="number")&&(i.type="number"),r.every(a=>typeof a=="string")&&(i.type="string"),i.enum=r},yu=(e,n,i,o)=>{let t=e._zod.def;if(t.values.length===0){i.not={};return}let r=[];for(let a of t.values)if(a===void 0){if(W(e,n,i,o,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){if(W(e,n,i,o,"BigInt literals cannot be represented in JSON Schema"))return;r.push(Number(a))}else r.push(a);if(r.length!==0)if(r.length===1){let a=r[0];i.type=a===null?"null":typeof a,n.target==="draft-04"||n.target==="openapi-3.0"?i.enum=[a]:i.const=a}else r.every(a=>typeof a=="number")&&(i.type="number"),r.every(a=>typeof a=="string")&&(i.type="string"),r.every(a=>typeof a=="boolean")&&(i.type="boolean"),r.every(a=>a===null)&&(i.type="null"),i.enum=r},bu=(e,n,i,o)=>{W(e,n,i,o,"NaN cannot be represented in JSON Schema")},vu=(e,n,i,o)=>{let t=i,r=e._zod.pattern;if(!r)throw new Error("Pattern not found in template literal");t.type="string",t.pattern=r.source},wu=(e,n,i,o)=>{let t=i;t.type="string",t.format="binary",t.contentEncoding="binary";let{minimum:r,maximum:a,mime:s}=q(e);r!==void 0&&(t.minLength=r),a!==void 0&&(t.maxLength=a),s&&(s.length===0?t.not={}:s.length===1?t.contentMediaType=s[0]:t.anyOf=s.map(l=>({contentMediaType:l})))},ku=(e,n,i,o)=>{i.type="boolean"},$u=(e,n,i,o)=>{W(e,n,i,o,"Custom types cannot be represented in JSON Schema")},_u=(e,n,i,o)=>{W(e,n,i,o,"Function types cannot be represented in JSON Schema")},xu=(e,n,i,o)=>{W(e,n,i,o,"Transforms cannot be represented in JSON Schema")},Su=(e,n,i,o)=>{W(e,n,i,o,"Map cannot be represented in JSON Schema")},Iu=(e,n,i,o)=>{W(e,n,i,o,"Set cannot be represented in JSON Schema")},Au=(e,n,i,o)=>{let t=i,r=e._zod.def,{minimum:a,maximum:s}=q(e);typeof a=="number"&&(t.minItems=a),typeof s=="number"&&(t.maxItems=s),t.type="array",t.items=F(r.element,n,{...o,path:[...o.path,"items"]})};function dr(e){let n=e._zod.def;return n.type==="pipe"&&n.in._zod.traits.has("$ZodTransform")?dr(n.out):n.type==="catch"?dr(n.innerType):e._zod.optin}var zu=(e,n,i,o)=>{let t=i,r=e._zod.def,a=r.shape;if(Object.getOwnPropertySymbols(a).length&&W(e,n,t,o,"Symbol keys cannot be represented in JSON Schema"))return;t.type="object",t.properties={};for(let c in a)Y(t.properties,c,F(a[c],n,{...o,path:[...o.path,"properties",c]}));let l=[];for(let c of Object.keys(a)){let u=r.shape[c];(n.io==="input"?dr(u)===void 0:u._zod.optout===void 0)&&l.push(c)}l.length>0&&(t.required=l),r.catchall?._zod.def.type==="never"?t.additionalProperties=!1:r.catchall?r.catchall&&(t.additionalProperties=F(r.catchall,n,{...o,path:[...o.path,"additionalProperties"]})):n.io==="output"&&(t.additionalProperties=!1)},po=(e,n,i,o)=>{let t=e._zod.def,r=t.inclusive===!1,a=t.options.map((s,l)=>F(s,n,{...o,path:[...o.path,r?"oneOf":"anyOf",l]}));r?i.oneOf=a:i.anyOf=a},Tu=(e,n,i,o)=>{let t=e._zod.def,r=F(t.left,n,{...o,path:[...o.path,"allOf",0]}),a=F(t.right,n,{...o,path:[...o.path,"allOf",1]}),s=c=>"allOf"in c&&Object.keys(c).length===1,l=[...s(r)?r.allOf:[r],...s(a)?a.allOf:[a]];i.allOf=l,n.intersections.push(l)},Pu=(e,n,i,o)=>{let t=i,r=e._zod.def;t.type="array";let a=n.target==="draft-2020-12"?"prefixItems":"items",s=n.target==="draft-2020-12"||n.target==="openapi-3.0"?"items":"additionalItems",l=r.items.map((y,k)=>F(y,n,{...o,path:[...o.path,a,k]})),c=r.rest?F(r.rest,n,{...o,path:[...o.path,s,...n.target==="openapi-3.0"?[r.items.length]:[]]}):null,u=r.items.length;for(;u>0;){let y=r.items[u-1];if(!(n.io==="input"?dr(y)!==void 0:y._zod.optout==="optional"))break;u--}let d=r.items.length,p=!r.rest;n.target==="draft-2020-12"?(t.prefixItems=l,p?t.items=!1:c&&(t.items=c),u>0&&(t.minItems=u),p&&(t.maxItems=d)):n.target==="openapi-3.0"?(t.items={anyOf:l},c&&t.items.anyOf.push(c),u>0&&(t.minItems=u),p&&(t.maxItems=d)):(t.items=l,p?t.additionalItems=!1:c&&(t.additionalItems=c),u>0&&(t.minItems=u),p&&(t.maxItems=d));let{minimum:m,maximum:f}=q(e);typeof m=="number"&&(t.minItems=m),typeof f=="number"&&(t.maxItems=f)};function tu(e,n,i){if(n.$ref){if(i.has(n))return n;i.add(n);let f=e.get(n)?.def;if(!f)return n;let y=tu(e,f,i);return y===f?n:y}for(let f of["anyOf","oneOf"]){let y=n[f];if(!Array.isArray(y))continue;let k=y.map(A=>tu(e,A,i));k.some((A,_)=>A!==y[_])&&(n={...n,[f]:k})}let o=Array.isArray(n.type)?n.type:[n.type],t=!o.includes("string")&&o.some(f=>f==="number"||f==="integer"),r=n.enum??(n.const!==void 0?[n.const]:void 0);if(!t&&!r?.some(f=>typeof f=="number"))return n;let{minimum:a,maximum:s,exclusiveMinimum:l,exclusiveMaximum:c,multipleOf:u,format:d,id:p,...m}=n;return m.enum?m.enum=m.enum.map(f=>typeof f=="number"?String(f):f):typeof m.const=="number"&&(m.const=String(m.const)),t&&(m.type="string",r||(m.pattern=(o.includes("number")?Ee:Zt).source)),m}var ru=new WeakMap;function o_(e){let n=new Map;for(let o of e.seen.values())o.def&&!n.has(o.schema)&&n.set(o.schema,o);let i=new Map;for(let o of ru.get(e)??[]){let t=e.seen.get(o),r=(t?.def??t?.schema)?.propertyNames;if(!r||r===!0||i.has(r))continue;let a=tu(n,r,new Set);a!==r&&i.set(r,a)}if(i.size)for(let o of e.seen.values())for(let t of[o.schema,o.def]){let r=t&&i.get(t.propertyNames);r&&(t.propertyNames=r)}}var Ou=(e,n,i,o)=>{let t=i,r=e._zod.def;t.type="object";let a=r.keyType,s=q(a).patterns;if(r.mode==="loose"&&s&&s.size>0){let u=F(r.valueType,n,{...o,path:[...o.path,"patternProperties","*"]});t.patternProperties={};for(let d of s)Y(t.patternProperties,lh(d).source,u)}else{if(n.target==="draft-07"||n.target==="draft-2020-12"){t.propertyNames=F(r.keyType,n,{...o,path:[...o.path,"propertyNames"]});let u=ru.get(n);u||(u=[],ru.set(n,u),n.deferred.push(()=>o_(n))),u.push(e)}t.additionalProperties=F(r.valueType,n,{...o,path:[...o.path,"additionalProperties"]})}let l=a._zod.values,c=n.io==="input"&&dr(r.valueType)!==void 0;if(l&&!r.partial&&!c){let u=[...l].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(t.required=u.map(String))}},Nu=(e,n,i,o)=>{let t=e._zod.def,r=F(t.innerType,n,o),a=n.seen.get(e);n.target==="openapi-3.0"?(a.ref=t.innerType,i.nullable=!0):i.anyOf=[r,{type:"null"}]},Eu=(e,n,i,o)=>{let t=e._zod.def;F(t.innerType,n,o);let r=n.seen.get(e);r.ref=t.innerType},Uu=Symbol();function ch(e,n,i,o,t){let r=!1,a=JSON.stringify(e,(s,l)=>typeof l!="bigint"?l:(r=!0,null));return r?(W(n,i,o,t,"BigInt defaults cannot be represented in JSON Schema"),Uu):JSON.parse(a)}var Du=(e,n,i,o)=>{let t=e._zod.def;F(t.innerType,n,o);let r=n.seen.get(e);r.ref=t.innerType;let a=ch(t.defaultValue,e,n,i,o);a!==Uu&&(i.default=a)},Lu=(e,n,i,o)=>{let t=e._zod.def;F(t.innerType,n,o);let r=n.seen.get(e);if(r.ref=t.innerType,n.io!=="input")return;let a=ch(t.defaultValue,e,n,i,o);a!==Uu&&(i._prefault=a)},Cu=(e,n,i,o)=>{let t=e._zod.def;F(t.innerType,n,o);let r=n.seen.get(e);r.ref=t.innerType;let a;try{a=t.catchValue(void 0)}catch{W(e,n,i,o,"Dynamic catch values are not supported in JSON Schema");return}i.default=a},ju=(e,n,i,o)=>{let t=e._zod.def,r=t.in._zod.traits.has("$ZodTransform"),a=n.io==="input"?r?t.out:t.in:t.out;F(a,n,o);let s=n.seen.get(e);s.ref=a},Ru=(e,n,i,o)=>{let t=e._zod.def;F(t.innerType,n,o);let r=n.seen.get(e);r.ref=t.innerType,i.readOnly=!0},Mu=(e,n,i,o)=>{let t=e._zod.def;F(t.innerType,n,o);let r=n.seen.get(e);r.ref=t.innerType},mo=(e,n,i,o)=>{let t=e._zod.def;F(t.innerType,n,o);let r=n.seen.get(e);r.ref=t.innerType},Fu=(e,n,i,o)=>{let t=e._zod.innerType;F(t,n,o);let r=n.seen.get(e);r.ref=t},uo={string:iu,number:ou,boolean:au,bigint:su,symbol:lu,null:cu,undefined:uu,void:du,never:pu,any:mu,unknown:fu,date:hu,enum:gu,literal:yu,nan:bu,template_literal:vu,file:wu,success:ku,custom:$u,function:_u,transform:xu,map:Su,set:Iu,array:Au,object:zu,union:po,intersection:Tu,tuple:Pu,record:Ou,nullable:Nu,nonoptional:Eu,default:Du,prefault:Lu,catch:Cu,pipe:ju,readonly:Ru,promise:Mu,optional:mo,lazy:Fu};function fo(e,n){if("_idmap"in e){let o=e,t=Ze({...n,processors:uo}),r={};for(let l of o._idmap.entries()){let[c,u]=l;F(u,t)}let a={},s={registry:o,uri:n?.uri,defs:r};t.external=s;for(let l of o._idmap.entries()){let[c,u]=l;Ve(t,u),Y(a,c,Be(t,u))}if(Object.keys(r).length>0){let l=t.target==="draft-2020-12"?"$defs":"definitions";a.__shared={[l]:r}}return{schemas:a}}let i=Ze({...n,processors:uo});return F(e,i),Ve(i,e),Be(i,e)}var ho=class{get metadataRegistry(){return this.ctx.metadataRegistry}get target(){return this.ctx.target}get unrepresentable(){return this.ctx.unrepresentable}get override(){return this.ctx.override}get io(){return this.ctx.io}get counter(){return this.ctx.counter}set counter(n){this.ctx.counter=n}get seen(){return this.ctx.seen}constructor(n){let i=n?.target??"draft-2020-12";i==="draft-4"&&(i="draft-04"),i==="draft-7"&&(i="draft-07"),this.ctx=Ze({processors:uo,target:i,...n?.metadata&&{metadata:n.metadata},...n?.unrepresentable&&{unrepresentable:n.unrepresentable},...n?.override&&{override:n.override},...n?.io&&{io:n.io}})}process(n,i={path:[],schemaPath:[]}){return F(n,this.ctx,i)}emit(n,i){i&&(i.cycles&&(this.ctx.cycles=i.cycles),i.reused&&(this.ctx.reused=i.reused),i.external&&(this.ctx.external=i.external)),this.ctx.sharedDefsExtractedFor=void 0,this.ctx.sharedEmitDoneFor=void 0,Ve(this.ctx,n);let o=Be(this.ctx,n),{"~standard":t,...r}=o;return r}};var uh={};var ht={};Pe(ht,{ZodAny:()=>cd,ZodArray:()=>md,ZodBase64:()=>Uo,ZodBase64URL:()=>Do,ZodBigInt:()=>mt,ZodBigIntFormat:()=>jo,ZodBoolean:()=>pt,ZodCIDRv4:()=>No,ZodCIDRv6:()=>Eo,ZodCUID:()=>So,ZodCUID2:()=>Io,ZodCatch:()=>Ud,ZodCodec:()=>kr,ZodCreditCard:()=>nd,ZodCustom:()=>$r,ZodCustomStringFormat:()=>$n,ZodDate:()=>hr,ZodDefault:()=>zd,ZodDiscriminatedUnion:()=>hd,ZodE164:()=>Lo,ZodEmail:()=>ko,ZodEmoji:()=>_o,ZodEnum:()=>ct,ZodExactOptional:()=>Zo,ZodFile:()=>xd,ZodFunction:()=>Bd,ZodGUID:()=>$o,ZodIBAN:()=>td,ZodIPv4:()=>Po,ZodIPv6:()=>Oo,ZodISODate:()=>He,ZodISODateTime:()=>Ge,ZodISODuration:()=>We,ZodISOTime:()=>Ke,ZodInstanceOf:()=>Kd,ZodIntersection:()=>gd,ZodJWT:()=>Co,ZodKSUID:()=>To,ZodLazy:()=>Fd,ZodLiteral:()=>_d,ZodMAC:()=>ed,ZodMap:()=>kd,ZodNaN:()=>Ld,ZodNanoID:()=>xo,ZodNever:()=>dd,ZodNonOptional:()=>Vo,ZodNull:()=>sd,ZodNullable:()=>Ad,ZodNumber:()=>dt,ZodNumberFormat:()=>_n,ZodObject:()=>yr,ZodOptional:()=>vr,ZodPipe:()=>wr,ZodPrefault:()=>Pd,ZodPreprocess:()=>Cd,ZodPromise:()=>Vd,ZodReadonly:()=>jd,ZodRecord:()=>lt,ZodSet:()=>$d,ZodString:()=>ut,ZodStringFormat:()=>Z,ZodSuccess:()=>Ed,ZodSymbol:()=>od,ZodTemplateLiteral:()=>Md,ZodTransform:()=>Sd,ZodTuple:()=>bd,ZodType:()=>U,ZodULID:()=>Ao,ZodURL:()=>fr,ZodUUID:()=>Te,ZodUndefined:()=>ad,ZodUnion:()=>br,ZodUnknown:()=>ud,ZodVoid:()=>pd,ZodXID:()=>zo,ZodXor:()=>fd,_ZodString:()=>wo,_default:()=>Td,_function:()=>$g,any:()=>Qh,array:()=>gr,base64:()=>Eh,base64url:()=>Uh,bigint:()=>Wh,boolean:()=>id,catch:()=>Dd,check:()=>_g,cidrv4:()=>Oh,cidrv6:()=>Nh,codec:()=>bg,creditCard:()=>Lh,cuid:()=>_h,cuid2:()=>xh,currencyCode:()=>Zh,custom:()=>xg,date:()=>ng,describe:()=>Sg,discriminatedUnion:()=>sg,e164:()=>Dh,email:()=>mh,emoji:()=>kh,enum:()=>Mo,exactOptional:()=>Id,file:()=>fg,float32:()=>Bh,float64:()=>Gh,function:()=>$g,guid:()=>fh,hash:()=>Vh,hex:()=>Fh,hostname:()=>Mh,httpUrl:()=>wh,iban:()=>Ch,instanceof:()=>Ag,int:()=>bo,int32:()=>Hh,int64:()=>qh,intersection:()=>yd,invertCodec:()=>vg,ipv4:()=>zh,ipv6:()=>Ph,json:()=>Tg,jwt:()=>jh,keyof:()=>tg,ksuid:()=>Ah,lazy:()=>Zd,literal:()=>mg,looseObject:()=>og,looseRecord:()=>cg,mac:()=>Th,map:()=>ug,meta:()=>Ig,nan:()=>yg,nanoid:()=>$h,nativeEnum:()=>pg,never:()=>Ro,nonoptional:()=>Nd,null:()=>ld,nullable:()=>mr,nullish:()=>hg,number:()=>rd,object:()=>rg,optional:()=>wn,partialRecord:()=>lg,pipe:()=>vo,prefault:()=>Od,preprocess:()=>Pg,promise:()=>kg,readonly:()=>Rd,record:()=>wd,refine:()=>Gd,set:()=>dg,strictObject:()=>ig,string:()=>pr,stringFormat:()=>Rh,stringbool:()=>zg,success:()=>gg,superRefine:()=>Hd,symbol:()=>Xh,templateLiteral:()=>wg,transform:()=>Fo,tuple:()=>vd,uint32:()=>Kh,uint64:()=>Jh,ulid:()=>Sh,undefined:()=>Yh,union:()=>ft,unknown:()=>vn,url:()=>vh,uuid:()=>hh,uuidv4:()=>gh,uuidv6:()=>yh,uuidv7:()=>bh,void:()=>eg,xid:()=>Ih,xor:()=>ag});var go={};Pe(go,{endsWith:()=>Xn,gt:()=>Ae,gte:()=>me,includes:()=>qn,length:()=>yn,lowercase:()=>Kn,lt:()=>Ie,lte:()=>pe,maxLength:()=>gn,maxSize:()=>Fe,mime:()=>Qn,minLength:()=>Ue,minSize:()=>ze,multipleOf:()=>Me,negative:()=>ao,nonnegative:()=>lo,nonpositive:()=>so,normalize:()=>et,overwrite:()=>we,positive:()=>oo,properties:()=>Yn,property:()=>co,regex:()=>Hn,size:()=>hn,slugify:()=>it,startsWith:()=>Jn,toLowerCase:()=>tt,toUpperCase:()=>rt,trim:()=>nt,uppercase:()=>Wn});var dh=new WeakSet([Object.prototype,Error.prototype]);function yo(e,n,i){Object.defineProperty(e,n,{configurable:!0,enumerable:!1,get(){let o=i(this);return Object.defineProperty(this,n,{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,n,{value:o,configurable:!0,writable:!0})}})}var ph=(e,n)=>{Fa.init(e,n),e.name="ZodError";let i=Object.getPrototypeOf(e);dh.has(i)||(dh.add(i),yo(i,"format",o=>t=>jt(o,t)),yo(i,"flatten",o=>t=>Ct(o,t)),yo(i,"addIssue",o=>t=>{o.issues.push(t),o.message=JSON.stringify(o.issues,Nn,2)}),yo(i,"addIssues",o=>t=>{o.issues.push(...t),o.message=JSON.stringify(o.issues,Nn,2)}),Object.defineProperty(i,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},s_=h("ZodError",ph),de=h("ZodError",ph,void 0,{Parent:Error});var Zu=Cn(de),Vu=jn(de),Bu=Rn(de),Gu=Mn(de),Hu=Gr(de),Ku=Hr(de),Wu=Kr(de),qu=Wr(de),Ju=qr(de),Xu=Jr(de),Yu=Xr(de),Qu=Yr(de);function c_(){J.localeError||K(Pi())}function kn(){J.memoizer||K({memoizer:tr()})}var U=h("ZodType",(e,n)=>(c_(),E.init(e,n),e.def=n,e.type=n.type,e),{check(...e){let n=this.def;return this.clone(b.mergeDefs(n,{checks:[...n.checks??[],...e.map(i=>typeof i=="function"?{_zod:{check:i,def:{check:"custom"},onattach:[]}}:i)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,n){return R(this,e,n)},brand(){return this},register(e,n){return e.add(this,n),this},refine(e,n){return this.check(Gd(e,n))},superRefine(e,n){return this.check(Hd(e,n))},overwrite(e){return this.check(we(e))},optional(){return wn(this)},exactOptional(){return Id(this)},nullable(){return mr(this)},nullish(){return wn(mr(this))},nonoptional(e){return Nd(this,e)},array(){return gr(this)},or(e){return ft([this,e])},and(e){return yd(this,e)},transform(e){return vo(this,Fo(e))},default(e){return Td(this,e)},prefault(e){return Od(this,e)},catch(e){return Dd(this,e)},pipe(e){return vo(this,e)},readonly(){return Rd(this)},describe(e){let n=this.clone();return Q.add(n,{description:e}),n},meta(...e){if(e.length===0)return Q.get(this);let n=this.clone();return Q.add(n,e[0]),n},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...n){return n.length===0?e(this):e(this,...n)},get"~standard"(){return b.hide(this,"~standard",{...ci(this),jsonSchema:{input:ot(this,"input"),output:ot(this,"output")}})},set"~standard"(e){b.own(this,"~standard",e)},parse:function e(n,i){return Zu(this,n,i,{callee:e})},parseAsync:async function e(n,i){return await Vu(this,n,i,{callee:e})},safeParse(e,n){return Bu(this,e,n)},async safeParseAsync(e,n){return Gu(this,e,n)},get spa(){return this?.safeParseAsync},set spa(e){b.own(this,"spa",e)},validate(e,n){return Rt(this,e,n)},validateAsync(e,n){return Mt(this,e,n)},encode:function e(n,i){return Hu(this,n,i,{callee:e})},decode:function e(n,i){return Ku(this,n,i,{callee:e})},encodeAsync:async function e(n,i){return await Wu(this,n,i,{callee:e})},decodeAsync:async function e(n,i){return await qu(this,n,i,{callee:e})},safeEncode(e,n){return Ju(this,e,n)},safeDecode(e,n){return Xu(this,e,n)},async safeEncodeAsync(e,n){return Yu(this,e,n)},async safeDecodeAsync(e,n){return Qu(this,e,n)},toJSONSchema(e){return nu(this,{})(e)},get description(){return Q.get(this)?.description},get _def(){return this._zod.def}}),wo=h("_ZodString",(e,n)=>{dn.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>iu(e,i,o,t)},b.derived({format:e=>q(e).format??null,minLength:e=>q(e).minimum??null,maxLength:e=>q(e).maximum??null},{regex(...e){return this.check(Hn(...e))},includes(...e){return this.check(qn(...e))},startsWith(...e){return this.check(Jn(...e))},endsWith(...e){return this.check(Xn(...e))},min(...e){return this.check(Ue(...e))},max(...e){return this.check(gn(...e))},length(...e){return this.check(yn(...e))},nonempty(...e){return this.check(Ue(1,...e))},lowercase(e){return this.check(Kn(e))},uppercase(e){return this.check(Wn(e))},trim(){return this.check(nt())},normalize(...e){return this.check(et(...e))},toLowerCase(){return this.check(tt())},toUpperCase(){return this.check(rt())},slugify(){return this.check(it())}})),ut=h("ZodString",(e,n)=>{dn.init(e,n),wo.init(e,n)},{email(e){return this.check(ji(ko,e))},url(e){return this.check(or(fr,e))},jwt(e){return this.check(io(Co,e))},emoji(e){return this.check(Bi(_o,e))},guid(e){return this.check(Ri($o,e))},uuid(e){return this.check(Mi(Te,e))},uuidv4(e){return this.check(Fi(Te,e))},uuidv6(e){return this.check(Zi(Te,e))},uuidv7(e){return this.check(Vi(Te,e))},nanoid(e){return this.check(Gi(xo,e))},cuid(e){return this.check(Hi(So,e))},cuid2(e){return this.check(Ki(Io,e))},ulid(e){return this.check(Wi(Ao,e))},base64(e){return this.check(no(Uo,e))},base64url(e){return this.check(to(Do,e))},xid(e){return this.check(qi(zo,e))},ksuid(e){return this.check(Ji(To,e))},ipv4(e){return this.check(Xi(Po,e))},ipv6(e){return this.check(Yi(Oo,e))},cidrv4(e){return this.check(Qi(No,e))},cidrv6(e){return this.check(eo(Eo,e))},e164(e){return this.check(ro(Lo,e))},datetime(e){return this.check(ar(Ge,e))},date(e){return this.check(sr(He,e))},time(e){return this.check(lr(Ke,e))},duration(e){return this.check(cr(We,e))}});function pr(e){return yc(ut,e)}var Z=h("ZodStringFormat",(e,n)=>{M.init(e,n),wo.init(e,n)}),Ge=h("ZodISODateTime",(e,n)=>{sl.init(e,n),Z.init(e,n)}),He=h("ZodISODate",(e,n)=>{ll.init(e,n),Z.init(e,n)}),Ke=h("ZodISOTime",(e,n)=>{cl.init(e,n),Z.init(e,n)}),We=h("ZodISODuration",(e,n)=>{ul.init(e,n),Z.init(e,n)}),ko=h("ZodEmail",(e,n)=>{Js.init(e,n),Z.init(e,n)});function mh(e){return ji(ko,e)}var $o=h("ZodGUID",(e,n)=>{Ws.init(e,n),Z.init(e,n)});function fh(e){return Ri($o,e)}var Te=h("ZodUUID",(e,n)=>{qs.init(e,n),Z.init(e,n)});function hh(e){return Mi(Te,e)}function gh(e){return Fi(Te,e)}function yh(e){return Zi(Te,e)}function bh(e){return Vi(Te,e)}var fr=h("ZodURL",(e,n)=>{Qs.init(e,n),Z.init(e,n)});function vh(e){return or(fr,e)}function wh(e){return or(fr,{protocol:Ft,hostname:us,...b.normalizeParams(e)})}var _o=h("ZodEmoji",(e,n)=>{el.init(e,n),Z.init(e,n)});function kh(e){return Bi(_o,e)}var xo=h("ZodNanoID",(e,n)=>{nl.init(e,n),Z.init(e,n)});function $h(e){return Gi(xo,e)}var So=h("ZodCUID",(e,n)=>{tl.init(e,n),Z.init(e,n)});function _h(e){return Hi(So,e)}var Io=h("ZodCUID2",(e,n)=>{rl.init(e,n),Z.init(e,n)});function xh(e){return Ki(Io,e)}var Ao=h("ZodULID",(e,n)=>{il.init(e,n),Z.init(e,n)});function Sh(e){return Wi(Ao,e)}var zo=h("ZodXID",(e,n)=>{ol.init(e,n),Z.init(e,n)});function Ih(e){return qi(zo,e)}var To=h("ZodKSUID",(e,n)=>{al.init(e,n),Z.init(e,n)});function Ah(e){return Ji(To,e)}var Po=h("ZodIPv4",(e,n)=>{dl.init(e,n),Z.init(e,n)});function zh(e){return Xi(Po,e)}var ed=h("ZodMAC",(e,n)=>{ml.init(e,n),Z.init(e,n)});function Th(e){return vc(ed,e)}var Oo=h("ZodIPv6",(e,n)=>{pl.init(e,n),Z.init(e,n)});function Ph(e){return Yi(Oo,e)}var No=h("ZodCIDRv4",(e,n)=>{fl.init(e,n),Z.init(e,n)});function Oh(e){return Qi(No,e)}var Eo=h("ZodCIDRv6",(e,n)=>{hl.init(e,n),Z.init(e,n)});function Nh(e){return eo(Eo,e)}var Uo=h("ZodBase64",(e,n)=>{gl.init(e,n),Z.init(e,n)});function Eh(e){return no(Uo,e)}var Do=h("ZodBase64URL",(e,n)=>{yl.init(e,n),Z.init(e,n)});function Uh(e){return to(Do,e)}var Lo=h("ZodE164",(e,n)=>{bl.init(e,n),Z.init(e,n)});function Dh(e){return ro(Lo,e)}var nd=h("ZodCreditCard",(e,n)=>{vl.init(e,n),Z.init(e,n)});function Lh(e){return wc(nd,e)}var td=h("ZodIBAN",(e,n)=>{wl.init(e,n),Z.init(e,n)});function Ch(e){return kc(td,e)}var Co=h("ZodJWT",(e,n)=>{kl.init(e,n),Z.init(e,n)});function jh(e){return io(Co,e)}var $n=h("ZodCustomStringFormat",(e,n)=>{$l.init(e,n),Z.init(e,n)});function Rh(e,n,i={}){return bn($n,e,n,i)}function Mh(e){return bn($n,"hostname",cs,e)}function Fh(e){return bn($n,"hex",xs,e)}function Zh(e){return bn($n,"currency_code",ps,e)}function Vh(e,n){let i=n?.enc??"hex",o=`${e}_${i}`,t=ye[o];if(!t)throw new Error(`Unrecognized hash format: ${o}`);return bn($n,o,t,n)}var dt=h("ZodNumber",(e,n)=>{vi.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>ou(e,i,o,t),e.isFinite=!0},b.derived({minValue:e=>{let{minimum:n,exclusiveMinimum:i}=q(e);return Math.max(n??Number.NEGATIVE_INFINITY,i??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:n,exclusiveMaximum:i}=q(e);return Math.min(n??Number.POSITIVE_INFINITY,i??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:n,multipleOf:i}=q(e);return!!n||!!i?.some(Number.isSafeInteger)},format:e=>q(e).format??null},{gt(e,n){return this.check(Ae(e,n))},gte(e,n){return this.check(me(e,n))},min(e,n){return this.check(me(e,n))},lt(e,n){return this.check(Ie(e,n))},lte(e,n){return this.check(pe(e,n))},max(e,n){return this.check(pe(e,n))},int(e){return this.check(bo(e))},safe(e){return this.check(bo(e))},positive(e){return this.check(Ae(0,e))},nonnegative(e){return this.check(me(0,e))},negative(e){return this.check(Ie(0,e))},nonpositive(e){return this.check(pe(0,e))},multipleOf(e,n){return this.check(Me(e,n))},step(e,n){return this.check(Me(e,n))},finite(){return this}}));function rd(e){return _c(dt,e)}var _n=h("ZodNumberFormat",(e,n)=>{_l.init(e,n),dt.init(e,n)});function bo(e){return Sc(_n,e)}function Bh(e){return Ic(_n,e)}function Gh(e){return Ac(_n,e)}function Hh(e){return zc(_n,e)}function Kh(e){return Tc(_n,e)}var pt=h("ZodBoolean",(e,n)=>{Jt.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>au(e,i,o,t)});function id(e){return Pc(pt,e)}var mt=h("ZodBigInt",(e,n)=>{wi.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>su(e,i,o,t)},b.derived({minValue:e=>q(e).minimum??null,maxValue:e=>q(e).maximum??null,format:e=>q(e).format??null},{gte(e,n){return this.check(me(e,n))},min(e,n){return this.check(me(e,n))},gt(e,n){return this.check(Ae(e,n))},lt(e,n){return this.check(Ie(e,n))},lte(e,n){return this.check(pe(e,n))},max(e,n){return this.check(pe(e,n))},positive(e){return this.check(Ae(BigInt(0),e))},negative(e){return this.check(Ie(BigInt(0),e))},nonpositive(e){return this.check(pe(BigInt(0),e))},nonnegative(e){return this.check(me(BigInt(0),e))},multipleOf(e,n){return this.check(Me(e,n))}}));function Wh(e){return Nc(mt,e)}var jo=h("ZodBigIntFormat",(e,n)=>{xl.init(e,n),mt.init(e,n)});function qh(e){return Uc(jo,e)}function Jh(e){return Dc(jo,e)}var od=h("ZodSymbol",(e,n)=>{Sl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>lu(e,i,o,t)});function Xh(e){return Lc(od,e)}var ad=h("ZodUndefined",(e,n)=>{Il.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>uu(e,i,o,t)});function Yh(e){return Cc(ad,e)}var sd=h("ZodNull",(e,n)=>{Al.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>cu(e,i,o,t)});function ld(e){return jc(sd,e)}var cd=h("ZodAny",(e,n)=>{zl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>mu(e,i,o,t)});function Qh(){return Rc(cd)}var ud=h("ZodUnknown",(e,n)=>{Tl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>fu(e,i,o,t)});function vn(){return Mc(ud)}var dd=h("ZodNever",(e,n)=>{Pl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>pu(e,i,o,t)});function Ro(e){return Fc(dd,e)}var pd=h("ZodVoid",(e,n)=>{Ol.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>du(e,i,o,t)});function eg(e){return Zc(pd,e)}var hr=h("ZodDate",(e,n)=>{Nl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>hu(e,i,o,t),e.min=(i,o)=>e.check(me(i,o)),e.max=(i,o)=>e.check(pe(i,o))},b.derived({minDate:e=>{let{minimum:n}=q(e);return n?new Date(n):null},maxDate:e=>{let{maximum:n}=q(e);return n?new Date(n):null}},{}));function ng(e){return Vc(hr,e)}var md=h("ZodArray",(e,n)=>{kn(),Ul.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Au(e,i,o,t),e.element=n.element},{min(e,n){return this.check(Ue(e,n))},nonempty(e){return this.check(Ue(1,e))},max(e,n){return this.check(gn(e,n))},length(e,n){return this.check(yn(e,n))},unwrap(){return this.element}});function gr(e,n){return Hc(md,e,n)}function tg(e){let n=e._zod.def.shape;return Mo(Object.keys(n))}var yr=h("ZodObject",(e,n)=>{kn(),Dl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>zu(e,i,o,t),b.installLazyProp(e,"shape",i=>i._zod.def.shape,!1)},{keyof(){return Mo(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(b.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(b.mergeDefs(this._zod.def,{catchall:vn()}))},loose(){return this.clone(b.mergeDefs(this._zod.def,{catchall:vn()}))},strict(){return this.clone(b.mergeDefs(this._zod.def,{catchall:Ro()}))},strip(){return this.clone(b.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return b.extend(this,e)},safeExtend(e){return b.safeExtend(this,e)},merge(e){return b.merge(this,e)},pick(e){return b.pick(this,e)},omit(e){return b.omit(this,e)},partial(...e){return b.partial(vr,this,e[0])},exactPartial(...e){return b.partial(Zo,this,e[0],"exactPartial")},required(...e){return b.required(Vo,this,e[0])}});function rg(e,n){let i={type:"object",shape:e??{},...b.normalizeParams(n)};return new yr(i)}function ig(e,n){return new yr({type:"object",shape:e,catchall:Ro(),...b.normalizeParams(n)})}function og(e,n){return new yr({type:"object",shape:e,catchall:vn(),...b.normalizeParams(n)})}var br=h("ZodUnion",(e,n)=>{Xt.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>po(e,i,o,t),e.options=n.options});function ft(e,n){return new br({type:"union",options:e,...b.normalizeParams(n)})}var fd=h("ZodXor",(e,n)=>{br.init(e,n),Ll.init(e,n),e._zod.processJSONSchema=(i,o,t)=>po(e,i,o,t),e.options=n.options});function ag(e,n){return new fd({type:"union",options:e,inclusive:!1,...b.normalizeParams(n)})}var hd=h("ZodDiscriminatedUnion",(e,n)=>{br.init(e,n),jl.init(e,n)});function sg(e,n,i){return new hd({type:"union",options:n,discriminator:e,...b.normalizeParams(i)})}var gd=h("ZodIntersection",(e,n)=>{Rl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Tu(e,i,o,t)});function yd(e,n){return new gd({type:"intersection",left:e,right:n})}var bd=h("ZodTuple",(e,n)=>{kn(),ki.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Pu(e,i,o,t)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(n=>new vr({type:"optional",innerType:n}))})}});function vd(e,n,i){let o=n instanceof E,t=o?i:n,r=o?n:null;return new bd({type:"tuple",items:e,rest:r,...b.normalizeParams(t)})}var lt=h("ZodRecord",(e,n)=>{kn(),Ml.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Ou(e,i,o,t),e.keyType=n.keyType,e.valueType=n.valueType});function wd(e,n,i){return!n||!n._zod?new lt({type:"record",keyType:pr(),valueType:e,...b.normalizeParams(n)}):new lt({type:"record",keyType:e,valueType:n,...b.normalizeParams(i)})}function lg(e,n,i){return new lt({type:"record",keyType:e,valueType:n,...b.normalizeParams(i),partial:!0})}function cg(e,n,i){return new lt({type:"record",keyType:e,valueType:n,mode:"loose",...b.normalizeParams(i)})}var kd=h("ZodMap",(e,n)=>{kn(),Fl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Su(e,i,o,t),e.keyType=n.keyType,e.valueType=n.valueType,e.min=(...i)=>e.check(ze(...i)),e.nonempty=i=>e.check(ze(1,i)),e.max=(...i)=>e.check(Fe(...i)),e.size=(...i)=>e.check(hn(...i))});function ug(e,n,i){return new kd({type:"map",keyType:e,valueType:n,...b.normalizeParams(i)})}var $d=h("ZodSet",(e,n)=>{kn(),Zl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Iu(e,i,o,t),e.min=(...i)=>e.check(ze(...i)),e.nonempty=i=>e.check(ze(1,i)),e.max=(...i)=>e.check(Fe(...i)),e.size=(...i)=>e.check(hn(...i))});function dg(e,n){return new $d({type:"set",valueType:e,...b.normalizeParams(n)})}var ct=h("ZodEnum",(e,n)=>{Vl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(o,t,r)=>gu(e,o,t,r),e.enum=n.entries,e.options=[...e._zod.values];let i=new Set(Object.keys(n.entries));e.extract=(o,t)=>{let r={};for(let a of o)if(i.has(a))r[a]=n.entries[a];else throw new Error(`Key ${a} not found in enum`);return new ct({...n,checks:[],...b.normalizeParams(t),entries:r})},e.exclude=(o,t)=>{let r={...n.entries};for(let a of o)if(i.has(a))delete r[a];else throw new Error(`Key ${a} not found in enum`);return new ct({...n,checks:[],...b.normalizeParams(t),entries:r})}});function Mo(e,n){let i=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new ct({type:"enum",entries:i,...b.normalizeParams(n)})}function pg(e,n){return new ct({type:"enum",entries:e,...b.normalizeParams(n)})}var _d=h("ZodLiteral",(e,n)=>{Bl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>yu(e,i,o,t),e.values=new Set(n.values),Object.defineProperty(e,"value",{get(){if(n.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return n.values[0]}})});function mg(e,n){return new _d({type:"literal",values:Array.isArray(e)?e:[e],...b.normalizeParams(n)})}var xd=h("ZodFile",(e,n)=>{Gl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>wu(e,i,o,t),e.min=(i,o)=>e.check(ze(i,o)),e.max=(i,o)=>e.check(Fe(i,o)),e.mime=(i,o)=>e.check(Qn(Array.isArray(i)?i:[i],o))});function fg(e){return Kc(xd,e)}var Sd=h("ZodTransform",(e,n)=>{kn(),Hl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>xu(e,i,o,t),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new je(e.constructor.name);i.addIssue=r=>{if(typeof r=="string")i.issues.push(b.issue(r,i.value,n));else{let a=r;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"input"in a||(a.input=i.value),a.inst??(a.inst=e),i.issues.push(b.issue(a))}};let t=n.transform(i.value,i);return t instanceof Promise?t.then(r=>(i.value=r,i)):(i.value=t,i)}});function Fo(e){return new Sd({type:"transform",transform:e})}var vr=h("ZodOptional",(e,n)=>{$i.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>mo(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function wn(e){return new vr({type:"optional",innerType:e})}var Zo=h("ZodExactOptional",(e,n)=>{Kl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>mo(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function Id(e){return new Zo({type:"optional",innerType:e})}var Ad=h("ZodNullable",(e,n)=>{Wl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Nu(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function mr(e){return new Ad({type:"nullable",innerType:e})}function hg(e){return wn(mr(e))}var zd=h("ZodDefault",(e,n)=>{ql.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Du(e,i,o,t),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function Td(e,n){return new zd({type:"default",innerType:e,get defaultValue(){return typeof n=="function"?n():b.shallowClone(n)}})}var Pd=h("ZodPrefault",(e,n)=>{Jl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Lu(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function Od(e,n){return new Pd({type:"prefault",innerType:e,get defaultValue(){return typeof n=="function"?n():b.shallowClone(n)}})}var Vo=h("ZodNonOptional",(e,n)=>{Xl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Eu(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function Nd(e,n){return new Vo({type:"nonoptional",innerType:e,...b.normalizeParams(n)})}var Ed=h("ZodSuccess",(e,n)=>{Yl.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>ku(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function gg(e){return new Ed({type:"success",innerType:e})}var Ud=h("ZodCatch",(e,n)=>{Ql.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Cu(e,i,o,t),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Dd(e,n){return new Ud({type:"catch",innerType:e,catchValue:typeof n=="function"?n:b.constantCatch(n)})}var Ld=h("ZodNaN",(e,n)=>{ec.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>bu(e,i,o,t)});function yg(e){return Gc(Ld,e)}var wr=h("ZodPipe",(e,n)=>{_i.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>ju(e,i,o,t),e.in=n.in,e.out=n.out});function vo(e,n){return new wr({type:"pipe",in:e,out:n})}var kr=h("ZodCodec",(e,n)=>{wr.init(e,n),Yt.init(e,n)});function bg(e,n,i){return new kr({type:"pipe",in:e,out:n,transform:i.decode,reverseTransform:i.encode})}function vg(e){let n=e._zod.def;return new kr({type:"pipe",in:n.out,out:n.in,transform:n.reverseTransform,reverseTransform:n.transform})}var Cd=h("ZodPreprocess",(e,n)=>{wr.init(e,n),nc.init(e,n)}),jd=h("ZodReadonly",(e,n)=>{tc.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Ru(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function Rd(e){return new jd({type:"readonly",innerType:e})}var Md=h("ZodTemplateLiteral",(e,n)=>{rc.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>vu(e,i,o,t)});function wg(e,n){return new Md({type:"template_literal",parts:e,...b.normalizeParams(n)})}var Fd=h("ZodLazy",(e,n)=>{Qt.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Fu(e,i,o,t),e.unwrap=()=>e._zod.def.getter()});function Zd(e){return new Fd({type:"lazy",getter:e})}var Vd=h("ZodPromise",(e,n)=>{oc.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>Mu(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function kg(e){return new Vd({type:"promise",innerType:e})}var Bd=h("ZodFunction",(e,n)=>{ic.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>_u(e,i,o,t)});function $g(e){return new Bd({type:"function",input:Array.isArray(e?.input)?vd(e?.input):e?.input??gr(vn()),output:e?.output??vn()})}var $r=h("ZodCustom",(e,n)=>{ac.init(e,n),U.init(e,n),e._zod.processJSONSchema=(i,o,t)=>$u(e,i,o,t)});function _g(e){let n=new V({check:"custom"});return n._zod.check=e,n}function xg(e,n){return Wc($r,e??(()=>!0),n)}function Gd(e,n={}){return qc($r,e,n)}function Hd(e,n){return Jc(e,n)}var Sg=Xc,Ig=Yc,Kd=h("ZodInstanceOf",(e,n)=>{$r.init(e,n)},{properties(e,n){return this.check(Yn(e,n))}});function Ag(e,n={}){let i=new Kd({type:"custom",check:"custom",fn:o=>o instanceof e,abort:!0,...b.normalizeParams(n)});return i._zod.bag.Class=e,i._zod.check=o=>{o.value instanceof e||o.issues.push({code:"invalid_type",expected:e.name,input:o.value,inst:i,path:[...i._zod.def.path??[]]})},i}var zg=(...e)=>Qc({Codec:kr,Boolean:pt,String:ut},...e);function Tg(e){let n=Zd(()=>ft([pr(e),rd(),id(),ld(),gr(n),wd(pr(),n)]));return n}function Pg(e,n){return new Cd({type:"pipe",in:Fo(e),out:n})}var u_={invalid_type:"invalid_type",too_big:"too_big",too_small:"too_small",invalid_format:"invalid_format",not_multiple_of:"not_multiple_of",unrecognized_keys:"unrecognized_keys",invalid_union:"invalid_union",invalid_key:"invalid_key",invalid_element:"invalid_element",invalid_value:"invalid_value",custom:"custom"};function d_(e){K({customError:e})}function p_(){return K().customError}var Wd;Wd||(Wd={});var _r={};Pe(_r,{ZodISODate:()=>He,ZodISODateTime:()=>Ge,ZodISODuration:()=>We,ZodISOTime:()=>Ke,date:()=>f_,datetime:()=>m_,duration:()=>g_,time:()=>h_});function m_(e){return ar(Ge,e)}function f_(e){return sr(He,e)}function h_(e){return lr(Ke,e)}function g_(e){return cr(We,e)}var S={...ht,...go,iso:_r},y_=new Set(["$schema","$ref","$defs","definitions","$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor","type","enum","const","anyOf","oneOf","allOf","not","properties","required","additionalProperties","patternProperties","propertyNames","minProperties","maxProperties","items","prefixItems","additionalItems","minItems","maxItems","uniqueItems","contains","minContains","maxContains","minLength","maxLength","pattern","format","minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","description","default","contentEncoding","contentMediaType","contentSchema","unevaluatedItems","unevaluatedProperties","if","then","else","dependentSchemas","dependentRequired","nullable","readOnly"]);function b_(e,n){let i=e.$schema;return i==="https://json-schema.org/draft/2020-12/schema"?"draft-2020-12":i==="http://json-schema.org/draft-07/schema#"?"draft-7":i==="http://json-schema.org/draft-04/schema#"?"draft-4":n??"draft-2020-12"}function Og(e,n){return e.map((i,o)=>o<n?i:i.optional())}function v_(e){return e.replace(/~1/g,"/").replace(/~0/g,"~")}function w_(e,n){if(!e.startsWith("#"))throw new Error("External $ref is not supported, only local refs (#/...) are allowed");let i=e.slice(1).split("/").filter(Boolean);if(i.length===0)return n.rootSchema;let o=n.version==="draft-2020-12"?"$defs":"definitions";if(i[0]===o){let t=i[1]===void 0?void 0:v_(i[1]);if(!t||!n.defs[t])throw new Error(`Reference not found: ${e}`);return n.defs[t]}throw new Error(`Reference not found: ${e}`)}function k_(e,n){return S.transform(o=>o).check(o=>{let t=o.value;if(typeof t!="object"||t===null||Array.isArray(t))return;let r=Object.getOwnPropertyNames(t);if(n.minProperties!==void 0&&r.length<n.minProperties&&o.issues.push({origin:"object",code:"too_small",minimum:n.minProperties,inclusive:!0,message:`Too small: expected object to have >=${n.minProperties} properties`,input:t,inst:e,continue:!0}),n.maxProperties!==void 0&&r.length>n.maxProperties&&o.issues.push({origin:"object",code:"too_big",maximum:n.maxProperties,inclusive:!0,message:`Too big: expected object to have <=${n.maxProperties} properties`,input:t,inst:e,continue:!0}),n.keySchema)for(let a of r){let s=n.keySchema.safeParse(a);s.success||o.issues.push({code:"invalid_key",origin:"record",issues:s.error.issues,input:a,path:[a],continue:!0})}}).pipe(e)}function qd(e,n){if(e===null)return"z";let i=typeof e;if(i!=="object"){if(i==="number"&&Number.isNaN(e))return null;let o=String(e);return`${i[0]}${o.length}:${o}`}if(n.has(e))return null;n.add(e);try{if(Array.isArray(e)){let r=[];for(let a of e){let s=qd(a,n);if(s===null)return null;r.push(s)}return`a${r.length}:[${r.join(",")}]`}let o=Object.keys(e).sort(),t=[];for(let r of o){let a=qd(e[r],n);if(a===null)return null;t.push(`${r.length}:${r}=${a}`)}return`o${t.length}:{${t.join(",")}}`}finally{n.delete(e)}}var $_=new Set(["items","prefixItems","additionalItems","additionalProperties","contains","propertyNames","not","if","then","else","allOf","anyOf","oneOf","unevaluatedItems","unevaluatedProperties","contentSchema"]),__=new Set(["properties","patternProperties","dependentSchemas","dependencies","$defs","definitions"]);function xr(e){return typeof e!="object"||e===null?!1:Array.isArray(e)?e.some(xr):typeof e.$ref=="string"?!0:Object.entries(e).some(([n,i])=>$_.has(n)?xr(i):!__.has(n)||typeof i!="object"||i===null?!1:Object.values(i).some(xr))}function Ng(e){return e===1?"element":"elements"}function x_(e,n){return S.transform(o=>o).check(o=>{let t=o.value;if(Array.isArray(t)){if(n.uniqueItems===!0){let r=new Map;for(let a=0;a<t.length;a++){let s=qd(t[a],new Set);if(s===null)continue;let l=r.get(s);if(l===void 0){r.set(s,a);continue}o.issues.push({code:"custom",message:`Array items must be unique: element at index ${a} duplicates the one at index ${l}`,input:t,path:[a],continue:!0})}}if(n.containsSchema){let r=n.minContains??1,a=n.maxContains!==void 0?n.maxContains+1:Number.POSITIVE_INFINITY,s=0;for(let l of t)if(n.containsSchema.safeParse(l).success&&++s>=a)break;s<r&&o.issues.push({code:"custom",message:`Array must contain at least ${r} matching ${Ng(r)}; found ${s}`,input:t,continue:!0}),n.maxContains!==void 0&&s>n.maxContains&&o.issues.push({code:"custom",message:`Array must contain at most ${n.maxContains} matching ${Ng(n.maxContains)}`,input:t,continue:!0})}}}).pipe(e)}function Eg(e,n){if(e!==!1)return e===void 0||e===!0?S.any():ae(e,n)}var S_=/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;function Ug(e,n){if(e.not!==void 0){if(typeof e.not=="object"&&Object.keys(e.not).length===0)return S.never();throw new Error("not is not supported in Zod (except { not: {} } for never)")}if(e.unevaluatedItems!==void 0)throw new Error("unevaluatedItems is not supported");if(e.unevaluatedProperties!==void 0)throw new Error("unevaluatedProperties is not supported");if(e.if!==void 0||e.then!==void 0||e.else!==void 0)throw new Error("Conditional schemas (if/then/else) are not supported");if(e.dependentSchemas!==void 0||e.dependentRequired!==void 0)throw new Error("dependentSchemas and dependentRequired are not supported");if(e.$ref){let t=e.$ref;if(n.refs.has(t))return n.refs.get(t);if(n.processing.has(t))return S.lazy(()=>{if(!n.refs.has(t))throw new Error(`Circular reference not resolved: ${t}`);return n.refs.get(t)});n.processing.add(t);let r=w_(t,n),a=ae(r,n);return n.refs.set(t,a),n.processing.delete(t),a}if(e.enum!==void 0){let t=e.enum;if(n.version==="openapi-3.0"&&e.nullable===!0&&t.length===1&&t[0]===null)return S.null();if(t.length===0)return S.never();if(t.length===1)return S.literal(t[0]);if(t.every(a=>typeof a=="string"))return S.enum(t);let r=t.map(a=>S.literal(a));return r.length<2?r[0]:S.union([r[0],r[1],...r.slice(2)])}if(e.const!==void 0)return S.literal(e.const);let i=e.type;if(Array.isArray(i)){let t=i.map(r=>{let a={...e,type:r};return Ug(a,n)});return t.length===0?S.never():t.length===1?t[0]:S.union(t)}if(!i)return S.any();let o;switch(i){case"string":{let t=S.string();if(e.format){let r=e.format;r==="email"?t=t.check(S.email()):r==="uri"||r==="uri-reference"?t=t.check(S.url()):r==="uuid"||r==="guid"?t=t.check(S.uuid()):r==="date-time"?t=t.check(S.iso.datetime({offset:!0})):r==="date"?t=t.check(S.iso.date()):r==="time"?t=t.check(S.regex(S_)):r==="duration"?t=t.check(S.iso.duration()):r==="hostname"?t=t.check(S.hostname()):r==="ipv4"?t=t.check(S.ipv4()):r==="ipv6"?t=t.check(S.ipv6()):r==="mac"?t=t.check(S.mac()):r==="cidr"?t=t.check(S.cidrv4()):r==="cidr-v6"?t=t.check(S.cidrv6()):r==="base64"?t=t.check(S.base64()):r==="base64url"?t=t.check(S.base64url()):r==="e164"?t=t.check(S.e164()):r==="credit_card"?t=t.check(S.creditCard()):r==="iban"?t=t.check(S.iban()):r==="jwt"?t=t.check(S.jwt()):r==="emoji"?t=t.check(S.emoji()):r==="nanoid"?t=t.check(S.nanoid()):r==="cuid"?t=t.check(S.cuid()):r==="cuid2"?t=t.check(S.cuid2()):r==="ulid"?t=t.check(S.ulid()):r==="xid"?t=t.check(S.xid()):r==="ksuid"&&(t=t.check(S.ksuid()))}typeof e.minLength=="number"&&(t=t.min(e.minLength)),typeof e.maxLength=="number"&&(t=t.max(e.maxLength)),e.pattern&&(t=t.regex(new RegExp(e.pattern))),o=t;break}case"number":case"integer":{let t=i==="integer"?S.number().int():S.number();typeof e.minimum=="number"&&e.exclusiveMinimum!==!0&&(t=t.min(e.minimum)),typeof e.maximum=="number"&&e.exclusiveMaximum!==!0&&(t=t.max(e.maximum)),typeof e.exclusiveMinimum=="number"?t=t.gt(e.exclusiveMinimum):e.exclusiveMinimum===!0&&typeof e.minimum=="number"&&(t=t.gt(e.minimum)),typeof e.exclusiveMaximum=="number"?t=t.lt(e.exclusiveMaximum):e.exclusiveMaximum===!0&&typeof e.maximum=="number"&&(t=t.lt(e.maximum)),typeof e.multipleOf=="number"&&(t=t.multipleOf(e.multipleOf)),o=t;break}case"boolean":{o=S.boolean();break}case"null":{o=S.null();break}case"object":{let t={},r=e.properties||{},a=new Set(e.required||[]),s=typeof e.additionalProperties=="object"?ae(e.additionalProperties,n):void 0;for(let[d,p]of Object.entries(r)){let m=ae(p,n);Y(t,d,a.has(d)?m:m.optional())}if(e.patternProperties){let d=e.patternProperties,p=Object.keys(d),m=[];for(let y of p){let k=ae(d[y],n),A=S.string().regex(new RegExp(y));m.push(S.looseRecord(A,k))}let f=[];if(Object.keys(t).length>0&&f.push(S.object(t).passthrough()),f.push(...m),f.length===0)o=S.object({}).passthrough();else if(f.length===1)o=f[0];else{let y=S.intersection(f[0],f[1]);for(let k=2;k<f.length;k++)y=S.intersection(y,f[k]);o=y}if(e.additionalProperties===!1){let y=Object.keys(t),k=p.map(_=>new RegExp(_)),A=o;o=o.check(_=>{if(!he(_.value))return;let P=[];for(let x of Object.keys(_.value))y.includes(x)||k.some(T=>T.test(x))||P.push(x);P.length&&_.issues.push({code:"unrecognized_keys",keys:P,input:_.value,inst:A})})}}else{let d=S.object(t);e.additionalProperties===!1?o=d.strict():s?o=d.catchall(s):o=d.passthrough()}let l=e.propertyNames!==void 0&&e.propertyNames!==!0,c=typeof e.minProperties=="number"?e.minProperties:void 0,u=typeof e.maxProperties=="number"?e.maxProperties:void 0;if(l||c!==void 0||u!==void 0){let d;if(l){let p=typeof e.propertyNames=="object"&&e.propertyNames.type===void 0?{type:"string",...e.propertyNames}:e.propertyNames;d=ae(p,n)}o=k_(o,{keySchema:d,minProperties:c,maxProperties:u})}break}case"array":{let t=e.prefixItems,r=e.items;if(t&&Array.isArray(t)){let a=typeof e.minItems=="number"?e.minItems:0,s=t.map(d=>ae(d,n)),l=Og(s,a),c=Array.isArray(r)?void 0:Eg(r,n),u=S.tuple(l);o=c?u.rest(c):u,typeof e.minItems=="number"&&(o=o.check(S.minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(S.maxLength(e.maxItems)))}else if(Array.isArray(r)){let a=typeof e.minItems=="number"?e.minItems:0,s=r.map(d=>ae(d,n)),l=Og(s,a),c=Eg(e.additionalItems,n),u=S.tuple(l);o=c?u.rest(c):u,typeof e.minItems=="number"&&(o=o.check(S.minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(S.maxLength(e.maxItems)))}else if(r!==void 0){let a=ae(r,n),s=S.array(a);typeof e.minItems=="number"&&(s=s.min(e.minItems)),typeof e.maxItems=="number"&&(s=s.max(e.maxItems)),o=s}else o=S.array(S.any());(e.uniqueItems===!0||e.contains!==void 0)&&(o=x_(o,{uniqueItems:e.uniqueItems===!0,containsSchema:e.contains!==void 0?ae(e.contains,n):void 0,minContains:typeof e.minContains=="number"?e.minContains:void 0,maxContains:typeof e.maxContains=="number"?e.maxContains:void 0}));break}default:throw new Error(`Unsupported type: ${i}`)}return o}function ae(e,n){if(typeof e=="boolean")return e?S.any():S.never();let i=Ug(e,n),o=e.type||e.enum!==void 0||e.const!==void 0;if(e.anyOf&&Array.isArray(e.anyOf)){let s=e.anyOf.map(c=>ae(c,n)),l=S.union(s);i=o?S.intersection(i,l):l}if(e.oneOf&&Array.isArray(e.oneOf)){let s=e.oneOf.map(c=>ae(c,n)),l=S.xor(s);i=o?S.intersection(i,l):l}if(e.allOf&&Array.isArray(e.allOf))if(e.allOf.length===0)i=o?i:S.any();else{let s=o?i:ae(e.allOf[0],n),l=o?0:1;for(let c=l;c<e.allOf.length;c++)s=S.intersection(s,ae(e.allOf[c],n));i=s}e.nullable===!0&&n.version==="openapi-3.0"&&(i=S.nullable(i)),e.readOnly===!0&&(i=S.readonly(i)),e.default!==void 0&&(i=i.default(e.default));let t={},r=["$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor"];for(let s of r)s in e&&(t[s]=e[s]);let a=["contentEncoding","contentMediaType","contentSchema"];for(let s of a)s in e&&(t[s]=e[s]);if(e.type==="object"&&e.$ref===void 0){e.propertyNames!==void 0&&!xr(e.propertyNames)&&(t.propertyNames=e.propertyNames);for(let s of["minProperties","maxProperties"])e[s]!==void 0&&(t[s]=e[s])}if(e.type==="array"&&e.$ref===void 0){e.contains!==void 0&&!xr(e.contains)&&(t.contains=e.contains);for(let s of["uniqueItems","minContains","maxContains"])e[s]!==void 0&&(t[s]=e[s])}for(let s of Object.keys(e))y_.has(s)||Y(t,s,e[s]);return Object.keys(t).length>0&&n.registry.add(i,t),e.description&&(i=i.describe(e.description)),i}function Dg(e,n){if(typeof e=="boolean")return e?S.any():S.never();let i;try{i=JSON.parse(JSON.stringify(e))}catch{throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas")}let o=b_(i,n?.defaultTarget),t=i.$defs||i.definitions||{},r={version:o,defs:t,refs:new Map,processing:new Set,rootSchema:i,registry:n?.registry??Q};return ae(i,r)}var Lg=Symbol("z.visit/resolving");function Sr(e,n){let i=typeof n=="function"?n:(a,s)=>{let l=n[a._zod.def.type];return l?l(a,s):a},o=new Map;function t(a){let s=o.get(a);if(s===Lg)return new Qt({type:"lazy",getter:()=>o.get(a)});if(s!==void 0)return s;o.set(a,Lg);let l=r(a),c=i(l,l!==a);return o.set(a,c),c}function r(a){let s=a._zod.def,l=s.type;switch(l){case"object":{let c=s.shape,u=Object.keys(c),d=!1,p={};for(let f of u){let y=t(c[f]);y!==c[f]&&(d=!0),p[f]=y}let m=s.catchall;return s.catchall&&(m=t(s.catchall),m!==s.catchall&&(d=!0)),d?R(a,{...s,shape:p,catchall:m}):a}case"array":{let c=t(s.element);return c===s.element?a:R(a,{...s,element:c})}case"tuple":{let c=s.items,u=!1,d=[];for(let m of c){let f=t(m);f!==m&&(u=!0),d.push(f)}let p=s.rest;return s.rest&&(p=t(s.rest),p!==s.rest&&(u=!0)),u?R(a,{...s,items:d,rest:p}):a}case"record":case"map":{let c=t(s.keyType),u=t(s.valueType);return c===s.keyType&&u===s.valueType?a:R(a,{...s,keyType:c,valueType:u})}case"set":{let c=t(s.valueType);return c===s.valueType?a:R(a,{...s,valueType:c})}case"union":{let c=s.options,u=!1,d=[];for(let p of c){let m=t(p);m!==p&&(u=!0),d.push(m)}return u?R(a,{...s,options:d}):a}case"intersection":{let c=t(s.left),u=t(s.right);return c===s.left&&u===s.right?a:R(a,{...s,left:c,right:u})}case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":{let c=t(s.innerType);return c===s.innerType?a:R(a,{...s,innerType:c})}case"pipe":{let c=t(s.in),u=t(s.out);return c===s.in&&u===s.out?a:R(a,{...s,in:c,out:u})}case"function":{let c=t(s.input),u=t(s.output);return c===s.input&&u===s.output?a:R(a,{...s,input:c,output:u})}case"lazy":{let c=s.getter,{_cachedInner:u,...d}=s;return R(a,{...d,getter:()=>t(c())})}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":return a;default:return a}}return t(e)}function Cg(e){return Sr(e,{object:n=>n.partial(),union:n=>{let i=n._zod.def;return i.discriminator===void 0?n:ft(i.options)}})}function I_(e,n){if(!n?.length)return e;let i=e._zod.def;return R(e,be(i,{checks:[...i.checks??[],...n]}),{parent:!0})}function jg(e){return I_(e.out,e.checks)}function A_(e){return e.in._zod.traits.has("$ZodTransform")?jg(e):e.in}function Rg(e){return Sr(e,{pipe:n=>A_(n._zod.def),default:(n,i)=>i?wn(n._zod.def.innerType):n,catch:(n,i)=>i?n._zod.def.innerType:n})}function Mg(e){return Sr(e,{pipe:n=>jg(n._zod.def),prefault:(n,i)=>i?n._zod.def.innerType:n})}var Jd={};Pe(Jd,{bigint:()=>O_,boolean:()=>P_,date:()=>N_,number:()=>T_,string:()=>z_});function z_(e){return bc(ut,e)}function T_(e){return xc(dt,e)}function P_(e){return Oc(pt,e)}function O_(e){return Ec(mt,e)}function N_(e){return Bc(hr,e)}var qe={unfree:!0},gt={unfree:!0,x86Only:!0},E_={cli:[["ripgrep","ripgrep","Search files by regular expression"],["fd","fd","Find files by name"],["bat","bat","Show files with syntax colours"],["eza","eza","List folders with colours and icons"],["jq","jq","Query and change JSON"],["yq-go","yq","Query and change YAML"],["curl","curl","Fetch from and send to URLs"],["wget","Wget","Download files and sites"],["httpie","HTTPie","Talk to HTTP services by hand"],["tealdeer","tealdeer","Short examples for commands (tldr)"],["glow","Glow","Read Markdown in the terminal"],["fastfetch","fastfetch","System summary with a logo"],["hyperfine","hyperfine","Measure how long commands take"],["tokei","Tokei","Count lines of code by language"]],files:[["yazi","Yazi","File manager in the terminal, with previews"],["tree","tree","Show a folder as a tree"],["ncdu","ncdu","Find what fills the disk, interactively"],["rsync","rsync","Copy folders, sending only what changed"],["zip","zip","Make zip archives"],["unzip","UnZip","Unpack zip archives"],["p7zip","7-Zip","Make and unpack 7z and many others"],["dust","dust","What fills a folder, as bars"],["duf","duf","Free space on every disk, as a table"],["sshfs","sshfs","Mount a folder of another machine over SSH"]],system:[["htop","htop","Processes and load"],["btop","btop","Processes, disks and network with graphs"],["psmisc","psmisc","killall, pstree and fuser"],["lsof","lsof","Which program has which file open"],["procs","procs","Processes as a table, searchable"],["bandwhich","bandwhich","Which program uses the network"],["gping","gping","Ping, with a graph"],["nmap","Nmap","Which ports of a machine are open"],["remmina","Remmina","Remote desktops by RDP, VNC and SSH"],["filezilla","FileZilla","Send files by FTP and SFTP"],["mission-center","Mission Center","Load of processor, memory and disks, with graphs"],["gnome-disk-utility","Disks","Look at disks, format and mount them"]],git:[["git","Git","Version control; your desktop has it anyway"],["gh","GitHub CLI","Pull requests and issues from the terminal"],["git-lfs","Git LFS","Large files in Git"],["lazygit","Lazygit","Git with a full-screen interface"],["gitui","GitUI","Git with a full-screen interface, fast"],["tig","tig","Browse the history of a repository"],["jujutsu","Jujutsu","Version control on top of Git repositories"],["pre-commit","pre-commit","Checks that run before each commit"],["gitleaks","Gitleaks","Find passwords and keys in a repository"]],languages:[["gcc","GCC","C and C++ compiler"],["gnumake","GNU Make","Build by Makefile"],["cmake","CMake","Build C and C++ projects"],["just","just","Run a project\u2019s commands by name"],["python3","Python","Python 3"],["uv","uv","Python packages and environments, fast"],["nodejs","Node.js","JavaScript outside the browser, with npm"],["pnpm","pnpm","Package manager for Node.js"],["bun","Bun","JavaScript runtime, bundler and package manager"],["go","Go","Go compiler and tools"],["rustc","Rust","Rust compiler"],["cargo","Cargo","Build and package Rust projects"],["jdk","OpenJDK","Java compiler and runtime"],["dotnet-sdk",".NET SDK","C# and F# compilers and tools"],["deno","Deno","JavaScript and TypeScript runtime"],["zig","Zig","Zig compiler and build tool"],["ruby","Ruby","Ruby, with gem"],["poetry","Poetry","Python projects and their dependencies"]],editing:[["rust-analyzer","rust-analyzer","Language server for Rust"],["gopls","gopls","Language server for Go"],["pyright","Pyright","Type checker and language server for Python"],["ruff","Ruff","Lint and format Python"],["typescript-language-server","TypeScript server","Language server for TypeScript"],["prettier","Prettier","Format web files"],["bash-language-server","Bash server","Language server for shell scripts"],["shellcheck","ShellCheck","Find faults in shell scripts"],["shfmt","shfmt","Format shell scripts"],["lua-language-server","Lua server","Language server for Lua, Hyprland\u2019s language"],["yaml-language-server","YAML server","Language server for YAML"],["marksman","Marksman","Language server for Markdown"],["taplo","Taplo","Lint and format TOML"]],nix:[["nixd","nixd","Language server for Nix that knows options"],["nixfmt","nixfmt","Format Nix as nixpkgs does"],["nh","nh","Rebuild and clean up with clearer output"],["nix-output-monitor","nix-output-monitor","Watch builds as a tree (nom)"],["nix-tree","nix-tree","What a system consists of, and why"],["nvd","nvd","What differs between two systems, by package"],["statix","statix","Find what can be written better in Nix"],["deadnix","deadnix","Find Nix code that nothing uses"],["devenv","devenv","Development environments per project"]],devops:[["kubectl","kubectl","Command line of Kubernetes"],["kubernetes-helm","Helm","Packages for Kubernetes"],["k9s","k9s","Kubernetes with a full-screen interface"],["kind","kind","A Kubernetes cluster in containers"],["docker-compose","Docker Compose","Several containers from one file"],["lazydocker","Lazydocker","Containers with a full-screen interface"],["dive","dive","Look into image layers"],["trivy","Trivy","Find known faults in images and repositories"],["opentofu","OpenTofu","Infrastructure as code, free"],["terraform","Terraform","Infrastructure as code",qe],["ansible","Ansible","Set up machines over SSH"],["awscli2","AWS CLI","Amazon\u2019s cloud"],["kubectx","kubectx","Change between clusters and namespaces"],["terraform-ls","terraform-ls","Language server for Terraform"],["sops","SOPS","Encrypted values in YAML and JSON files"]],data:[["sqlite","SQLite","Database in a file, with its shell"],["postgresql","PostgreSQL","Client and server programs"],["pgcli","pgcli","PostgreSQL shell with completion"],["dbeaver-bin","DBeaver","Browse and edit databases of many kinds"]],editors:[["micro","micro","Terminal editor with everyday keys"],["vscodium","VSCodium","VS Code without Microsoft\u2019s additions"],["vscode","VS Code","Microsoft\u2019s editor, beside your default one",qe],["zed-editor","Zed","Fast editor; draws with Vulkan, in VMware by software"],["tmux","tmux","Several shells in one terminal, kept alive"],["zellij","Zellij","The same, with its keys on screen"],["emacs","Emacs","Editor, and much else"],["jetbrains.idea","IntelliJ IDEA","JetBrains\u2019 IDE for Java and Kotlin",qe],["jetbrains.pycharm","PyCharm","JetBrains\u2019 IDE for Python",qe],["jetbrains.webstorm","WebStorm","JetBrains\u2019 IDE for the web",qe]],ai:[["claude-code","Claude Code","Anthropic\u2019s coding assistant",qe],["codex","Codex","OpenAI\u2019s coding assistant"],["gemini-cli","Gemini CLI","Google\u2019s coding assistant"],["opencode","OpenCode","Coding assistant for models of your choice"]],web:[["librewolf","LibreWolf","Firefox with privacy first"],["brave","Brave","Chromium with ad blocking"],["qutebrowser","qutebrowser","Browser driven by the keyboard"],["google-chrome","Google Chrome","Google\u2019s browser",gt]],media:[["mpv","mpv","Play video and sound"],["vlc","VLC","Play nearly every format"],["ffmpeg","FFmpeg","Convert video and sound"],["yt-dlp","yt-dlp","Download video from websites"],["imagemagick","ImageMagick","Convert and change pictures by command"],["gimp","GIMP","Edit pictures"],["obs-studio","OBS Studio","Record and stream the screen"],["audacity","Audacity","Record and edit sound"],["blender","Blender","3D modelling; slow without a GPU"],["spotify","Spotify","Music streaming",gt],["steam","Steam","Games; slow without 3D acceleration",gt]],office:[["libreoffice","LibreOffice","Documents, tables and slides"],["obsidian","Obsidian","Linked notes in Markdown",qe],["zathura","zathura","Read PDF with the keyboard"],["pandoc","Pandoc","Convert between document formats"],["anki","Anki","Learn with cards"],["calibre","calibre","Library for e-books"],["gnome-calculator","Calculator","A calculator with a history"]],secrets:[["age","age","Encrypt files"],["keepassxc","KeePassXC","Password safe in a file"],["_1password-gui","1Password","Password safe in the cloud",qe]],communication:[["thunderbird","Thunderbird","Mail and calendar"],["signal-desktop","Signal","Private messages"],["telegram-desktop","Telegram","Messages"],["element-desktop","Element","Matrix rooms and messages"],["discord","Discord","Voice, video and chat",gt],["vesktop","Vesktop","Another client for Discord; also on ARM"],["slack","Slack","Chat for teams",gt],["zoom-us","Zoom","Video meetings",gt]],hardware:[["pciutils","pciutils","List VMware\u2019s virtual PCI devices (lspci)"],["usbutils","usbutils","List USB devices (lsusb)"],["dmidecode","dmidecode","What the virtual machine says it is"],["mesa-demos","Mesa demos","Which graphics driver is in use (eglinfo, glxinfo)"],["vulkan-tools","Vulkan tools","Which Vulkan drivers there are (vulkaninfo)"],["wev","wev","What keys and buttons send"],["wlr-randr","wlr-randr","List and change screen modes"],["qemu","QEMU","Convert disk images (qemu-img); virtual machines"]]},Bo=Object.entries(E_).flatMap(([e,n])=>n.map(([i,o,t,r])=>({attr:i,title:o,description:t,group:e,...r}))),U_=["soundwireserver"],D_=new Set([...Bo.filter(e=>e.x86Only).map(e=>e.attr),...U_]);function Ir(e){return D_.has(e)}var QA=new Set(Bo.map(({attr:e})=>e));function Xd(e,n,i){let o=Math.round(i*120),t=r=>r>0&&e*120%r===0&&n*120%r===0;for(let r=0;r<90;r++)for(let a of[o+r,o-r])if(t(a))return a/120}var Yd={typed:"-/sudomntlghyerb",rows:{"-/sudomntlghzerb":["al"],"\xDF-sudomntlghzerb":["at","at mac","at nodeadkeys","de","de T3","de deadacute","de deadgraveacute","de deadtilde","de dsb_qwertz","de e1","de e2","de mac","de mac_nodeadkeys","de nodeadkeys","de ro","de ro_nodeadkeys","de tr"],"-.sudomntlghyerb":["az","md gag","ru ruchey_en"],"'-sudomntlghzerb":["ba","ba alternatequotes","ba unicode","ch","ch de_mac","ch de_nodeadkeys","ch fr","ch fr_mac","ch fr_nodeadkeys","ch legacy","hr","hr alternatequotes","hr unicode","me","me latinalternatequotes","me latinunicode","rs latin","rs latinalternatequotes","rs latinunicode","si","si alternatequotes"],"'-sudomntlgh\u017Eerb":["ba unicodeus","hr unicodeus","me latinunicodeyz","rs latinunicodeyz"],"'-sudomntlghyerb":["ba us","es","es ast","es cat","es deadtilde","es nodeadkeys","es winkeys","it","it fur","it ibm","it nodeadkeys","it scn","it winkeys","latam","latam deadtilde","latam nodeadkeys","me latinyz","pt","pt mac","pt mac_nodeadkeys","pt nodeadkeys","rs latinyz","si us"],")=sudo,ntlghyerb":["be","be iso-alternate","be nodeadkeys","be oss","be oss_latin9","be wang","fr mac"],"-;sudomntlghyerb":["br","br nodeadkeys","br thinkpad"],"[zogermbynidf.px":["br dvorak","cz dvorak-ucw","ee dvorak","gb dvorak","is dvorak","pl dvorak","pl dvorak_altquotes","pl dvorak_quotes","se us_dvorak","us dvorak","us dvorak-alt-intl","us dvorak-intl","us dvorak-mac"],"[zelacvqxrumw.hk":["br nativo","br nativo-us"],"[zelacv\u011D\u0109rum\u016D.hk":["br nativo-epo"],"-\xE9sudomntlghyerb":["ca","ca fr-legacy","ca multix"],"^zogermbynidf.px":["ca fr-dvorak"],"-!sudo,ntlghyerb":["cd"],")!sudo,ntlghyerb":["cm french","dz","dz azerty-deadkeys","fr","fr azerty","fr latin9","fr latin9_nodeadkeys","fr nodeadkeys","fr oci","fr oss","fr oss_latin9","fr oss_nodeadkeys","ma french","ml","ml fr-oss","sn","tg"],"=-sudomntlghzerb":["cz","cz bksl","cz winkeys","sk","sk bksl"],"=-sudomntlghyerb":["cz qwerty","cz qwerty-mac","cz qwerty_bksl","cz winkeys-qwerty","sk qwerty","sk qwerty_bksl"],"+#ogetmbynuhf.px":["de dvorak"],"-jihafmbwtosklcz":["de neo"],"\xDF-sudomntlghyerb":["de qwerty"],"+-sudomntlghyerb":["dk","dk mac","dk mac_nodeadkeys","dk nodeadkeys","dk winkeys","ee","ee nodeadkeys","fi","fi classic","fi mac","fi nodeadkeys","fi winkeys","fo","fo nodeadkeys","no","no mac","no mac_nodeadkeys","no nodeadkeys","no winkeys","se","se mac","se nodeadkeys"],"+zogermbynidf.px":["dk dvorak","no dvorak","se svdvorak"],"-/sudomntlgh\u016Derb":["epo"],"-/sudomntlgh\u011Derb":["epo legacy"],"'zogehmbynidf\xF1px":["es dvorak","latam dvorak"],"+-sudomntlgh\u0167erb":["fi smi","no smi","no smi_nodeadkeys","se smi"],"';sudo.ntlghyerb":["fr afnor"],"=fuvilq'\xE8r,c^pok":["fr bepo","fr bepo_latin9"],"=fuvilq\u2019\xE8r,c^pok":["fr bepo_afnor"],"[javumrx.nbfh\xE9gy":["fr dvorak"],"-/rlsymkgidhjfpb":["gb colemak","us colemak"],"-/rlsyhkbigmjfp\\":["gb colemak_dh","no colemak_dh","us colemak_dh_iso"],"-zogermbynidf.px":["gb dvorakukp"],"-\u015Fsu\u0257o\xF1ntlghyerb":["gh fula","gh hausa","ng hausa"],"\xFC-sudomntlghzerb":["hu","hu 101_qwertz_comma_dead","hu 101_qwertz_comma_nodead","hu 101_qwertz_dot_dead","hu 101_qwertz_dot_nodead","hu 102_qwertz_comma_dead","hu 102_qwertz_comma_nodead","hu 102_qwertz_dot_dead","hu 102_qwertz_dot_nodead","hu nodeadkeys","hu standard"],"\xFC-sudomntlghyerb":["hu 101_qwerty_comma_dead","hu 101_qwerty_comma_nodead","hu 101_qwerty_dot_dead","hu 101_qwerty_dot_nodead","hu 102_qwerty_comma_dead","hu 102_qwerty_comma_nodead","hu 102_qwerty_dot_dead","hu 102_qwerty_dot_nodead","hu qwerty"],"-jeh\u0259dslutupbaiw":["in iipa"],"*.sudomntlghyerb":["iq ku","ir ku","sy ku","tr","tr intl","tr ku"],"/,\xEErehszolutdxi\xE7":["iq ku_f","ir ku_f","sy ku_f","tr ku_f"],\u00F6\u00FEsudomntlghyerb:["is","is mac","is mac_legacy"],"-\xF2sudo,ntlghyerb":["it mac"],"@zogermbynidf.px":["jp dvorak"],"\u015B\u2116sudomntlghyerb":["kz latin"],"'-rlsymkgidhjfpb":["latam colemak"],"-/su\xF0omntlghyerb":["lk us"],_\u0119sudomntlghyerb:["lt ibm"],")hkjs\u0117b\u0161dimp\u010Drl\u017E":["lt lekp","lt lekpa"],w\u010Denigmvqshljyox:["lt ratise"],"?\u0119sudomntlghyerb":["lt std"],"-\u013Csudomntlgh\u0101erb":["lv adapted"],"-\u013Cuns\u0113\u0101omeldvjrp":["lv ergonomic"],"/-sudomntlghyerb":["nl","nl std"],"+-rlsymkgidhjfpb":["no colemak"],"0.rjsuk#beg][fp\\":["no colemak_dh_wide","us colemak_dh_wide_iso"],"!zogermbynidf.px":["pl dvp","us dvp"],"+-sudomntlghzerb":["pl qwertz","ro winkeys"],"\xBAzelacvqxrumw.hk":["pt nativo","pt nativo-us"],"\xBAzelacv\u011D\u0109rum\u016D.hk":["pt nativo-epo"],"+zogermbynidf\xF6px":["se dvorak"],"/.atik\xE7zfrg\u011Fc\xFCoh":["tr e"],"/,irehszol\xFCtd\u011F\u0131\xE7":["tr f"],"x.sudomntlghyerb":["ua crh"],"x,irehszol\xFCtd\u011F\u0131\xE7":["ua crh_f"],"-/rlsyhkbigmjfpz":["us colemak_dh"],"-/rlsyhkbigmjfpv":["us colemak_dh_ortho"],"0.rjsuk/beg][fpz":["us colemak_dh_wide"],"8zogermbynidf.px":["us dvorak-classic"],"29ksc.inuzthrbyw":["us dvorak-l"],"['8szywnocehrq.i":["us dvorak-r"],"-/suelmpkogyjdfb":["us norman"],"-/sfhplkbogyjrwv":["us workman","us workman-intl"]}};var Qd={without:{af:["","fa-olpc","ps","ps-olpc","uz","uz-olpc"],al:["veqilharxhi"],am:["","eastern","eastern-alt","phonetic","phonetic-alt","western"],ara:["","azerty","azerty_digits","buckwalter","digits","mac","mac-phonetic","olpc"],az:["cyrillic"],bd:["","probhat"],bg:["","bas_phonetic","bekl","phonetic"],br:["rus"],brai:["","left_hand","left_hand_invert","right_hand","right_hand_invert"],bt:[""],by:["","intl","legacy","phonetic","ru"],ca:["ike"],cn:["mon_manchu_galik","mon_todo_galik","mon_trad","mon_trad_galik","mon_trad_manchu","mon_trad_todo","mon_trad_xibe","tib","tib_asciinum","ug"],cz:["rus","ucw"],de:["ru"],dz:["ar","ber"],eg:[""],et:[""],fr:["geo"],ge:["","ergonomic","mess","os","ru"],gn:[""],gr:["","nodeadkeys","polytonic","simple"],id:["javanese","melayu-phonetic","melayu-phoneticx","pegon-phonetic"],ie:["ogam"],il:["","biblical","lyx","phonetic","si2"],in:["","asm-kagapa","ben","ben-kagapa","ben_baishakhi","ben_bornona","ben_gitanjali","ben_inscript","ben_probhat","bolnagri","guj","guj-kagapa","guru","hin-kagapa","hin-wx","jhelum","kan","kan-kagapa","mal","mal_enhanced","mal_lalitha","mal_poorna","mar-kagapa","marathi","mni","ori","ori-bolnagri","ori-wx","san-kagapa","sat","tam","tam_tamilnumbers","tamilnet","tamilnet_TAB","tamilnet_TSCII","tamilnet_tamilnumbers","tel","tel-kagapa","tel-sarala","urd-phonetic","urd-phonetic3","urd-winkeys"],iq:["","ku_ara"],ir:["","azb","ku_ara","pes_keypad","winkeys"],it:["geo"],jp:["kana","mac"],kg:["","phonetic"],kh:[""],kz:["","ext","kazrus","ruskaz"],la:["","stea"],lk:["","tam_TAB","tam_unicode"],lv:["modern-cyr"],ma:["","tifinagh","tifinagh-alt","tifinagh-alt-phonetic","tifinagh-extended","tifinagh-extended-phonetic","tifinagh-phonetic"],me:["cyrillic","cyrillicalternatequotes","cyrillicyz"],mk:["","nodeadkeys"],mm:["","mnw","mnw-a1","shn","zawgyi","zgt"],mn:[""],mv:[""],my:["","phonetic"],np:[""],ph:["capewell-dvorak-bay","capewell-qwerf2k6-bay","colemak-bay","dvorak-bay","qwerty-bay"],pk:["","ara","snd","urd-crulp","urd-nla"],pl:["ru_phonetic_dvorak"],rs:["","alternatequotes","rue","yz"],ru:["","ab","bak","chm","cv","dos","kom","legacy","mac","os_legacy","os_winkeys","phonetic","phonetic_YAZHERTY","phonetic_azerty","phonetic_dvorak","phonetic_winkeys","ruchey_ru","sah","srp","tt","typewriter","typewriter-legacy","udm","xal"],se:["rus","swl"],sy:["","syc","syc_phonetic"],th:["","pat","tis"],tj:["","legacy"],tz:[""],ua:["","homophonic","legacy","macOS","phonetic","typewriter","winkeys"],us:["chr","rus"],uz:[""]},partly:{az:{"":"w"},ba:{unicode:"qwxy",unicodeus:"qwxy"},br:{"nativo-epo":"qwxy"},cm:{mmuock:"hr"},epo:{"":"qwxy",legacy:"qwxy"},fi:{smi:"qwxy"},gh:{akan:"qx",avn:"cjq",ewe:"cjq",fula:"dmwz",ga:"cqx",gillbt:"qx",hausa:"dmwz"},hr:{unicode:"qwxy",unicodeus:"qwxy"},in:{iipa:"cfqrvxyz"},ke:{kik:"qx"},lk:{us:"fqw"},lt:{ibm:"qwx"},lv:{adapted:"qwxy",ergonomic:"qwxy",fkey:"f"},md:{gag:"qwx"},me:{latinunicode:"qwxy",latinunicodeyz:"qwxy"},ng:{hausa:"dmwz",igbo:"qx",yoruba:"qvx"},no:{smi:"qwxy",smi_nodeadkeys:"qwxy"},pt:{"nativo-epo":"qwxy"},rs:{latinunicode:"qwxy",latinunicodeyz:"qwxy"},se:{smi:"qwxy"},tm:{"":"cqvx"}}};var yt={layouts:{af:["fa-olpc","ps","ps-olpc","uz","uz-olpc"],al:["plisi","veqilharxhi"],am:["eastern","eastern-alt","phonetic","phonetic-alt","western"],ara:["azerty","azerty_digits","buckwalter","digits","mac","mac-phonetic","olpc"],at:["mac","nodeadkeys"],au:[],az:["cyrillic"],ba:["alternatequotes","unicode","unicodeus","us"],bd:["probhat"],be:["iso-alternate","nodeadkeys","oss","oss_latin9","wang"],bg:["bas_phonetic","bekl","phonetic"],br:["dvorak","nativo","nativo-epo","nativo-us","nodeadkeys","rus","thinkpad"],brai:["left_hand","left_hand_invert","right_hand","right_hand_invert"],bt:[],bw:[],by:["intl","latin","legacy","phonetic","ru"],ca:["eng","fr-dvorak","fr-legacy","ike","multix"],cd:[],ch:["de_mac","de_nodeadkeys","fr","fr_mac","fr_nodeadkeys","legacy"],cm:["azerty","dvorak","french","mmuock","qwerty"],cn:["altgr-pinyin","mon_manchu_galik","mon_todo_galik","mon_trad","mon_trad_galik","mon_trad_manchu","mon_trad_todo","mon_trad_xibe","tib","tib_asciinum","ug"],cz:["bksl","dvorak-ucw","qwerty","qwerty-mac","qwerty_bksl","rus","ucw","winkeys","winkeys-qwerty"],de:["T3","deadacute","deadgraveacute","deadtilde","dsb","dsb_qwertz","dvorak","e1","e2","mac","mac_nodeadkeys","neo","nodeadkeys","qwerty","ro","ro_nodeadkeys","ru","tr","us"],dk:["dvorak","mac","mac_nodeadkeys","nodeadkeys","winkeys"],dz:["ar","azerty-deadkeys","ber","qwerty-gb-deadkeys","qwerty-us-deadkeys"],ee:["dvorak","nodeadkeys","us"],eg:[],epo:["legacy"],es:["ast","cat","deadtilde","dvorak","nodeadkeys","winkeys"],et:[],fi:["classic","mac","nodeadkeys","smi","winkeys"],fo:["nodeadkeys"],fr:["afnor","azerty","bepo","bepo_afnor","bepo_latin9","bre","dvorak","ergol","ergol_iso","geo","latin9","latin9_nodeadkeys","mac","nodeadkeys","oci","oss","oss_latin9","oss_nodeadkeys","us"],gb:["colemak","colemak_dh","dvorak","dvorakukp","extd","gla","intl","mac","mac_intl","pl"],ge:["ergonomic","mess","os","ru"],gh:["akan","avn","ewe","fula","ga","generic","gillbt","hausa"],gn:[],gr:["nodeadkeys","polytonic","simple"],hr:["alternatequotes","unicode","unicodeus","us"],hu:["101_qwerty_comma_dead","101_qwerty_comma_nodead","101_qwerty_dot_dead","101_qwerty_dot_nodead","101_qwertz_comma_dead","101_qwertz_comma_nodead","101_qwertz_dot_dead","101_qwertz_dot_nodead","102_qwerty_comma_dead","102_qwerty_comma_nodead","102_qwerty_dot_dead","102_qwerty_dot_nodead","102_qwertz_comma_dead","102_qwertz_comma_nodead","102_qwertz_dot_dead","102_qwertz_dot_nodead","nodeadkeys","qwerty","standard"],id:["javanese","melayu-phonetic","melayu-phoneticx","pegon-phonetic"],ie:["CloGaelach","UnicodeExpert","ogam","ogam_is434"],il:["biblical","lyx","phonetic","si2"],in:["asm-kagapa","ben","ben-kagapa","ben_baishakhi","ben_bornona","ben_gitanjali","ben_inscript","ben_probhat","bolnagri","eng","guj","guj-kagapa","guru","hin-kagapa","hin-wx","iipa","jhelum","kan","kan-kagapa","mal","mal_enhanced","mal_lalitha","mal_poorna","mar-kagapa","marathi","mni","ori","ori-bolnagri","ori-wx","san-kagapa","sat","tam","tam_tamilnumbers","tamilnet","tamilnet_TAB","tamilnet_TSCII","tamilnet_tamilnumbers","tel","tel-kagapa","tel-sarala","urd-phonetic","urd-phonetic3","urd-winkeys"],iq:["ku","ku_alt","ku_ara","ku_f"],ir:["azb","ku","ku_alt","ku_ara","ku_f","pes_keypad","winkeys"],is:["dvorak","mac","mac_legacy"],it:["fur","geo","ibm","mac","nodeadkeys","scn","us","winkeys"],jp:["OADG109A","dvorak","kana","mac"],ke:["kik"],kg:["phonetic"],kh:[],kr:["kr104"],kz:["ext","kazrus","latin","ruskaz"],la:["stea"],latam:["colemak","deadtilde","dvorak","nodeadkeys"],lk:["tam_TAB","tam_unicode","us"],lt:["ibm","lekp","lekpa","ratise","sgs","std","us"],lv:["adapted","apostrophe","ergonomic","fkey","modern","modern-cyr","tilde"],ma:["french","rif","tifinagh","tifinagh-alt","tifinagh-alt-phonetic","tifinagh-extended","tifinagh-extended-phonetic","tifinagh-phonetic"],md:["gag"],me:["cyrillic","cyrillicalternatequotes","cyrillicyz","latinalternatequotes","latinunicode","latinunicodeyz","latinyz"],mk:["nodeadkeys"],ml:["fr-oss","us-intl","us-mac"],mm:["mnw","mnw-a1","shn","zawgyi","zgt"],mn:[],mt:["alt-gb","alt-us","us"],mv:[],my:["phonetic"],ng:["hausa","igbo","yoruba"],nl:["mac","std","us"],no:["colemak","colemak_dh","colemak_dh_wide","dvorak","mac","mac_nodeadkeys","nodeadkeys","smi","smi_nodeadkeys","winkeys"],np:[],nz:["mao"],ph:["capewell-dvorak","capewell-dvorak-bay","capewell-qwerf2k6","capewell-qwerf2k6-bay","colemak","colemak-bay","dvorak","dvorak-bay","qwerty-bay"],pk:["ara","snd","urd-crulp","urd-nla"],pl:["csb","dvorak","dvorak_altquotes","dvorak_quotes","dvp","legacy","qwertz","ru_phonetic_dvorak","szl"],pt:["mac","mac_nodeadkeys","nativo","nativo-epo","nativo-us","nodeadkeys"],ro:["std","winkeys"],rs:["alternatequotes","latin","latinalternatequotes","latinunicode","latinunicodeyz","latinyz","rue","yz"],ru:["ab","bak","chm","cv","cv_latin","dos","kom","legacy","mac","os_legacy","os_winkeys","phonetic","phonetic_YAZHERTY","phonetic_azerty","phonetic_dvorak","phonetic_winkeys","ruchey_en","ruchey_ru","sah","srp","tt","typewriter","typewriter-legacy","udm","xal"],se:["dvorak","mac","nodeadkeys","rus","smi","svdvorak","swl","us","us_dvorak"],si:["alternatequotes","us"],sk:["bksl","qwerty","qwerty_bksl"],sn:[],sy:["ku","ku_alt","ku_f","syc","syc_phonetic"],tg:[],th:["pat","tis"],tj:["legacy"],tm:["alt"],tr:["alt","e","f","intl","ku","ku_alt","ku_f"],tw:["indigenous","saisiyat"],tz:[],ua:["crh","crh_alt","crh_f","homophonic","legacy","macOS","phonetic","typewriter","winkeys"],us:["alt-intl","altgr-intl","chr","colemak","colemak_dh","colemak_dh_iso","colemak_dh_ortho","colemak_dh_wide","colemak_dh_wide_iso","dvorak","dvorak-alt-intl","dvorak-classic","dvorak-intl","dvorak-l","dvorak-mac","dvorak-r","dvp","euro","haw","hbs","intl","mac","norman","olpc2","rus","symbolic","workman","workman-intl"],uz:["latin"],vn:["fr","us"],za:[]},options:{grp:["grp:switch","grp:lswitch","grp:lwin_switch","grp:rwin_switch","grp:win_switch","grp:menu_switch","grp:caps_switch","grp:rctrl_switch","grp:toggle","grp:lalt_toggle","grp:caps_toggle","grp:shift_caps_toggle","grp:caps_select","grp:win_menu_select","grp:ctrl_select","grp:alt_caps_toggle","grp:shifts_toggle","grp:alts_toggle","grp:alt_altgr_toggle","grp:ctrls_toggle","grp:ctrl_shift_toggle","grp:lctrl_lshift_toggle","grp:rctrl_rshift_toggle","grp:ctrl_shift_toggle_bidir","grp:ctrl_alt_toggle","grp:lctrl_lalt_toggle","grp:rctrl_ralt_toggle","grp:ctrl_alt_toggle_bidir","grp:alt_shift_toggle","grp:lalt_lshift_toggle","grp:ralt_rshift_toggle","grp:alt_shift_toggle_bidir","grp:menu_toggle","grp:lwin_toggle","grp:alt_space_toggle","grp:win_space_toggle","grp:ctrl_space_toggle","grp:rwin_toggle","grp:lshift_toggle","grp:rshift_toggle","grp:lctrl_toggle","grp:rctrl_toggle","grp:sclk_toggle","grp:lctrl_lwin_rctrl_menu","grp:lctrl_lwin_toggle"],lv2:["lv2:lsgt_switch"],lv3:["lv3:switch","lv3:menu_switch","lv3:win_switch","lv3:lwin_switch","lv3:rwin_switch","lv3:alt_switch","lv3:lalt_switch","lv3:ralt_switch","lv3:ralt_switch_multikey","lv3:ralt_alt","lv3:enter_switch","lv3:caps_switch","lv3:bksl_switch","lv3:lsgt_switch","lv3:caps_switch_latch","lv3:bksl_switch_latch","lv3:lsgt_switch_latch"],ctrl:["ctrl:nocaps","ctrl:lctrl_meta","ctrl:swapcaps","ctrl:grouptoggle_capscontrol","ctrl:hyper_capscontrol","ctrl:ac_ctrl","ctrl:aa_ctrl","ctrl:rctrl_ralt","ctrl:ralt_rctrl","ctrl:menu_rctrl","ctrl:swap_lalt_lctl","ctrl:swap_ralt_rctl","ctrl:swap_lwin_lctl","ctrl:swap_rwin_rctl","ctrl:swap_lalt_lctl_lwin"],grp_led:["grp_led:num","grp_led:caps","grp_led:scroll"],mod_led:["mod_led:compose"],keypad:["keypad:legacy","keypad:oss","keypad:future","keypad:legacy_wang","keypad:oss_wang","keypad:future_wang","keypad:hex","keypad:atm"],kpdl:["kpdl:dot","kpdl:comma","kpdl:dotoss","kpdl:dotoss_latin9","kpdl:commaoss","kpdl:momayyezoss","kpdl:kposs","kpdl:semi"],caps:["caps:internal","caps:internal_nocancel","caps:shift","caps:shift_nocancel","caps:capslock","caps:shiftlock","caps:swapescape","caps:escape","caps:escape_shifted_capslock","caps:backspace","caps:super","caps:hyper","caps:menu","caps:numlock","caps:ctrl_modifier","caps:none"],altwin:["altwin:menu","altwin:menu_win","altwin:meta_alt","altwin:alt_win","altwin:ctrl_win","altwin:ctrl_rwin","altwin:ctrl_alt_win","altwin:meta_win","altwin:left_meta_win","altwin:hyper_win","altwin:alt_super_win","altwin:swap_lalt_lwin","altwin:swap_alt_win","altwin:prtsc_rwin"],"Compose key":["compose:ralt","compose:lwin","compose:lwin-altgr","compose:rwin","compose:rwin-altgr","compose:menu","compose:menu-altgr","compose:lctrl","compose:lctrl-altgr","compose:rctrl","compose:rctrl-altgr","compose:caps","compose:caps-altgr","compose:102","compose:102-altgr","compose:paus","compose:ins","compose:prsc","compose:sclk"],compat:["numpad:pc","numpad:mac","numpad:microsoft","numpad:shift3","scrolllock:mod3","srvrkeys:none","apple:alupckeys","apple:jp_oadg109a","apple:jp_pc106","shift:breaks_caps","misc:typo","misc:apl","shift:both_capslock","shift:both_capslock_cancel","shift:both_shiftlock","keypad:pointerkeys","grab:break_actions","grab:debug"],currencysign:["eurosign:e","eurosign:E","eurosign:2","eurosign:4","eurosign:5","rupeesign:4"],lv5:["lv5:caps_switch","lv5:lsgt_switch","lv5:ralt_switch","lv5:menu_switch","lv5:rctrl_switch","lv5:lsgt_switch_lock","lv5:ralt_switch_lock","lv5:lwin_switch_lock","lv5:rwin_switch_lock"],nbsp:["nbsp:none","nbsp:level2","nbsp:level3","nbsp:level3n","nbsp:level4","nbsp:level4n","nbsp:level4nl","nbsp:zwnj2","nbsp:zwnj2zwj3","nbsp:zwnj2zwj3nb4","nbsp:zwnj2nb3","nbsp:zwnj2nb3zwj4","nbsp:zwnj2nb3nnb4","nbsp:zwnj3zwj4"],japan:["japan:kana_lock","japan:nicola_f_bs","japan:hztg_escape"],korean:["korean:ralt_hangul","korean:rctrl_hangul","korean:ralt_hanja","korean:rctrl_hanja"],esperanto:["esperanto:qwerty","esperanto:dvorak","esperanto:colemak"],solaris:["solaris:sun_compat"],terminate:["terminate:ctrl_alt_bksp"]},single:["keypad","kpdl","caps","altwin","nbsp","esperanto"]};var Fg=yt.layouts,R_=yt.options,M_=new Map(Object.entries(R_).flatMap(([e,n])=>n.map(i=>[i,e])));function Vg(e){return Object.hasOwn(Fg,e)?Fg[e]??[]:[]}var Zg=Qd.without,lz=Qd.partly;function ep(e,n){return Object.hasOwn(Zg,e)&&(Zg[e]?.includes(n)??!1)}var F_=new Map(Object.entries(Yd.rows).flatMap(([e,n])=>n.map(i=>[i,e])));function Bg(e,n){return[...F_.get(n===""?e:`${e} ${n}`)??""].map((o,t)=>({press:o,sign:Yd.typed[t]??""})).filter(({press:o,sign:t})=>o!==t)}function np(e){return e.split(",").some(n=>n.startsWith("grp:"))}function Gg(e){if(e==="")return;let n=new Map;for(let i of e.split(",")){if(i==="")return"There is a comma too many. Put one comma between two options.";if(i!==i.trim())return`Remove the space beside \u201C${i.trim()}\u201D.`;let o=M_.get(i);if(o===void 0)return`${i.length<=60?`\u201C${i}\u201D`:"One of these"} is no keyboard option. Choose from the list, for example \u201Ccaps:escape\u201D.`;let t=yt.single.includes(o)?o:i,r=n.get(t);if(r===i)return`\u201C${i}\u201D is listed twice. Remove one.`;if(r)return`\u201C${r}\u201D and \u201C${i}\u201D exclude each other. Keep one.`;n.set(t,i)}}var Hg=[{id:"nixos-unstable",title:"Unstable",help:"The newest Hyprland; what most Hyprland users run",stateVersion:"26.05"},{id:"nixos-26.05",title:"26.05",help:"The stable release; take Hyprland from nixpkgs with it",stateVersion:"26.05",ends:"2026-12-31"}];var Ar=Hg;function Kg(e){let n=Ar.find(i=>i.id===e);if(!n)throw new Error(`No such channel: ${e}`);return n}var Wg=["C.UTF-8","aa_DJ.UTF-8","aa_ER","aa_ET","af_ZA.UTF-8","agr_PE","ak_GH","am_ET","an_ES.UTF-8","anp_IN","ar_AE.UTF-8","ar_BH.UTF-8","ar_DZ.UTF-8","ar_EG.UTF-8","ar_IN","ar_IQ.UTF-8","ar_JO.UTF-8","ar_KW.UTF-8","ar_LB.UTF-8","ar_LY.UTF-8","ar_MA.UTF-8","ar_OM.UTF-8","ar_QA.UTF-8","ar_SA.UTF-8","ar_SD.UTF-8","ar_SS","ar_SY.UTF-8","ar_TN.UTF-8","ar_YE.UTF-8","as_IN","ast_ES.UTF-8","ayc_PE","az_AZ","az_IR","be_BY.UTF-8","be_BY@latin","bem_ZM","ber_DZ","ber_MA","bg_BG.UTF-8","bhb_IN.UTF-8","bho_IN","bho_NP","bi_VU","bn_BD","bn_IN","bo_CN","bo_IN","br_FR.UTF-8","brx_IN","bs_BA.UTF-8","byn_ER","ca_AD.UTF-8","ca_ES.UTF-8","ca_ES@valencia","ca_FR.UTF-8","ca_IT.UTF-8","ce_RU","chr_US","ckb_IQ","cmn_TW","crh_RU","crh_UA","cs_CZ.UTF-8","csb_PL","cv_RU","cy_GB.UTF-8","da_DK.UTF-8","de_AT.UTF-8","de_BE.UTF-8","de_CH.UTF-8","de_DE.UTF-8","de_IT.UTF-8","de_LI.UTF-8","de_LU.UTF-8","doi_IN","dsb_DE","dv_MV","dz_BT","el_CY.UTF-8","el_GR.UTF-8","en_AG","en_AU.UTF-8","en_BW.UTF-8","en_CA.UTF-8","en_DK.UTF-8","en_GB.UTF-8","en_HK.UTF-8","en_IE.UTF-8","en_IL","en_IN","en_NG","en_NZ.UTF-8","en_PH.UTF-8","en_SC.UTF-8","en_SG.UTF-8","en_US.UTF-8","en_ZA.UTF-8","en_ZM","en_ZW.UTF-8","eo","es_AR.UTF-8","es_BO.UTF-8","es_CL.UTF-8","es_CO.UTF-8","es_CR.UTF-8","es_CU","es_DO.UTF-8","es_EC.UTF-8","es_ES.UTF-8","es_GT.UTF-8","es_HN.UTF-8","es_MX.UTF-8","es_NI.UTF-8","es_PA.UTF-8","es_PE.UTF-8","es_PR.UTF-8","es_PY.UTF-8","es_SV.UTF-8","es_US.UTF-8","es_UY.UTF-8","es_VE.UTF-8","et_EE.UTF-8","eu_ES.UTF-8","eu_FR.UTF-8","fa_IR","ff_SN","fi_FI.UTF-8","fil_PH","fo_FO.UTF-8","fr_BE.UTF-8","fr_CA.UTF-8","fr_CH.UTF-8","fr_FR.UTF-8","fr_LU.UTF-8","fur_IT","fy_DE","fy_NL","ga_IE.UTF-8","gbm_IN","gd_GB.UTF-8","gez_ER","gez_ER@abegede","gez_ET","gez_ET@abegede","gl_ES.UTF-8","gu_IN","gv_GB.UTF-8","ha_NG","hak_TW","he_IL.UTF-8","hi_IN","hif_FJ","hne_IN","hr_HR.UTF-8","hsb_DE.UTF-8","ht_HT","hu_HU.UTF-8","hy_AM","ia_FR","id_ID.UTF-8","ig_NG","ik_CA","is_IS.UTF-8","it_CH.UTF-8","it_IT.UTF-8","iu_CA","ja_JP.UTF-8","ka_GE.UTF-8","kab_DZ","kk_KZ.UTF-8","kl_GL.UTF-8","km_KH","kn_IN","ko_KR.UTF-8","kok_IN","ks_IN","ks_IN@devanagari","ku_TR.UTF-8","kv_RU","kw_GB.UTF-8","ky_KG","lb_LU","lg_UG.UTF-8","li_BE","li_NL","lij_IT","ln_CD","lo_LA","lt_LT.UTF-8","ltg_LV.UTF-8","lv_LV.UTF-8","lzh_TW","mag_IN","mai_IN","mai_NP","mdf_RU","mfe_MU","mg_MG.UTF-8","mhr_RU","mi_NZ.UTF-8","miq_NI","mjw_IN","mk_MK.UTF-8","ml_IN","mn_MN","mni_IN","mnw_MM","mr_IN","ms_MY.UTF-8","mt_MT.UTF-8","my_MM","nan_TW","nan_TW@latin","nb_NO.UTF-8","nds_DE","nds_NL","ne_NP","nhn_MX","niu_NU","niu_NZ","nl_AW","nl_BE.UTF-8","nl_NL.UTF-8","nn_NO.UTF-8","nr_ZA","nso_ZA","oc_FR.UTF-8","om_ET","om_KE.UTF-8","or_IN","os_RU","pa_IN","pa_PK","pap_AW","pap_CW","pl_PL.UTF-8","ps_AF","pt_BR.UTF-8","pt_PT.UTF-8","quz_PE","raj_IN","rif_MA","ro_RO.UTF-8","ru_RU.UTF-8","ru_UA.UTF-8","rw_RW","sa_IN","sah_RU","sat_IN","sc_IT","scn_IT","sd_IN","sd_IN@devanagari","se_NO","sgs_LT","shn_MM","shs_CA","si_LK","sid_ET","sk_SK.UTF-8","sl_SI.UTF-8","sm_WS","so_DJ.UTF-8","so_ET","so_KE.UTF-8","so_SO.UTF-8","sq_AL.UTF-8","sq_MK","sr_ME","sr_RS","sr_RS@latin","ss_ZA","ssy_ER","st_ZA.UTF-8","su_ID","sv_FI.UTF-8","sv_SE.UTF-8","sw_KE","sw_TZ","syr","szl_PL","ta_IN","ta_LK","tcy_IN.UTF-8","te_IN","tg_TJ.UTF-8","th_TH.UTF-8","the_NP","ti_ER","ti_ET","tig_ER","tk_TM","tl_PH.UTF-8","tn_ZA","to_TO","tok","tpi_PG","tr_CY.UTF-8","tr_TR.UTF-8","ts_ZA","tt_RU","tt_RU@iqtelif","ug_CN","uk_UA.UTF-8","unm_US","ur_IN","ur_PK","uz_UZ.UTF-8","uz_UZ@cyrillic","ve_ZA","vi_VN","wa_BE.UTF-8","wae_CH","wal_ET","wo_SN","xh_ZA.UTF-8","yi_US.UTF-8","yo_NG","yue_HK","yuw_PG","zgh_MA","zh_CN.UTF-8","zh_HK.UTF-8","zh_SG.UTF-8","zh_TW.UTF-8","zu_ZA.UTF-8"];var qg=["Africa/Abidjan","Africa/Accra","Africa/Addis_Ababa","Africa/Algiers","Africa/Asmara","Africa/Asmera","Africa/Bamako","Africa/Bangui","Africa/Banjul","Africa/Bissau","Africa/Blantyre","Africa/Brazzaville","Africa/Bujumbura","Africa/Cairo","Africa/Casablanca","Africa/Ceuta","Africa/Conakry","Africa/Dakar","Africa/Dar_es_Salaam","Africa/Djibouti","Africa/Douala","Africa/El_Aaiun","Africa/Freetown","Africa/Gaborone","Africa/Harare","Africa/Johannesburg","Africa/Juba","Africa/Kampala","Africa/Khartoum","Africa/Kigali","Africa/Kinshasa","Africa/Lagos","Africa/Libreville","Africa/Lome","Africa/Luanda","Africa/Lubumbashi","Africa/Lusaka","Africa/Malabo","Africa/Maputo","Africa/Maseru","Africa/Mbabane","Africa/Mogadishu","Africa/Monrovia","Africa/Nairobi","Africa/Ndjamena","Africa/Niamey","Africa/Nouakchott","Africa/Ouagadougou","Africa/Porto-Novo","Africa/Sao_Tome","Africa/Timbuktu","Africa/Tripoli","Africa/Tunis","Africa/Windhoek","America/Adak","America/Anchorage","America/Anguilla","America/Antigua","America/Araguaina","America/Argentina/Buenos_Aires","America/Argentina/Catamarca","America/Argentina/ComodRivadavia","America/Argentina/Cordoba","America/Argentina/Jujuy","America/Argentina/La_Rioja","America/Argentina/Mendoza","America/Argentina/Rio_Gallegos","America/Argentina/Salta","America/Argentina/San_Juan","America/Argentina/San_Luis","America/Argentina/Tucuman","America/Argentina/Ushuaia","America/Aruba","America/Asuncion","America/Atikokan","America/Atka","America/Bahia","America/Bahia_Banderas","America/Barbados","America/Belem","America/Belize","America/Blanc-Sablon","America/Boa_Vista","America/Bogota","America/Boise","America/Buenos_Aires","America/Cambridge_Bay","America/Campo_Grande","America/Cancun","America/Caracas","America/Catamarca","America/Cayenne","America/Cayman","America/Chicago","America/Chihuahua","America/Ciudad_Juarez","America/Coral_Harbour","America/Cordoba","America/Costa_Rica","America/Coyhaique","America/Creston","America/Cuiaba","America/Curacao","America/Danmarkshavn","America/Dawson","America/Dawson_Creek","America/Denver","America/Detroit","America/Dominica","America/Edmonton","America/Eirunepe","America/El_Salvador","America/Ensenada","America/Fort_Nelson","America/Fort_Wayne","America/Fortaleza","America/Glace_Bay","America/Godthab","America/Goose_Bay","America/Grand_Turk","America/Grenada","America/Guadeloupe","America/Guatemala","America/Guayaquil","America/Guyana","America/Halifax","America/Havana","America/Hermosillo","America/Indiana/Indianapolis","America/Indiana/Knox","America/Indiana/Marengo","America/Indiana/Petersburg","America/Indiana/Tell_City","America/Indiana/Vevay","America/Indiana/Vincennes","America/Indiana/Winamac","America/Indianapolis","America/Inuvik","America/Iqaluit","America/Jamaica","America/Jujuy","America/Juneau","America/Kentucky/Louisville","America/Kentucky/Monticello","America/Knox_IN","America/Kralendijk","America/La_Paz","America/Lima","America/Los_Angeles","America/Louisville","America/Lower_Princes","America/Maceio","America/Managua","America/Manaus","America/Marigot","America/Martinique","America/Matamoros","America/Mazatlan","America/Mendoza","America/Menominee","America/Merida","America/Metlakatla","America/Mexico_City","America/Miquelon","America/Moncton","America/Monterrey","America/Montevideo","America/Montreal","America/Montserrat","America/Nassau","America/New_York","America/Nipigon","America/Nome","America/Noronha","America/North_Dakota/Beulah","America/North_Dakota/Center","America/North_Dakota/New_Salem","America/Nuuk","America/Ojinaga","America/Panama","America/Pangnirtung","America/Paramaribo","America/Phoenix","America/Port-au-Prince","America/Port_of_Spain","America/Porto_Acre","America/Porto_Velho","America/Puerto_Rico","America/Punta_Arenas","America/Rainy_River","America/Rankin_Inlet","America/Recife","America/Regina","America/Resolute","America/Rio_Branco","America/Rosario","America/Santa_Isabel","America/Santarem","America/Santiago","America/Santo_Domingo","America/Sao_Paulo","America/Scoresbysund","America/Shiprock","America/Sitka","America/St_Barthelemy","America/St_Johns","America/St_Kitts","America/St_Lucia","America/St_Thomas","America/St_Vincent","America/Swift_Current","America/Tegucigalpa","America/Thule","America/Thunder_Bay","America/Tijuana","America/Toronto","America/Tortola","America/Vancouver","America/Virgin","America/Whitehorse","America/Winnipeg","America/Yakutat","America/Yellowknife","Antarctica/Casey","Antarctica/Davis","Antarctica/DumontDUrville","Antarctica/Macquarie","Antarctica/Mawson","Antarctica/McMurdo","Antarctica/Palmer","Antarctica/Rothera","Antarctica/South_Pole","Antarctica/Syowa","Antarctica/Troll","Antarctica/Vostok","Arctic/Longyearbyen","Asia/Aden","Asia/Almaty","Asia/Amman","Asia/Anadyr","Asia/Aqtau","Asia/Aqtobe","Asia/Ashgabat","Asia/Ashkhabad","Asia/Atyrau","Asia/Baghdad","Asia/Bahrain","Asia/Baku","Asia/Bangkok","Asia/Barnaul","Asia/Beirut","Asia/Bishkek","Asia/Brunei","Asia/Calcutta","Asia/Chita","Asia/Choibalsan","Asia/Chongqing","Asia/Chungking","Asia/Colombo","Asia/Dacca","Asia/Damascus","Asia/Dhaka","Asia/Dili","Asia/Dubai","Asia/Dushanbe","Asia/Famagusta","Asia/Gaza","Asia/Harbin","Asia/Hebron","Asia/Ho_Chi_Minh","Asia/Hong_Kong","Asia/Hovd","Asia/Irkutsk","Asia/Istanbul","Asia/Jakarta","Asia/Jayapura","Asia/Jerusalem","Asia/Kabul","Asia/Kamchatka","Asia/Karachi","Asia/Kashgar","Asia/Kathmandu","Asia/Katmandu","Asia/Khandyga","Asia/Kolkata","Asia/Krasnoyarsk","Asia/Kuala_Lumpur","Asia/Kuching","Asia/Kuwait","Asia/Macao","Asia/Macau","Asia/Magadan","Asia/Makassar","Asia/Manila","Asia/Muscat","Asia/Nicosia","Asia/Novokuznetsk","Asia/Novosibirsk","Asia/Omsk","Asia/Oral","Asia/Phnom_Penh","Asia/Pontianak","Asia/Pyongyang","Asia/Qatar","Asia/Qostanay","Asia/Qyzylorda","Asia/Rangoon","Asia/Riyadh","Asia/Saigon","Asia/Sakhalin","Asia/Samarkand","Asia/Seoul","Asia/Shanghai","Asia/Singapore","Asia/Srednekolymsk","Asia/Taipei","Asia/Tashkent","Asia/Tbilisi","Asia/Tehran","Asia/Tel_Aviv","Asia/Thimbu","Asia/Thimphu","Asia/Tokyo","Asia/Tomsk","Asia/Ujung_Pandang","Asia/Ulaanbaatar","Asia/Ulan_Bator","Asia/Urumqi","Asia/Ust-Nera","Asia/Vientiane","Asia/Vladivostok","Asia/Yakutsk","Asia/Yangon","Asia/Yekaterinburg","Asia/Yerevan","Atlantic/Azores","Atlantic/Bermuda","Atlantic/Canary","Atlantic/Cape_Verde","Atlantic/Faeroe","Atlantic/Faroe","Atlantic/Jan_Mayen","Atlantic/Madeira","Atlantic/Reykjavik","Atlantic/South_Georgia","Atlantic/St_Helena","Atlantic/Stanley","Australia/ACT","Australia/Adelaide","Australia/Brisbane","Australia/Broken_Hill","Australia/Canberra","Australia/Currie","Australia/Darwin","Australia/Eucla","Australia/Hobart","Australia/LHI","Australia/Lindeman","Australia/Lord_Howe","Australia/Melbourne","Australia/NSW","Australia/North","Australia/Perth","Australia/Queensland","Australia/South","Australia/Sydney","Australia/Tasmania","Australia/Victoria","Australia/West","Australia/Yancowinna","Brazil/Acre","Brazil/DeNoronha","Brazil/East","Brazil/West","CET","CST6CDT","Canada/Atlantic","Canada/Central","Canada/Eastern","Canada/Mountain","Canada/Newfoundland","Canada/Pacific","Canada/Saskatchewan","Canada/Yukon","Chile/Continental","Chile/EasterIsland","Cuba","EET","EST","EST5EDT","Egypt","Eire","Etc/GMT","Etc/GMT+0","Etc/GMT+1","Etc/GMT+10","Etc/GMT+11","Etc/GMT+12","Etc/GMT+2","Etc/GMT+3","Etc/GMT+4","Etc/GMT+5","Etc/GMT+6","Etc/GMT+7","Etc/GMT+8","Etc/GMT+9","Etc/GMT-0","Etc/GMT-1","Etc/GMT-10","Etc/GMT-11","Etc/GMT-12","Etc/GMT-13","Etc/GMT-14","Etc/GMT-2","Etc/GMT-3","Etc/GMT-4","Etc/GMT-5","Etc/GMT-6","Etc/GMT-7","Etc/GMT-8","Etc/GMT-9","Etc/GMT0","Etc/Greenwich","Etc/UCT","Etc/UTC","Etc/Universal","Etc/Zulu","Europe/Amsterdam","Europe/Andorra","Europe/Astrakhan","Europe/Athens","Europe/Belfast","Europe/Belgrade","Europe/Berlin","Europe/Bratislava","Europe/Brussels","Europe/Bucharest","Europe/Budapest","Europe/Busingen","Europe/Chisinau","Europe/Copenhagen","Europe/Dublin","Europe/Gibraltar","Europe/Guernsey","Europe/Helsinki","Europe/Isle_of_Man","Europe/Istanbul","Europe/Jersey","Europe/Kaliningrad","Europe/Kiev","Europe/Kirov","Europe/Kyiv","Europe/Lisbon","Europe/Ljubljana","Europe/London","Europe/Luxembourg","Europe/Madrid","Europe/Malta","Europe/Mariehamn","Europe/Minsk","Europe/Monaco","Europe/Moscow","Europe/Nicosia","Europe/Oslo","Europe/Paris","Europe/Podgorica","Europe/Prague","Europe/Riga","Europe/Rome","Europe/Samara","Europe/San_Marino","Europe/Sarajevo","Europe/Saratov","Europe/Simferopol","Europe/Skopje","Europe/Sofia","Europe/Stockholm","Europe/Tallinn","Europe/Tirane","Europe/Tiraspol","Europe/Ulyanovsk","Europe/Uzhgorod","Europe/Vaduz","Europe/Vatican","Europe/Vienna","Europe/Vilnius","Europe/Volgograd","Europe/Warsaw","Europe/Zagreb","Europe/Zaporozhye","Europe/Zurich","GB","GB-Eire","GMT","GMT+0","GMT-0","GMT0","Greenwich","HST","Hongkong","Iceland","Indian/Antananarivo","Indian/Chagos","Indian/Christmas","Indian/Cocos","Indian/Comoro","Indian/Kerguelen","Indian/Mahe","Indian/Maldives","Indian/Mauritius","Indian/Mayotte","Indian/Reunion","Iran","Israel","Jamaica","Japan","Kwajalein","Libya","MET","MST","MST7MDT","Mexico/BajaNorte","Mexico/BajaSur","Mexico/General","NZ","NZ-CHAT","Navajo","PRC","PST8PDT","Pacific/Apia","Pacific/Auckland","Pacific/Bougainville","Pacific/Chatham","Pacific/Chuuk","Pacific/Easter","Pacific/Efate","Pacific/Enderbury","Pacific/Fakaofo","Pacific/Fiji","Pacific/Funafuti","Pacific/Galapagos","Pacific/Gambier","Pacific/Guadalcanal","Pacific/Guam","Pacific/Honolulu","Pacific/Johnston","Pacific/Kanton","Pacific/Kiritimati","Pacific/Kosrae","Pacific/Kwajalein","Pacific/Majuro","Pacific/Marquesas","Pacific/Midway","Pacific/Nauru","Pacific/Niue","Pacific/Norfolk","Pacific/Noumea","Pacific/Pago_Pago","Pacific/Palau","Pacific/Pitcairn","Pacific/Pohnpei","Pacific/Ponape","Pacific/Port_Moresby","Pacific/Rarotonga","Pacific/Saipan","Pacific/Samoa","Pacific/Tahiti","Pacific/Tarawa","Pacific/Tongatapu","Pacific/Truk","Pacific/Wake","Pacific/Wallis","Pacific/Yap","Poland","Portugal","ROC","ROK","Singapore","Turkey","UCT","US/Alaska","US/Aleutian","US/Arizona","US/Central","US/East-Indiana","US/Eastern","US/Hawaii","US/Indiana-Starke","US/Michigan","US/Mountain","US/Pacific","US/Samoa","UTC","Universal","W-SU","WET","Zulu"];var Jg=qg,tp=Wg,rp=Object.keys(yt.layouts);var G_=/(?!\u034F|\u200C|\u200D|[\uFE00-\uFE0F\u180B-\u180D\u180F]|[\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u,H_=/(?<!\P{ASCII})(?:[\u034F\u200C\u200D]|[\u180B-\u180D\u180F]|\uFE0F(?!\u20E3)|[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}])/u,K_=/[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2}|[\u034F\u200C\u200D](?:[\u034F\u200C]|\u200D|[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}])|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/u,W_=/\u034F|\u200C|\u200D|[\uFE00-\uFE0F]|(?! )\p{Zs}/u,q_={"\xA0":"a no-break space","\xAD":"a soft hyphen","\u034F":"a combining grapheme joiner","\u061C":"an Arabic letter mark","\u200B":"a zero width space","\u200C":"a zero width non-joiner","\u200D":"a zero width joiner","\u200E":"a left-to-right mark","\u200F":"a right-to-left mark","\u202A":"a left-to-right embedding","\u202B":"a right-to-left embedding","\u202C":"the end of a change of direction","\u202D":"a left-to-right override","\u202E":"a right-to-left override","\u202F":"a narrow no-break space","\u2060":"a word joiner","\u2066":"a left-to-right isolate","\u2067":"a right-to-left isolate","\u2068":"a first strong isolate","\u2069":"the end of an isolate","\u3000":"an ideographic space","\uFEFF":"a byte order mark"},J_=/^[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;function bt(e){let n=(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),[i=""]=e,o=J_.test(i)?"a variation selector":"an invisible character";return`${q_[i]??o} (U+${n})`}function ip(e){let n=[G_,H_,K_].map(i=>i.exec(e)?.[0]).find(i=>i!==void 0);return n&&bt(n)}function Xg(e){let n=W_.exec(e)?.[0];return ip(e)??(n&&bt(n))}var X_=[[/\bBEGIN\s[A-Z0-9\s]{0,40}PRIVATE\s{1,3}KEY/i,"a private key"],[/\b(?:b3BlbnNzaC1rZXktdjE|MC4CAQAwBQYDK2V[uwx]|MI[GH][\w+/]AgEAM|MII[\w+/]{3}IBA(?:DANBg|AK[BC])|MHcCAQEE|MI(?:Gk|Hc)AgEBB)/,"a private key"],[/BgkqhkiG9w0BBQ0|CSqGSIb3DQEFD[QRST]|YJKoZIhvcNAQUN/,"a private key"],[/\bAGE-SECRET-KEY-/i,"an age identity (a private key)"],[/\bPuTTY-User-Key-File-\d/,"a PuTTY private key"],[/\bPrivateKey\s{0,3}=\s{0,3}[A-Za-z0-9+/]{12}/i,"a WireGuard private key"],[/\b(?:gh[opsru]_(?:[A-Za-z0-9]{12,}|\d{1,20}_eyJ)|github_pat_\w{8,})/,"a GitHub token"],[/\bgl(?:pat|oas|dt|rtr?|cbt|ptt|ft|imt|agent|soat|ffct|wt)-[\w-]{12,}/,"a GitLab token"],[/\bsk-ant-[a-z]{2,8}\d\d-[\w-]{2,}/,"an Anthropic API key"],[/\bsk-(?:proj|svcacct|admin)-[\w-]{16,}/,"an OpenAI API key"],[/\bsk-(?=[a-z0-9]*[A-Z])(?=[A-Za-z]*\d)[A-Za-z0-9]{20,}/,"an OpenAI API key"],[/\bsk-(?:or-v1-)?[0-9a-f]{16,}/,"an API key"],[/\b(?:xox[a-z]-[\w-]{10,}|xoxe\.xox|xapp-\d-[\w-]{10,}|hooks\.slack\.com\/services\/T)/,"a Slack token"],[/\b(?:AKIA|ABIA|ACCA)[0-9A-Z]{8,}|\bASIA[0-9A-Z]{12,}/,"an AWS access key"],[/\b(?:aws_)?secret_access_key\b/i,"an AWS access key"],[/\b(?:AIza[\w-]{16,}|GOCSPX-[\w-]{8,}|ya29\.[\w-]{12,}|1\/\/0[\w-]{40,})/,"a Google API key"],[/\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{12,}/i,"an Azure access key"],[/\b(?:[rs]k_(?:live|test)_|whsec_)[A-Za-z0-9]{8,}/,"a Stripe key"],[/\b\d{8,10}:AA[\w-]{14,}/,"a Telegram token"],[/\b(?:hf_[A-Za-z]{16,}|npm_[A-Za-z0-9]{16,})/,"an access token"],[/\btskey-(?:auth|api|client|scim|webhook)-[\w-]{8,}/,"an access token"],[/\b(?:dckr_(?:pat|oat)_[\w-]{8,}|do[opr]_v1_[0-9a-f]{12,}|shp(?:at|ca|pa|ss)_[0-9a-f]{12,}|(?:sbp|lin_api|figd|glsa|ntn|gsk|r8)_[A-Za-z0-9]{16,})/,"an access token"],[/\b(?:pypi-AgE[\w-]{8,}|ATATT3x[\w-]{8,}|pplx-[A-Za-z0-9]{16,}|SG\.[\w-]{12,24}\.|hv[sbr]\.[\w-]{16,}|dp\.[a-z]{2}\.[\w-]{16,})/,"an access token"],[/\bSK[0-9a-f]{16,}|\.atlasv1\.[\w-]{8,}/,"an access token"],[/eyJ(?:hbGciOi|0eXAiOi|raWQiOi|lbmMiOi|jdHkiOi|qa3UiOi|4NXQiOi)/,"an access token"],[/(?<![\w-])eyJ[\w-]{8,}\.eyJ/,"an access token"],[/\$(?:y|gy|sm3y|7|6|5|1|2[abxy]|argon2(?:id?|d)|scrypt|pbkdf2[\w-]{0,12}|sha1)\$[./0-9A-Za-z=,$]{6,}/,"a password hash"],[/:\/\/[^\s/@:]{0,80}:[^\s/@]{1,200}@/,"an address with a password"]];function Y_(e){return X_.find(([n])=>n.test(e))?.[1]}function ke(e){let n=Y_(e);return n&&`This looks like ${n}. It must not be in a link: remove it here. If it has been shared, revoke it.`}"document"in globalThis&&L.config({jitless:!0});function I(e,n){return e.meta(n)}var Q_=/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;function Je(e,n){return L.string({error:`${e} must be text.`}).max(n,{error:({input:i})=>ke(String(i).slice(0,4e3))??`${e} can have at most ${n} characters.`,abort:!0})}function H(e,n,i,o=!1){let t={...i===void 0?{}:{suggest:i},...o?{isRest:o}:{}};e.addIssue({code:"custom",message:n,...Object.keys(t).length===0?{}:{params:t}})}function xn(e,n,i=o=>o){return Je(e,n).overwrite(i).superRefine((o,t)=>{let r=ke(o),a=ip(o);r?H(t,r):Q_.test(o)?H(t,`${e} must be one line without control characters. Type it again, or paste it as plain text.`):a?H(t,`${e} contains ${a}, which cannot be seen. Type it again, or remove it.`):o!==o.trim()&&H(t,`${e} begins or ends with a space. Remove it.`,o.trim())})}function $e(e,n,i,o=""){let t=`${e} must be a whole number from ${n} to ${i}${o&&` ${o}`}.`;return L.int({error:t}).min(n,t).max(i,t)}function C(e,n){let i=n.length<=12?`one of: ${n.map(o=>o||"(empty)").join(", ")}`:`a name from the list, for example ${n[0]}`;return L.enum(n,{error:o=>`${typeof o.input=="string"&&o.input.length<=60?`\u201C${o.input}\u201D`:"This"} is not known. ${e} must be ${i}.`})}function Go(e,n){let o=e.slice(0,4*n).normalize("NFKD").replace(/\p{M}/gu,"").replaceAll("\xDF","ss").toLowerCase().split(/[^a-z0-9]/).filter(r=>r!=="").join("-").slice(0,n),t=o.endsWith("-")?o.slice(0,-1):o;if(t!=="")return/^\d+$/.test(t)?`vm${t}`.slice(0,n):t}var Yg=e=>["",...e],Ho=e=>L.boolean({error:`${e} must be true or false.`}),ex=Je("Host name",63).superRefine((e,n)=>{let i=[...e].find(a=>!/[A-Za-z0-9-]/.test(a)),o=ke(e),t=Go(e,63),r=`\u201C${t??"dev-vm"}\u201D`;if(o)H(n,o);else if(e==="")H(n,"Enter a host name, for example \u201Cdev-vm\u201D.");else if(i!==void 0){let a=/[\p{Z}\p{C}]/u.test(i)&&i!==" "?bt(i):`\u201C${i}\u201D`;H(n,`Host name can\u2019t contain ${a}. Use letters, digits and \u201C-\u201D, for example ${r}.`,t)}else/[A-Z]/.test(e)?H(n,`Host name must be in small letters: ${r}.`,t):/^-|-$/.test(e)?H(n,`Host name can\u2019t begin or end with \u201C-\u201D, for example ${r}.`,t):/^\d+$/.test(e)&&H(n,"Host name can\u2019t be a number alone. Add a letter, for example \u201Cvm1\u201D.",t)}),nx=/^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/,tx=L.string({error:"Proxy must be text."}).max(200,"Proxy can have at most 200 characters.").superRefine((e,n)=>{let i=r=>n.addIssue({code:"custom",message:r});if(e==="")return;let o=Number(/:(\d+)$/.exec(e)?.[1]??"1"),t=ke(e);e.includes("@")?i("Leave out the name and password: answers travel in links, and the file is readable by every account. Give the full address to the installer, as --proxy."):t?i(t):/^https?:\/\//.test(e)?/^https?:\/\/[^/]+\/$/.test(e)?i(`Remove the slash at the end: \u201C${e.slice(0,-1)}\u201D.`):nx.test(e)?(o<1||o>65535)&&i("The proxy\u2019s port must be a number from 1 to 65535."):i("Proxy must be an address such as \u201Chttp://proxy.example.com:3128\u201D, without a path."):i("Proxy must begin with http:// or https://, for example \u201Chttp://proxy.example.com:3128\u201D.")}).default(""),rx=$e("A port",1,65535),ix=L.string().max(20,{abort:!0}).overwrite(e=>e.replaceAll(" ","")).superRefine((e,n)=>{let[i=0,o=0,t]=e.split("-").map(r=>/^\d{1,5}$/.test(r)?+r:0);i<1||o<1||i>65535||o>65535||t!==void 0?H(n,"A port must be a whole number from 1 to 65535, or a range such as 8000-8100."):i>=o&&H(n,`The range ${e} must begin with the smaller port.`,`${o}-${i}`)}),Qg=e=>L.array(L.union([rx,ix],{error:"A port must be a whole number from 1 to 65535, or a range such as 8000-8100."}),{error:`${e} must be a list of ports.`}).max(50,`At most 50 entries in ${e}.`).refine(n=>new Set(n).size===n.length,{error:"A port is listed twice. Remove one."}).default([]),ox=Ar.map(({id:e})=>e),ey=L.strictObject({name:I(ex.default("vmware-guest"),{title:"Host name",help:"The machine\u2019s name on your network. The flake\u2019s output is always named vmware-guest.",group:"Machine",placeholder:"dev-vm"}),arch:I(C("Architecture",["x86_64-linux","aarch64-linux"]).default("x86_64-linux"),{title:"Architecture",help:"The processor of the computer that runs VMware.",group:"Machine",options:{"x86_64-linux":{title:"Intel or AMD",help:"Workstation, Player, Fusion on an Intel Mac"},"aarch64-linux":{title:"Apple silicon",help:"Fusion on a Mac with an M-series chip"}}}),channel:I(C("Channel",ox).default(Ar[0].id),{title:"NixOS channel",help:"Home Manager and the lock file follow this choice.",group:"Machine",options:Object.fromEntries(Ar.map(({id:e,title:n,help:i})=>[e,{title:n,help:i}]))}),kernel:I(C("Kernel",["latest","lts"]).default("latest"),{title:"Kernel",help:"The latest has the newest fixes for VMware\u2019s graphics.",group:"Machine",advanced:!0,options:{latest:{title:"Latest"},lts:{title:"Long-term support"}}}),timeZone:I(C("Time zone",Jg).default("Europe/Berlin"),{title:"Time zone",help:"Type your city or country.",group:"Place and language",list:"timeZone"}),locale:I(C("Locale",tp).default("en_US.UTF-8"),{title:"Locale",help:"Language of messages, and how dates and numbers look.",group:"Place and language",list:"locale"}),formatsLocale:I(C("Formats",Yg(tp)).default(""),{title:"Formats",help:"How dates, numbers, money and paper sizes look, if that differs from the language.",group:"Place and language",advanced:!0,list:"formatsLocale"}),inputMethod:I(C("Input method",["auto","none"]).default("auto"),{title:"Input method",help:"Fcitx 5, to type Chinese, Japanese and Korean. Ctrl + Space switches it on and off.",group:"Place and language",advanced:!0,options:{auto:{title:"As the language needs",help:"For Chinese, Japanese and Korean"},none:{title:"None"}}}),keyboardLayout:I(C("Keyboard layout",rp).default("us"),{title:"Keyboard layout",help:"For the console, the login screen and the desktop. A layout without Latin letters gets US English beside it, or your second layout.",group:"Place and language",list:"keyboardLayout"}),keyboardVariant:I(Je("Keyboard variant",60).default(""),{title:"Keyboard variant",help:"A version of the layout, such as nodeadkeys or dvorak. Leave empty for the standard one.",group:"Place and language",list:"keyboardVariant"}),keyboardOptions:I(Je("Keyboard options",500).superRefine((e,n)=>{let i=Gg(e);i&&n.addIssue({code:"custom",message:i})}).default(""),{title:"Keyboard options",help:"What special keys do, for example Caps Lock as Escape. Separate several with commas.",group:"Place and language",advanced:!0,list:"keyboardOptions",placeholder:"caps:escape"}),secondKeyboardLayout:I(C("Second keyboard layout",Yg(rp)).default(""),{title:"Second keyboard layout",help:"A second layout to switch to while you work. Leave empty for none.",group:"Place and language",advanced:!0,list:"secondKeyboardLayout"}),secondKeyboardVariant:I(Je("Second keyboard variant",60).default(""),{title:"Second keyboard variant",help:"A version of the second layout. Leave empty for the standard one.",group:"Place and language",advanced:!0,list:"secondKeyboardVariant"}),disk:I(C("Disk controller",["nvme","pvscsi","lsilogic","sata"]).default("nvme"),{title:"Disk controller",help:"The controller in the .vmx file. NixOS boots from all of them.",group:"Virtual hardware",advanced:!0,options:{nvme:{title:"NVMe",help:"VMware\u2019s default today"},pvscsi:{title:"Paravirtual SCSI",help:"Intel and AMD only"},lsilogic:{title:"LSI Logic",help:"Intel and AMD only"},sata:{title:"SATA"}}}),diskLayout:I(C("Disk layout",["plain","luks","btrfs","luks-btrfs"]).default("plain"),{title:"Disk layout",help:"How install.sh formats the disk. To change it later, you have to install again.",group:"Virtual hardware",advanced:!0,options:{plain:{title:"Plain",help:"ext4: simple and fast"},luks:{title:"Encrypted",help:"LUKS with ext4; each start asks for a passphrase"},btrfs:{title:"Btrfs",help:"Compressed, with a snapshot before each rebuild"},"luks-btrfs":{title:"Encrypted Btrfs",help:"Both"}}}),memoryGiB:I($e("Memory",4,256,"GiB").default(8),{title:"Memory",help:"Memory of the virtual machine. 8 GiB is comfortable; 4 GiB is the minimum.",group:"Virtual hardware",unit:"GiB"}),cpus:I($e("Processors",1,64).default(4),{title:"Processors",help:"Not more than your computer has cores.",group:"Virtual hardware"}),diskGiB:I($e("Disk",20,4096,"GiB").default(64),{title:"Disk",help:"The disk file on your computer grows up to this size.",group:"Virtual hardware",unit:"GiB"}),swapGiB:I($e("Swap",0,64,"GiB").default(4),{title:"Swap",help:"Disk space used when memory is full. 0 for none.",group:"Virtual hardware",unit:"GiB"}),sharedFolders:I(Ho("Shared folders").default(!0),{title:"Shared folders",help:"Mounts the folders you share in VMware under /mnt/hgfs.",group:"Services"}),clipboard:I(Ho("Copy and paste with the host").default(!0),{title:"Copy and paste with the host",help:"Copies text and pictures, both ways. Files, and drag and drop, do not work.",group:"Services"}),clipboardHistory:I(C("Clipboard history",["all","guest"]).default("all"),{title:"Clipboard history keeps",help:"The clipboard history keeps what you copied on the VM\u2019s disk, so that you can paste it again.",group:"Services",advanced:!0,options:{all:{title:"All copies",help:"Also those of the host, passwords included"},guest:{title:"The guest\u2019s copies",help:"What you copied on the host is not remembered"}}}),ssh:I(Ho("SSH server").default(!0),{title:"SSH server",help:"Lets you log in from the host with an SSH key. Passwords and root are refused.",group:"Services"}),openPorts:I(Qg("Open TCP ports"),{title:"Open TCP ports",help:"Ports that the firewall lets in, for example 8080 or 8000-8100. The SSH port is opened by itself.",group:"Services",advanced:!0,ports:!0,placeholder:"8080, 9000-9010"}),openUdpPorts:I(Qg("Open UDP ports"),{title:"Open UDP ports",help:"The same for UDP, for example 51820 for WireGuard.",group:"Services",advanced:!0,ports:!0,placeholder:"51820"}),proxy:I(tx,{title:"Proxy",help:"For networks that need a proxy to reach the internet. The installer and the system use it. Leave empty for none.",group:"Services",advanced:!0,placeholder:"http://proxy.example.com:3128"}),containers:I(C("Containers",["none","docker","podman"]).default("none"),{title:"Containers",help:"A container engine your user can use at once.",group:"Services",options:{none:{title:"None"},docker:{title:"Docker"},podman:{title:"Podman",help:"No daemon; the command docker works too"}}}),autoUpgrade:I(C("Automatic updates",["none","weekly"]).default("none"),{title:"Automatic updates",help:"Builds a newer system in the background. The next start uses it.",group:"Services",advanced:!0,options:{none:{title:"None",help:"You update with the command update && rebuild"},weekly:{title:"Once a week"}}}),keyring:I(C("Keyring",["auto","on","off"]).default("auto"),{title:"Keyring",help:"GNOME Keyring stores passwords and tokens of programs. Your login unlocks it.",group:"Services",advanced:!0,options:{auto:{title:"Where a program uses it",help:"Browsers, messengers, editors, GitHub"},on:{title:"Always"},off:{title:"Never"}}}),imageWorkflow:I(Ho("Image workflow").default(!1),{title:"Build a ready disk image on GitHub",help:"Adds a GitHub workflow that builds the VMware disk. Useful if your computer has no Nix.",group:"Services",advanced:!0})});var Sn={everforest:{name:"everforest",title:"Everforest",dark:!0,base:"#2d353b",mantle:"#232a2e",surface:"#3d484d",overlay:"#7a8478",text:"#d3c6aa",subtext:"#9da9a0",accent:"#a7c080",accentAlt:"#7fbbb3",red:"#e67e80",green:"#a7c080",yellow:"#dbbc7f",blue:"#7fbbb3",magenta:"#d699b6",cyan:"#83c092",orange:"#e69875",black:"#475258",white:"#d3c6aa",ansi:["#475258","#e67e80","#a7c080","#dbbc7f","#7fbbb3","#d699b6","#83c092","#d3c6aa","#859289","#e67e80","#a7c080","#dbbc7f","#7fbbb3","#d699b6","#83c092","#d3c6aa"]},"catppuccin-mocha":{name:"catppuccin-mocha",title:"Catppuccin Mocha",dark:!0,base:"#1e1e2e",mantle:"#181825",surface:"#313244",overlay:"#6c7086",text:"#cdd6f4",subtext:"#a6adc8",accent:"#cba6f7",accentAlt:"#89b4fa",red:"#f38ba8",green:"#a6e3a1",yellow:"#f9e2af",blue:"#89b4fa",magenta:"#f5c2e7",cyan:"#94e2d5",orange:"#fab387",black:"#45475a",white:"#a6adc8",ansi:["#45475a","#f38ba8","#a6e3a1","#f9e2af","#89b4fa","#f5c2e7","#94e2d5","#a6adc8","#585b70","#f37799","#89d88b","#ebd391","#74a8fc","#f2aede","#6bd7ca","#bac2de"]},gruvbox:{name:"gruvbox",title:"Gruvbox",dark:!0,base:"#282828",mantle:"#1d2021",surface:"#3c3836",overlay:"#7c6f64",text:"#ebdbb2",subtext:"#a89984",accent:"#fabd2f",accentAlt:"#fe8019",red:"#fb4934",green:"#b8bb26",yellow:"#fabd2f",blue:"#83a598",magenta:"#d3869b",cyan:"#8ec07c",orange:"#fe8019",black:"#282828",white:"#a89984",ansi:["#282828","#cc241d","#98971a","#d79921","#458588","#b16286","#689d6a","#a89984","#928374","#fb4934","#b8bb26","#fabd2f","#83a598","#d3869b","#8ec07c","#ebdbb2"]},nord:{name:"nord",title:"Nord",dark:!0,base:"#2e3440",mantle:"#3b4252",surface:"#434c5e",overlay:"#4c566a",text:"#eceff4",subtext:"#d8dee9",accent:"#88c0d0",accentAlt:"#81a1c1",red:"#bf616a",green:"#a3be8c",yellow:"#ebcb8b",blue:"#81a1c1",magenta:"#b48ead",cyan:"#88c0d0",orange:"#d08770",black:"#3b4252",white:"#e5e9f0",ansi:["#3b4252","#bf616a","#a3be8c","#ebcb8b","#81a1c1","#b48ead","#88c0d0","#e5e9f0","#4c566a","#bf616a","#a3be8c","#ebcb8b","#81a1c1","#b48ead","#8fbcbb","#eceff4"]},"tokyo-night":{name:"tokyo-night",title:"Tokyo Night",dark:!0,base:"#1a1b26",mantle:"#16161e",surface:"#292e42",overlay:"#565f89",text:"#c0caf5",subtext:"#a9b1d6",accent:"#7aa2f7",accentAlt:"#bb9af7",red:"#f7768e",green:"#9ece6a",yellow:"#e0af68",blue:"#7aa2f7",magenta:"#bb9af7",cyan:"#7dcfff",orange:"#ff9e64",black:"#15161e",white:"#a9b1d6",ansi:["#15161e","#f7768e","#9ece6a","#e0af68","#7aa2f7","#bb9af7","#7dcfff","#a9b1d6","#414868","#ff899d","#9fe044","#faba4a","#8db0ff","#c7a9ff","#a4daff","#c0caf5"]},"rose-pine":{name:"rose-pine",title:"Ros\xE9 Pine",dark:!0,base:"#191724",mantle:"#1f1d2e",surface:"#26233a",overlay:"#6e6a86",text:"#e0def4",subtext:"#908caa",accent:"#c4a7e7",accentAlt:"#ebbcba",red:"#eb6f92",green:"#31748f",yellow:"#f6c177",blue:"#9ccfd8",magenta:"#c4a7e7",cyan:"#ebbcba",orange:"#ebbcba",black:"#26233a",white:"#e0def4",ansi:["#26233a","#eb6f92","#31748f","#f6c177","#9ccfd8","#c4a7e7","#ebbcba","#e0def4","#6e6a86","#eb6f92","#31748f","#f6c177","#9ccfd8","#c4a7e7","#ebbcba","#e0def4"]}},op=Object.keys(Sn);var ny=["auto","1280x720","1280x800","1366x768","1440x900","1600x900","1680x1050","1920x1080","1920x1200","2560x1440","2560x1600","2880x1800","3440x1440","3840x2160"],ap=["1","1.25","1.5","2"],ty=L.strictObject({source:I(C("Hyprland\u2019s source",["flake","nixpkgs"]).default("flake"),{title:"Where Hyprland comes from",help:"On Intel and AMD both are downloaded ready built. On Apple silicon, only nixpkgs has a ready build.",group:"Hyprland",options:{flake:{title:"Hyprland\u2019s own flake",help:"A fixed release with its own binary cache"},nixpkgs:{title:"nixpkgs",help:"Updated with the system; the safer choice on ARM and on a stable channel"}}}),graphics:I(C("Graphics",["compatible","accelerated"]).default("compatible"),{title:"Graphics",help:"Hyprland and VMware\u2019s virtual GPU do not work well together yet. Compatible is the safe choice.",group:"Hyprland",options:{compatible:{title:"Compatible",help:"Programs draw in software, so Hyprland needs no patch. Works everywhere."},accelerated:{title:"Accelerated",help:"Patches Hyprland so that programs can use the GPU. Compiling takes 10\u201325 minutes and needs 8 GiB of memory."}}}),modifier:I(C("Modifier key",["SUPER","ALT"]).default("SUPER"),{title:"Modifier key",help:"You hold it for every shortcut of the desktop. Choose Alt if your computer uses the Windows or \u2318 key itself.",group:"Keys and windows",options:{SUPER:{title:"Super",help:"Windows key, \u2318"},ALT:{title:"Alt",help:"Option on a Mac"}}}),layout:I(C("Layout",["dwindle","master"]).default("dwindle"),{title:"Window layout",help:"How new windows share the screen.",group:"Keys and windows",options:{dwindle:{title:"Dwindle",help:"Each new window halves the last"},master:{title:"Master",help:"One large window, the others stacked beside it"}}}),theme:I(C("Theme",op).default("everforest"),{title:"Theme",help:"One palette for windows, bar, terminal, launcher, lock screen and notifications.",group:"Looks",options:Object.fromEntries(op.map(e=>[e,{title:Sn[e].title}]))}),gapsIn:I($e("Gap between windows",0,100,"px").default(5),{title:"Gap between windows",help:"Space between two windows.",group:"Looks",unit:"px"}),gapsOut:I($e("Gap at the screen edge",0,100,"px").default(10),{title:"Gap at the screen edge",help:"Space between windows and the edge of the screen.",group:"Looks",unit:"px"}),borderSize:I($e("Border",0,20,"px").default(2),{title:"Border",help:"Width of the frame that shows the active window.",group:"Looks",unit:"px"}),rounding:I($e("Rounding",0,20,"px").default(8),{title:"Rounding",help:"Radius of window corners.",group:"Looks",unit:"px"}),blur:I(L.boolean({error:"Blur must be true or false."}).default(!1),{title:"Blur",help:"Blurs what is behind transparent windows. Slow in a virtual machine.",group:"Effects"}),shadow:I(L.boolean({error:"Shadows must be true or false."}).default(!1),{title:"Shadows",help:"Draws a shadow below windows.",group:"Effects"}),animations:I(L.boolean({error:"Animations must be true or false."}).default(!1),{title:"Animations",help:"Moves windows smoothly. Slow if programs draw in software.",group:"Effects"}),resolution:I(C("Resolution",ny).default("auto"),{title:"Resolution",help:"Automatic follows the size of the VMware window. Choose a fixed size if that fails.",group:"Display",options:Object.fromEntries(ny.map(e=>[e,{title:e==="auto"?"Follow the VMware window":e.replace("x"," \xD7 ")}]))}),scale:I(C("Scale",ap).default("1"),{title:"Scale",help:"Makes everything larger.",group:"Display",options:{1:{title:"100 %"},"1.25":{title:"125 %"},"1.5":{title:"150 %"},2:{title:"200 %"}}}),bar:I(C("Bar",["waybar","none"]).default("waybar"),{title:"Bar",help:"Workspaces, window title, clock, sound, network and memory at the top of the screen.",group:"Desktop programs",options:{waybar:{title:"Waybar"},none:{title:"None"}}}),launcher:I(C("Launcher",["fuzzel","rofi","wofi"]).default("fuzzel"),{title:"Launcher",help:"Starts programs by name, with the modifier key and R.",group:"Desktop programs",options:{fuzzel:{title:"Fuzzel"},rofi:{title:"Rofi"},wofi:{title:"Wofi"}}}),notifications:I(C("Notifications",["mako","swaync","dunst"]).default("mako"),{title:"Notifications",help:"Shows messages of programs.",group:"Desktop programs",options:{mako:{title:"Mako",help:"Small and plain"},swaync:{title:"SwayNC",help:"With a panel that shows older ones"},dunst:{title:"Dunst",help:"Small, with rules"}}}),lock:I(C("Lock screen",["swaylock","hyprlock"]).default("swaylock"),{title:"Lock screen",help:"Swaylock is safer in compatible graphics: if a lock screen crashes, you stay locked out.",group:"Desktop programs",options:{swaylock:{title:"Swaylock",help:"Needs no GPU"},hyprlock:{title:"Hyprlock",help:"Needs the GPU: for accelerated graphics"}}}),idle:I(L.boolean({error:"Lock after idle must be true or false."}).default(!1),{title:"Lock after idle",help:"Locks the desktop after ten minutes without input. Off by default, because your computer locks itself.",group:"Session"}),login:I(C("Login",["greetd","autologin"]).default("greetd"),{title:"Login",help:"How the desktop starts.",group:"Session",options:{greetd:{title:"Login screen",help:"A text login (tuigreet): works on any graphics"},autologin:{title:"Straight to the desktop",help:"No password at start. The account still has one."}}})});var ry=L.strictObject({scheme:I(C("Secrets",["none","file","agenix"]).default("file"),{title:"Password and keys",help:"How your password and API keys reach the VM. What you type below never leaves this page.",group:"Scheme",options:{none:{title:"Ask during install",help:"The configuration holds nothing secret. The installer asks for your password."},file:{title:"Plain file secrets.nix",help:"Simple. Git ignores the file, but every account of the VM can read what is in it."},agenix:{title:"Encrypted (agenix)",help:"Best for API keys that cost money. This page encrypts them. You also save key.txt, which decrypts them."}}})});var ax=new Map([["gnomeExtensions","gnomeExtensions.caffeine"],["haskellPackages","haskellPackages.hoogle"],["jetbrains","jetbrains.idea"],["kdePackages","kdePackages.kdeconnect-kde"],["nerd-fonts","nerd-fonts.hack"],["nodePackages","prettier"],["perlPackages","perlPackages.ImageExifTool"],["python3Packages","python3Packages.pylint"],["qt6Packages","qt6Packages.qt6ct"],["vimPlugins","vimPlugins.vim-nix"],["vscode-extensions","vscode-extensions.jnoortheen.nix-ide"],["xfce","thunar"],["xorg","xhost"]]);function iy(e){let n=ax.get(e);return n&&`\u201C${e}\u201D is a set of packages, not one. Name one of them, such as ${n}.`}var Wo={"ssh-ed25519":[32],"ssh-rsa":[void 0,void 0],"ecdsa-sha2-nistp256":[8,65],"ecdsa-sha2-nistp384":[8,97],"ecdsa-sha2-nistp521":[8,133],"sk-ssh-ed25519@openssh.com":[32,void 0],"sk-ecdsa-sha2-nistp256@openssh.com":[8,65,void 0]},sp=Object.keys(Wo),Ko={least:1024,most:16384};function qo(e){return sp.some(n=>e.startsWith(`${n} `)||e.startsWith(`${n}	`))}function Jo(e){let n=e.trim();return qo(n)?n.split(/[ \t]+/).join(" "):n}function zr(e){let[n="",i=""]=e.split(" "),o=/(?! )\p{Zs}/u.exec(`${n} ${i}`)?.[0];if(o!==void 0&&sp.some(c=>n.startsWith(c))){let c=Jo(e.replaceAll(/\p{Zs}/gu," "));return{message:`This SSH key has ${bt(o)} where a space belongs. Replace it with a space.`,...zr(c)?{}:{suggest:c}}}if(!Object.hasOwn(Wo,n))return{...lx(e),isRest:sx(e)};if(i==="")return{message:`Behind \u201C${n}\u201D the key itself is missing. ${vt}`};let t=sy(i);if(!t)return{message:"The middle part of this SSH key is not base64. Paste the line of your .pub file again, unchanged."};let r=oy(t);if(r[0]===void 0||ay(r[0])!==n)return{message:`This line says ${n}, but the key inside is another kind. Paste the whole line of your .pub file.`};let a=Wo[n]??[],s=r.reduce((c,u)=>c+4+u.length,0),l=a.some((c,u)=>c!==void 0&&r[u+1]?.length!==c);return r.length<=a.length?{message:`This SSH key is cut off: its line may have been broken in two. ${vt}`}:l||r.length>a.length+1||s!==t.length?{message:`This SSH key has something added or missing. ${vt}`}:n==="ssh-rsa"?cx(r[2]):void 0}var vt="Paste the whole line of your .pub file as one line.";function sx(e){return/^(?:[A-Za-z0-9+/]+={0,2}(?: |$)|[A-Za-z-]{1,64}: |----[- ]*END )/.test(e)}function lx(e){let[n=""]=e.split(" ");if(/^https?:\/\//i.test(e))return{message:"This is an address, not a key. Open it in a browser and paste the lines it shows here."};if(n==="ssh-dss")return{message:"DSA keys are no longer accepted by OpenSSH. Make a new key: ssh-keygen -t ed25519"};if(n.endsWith("-cert-v01@openssh.com"))return{message:"This is a certificate. Paste the key it was made for: the .pub file without \u201C-cert\u201D in its name."};if(/^----[- ]*(?:BEGIN|END) /.test(e))return{message:"This is a public key in another format. Convert it with ssh-keygen -i -f key.pub, and paste the line that it prints."};if(/^(?:\d{3,5} )?(?:SHA256|MD5):/.test(e))return{message:`This is the fingerprint of a key, not the key. ${vt}`};if(/^(?:~|\.{0,2}[/\\]|[A-Za-z]:\\)/.test(e)||n.endsWith(".pub"))return{message:`This is the name of a file. ${vt.replace("your .pub","that")}`};let i=sp.find(r=>e.includes(` ${r} AAAA`));if(i)return{message:`Options in front of a key can\u2019t be used here. Begin with \u201C${i}\u201D; add the options in modules/core/user.nix later.`};let o=n.startsWith("AAAA")?sy(n):void 0,t=o&&ay(oy(o)[0]??new Uint8Array);if(t&&Object.hasOwn(Wo,t)){let r=`${t} ${e}`;return{message:`The type of this SSH key is missing. Put \u201C${t}\u201D and a space in front of it.`,...zr(r)?{}:{suggest:r}}}return/^[A-Za-z0-9+/]{20,}={0,2}$/.test(n)?{message:`This looks like a part of a key whose line was broken in two. ${vt}`}:{message:"An SSH public key begins with its type, for example \u201Cssh-ed25519 AAAA\u2026\u201D. Paste the whole line of your .pub file."}}function cx(e){let n=ux(e);if(!(n>=Ko.least&&n<=Ko.most))return{message:`This RSA key has ${n} bits; OpenSSH takes ${Ko.least} to ${Ko.most}. Make a new key: ssh-keygen -t ed25519`}}function ux(e){let n=e.findIndex(i=>i!==0);return n<0?0:(e.length-n)*8-Math.clz32(e[n])+24}function oy(e){let n=[],i=new DataView(e.buffer,e.byteOffset,e.length);for(let o=0;o+4<=e.length;){let t=o+4+i.getUint32(o);if(t>e.length)break;n.push(e.subarray(o+4,t)),o=t}return n}var ay=e=>String.fromCharCode(...e.subarray(0,64));function sy(e){if(!(!/^[A-Za-z0-9+/]+={0,2}$/.test(e)||e.length%4!==0))return Uint8Array.from(atob(e),n=>n.charCodeAt(0))}var dx=new Set("root nobody messagebus polkituser rtkit avahi sshd greeter nm-openvpn nm-iodine nscd dhcpcd tss colord geoclue flatpak gdm sddm lightdm docker podman nixbld wheel adm disk audio video input users tty kmem networkmanager nogroup kvm render keys lp cdrom tape uucp dialout floppy utmp shadow sgx clock pipewire pulse bin daemon sys mail uinput systemd".split(" ")),px=Je("User name",31).superRefine((e,n)=>{let i=ke(e);if(i)H(n,i);else if(e==="")H(n,"Enter a user name, for example \u201Cada\u201D.");else if(/^[a-z_][a-z0-9_-]*$/.test(e))(dx.has(e)||/^(?:systemd-|nixbld\d|_)/.test(e))&&H(n,`\u201C${e}\u201D is an account of the system itself. Choose another name, for example \u201Cada\u201D.`);else{let o=Go(e,31)?.replace(/^\d/,"u$&").slice(0,31);H(n,`User name can have small letters, digits, \u201C-\u201D and \u201C_\u201D, and must begin with a letter, for example \u201C${o??"ada"}\u201D.`,o)}}),mx=xn("An SSH key",3e3,Jo).superRefine((e,n)=>{let i=n.issues.length===0?zr(e):void 0;i&&H(n,i.message,i.suggest,i.isRest)}),ly=/^[^\s@<>"\\]+@[^\s@<>"\\]+\.[^\s@<>"\\.]+$/,fx=xn("Git e-mail",254).superRefine((e,n)=>{let i=Xg(e);if(e===""||n.issues.length>0)return;if(i){H(n,`Git e-mail contains ${i}, which cannot be seen. Type it again, or remove it.`);return}let o=e.replace(/^.{0,200}</,"").replace(/>$/,"").replace(/^mailto:/i,""),t=o!==e&&ly.test(o)?o:void 0;t?H(n,`Enter the address alone: ${t}`,t):ly.test(e)||H(n,"Enter an e-mail address like ada@example.org, or leave it empty.")});function hx(e){let n=/^(?:[a-z]{2,20}[0-9]{0,5}\/)?((?:0x)?(?:[0-9A-F]{4} {0,2}){2,16}!?)$/i.exec(e.trim());if(n?.[1])return n[1].replaceAll(" ","");let i=e.trim().replace(/^key::/,"");return qo(i)?Jo(i):e}var gx=xn("Signing key",3e3,hx).superRefine((e,n)=>{if(n.issues.length>0||!qo(e))return;let i=zr(e);i&&H(n,i.message,i.suggest)}),lp=e=>new Set(e).size===e.length,cp=Bo.map(e=>e.attr),yx=/^[A-Za-z_][A-Za-z0-9_'-]*(?:\.[A-Za-z_][A-Za-z0-9_'-]*)*$/,bx=xn("A package name",100,e=>e.trim().replace(/^(?:nixpkgs[.#]|pkgs\.)/,"")).superRefine((e,n)=>{if(n.issues.length>0)return;let i=yx.test(e)?iy(e):`\u201C${e.slice(0,60)}\u201D is not a package name. Write it as search.nixos.org shows it, for example inkscape or nerd-fonts.hack.`;i&&H(n,i)}),cy=L.strictObject({name:I(px.default("nixos"),{title:"User name",help:"The account you log in with. Small letters, digits, \u201C-\u201D and \u201C_\u201D.",group:"Account",placeholder:"ada"}),fullName:I(xn("Full name",100).refine(e=>!e.includes(":"),{error:"Full name can\u2019t contain \u201C:\u201D, which separates the fields of the account file. Leave it out."}).default(""),{title:"Full name",help:"Shown beside your user name. All scripts work. You can leave it empty.",group:"Account",placeholder:"Ada Lovelace"}),shell:I(C("Shell",["zsh","fish","bash"]).default("zsh"),{title:"Shell",help:"The command line in your terminal. All three have completion, aliases and the same tools.",group:"Shell and editor",options:{zsh:{title:"Zsh",help:"Close to bash, with suggestions and highlighting"},fish:{title:"Fish",help:"Friendly out of the box, its own syntax"},bash:{title:"Bash",help:"The standard shell"}}}),prompt:I(C("Prompt",["starship","none"]).default("starship"),{title:"Prompt",help:"Starship shows folder, Git branch and tool versions in the theme\u2019s colours.",group:"Shell and editor",options:{starship:{title:"Starship"},none:{title:"The shell\u2019s own"}}}),terminal:I(C("Terminal",["ghostty","kitty","alacritty","foot"]).default("ghostty"),{title:"Terminal",help:"With compatible graphics foot is installed, too, so that one terminal always opens.",group:"Programs",options:{ghostty:{title:"Ghostty",help:"Fast and complete; draws with the GPU"},kitty:{title:"Kitty",help:"Images, tabs and splits; draws with the GPU"},alacritty:{title:"Alacritty",help:"Small and quick; draws with the GPU"},foot:{title:"Foot",help:"Needs no GPU: the safest in a virtual machine"}}}),editor:I(C("Editor",["neovim","helix","vscode","none"]).default("neovim"),{title:"Editor",help:"Set up as the default editor of the command line.",group:"Shell and editor",options:{neovim:{title:"Neovim"},helix:{title:"Helix"},vscode:{title:"VS Code",help:"Not free software"},none:{title:"None",help:"nano is always there"}}}),browser:I(C("Browser",["firefox","chromium","none"]).default("firefox"),{title:"Browser",help:"Opens with the modifier key and B.",group:"Programs",options:{firefox:{title:"Firefox"},chromium:{title:"Chromium"},none:{title:"None"}}}),sshKeys:I(L.array(mx,{error:"SSH keys must be a list of lines."}).max(20,"At most 20 SSH keys.").refine(lp,{error:"The same SSH key is listed twice. Remove one."}).default([]),{title:"SSH public keys",help:"One line of a .pub file each, for logging in over SSH. A password is never accepted there.",group:"SSH",placeholder:"ssh-ed25519 AAAA\u2026 ada@laptop"}),gitName:I(xn("Git name",100).default(""),{title:"Git name",help:"The name on your commits. You can leave it empty and set it later.",group:"Git",placeholder:"Ada Lovelace"}),gitEmail:I(fx.default(""),{title:"Git e-mail",help:"The address on your commits.",group:"Git",placeholder:"ada@example.org"}),gitSigning:I(C("Commit signing",["none","ssh","openpgp"]).default("none"),{title:"Commit signing",help:"Signs every commit, if you name a key below.",group:"Git",options:{none:{title:"None"},ssh:{title:"SSH key",help:"The simplest: the key you already push with"},openpgp:{title:"OpenPGP",help:"Uses gpg-agent in your session"}}}),gitSigningKey:I(gx.default(""),{title:"Signing key",help:"Only the public part: a path such as ~/.ssh/id_ed25519.pub, an SSH public key, or the id of an OpenPGP key.",group:"Git",placeholder:"~/.ssh/id_ed25519.pub"}),packages:I(L.array(C("A package",cp),{error:"Packages must be a list of names."}).max(cp.length,`At most ${cp.length} packages: there are no more.`).refine(lp,{error:"A package is listed twice. Remove one."}).default(["fastfetch","fd","jq","ripgrep","tree","unzip","wget"]),{title:"Packages",help:"Installed in addition to the programs of the desktop. You can add more to packages.nix at any time.",group:"Packages",packages:!0}),morePackages:I(L.array(bx,{error:"More packages must be a list of names."}).max(50,"At most 50 more packages.").refine(lp,{error:"A package is listed twice. Remove one."}).default([]),{title:"More packages",help:"Names from search.nixos.org, with spaces, commas or line ends between. They are not checked here. A wrong one stops the installation, which names it, before any program is downloaded.",group:"Packages",advanced:!0,placeholder:"inkscape"})});function uy(e,n){let i=Vg(e);if(!(n===""||i.includes(n)))return`The keyboard layout \u201C${e}\u201D has no variant \u201C${n}\u201D. ${i.length>0?`It has, for example, \u201C${i[0]}\u201D; or leave`:"Leave"} the variant empty.`}var Xo=[{paths:["host.disk","host.arch"],broken:({host:{arch:e,disk:n}})=>e==="aarch64-linux"&&(n==="pvscsi"||n==="lsilogic")?`VMware Fusion on Apple silicon has no ${n==="pvscsi"?"Paravirtual SCSI":"LSI Logic"} controller. Choose NVMe or SATA, or the other architecture.`:void 0},{paths:["host.keyboardVariant","host.keyboardLayout"],broken:({host:e})=>uy(e.keyboardLayout,e.keyboardVariant)},{paths:["host.secondKeyboardVariant","host.secondKeyboardLayout"],broken:({host:{secondKeyboardLayout:e,secondKeyboardVariant:n}})=>e===""&&n!==""?"Choose the second keyboard layout that this is a variant of, or leave the variant empty.":uy(e,n)},{paths:["host.secondKeyboardLayout","host.keyboardLayout"],alsoReads:["host.secondKeyboardVariant","host.keyboardVariant"],broken:({host:e})=>e.secondKeyboardLayout===e.keyboardLayout&&e.secondKeyboardVariant===e.keyboardVariant?"The second keyboard is the same as the first. Choose another one, or none.":void 0},{paths:["host.swapGiB","host.diskGiB"],broken:({host:{diskGiB:e,swapGiB:n}})=>e-n<16?"The disk is too small: 16 GiB must be left beside swap. Make the disk larger or swap smaller.":void 0},{paths:["user.packages","host.arch"],broken:({host:{arch:e},user:{packages:n}})=>{let i=e==="aarch64-linux"?n.filter(Ir):[];return i.length>0?`Only made for Intel and AMD: ${i.join(", ")}. Remove ${i.length===1?"it":"them"}, or choose the other architecture.`:void 0},withoutBad:({user:{packages:e}})=>e.filter(n=>!Ir(n))},{paths:["user.morePackages","host.arch"],broken:({host:{arch:e},user:{morePackages:n}})=>{let i=e==="aarch64-linux"?n.filter(Ir):[],o=i.length===1;return i.length>0?`More packages: ${i.join(", ")} ${o?"is":"are"} only made for Intel and AMD. Remove ${o?"it":"them"}, or choose the other architecture.`:void 0},withoutBad:({user:{morePackages:e}})=>e.filter(n=>!Ir(n))},{paths:["hyprland.scale","hyprland.resolution"],broken:({hyprland:{resolution:e,scale:n}})=>{if(e==="auto")return;let[i=0,o=0]=e.split("x").map(Number),t=Xd(i,o,Number(n));if(t===Number(n))return;let r=l=>`${Math.round(l*100)} %`,s=ap.map(Number).filter(l=>Xd(i,o,l)===l).map(r).join(", ").replace(/, ([^,]{1,9})$/," or $1");return`Hyprland cannot show ${i} \xD7 ${o} at ${r(Number(n))}: that is no whole number of pixels, and it would take ${r(t??2)}. Choose ${s}, or another resolution.`}}],Yo=L.strictObject({host:ey.prefault({}),user:cy.prefault({}),secrets:ry.prefault({}),hyprland:ty.prefault({})}).superRefine((e,n)=>{for(let{paths:i,broken:o}of Xo){let t=o(e);if(t!==void 0)for(let r of i)n.addIssue({code:"custom",message:t,path:r.split(".")})}}),Tr=Object.keys(Yo.shape),Xe=Yo.parse({});function Pr(e){return e instanceof L.ZodDefault||e instanceof L.ZodPrefault?Pr(e.unwrap()):e}function vx(e,n,i){let o=i.meta(),t=Pr(i),r={path:`${e}.${n}`,step:e,key:n,group:o.group,title:o.title,help:o.help,default:Xe[e][n],advanced:o.advanced??!1,...o.placeholder===void 0?{}:{placeholder:o.placeholder}};if(t instanceof L.ZodArray){let a=o.packages?"packages":o.ports?"ports":"lines",s=L.toJSONSchema(t,{io:"input"}).maxItems;if(s===void 0)throw new Error(`${r.path} must say how many entries it may have`);return{...r,kind:a,most:s}}if(o.list)return{...r,kind:"search",list:o.list};if(t instanceof L.ZodEnum){let a=t.options,l=(a.every(c=>Number.isFinite(Number(c||"x")))?[...a].sort((c,u)=>Number(c)-Number(u)):a).map(c=>({value:c,...o.options?.[c]??{title:c}}));return{...r,kind:"choice",options:l}}if(t instanceof L.ZodBoolean)return{...r,kind:"boolean"};if(t instanceof L.ZodNumber)return{...r,kind:"integer",min:t.minValue??0,max:t.maxValue??0,...o.unit===void 0?{}:{unit:o.unit}};if(t instanceof L.ZodString)return{...r,kind:"text"};throw new Error(`No control for ${r.path}: a new kind of field needs a case here`)}var ea=new Map(Tr.flatMap(e=>{let{shape:n}=Pr(Yo.shape[e]);return Object.entries(n).map(([i,o])=>[`${e}.${i}`,o])})),_e=[...ea].map(([e,n])=>{let[i,o]=e.split(".");return vx(i,o,n)}),wt=new Map(_e.map(e=>[e.path,e])),Qo=e=>e.toLowerCase().replace(/[^a-z0-9]/g,""),wx=new Map(_e.map(e=>[Qo(e.path),e])),kx=new Map([..._e].reverse().map(e=>[Qo(e.key),e]));function dy(e){if(!(e.length>80))return wx.get(Qo(e))??kx.get(Qo(e.split(".").at(-1)??""))}var $x=50,Or=class{constructor(n=""){this.listed=n}listed;#e=[];#n=0;add(n,i,o){if(this.#e.length===$x)this.#n++;else{let t=typeof i=="string"?i:i();this.#e.push({path:n,message:t,...o===void 0?{}:{suggest:o}})}}addIssue(n,[i]){if(!i)return;let o=i.code==="custom"?i.params?.suggest:void 0;this.add(n,i.message,typeof o=="string"?o:void 0)}addUnknown(n){let i=n.length>80?`${n.slice(0,80)}\u2026`:n;this.add(i,()=>{let o=dy(n),t=o?` Did you mean \u201C${o.path}\u201D?`:"";return`There is no answer \u201C${i}\u201D.${t}${this.listed}`})}all(){return this.#n===0?[...this.#e]:[...this.#e,{path:"",message:`And ${this.#n} more.`}]}};function py(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var up=(e,{step:n,key:i})=>e[n]?.[i],dp=(e,{step:n,key:i},o)=>{e[n][i]=o};function _x(e,n,i){let{path:o}=e,t=ea.get(o);if("most"in e&&Array.isArray(n))return Ix(e,n,i);let r=t.safeParse(n);if(r.success)return r.data;i.addIssue(o,r.error.issues)}var xx=4e3,Sx=([e])=>e?.code==="custom"&&e.params?.isRest===!0;function Ix({path:e,most:n},i,o){let t=Pr(ea.get(e)),r=[],a=new Map,s=new Map;for(let[c,u]of i.slice(0,n).entries()){let d=L.safeParse(t.element,u);if(d.success)r.push(d.data);else{a.set(c,d.error.issues);let p=typeof u=="string"&&ke(u.slice(0,xx));p&&!s.has(p)&&s.set(p,c)}}for(let[c,u]of s)o.add(`${e}.${u}`,c);if(s.size>0)return;for(let[c,u]of a)Sx(u)&&a.has(c-1)||o.addIssue(`${e}.${c}`,u);let l=c=>{let u=t.safeParse(c).error?.issues??[];for(let d of u)d.path.length===0&&o.add(e,d.message)};return i.length>n?l(i.slice(0,n+1)):l(r),[...new Set(r)]}function pp(e,n=Xe,i=new Or){if(!py(e))return i.add("","The answers must be an object with the steps host, user, secrets, hyprland."),{config:n,problems:i.all()};let o=Object.fromEntries(Tr.map(r=>[r,{...Xe[r]}])),t=new Set;for(let[r,a]of Object.entries(e))if(!Tr.some(s=>s===r))i.addUnknown(r);else{if(a===void 0)continue;if(!py(a))i.add(r,`\u201C${r}\u201D must be an object with the answers of this step.`),o[r]={...n[r]};else for(let[s,l]of Object.entries(a)){let c=wt.get(`${r}.${s}`);if(!c){i.addUnknown(`${r}.${s}`);continue}let u=up(n,c),p=l===u&&typeof l!="object"?u:_x(c,l,i);p===void 0&&t.add(c.path),dp(o,c,p??up(n,c))}}return Ax(o,n,t,i),{config:o,problems:i.all()}}function Ax(e,n,i,o){let t=e,r=new Set,a=({paths:s,alsoReads:l=[],broken:c})=>{let u=c(t);if(u===void 0||r.has(u))return;r.add(u);let d=[...s,...l].find(p=>i.has(p));for(let p of s)if(d===void 0)o.add(p,u);else if(!i.has(p)){let{title:m}=wt.get(d);o.add(p,`This depends on \u201C${m}\u201D, which is not valid.`)}};for(let s of Xo)a(s);for(let s of _e){let l=Xo.find(({broken:u})=>u(t)!==void 0);if(!l)return;a(l);let c=[...l.paths,...l.alsoReads??[]].map(u=>wt.get(u));l.withoutBad&&dp(e,c[0],l.withoutBad(t));for(let u of c){if(l.broken(t)===void 0)break;dp(e,u,up(n,u))}}}function my(e){let{config:n,problems:i}=pp(e,Xe,mp());return i.length===0?{ok:!0,config:n}:{ok:!1,problems:i}}function mp(){return new Or(" GET /api/schema lists all of them.")}var na=[],ta=e=>e.length+1;function fy(e,n,i=na){if(!(!/^[1-9]\d{0,3}$/.test(e)||Number(e)>ta(i)))return i.slice(Number(e)-1).reduce((o,t)=>t(o),n)}var zx=String(ta(na)),Tx=/^[A-Za-z0-9_.~:/-]+$/,yy=/^~[A-Za-z0-9_-]*$/;function hy(e){if(Tx.test(e)&&!yy.test(e))return e;let n=new TextEncoder().encode(e);return`~${btoa(Array.from(n,o=>String.fromCharCode(o)).join("")).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}`}function Px(e){if(!yy.test(e))return e;let n=e.slice(1).replaceAll("-","+").replaceAll("_","/"),i=Uint8Array.from(atob(n),o=>o.charCodeAt(0));return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(i)}function Ox(e,n){return Array.isArray(n)?n.length===0?"~":n.map(i=>hy(String(i))).join(","):e.kind==="search"&&e.list==="keyboardOptions"&&/^[A-Za-z0-9_.:,-]+$/.test(String(n))?String(n):hy(String(n))}function Nx(e,n){return e===n||Array.isArray(e)&&JSON.stringify(e)===JSON.stringify(n)}function by(e){let n=_e.flatMap(i=>{let o=e[i.step][i.key];return Nx(o,i.default)?[]:[`${i.path}=${Ox(i,o)}`]});return[`v=${zx}`,...n.sort()].join("&")}function Ex(e,n,i){let{path:o,kind:t,title:r}=e,a=(l,c)=>{try{return Px(l)}catch{i.add(c,`${r} can\u2019t be read: what follows \u201C~\u201D is no base64url. Copy the link again, or remove this part.`);return}};if(t==="lines"||t==="ports"||t==="packages")return n.flatMap(l=>Dx(l)).filter(l=>l.trim()!==""&&l!=="~").map((l,c)=>a(l.trim(),`${o}.${c}`)).filter(l=>l!==void 0).map(l=>t==="ports"?gy(l):l);if(n.length>1){i.add(o,`${r} is given ${n.length} times. Give it once.`);return}let s=a(n[0]??"",o);if(s!==void 0)return t==="integer"?gy(s):t==="boolean"?{true:!0,false:!1}[s]??s:s}var Ux=/,(?=\s{0,9}(?:~|ssh-|ecdsa-|sk-))/;function Dx(e){return e.split(`
`).flatMap(n=>n.split(/[^\S\r]/.test(n.trim())?Ux:","))}function gy(e){return/^-?\d{1,15}$/.test(e)?Number(e):e}function Lx(e){return/^(?:utm_\w+|fbclid|gclid|msclkid|mc_eid)$/.test(e)}function Cx(e,n,i=na){let o={},t=new Map;for(let[l,c]of e){let u=l.trim().replace(/^(?:amp;){1,9}/,"");if(Lx(u))continue;let d=t.get(u);d?d.push(c):t.set(u,[c])}let r=String(ta(i)),a=[...new Set(t.get("v")??[r])];t.delete("v");let s=a.length===1?fy(a[0],t,i):void 0;if(!s){let l=a.join(", ").slice(0,20);n.add("v",`This link is of version ${l}; this site reads version ${r}. It may come from a newer Hyprguest.`)}for(let[l,c]of s??t){let u=wt.get(l);if(!u){n.addUnknown(l);continue}let d=Ex(u,c,n);o[u.step]??={},o[u.step][u.key]=d}return o}function vy(e,n){let i=mp(),{config:o,problems:t}=pp(Cx(e,i,n),Xe,i);return t.length===0?{ok:!0,config:o}:{ok:!1,problems:t}}var wy="0.8.0",ra="0.8.0-790ac3207041",ky="0.8.0-3576462d7ff7",fp="https://hyprguest.dev";var $y=[["NEXT-STEPS.md",`# From here to the desktop

This folder describes a whole NixOS system: a virtual machine for VMware with a Hyprland desktop. Choose the way
that fits you and follow it from top to bottom. You do not need to know Nix.

- **A new virtual machine**: the usual way. It takes half an hour to an hour, most of it downloading.
- **Other ways**: the same over SSH, from a link, through a proxy, or without the script.
- **A NixOS you already have**: it runs in VMware, and you want this desktop in it.
- **A ready disk**: you have Linux with Nix, or use GitHub, and do not want to install.
- **Just look**: see what is in this folder, without changing anything.

## A new virtual machine

<!-- @when facts.isX86 -->
You need VMware Workstation or Player 17 (or newer), or Fusion 13 on an Intel Mac. From
<https://nixos.org/download>, save the *Minimal ISO image* for *64-bit Intel/AMD* in your Downloads folder.
<!-- @end -->
<!-- @when facts.isAarch64 -->
You need VMware Fusion 13 (or newer) on a Mac with an M-series chip. From <https://nixos.org/download>, save
the *Minimal ISO image* for *64-bit ARM* in your Downloads folder.
<!-- @end -->

### 1. Make the machine (3 minutes)

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
Leave \`key.txt\` in Downloads or beside the zip: the script finds it.
<!-- @end -->

### 2. Start it and type two lines (3 minutes)

Open that file in VMware and start the machine. After a minute it shows \`[nixos@nixos:~]$\`. Type:

\`\`\`sh
sudo mount -L go /mnt
sudo sh /mnt/go
\`\`\`

<!-- @when facts.consoleKeys -->
The ISO uses an American keyboard layout. Press @facts.consoleKeys@.
<!-- @end -->
The first line says that the disc is *write-protected*. That is expected.

### 3. Type yes (30\u201360 minutes)

The installer shows the empty disk of the machine. Type \`yes\`, and it installs NixOS there.
<!-- @when facts.hasLuks -->
Then choose the passphrase of the encrypted disk, and type it once more.
<!-- @end -->
<!-- @when facts.compiles -->
Hyprland is compiled on the way: add @facts.buildTime@.
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

### 4. Restart (2 minutes)

It ends with *Done: NixOS is on \u2026*. Type:

\`\`\`sh
sudo reboot
\`\`\`

<!-- @when facts.hasLuks -->
Each start first asks for the passphrase of the disk.
<!-- @end -->
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

First, open a terminal (@hyprland.modifier@ + Return) and type \`update && rebuild\`, for the security fixes since this release.

## Other ways

For a new virtual machine, when the usual way does not fit or stops.

### The installation stops

It says where and why. Type the same two lines again: it continues where it stopped. With \`--dry-run\` at the end of the
second line it shows every command and changes nothing. \`--help\` lists all options.

<!-- @when facts.consoleKeymap -->
### With your own keyboard

The ISO uses an American keyboard layout until you type \`sudo loadkeys @facts.consoleKeymap@\`.

<!-- @end -->
### Behind a proxy

<!-- @when host.proxy -->
The installer and the installed system use \`@host.proxy@\` (\`modules/core/proxy.nix\`). The installation alone can use another
one, for example with a name and password.
<!-- @end -->
<!-- @when facts.hasNoProxy -->
The installer uses the variable \`http_proxy\`, or the option \`--proxy\`. For the installed system, set *Proxy* in the wizard.
<!-- @end -->

Type this instead of the second line:

\`\`\`sh
sudo sh /mnt/go --proxy http://proxy.example.com:3128
\`\`\`

### Remove the seed disc

\`vmware/seed.iso\` is the small CD that carried this folder into the machine. After the installation it is not needed, and it
may hold your password and keys. Switch the machine off, then run \`create-vm\` once more. The zip holds the same files: keep
it in a safe place, or delete it, too.

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
put the NixOS ISO beside them as \`nixos.iso\`, and let VMware add a disk of @host.diskGiB@ GB named \`nixos.vmdk\`. If you have
the tool, but the script does not run, this command makes the disk. Type it in the new folder.

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

If you edited a file, or this folder has no \`vmware/seed.iso\` (because it came from a link or from Git), bring it into the
machine in one of these ways.

<!-- @when secrets.scheme == none -->
**With its link**, in the virtual machine:
<!-- @end -->
<!-- @when secrets.scheme == file -->
**With its link**, in the virtual machine. A link holds no secrets, so the installer asks for a password.
<!-- @end -->
<!-- @when secrets.scheme == agenix -->
**With its link**, in the virtual machine. A link holds no secrets, so the installer asks for a password.
<!-- @end -->

\`\`\`sh
curl -fL '@facts.archiveUrl@' | tar xz
cd @facts.folder@
\`\`\`

or the same with Nix:

\`\`\`sh
nix --extra-experimental-features 'nix-command flakes' flake new -t '@facts.archiveUrl@' @facts.folder@
cd @facts.folder@
\`\`\`

<!-- @when facts.localOrigin -->
The wizard ran on your own computer, which has another address in the virtual machine. Type \`ip route\` there. It shows
\`default via 192.168.x.2\`: put \`192.168.x.1\` in place of YOUR-HOST. The wizard must be running.

<!-- @end -->
**Over SSH**, so that you can paste. In the virtual machine, set a short password for the ISO (the restart removes it) and
show its address:

\`\`\`sh
passwd
ip -4 -brief address
\`\`\`

Then copy the zip, in a terminal on your computer. Put the address that you saw (such as \`192.168.153.128\`) in place of
ADDRESS:

\`\`\`sh
cd ~/Downloads
scp @facts.folder@.zip nixos@ADDRESS:
\`\`\`

<!-- @when secrets.scheme == agenix -->
and the key that decrypts your secrets:

\`\`\`sh
scp key.txt nixos@ADDRESS:
\`\`\`

<!-- @end -->
Log in, and continue in that window. Your own keyboard layout works there.

\`\`\`sh
ssh nixos@ADDRESS
\`\`\`

Then unpack it:

\`\`\`sh
unzip @facts.folder@.zip
cd @facts.folder@
\`\`\`

<!-- @when host.sharedFolders -->
**Through the shared folder**: put the zip into the shared folder that \`create-vm\` named. Then type in the virtual machine:

\`\`\`sh
mkdir /tmp/host
sudo nix-shell -p open-vm-tools --run 'vmhgfs-fuse .host:/ /tmp/host'
sudo unzip /tmp/host/shared/@facts.folder@.zip
cd @facts.folder@
\`\`\`

<!-- @end -->
<!-- @when secrets.scheme == agenix -->
Put \`key.txt\` into the unpacked folder or into the folder above it. The installer copies it to \`/var/lib/agenix\`, and keeps
it out of the copied configuration.

<!-- @end -->
Then install:

\`\`\`sh
sudo sh install.sh
\`\`\`

## A NixOS you already have

For a NixOS in VMware that boots with EFI. Its disk and your files stay.
<!-- @when facts.hasOwnDisk -->
This folder describes another disk, one that \`install.sh\` makes. So open the link at the top of \`README.md\` first, set *Disk
layout* to *Plain*, and download again. Plain adds nothing to your disk.
<!-- @end -->

### 1. Check the machine (1 minute)

\`\`\`sh
[ -d /sys/firmware/efi ] || echo 'Stop: this machine does not boot with EFI.'
[ "$(findmnt -no FSTYPE /boot)" = vfat ] || echo 'Stop: the EFI partition is not mounted at /boot.'
[ "$(id -un)" = @user.name@ ] || echo 'Stop: your account has another name.'
\`\`\`

If this prints nothing, continue. If it says *Stop*:

- **EFI**: this configuration has a boot loader that needs EFI. Make a new machine instead.
- **Your account**: NixOS deletes an account that its configuration no longer names, and its password. The new account
  has no password, so nobody could log in. Going back would not restore the old password. Open the link at the top of
  \`README.md\`, change *User name* to the name that \`id -un\` shows, and download again.

3D graphics must be on: in VMware, *Settings*, *Display*, *Accelerate 3D graphics*.

### 2. Keep what belongs to your machine (5 minutes)

Bring this folder into the virtual machine (*Other ways*, *Without the seed disc*; skip \`passwd\` there, and use your own
account) and go into it. Copy the description of your disks. Then write the release that the last command shows into
\`hosts/vmware-guest/default.nix\`.

\`\`\`sh
cp /etc/nixos/hardware-configuration.nix hosts/vmware-guest/hardware-configuration.nix
grep stateVersion /etc/nixos/*.nix
\`\`\`

<!-- @when secrets.scheme == agenix -->
Move the key out of the folder to its place. A key in the folder would be copied to the Nix store, which every account can
read.

\`\`\`sh
sudo install -D -m 600 key.txt /var/lib/agenix/key.txt
rm key.txt
\`\`\`

<!-- @end -->
### 3. Build and restart (20\u201360 minutes)

The old configuration is kept. With \`boot\` instead of \`switch\`, the running desktop does not change until you restart.

\`\`\`sh
sudo mv /etc/nixos /etc/nixos.original
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

It worked if the boot menu has a new first entry, and Hyprland starts from it.

### Go back

Choose the older entry in the boot menu, or:

\`\`\`sh
sudo nixos-rebuild switch --rollback
sudo mv /etc/nixos /etc/nixos.hyprland
sudo mv /etc/nixos.original /etc/nixos
\`\`\`

## A ready disk

This builds \`nixos.vmdk\`, a disk with everything on it. You need Linux with Nix on the same kind of processor
(\`@host.arch@\`) and about 40 GB of space. It is faster with \`/dev/kvm\`.
<!-- @when facts.hasOwnDisk -->
The disk is always a plain one: ext4, not encrypted. So open the link at the top of \`README.md\` first, set *Disk layout* to
*Plain*, and download again. With this folder the machine would not start after its first rebuild.
<!-- @end -->

### 1. Give it a password (2 minutes)

An image cannot ask for a password, and without a password nobody can log in. \`mkpasswd\` asks for one and prints its hash.
Put the hash between the quotes of \`hashedPassword\` in \`secrets.nix\`.

\`\`\`sh
[ -e secrets.nix ] || install -m 600 secrets.nix.example secrets.nix
nix --extra-experimental-features 'nix-command flakes' run nixpkgs#mkpasswd
\`\`\`

<!-- @when secrets.scheme == agenix -->
An image has no \`key.txt\` either. Delete \`secrets/user-password.age\`: the hash replaces it. For your other secrets, copy the
key to \`/var/lib/agenix/key.txt\` in the virtual machine and restart it.

<!-- @end -->
### 2. Build it (30\u201360 minutes)

\`\`\`sh
nix --extra-experimental-features 'nix-command flakes' build --accept-flake-config 'path:.#vmware-image'
\`\`\`

It worked if there is a file \`result/nixos.vmdk\`.

<!-- @when host.imageWorkflow -->
Without Nix, on GitHub: put this folder into a *private* repository (without \`secrets.nix\`, which Git ignores), add the
hash under *Settings*, *Secrets and variables*, *Actions* as \`HASHED_PASSWORD\`, and start *VMware image* on the
*Actions* page. You find the finished disk under *Artifacts* of the run. A large desktop can be too much for GitHub's free
machines; then the run fails with a message.

<!-- @end -->
### 3. Make the machine around it (2 minutes)

Copy \`nixos.vmdk\` into a new folder. \`create-vm\` uses a disk that is already there:

<!-- @when facts.isX86 -->
\`\`\`powershell
powershell -ExecutionPolicy Bypass -File vmware\\create-vm.ps1 -Dir C:\\path\\to\\folder
\`\`\`

<!-- @end -->
\`\`\`sh
sh vmware/create-vm.sh --dir /path/to/folder
\`\`\`

### 4. Before its first rebuild (5 minutes)

The image has its own boot loader, a small \`/boot\` and no swap. To rebuild it with this configuration, bring the folder
into the virtual machine, set \`configurationLimit = 3;\` in \`modules/core/bootloader.nix\` and \`swapDevices = [ ];\` in
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

These commands change nothing on your computer. They need Nix; type them in this folder. The last two download some hundred
MB:

\`\`\`sh
nix flake show path:.
nix flake check path:.
nix build 'path:.#nixosConfigurations.vmware-guest.config.system.build.toplevel' --dry-run
\`\`\`

If Nix says that flakes are experimental, write \`--extra-experimental-features 'nix-command flakes'\` after
\`nix\`. This shows what the installer would do, on any Linux:

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
| @hyprland.modifier@ + Shift + Return | open foot, a terminal that needs no GPU |
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
| @hyprland.modifier@ + F, V | full screen; let the window float |
| @hyprland.modifier@ + A | take a screenshot of a part of the screen, into the clipboard and \`~/Pictures/Screenshots\` |
| @hyprland.modifier@ + L | lock |
| @hyprland.modifier@ + Escape | lock, log out, restart, switch off |

If your computer uses these keys itself, switch VMware to full screen (Ctrl + Alt + Return, on a Mac Control + \u2318 + F).
<!-- @when facts.followsWindow -->
To make the desktop follow the size of the window: *View*, *Autosize*, *Autofit Guest*. In Fusion: *Settings*, *Display*,
*Single window: resize the virtual machine*.
<!-- @end -->

## If something looks wrong

**The machine does not start: "No operating system", PXE, or a network boot.** The ISO is not connected, or
the firmware is not EFI. In VMware: *CD/DVD*, *Connect at power on*; and the \`.vmx\` must say
\`firmware = "efi"\`.

**A download stops while installing.** Type the same two lines again: the installer continues. If names are not found,
VMware's own DNS may be overloaded. Use another one: \`echo nameserver 1.1.1.1 | sudo tee /etc/resolv.conf\`.

**The start waits for a disk.** NixOS finds the disks by their labels. Start the ISO: \`lsblk -o NAME,LABEL\` must show
<!-- @when facts.isUnencrypted -->
\`nixos\` and \`boot\`.
<!-- @end -->
<!-- @when facts.hasLuks -->
\`luks\` and \`boot\`.

**The passphrase is refused.** It was perhaps typed with another keyboard layout: the ISO's is American, and the start has
yours. Start the ISO again. \`sudo cryptsetup open --test-passphrase /dev/disk/by-label/luks\` says whether it is right.
<!-- @end -->

**Black screen, or back at the login at once.** Hyprland needs 3D. Switch the machine off, then *Settings*,
*Display*, *Accelerate 3D graphics*, with at least 1 GB of graphics memory. In the guest,
\`ls /dev/dri/renderD*\` must show a device. If it worked before, restart and pick an older entry in the boot menu.
<!-- @when facts.accelerated -->
Or pick the entry *compatible*: programs draw in software there, and the terminal's key opens foot.
<!-- @end -->
After the third login that ends within 20 seconds, the screen says what to try.

<!-- @when facts.compatible -->
**A program opens and vanishes.** Hyprland and VMware's virtual GPU do not work well together yet. In
compatible graphics programs draw in software. A program that insists on the GPU closes at once. foot always opens, and
\`env LIBGL_ALWAYS_SOFTWARE=1 program\` opens most other programs. Or choose accelerated graphics in the wizard.
<!-- @end -->
<!-- @when facts.accelerated -->
**A program opens and vanishes, or the screen stays grey.** The patch in \`modules/guest/vmware/hyprland.nix\`
no longer fits, perhaps after an update. Pick an older entry in the boot menu, or choose compatible graphics in the wizard.
The log says \`Failed to close dmabuf handle\`.
<!-- @end -->

**The mouse pointer is missing or offset.** Press Ctrl + Alt (on a Mac Control + \u2318), then click into the window again. Or leave
full screen once.
\`hyprctl getoption cursor:no_hardware_cursors\` must say 1.

<!-- @when facts.isScaled -->
**Everything is too large or too small.** The scale is @hyprland.scale@, in \`modules/home/hyprland/monitors.nix\`.
It fits a virtual machine that uses all pixels of your screen (*Use full resolution for Retina display* in Fusion). If
yours does not, set the scale to 1.
<!-- @end -->
<!-- @when hyprland.scale == 1 -->
**Everything is too small, on a sharp screen.** The scale is 1, in \`modules/home/hyprland/monitors.nix\`: set it
to 1.5 or 2 and rebuild. Or let VMware enlarge the picture: *Settings*, *Display*, *Stretch*.
<!-- @end -->

<!-- @when facts.followsWindow -->
**The desktop does not follow the window.** Look at the service: \`systemctl --user status vmware-autofit\`. If it
does not help, choose a fixed resolution in the wizard.

<!-- @end -->
<!-- @when host.clipboard -->
**Copy and paste with the host does not work.** It copies text and pictures (PNG), up to 4 MB. In VMware, turn it on under
*Settings*, *Options*, *Guest Isolation* (in Fusion *Settings*, *Isolation*). VMware copies when the mouse pointer crosses the
edge of its window. If that does not help, send us what the service logged. It holds nothing that you copied:

\`\`\`sh
journalctl --user --boot --unit=vmware-clipboard --no-hostname
\`\`\`

<!-- @end -->
<!-- @when host.sharedFolders -->
**/mnt/hgfs is empty.** In VMware: *Settings*, *Options*, *Shared Folders*, *Always enabled*. In Fusion: *Settings*,
*Sharing*, *Enable Shared Folders*. Then \`vmware-hgfsclient\` lists them, and \`sudo systemctl restart mnt-hgfs.mount\` mounts
them.

<!-- @end -->
**The password is refused.** Perhaps you typed it with another keyboard layout, or no password was set. Start the
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

**The first build compiles for hours.** Nix did not use the caches. Use the command with the two \`--option\` lines under
*A NixOS you already have*, and accept the caches when Nix asks.

**Ask for help** with what \`guest-report\` prints (in a terminal, or on the text console behind Ctrl + Alt + F3): versions,
graphics, services, last log lines. It removes names, addresses and keys, and copies the rest to the clipboard. Read it, then
paste it into an issue.

**Where to look**: \`journalctl --user -b\`, \`hyprctl configerrors\`, \`hyprctl systeminfo\`, the files
\`$XDG_RUNTIME_DIR/hypr/*/hyprland.log\` and \`~/.cache/hyprland/\`, \`systemctl status vmware\`.

## What does not work

<!-- @when host.clipboard -->
- **Copying files, drag and drop, formatted text** between host and guest, and the clipboard of the middle mouse button.
  Use shared folders or SSH for files. Text and pictures were tested with VMware's real tools, but not yet on VMware
  itself. Please report how it works for you.
<!-- @end -->
<!-- @when facts.withoutClipboard -->
- **Copy and paste, drag and drop between host and guest.** You turned them off, so the \`.vmx\` tells VMware to offer neither.
  Use shared folders or SSH.
<!-- @end -->
- **Several screens** are not set up: VMware shows them to Hyprland late or not at all.
- **Vulkan**: VMware offers it to no Linux guest. OpenGL works.
- Not every version of VMware was tested.

## Going back

- Each rebuild adds an entry to the boot menu, which waits three seconds. The older entries still work.
- \`rollback\` in a terminal goes back to the configuration before, without a restart.
- Before a larger change, take a snapshot in VMware.
- To remove everything: delete the machine in VMware, *Delete from disk*.

## Later

- **Change something**: edit a file, such as \`sudo -e /etc/nixos/modules/home/packages.nix\`, then \`rebuild\`. To change an
  answer, type \`reconfigure\`: it shows the link to the wizard. Change the answer there, copy the link on *Review*, and type
  \`reconfigure 'LINK'\`. It shows what changes, and keeps your edits and your secrets. \`reconfigure --undo\` undoes it.
- **Update**: \`update\`, then \`rebuild\`.
- **From your computer**, the machine is called \`@host.name@.local\`. A web server on port 3000 is
  \`http://@host.name@.local:3000\`, once the firewall lets the port in (*Open TCP ports*).
<!-- @when host.ssh -->
  With your key in \`modules/core/user.nix\`, you log in with \`ssh @user.name@@@host.name@.local\`.
<!-- @end -->
- **Keep it in Git**, if you like: \`cd /etc/nixos\`, \`sudo git init\`, \`sudo git add -A\`. Keep building
  from \`path:/etc/nixos#vmware-guest\`, as \`rebuild\` does. From \`.#\` Nix sees only what Git tracks, and so no \`secrets.nix\`.
`],["README.md",`# @host.name@

Made with Hyprguest. To change an answer and get a new copy, open:
<@facts.link@>

NixOS with Hyprland, made for a VMware virtual machine. **[NEXT-STEPS.md](NEXT-STEPS.md) leads you to the desktop, step by step.**

## What is where

| Place | What |
| --- | --- |
| \`flake.nix\`, \`flake.lock\` | the sources of all packages, and their exact versions |
| \`hosts/vmware-guest/\` | this machine: disks, drivers, name |
| \`modules/core/\` | the system, one file per topic |
| \`modules/guest/vmware/\` | everything for VMware, one file per topic |
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
| \`vmware/\` | the \`.vmx\` file, scripts that make the virtual machine, and (in the wizard's zip) \`seed.iso\`, the disc that carries this folder into it |
| \`keys.svg\` | every key of the desktop on your keyboard, to look at or print |
| \`hyprguest.json\` | your answers |

The two files called \`vm-overrides.nix\` use \`lib.mkForce\`: they win over settings that you add elsewhere.

## Every day

Type these commands in a terminal, as \`@user.name@\`:

| Type | To |
| --- | --- |
| \`rebuild\` | apply the configuration in \`/etc/nixos\` |
| \`rebuild-test\` | apply it until the next restart only |
| \`rollback\` | go back to the configuration before |
| \`update\` | write the newest versions into \`flake.lock\`; \`rebuild\` then installs them |
| \`cleanup\` | delete old versions of the system, older than a week |
| \`reconfigure\` | change an answer later and keep what you edited. It shows the link to the wizard, and takes the new link |
| \`guest-report\` | print a report for somebody who helps you, without names and keys |

\`rebuild\` uses nh, which shows what is built and which packages change. The same without nh:

\`\`\`sh
sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
\`\`\`

The part behind \`#\` is always \`vmware-guest\`, also if the machine has another name. With \`path:\` Nix sees every file of the
folder. With \`.#\` in a Git checkout it sees only the files that Git tracks. \`--impure\` is never needed.

\`/etc/nixos\` belongs to root: \`sudo -e FILE\` opens a file in your editor. To add a program, put its name (from
<https://search.nixos.org>) into \`/etc/nixos/modules/home/packages.nix\`, and \`rebuild\`. To try one, \`nix shell nixpkgs#NAME\`.
Programs built for other Linux systems run, too (\`modules/core/nix-ld.nix\`).
In that folder, \`sudo nix fmt\` formats the files, and \`sudo nix flake check path:.\` looks for mistakes.

## In a flake of your own

Another flake can use this one as an input. \`nixosModules.default\` is the whole system without disk and host name, with the
account \`@user.name@\`. \`nixosModules.vmware\` is the part for VMware. \`homeModules.default\` is the home, for your own Home
Manager: \`home-manager.users.NAME = guest.homeModules.default\`. In this example, \`mine\` is your module with disk and host name:

\`\`\`nix
inputs.guest.url = "@facts.archiveUrl@";
# in the outputs, with guest among their arguments
nixosConfigurations.mine = nixpkgs.lib.nixosSystem {
  modules = [ mine guest.nixosModules.default ];
};
\`\`\`

\`nixosModules.default\` imports Home Manager itself, so do not import it a second time. If your \`specialArgs\` have \`inputs\`, add
these inputs to them: \`inputs = guest.inputs // inputs\`.

## Development shells

In an empty folder, this starts a Rust project. \`guest\` stands for this flake, and there are \`python\`, \`node\` and \`go\`, too.
The project's tools are loaded whenever you enter the folder:

\`\`\`sh
nix flake init -t guest#rust
direnv allow
\`\`\`

## Keys

@hyprland.modifier@ + F1 shows all of them. They are defined in \`modules/home/hyprland/\`.
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

Ctrl + Space switches Fcitx 5, the input method, on and off (\`modules/home/input-method.nix\`).
<!-- @end -->

## Graphics

<!-- @when facts.compatible -->
**Compatible.** Hyprland and VMware's virtual GPU do not work well together yet. So Hyprland itself uses the GPU, and
programs draw in software (\`modules/guest/vmware/home/compatible.nix\`). Videos and heavy web pages need more processor time.
foot is always installed, because it needs no GPU.
<!-- @end -->
<!-- @when facts.compilesNothing -->
Nothing is compiled.
<!-- @end -->
<!-- @when facts.accelerated -->
**Accelerated.** Hyprland and VMware's virtual GPU do not work well together yet.
\`modules/guest/vmware/hyprland.nix\` patches Hyprland for it. If a later Hyprland has another source there, the build stops and
says what you can do; the system that runs stays as it is. The boot menu also has *compatible*, the same system without the
patch: programs draw in software there, and the terminal's key opens foot (\`modules/guest/vmware/compatible-entry.nix\`).
<!-- @end -->
<!-- @when facts.compilesRelease -->
Hyprland is compiled here, which takes @facts.buildTime@: at first, and when you change its release in \`flake.nix\`.
<!-- @end -->
<!-- @when facts.compilesUpdates -->
Hyprland is compiled here, which takes @facts.buildTime@: at first, and with most updates.
<!-- @end -->
<!-- @when facts.compilesFlake -->
Its own cache has builds for Intel and AMD only. Hyprland from nixpkgs is ready built for ARM, too, unless it is patched.
<!-- @end -->

3D graphics must be on in VMware. To change the mode, type \`reconfigure\` and choose *Graphics* on the Hyprland step.

## Screen

<!-- @when facts.followsWindow -->
The desktop follows the size of VMware's window: the guest tools tell the kernel, and a small service tells Hyprland
(\`modules/guest/vmware/home/autofit.nix\`). In Workstation turn on *View*, *Autosize*, *Autofit Guest*. In Fusion: *Settings*,
*Display*, *Single window: resize the virtual machine*.
<!-- @end -->
<!-- @when facts.hasFixedSize -->
The desktop is @hyprland.resolution@, whatever the size of VMware's window.
<!-- @end -->

Size and scale (@hyprland.scale@) are set in \`modules/home/hyprland/monitors.nix\`. The scale is always set, because
Hyprland's own guess is twice too large in VMware.

<!-- @when host.clipboard -->
## Copy and paste with the host

You can copy text and pictures, both ways, up to 4 MB. Files, drag and drop, formatted text and the selection of the middle
mouse button are not copied. VMware's tools work with X11 only. So they run on a hidden X server, and a small service keeps
its clipboard and the desktop's clipboard the same (\`modules/guest/vmware/home/clipboard.nix\`). This was tested with VMware's real
tools, but not yet on VMware itself. Please report how it works for you, with the output of
\`journalctl --user --boot --unit=vmware-clipboard\`. What a password manager in the guest marks as secret stays in the guest.
<!-- @end -->
<!-- @when facts.remembersHost -->
What you copy on the host also goes into the clipboard history (@hyprland.modifier@ + Shift + V), passwords included.
<!-- @end -->
<!-- @when facts.forgetsHost -->
What you copy on the host stays out of the clipboard history (@hyprland.modifier@ + Shift + V).
<!-- @end -->
<!-- @when host.clipboard -->

<!-- @end -->
<!-- @when host.sharedFolders -->
## Shared folders

The folders that you share in VMware (*Settings*, *Options*, *Shared Folders*; in Fusion *Settings*, *Sharing*) are under
\`/mnt/hgfs\`. \`create-vm\` made one: \`/mnt/hgfs/shared\`. To share another folder, add it in VMware. \`vmware-hgfsclient\` in the
guest lists them.

<!-- @end -->
<!-- @when facts.hasOwnDisk -->
## Disk

<!-- @end -->
<!-- @when facts.hasLuks -->
The disk is encrypted (LUKS), and each start asks for its passphrase. To change it:
\`sudo cryptsetup luksChangeKey /dev/disk/by-label/luks\`. Swap, if there is any, gets a new random key at each start.

<!-- @end -->
<!-- @when facts.hasBtrfs -->
System, home and packages are Btrfs subvolumes. \`rebuild\` first takes a snapshot of system and home; \`snapshot\` takes one at
any time. You find the last ten in \`/.snapshots\`, and can copy files back from there. They are on the same disk, so they are
no backup.

<!-- @end -->
## Logging in

<!-- @when hyprland.login == greetd -->
A text screen (tuigreet) asks for name and password. It works with any graphics.
<!-- @end -->
<!-- @when hyprland.login == autologin -->
The desktop opens without a password after each start. After you log out, a text screen asks for it. Anyone who opens the
VMware window is logged in.
<!-- @end -->
<!-- @when hyprland.idle -->
The desktop locks after ten minutes without input (\`modules/home/hypridle.nix\`). The screen is never switched off, because some
virtual machines do not switch it on again.
<!-- @end -->
<!-- @when host.ssh -->
SSH is on: \`ssh @user.name@@@host.name@.local\`. It accepts keys only, such as those in
\`modules/core/user.nix\`, never a password.
<!-- @end -->

The machine has the name \`@host.name@.local\` on VMware's network (\`modules/core/mdns.nix\`). A server on port 3000 is
\`http://@host.name@.local:3000\` in the browser of your host, once the firewall lets the port in (*Open TCP ports*).

<!-- @when host.containers == docker -->
## Containers

Docker runs. Your account can use it without \`sudo\`. That gives the account the rights of root.

<!-- @end -->
<!-- @when host.containers == podman -->
## Containers

Podman is installed. It needs no daemon and no root, and the command \`docker\` starts it, too.

<!-- @end -->
## Secrets

<!-- @when secrets.scheme == none -->
This configuration has no secrets. The installer asked for your password; \`passwd\` changes it.
<!-- @end -->
<!-- @when secrets.scheme == file -->
They are in \`secrets.nix\`, which Git ignores. Its values are copied to \`/nix/store\`, where every account of this machine can
read them. That is acceptable for the hash of a strong password, but not for keys that cost money. The hash is used only when
the account is created. Later, \`passwd\` changes the password. A build that does not see the file warns, and sets nothing.
<!-- @end -->
<!-- @when secrets.scheme == agenix -->
They are encrypted, in \`secrets/\`. If you use Git, add them to it. Each start decrypts them with \`/var/lib/agenix/key.txt\`.
Keep a copy of that key in another place, never in this folder. The password is used only when the account is created. Later,
\`passwd\` changes it. To change another secret:

\`\`\`sh
nix develop path:/etc/nixos
cd /etc/nixos/secrets
sudo --preserve-env=EDITOR "$(command -v agenix)" -e openai-api-key.age -i /var/lib/agenix/key.txt
\`\`\`
<!-- @end -->

<!-- @when facts.unlocksKeyring -->
Programs store their passwords in the keyring (\`modules/core/keyring.nix\`), which your login password unlocks.
<!-- @end -->
<!-- @when facts.asksForKeyring -->
Programs store their passwords in the keyring (\`modules/core/keyring.nix\`). Without a login it stays locked, and asks for its
password when a program first needs it.
<!-- @end -->

## Updating

\`update\` takes the newest versions in the channel (\`@host.channel@\`), and \`rebuild\` installs them. If something is worse
afterwards, type \`rollback\`. If you keep the folder in Git, also type \`sudo git -C /etc/nixos checkout flake.lock\`.
<!-- @when hyprland.source == flake -->
Hyprland stays at its release until you change its tag in \`flake.nix\`.
<!-- @end -->
<!-- @when host.autoUpgrade == weekly -->
Once a week the machine does both by itself (\`modules/core/auto-upgrade.nix\`). The new system is used from the next start on;
the machine never restarts by itself. \`systemctl list-timers nixos-upgrade\` shows the next time, \`journalctl -u nixos-upgrade\`
what happened, and \`sudo systemctl stop nixos-upgrade.timer\` stops it until the next start.
<!-- @end -->
Leave \`system.stateVersion\` and \`home.stateVersion\` as they are.

## What was chosen

- **Machine**: @host.arch@, @host.channel@, kernel *@host.kernel@*, @host.cpus@ processors, @host.memoryGiB@ GB of
  memory, @host.diskGiB@ GB disk (@host.disk@), @host.swapGiB@ GB swap
- **Account**: \`@user.name@\`, @user.shell@, terminal @user.terminal@, editor @user.editor@, browser @user.browser@
- **Desktop**: theme *@hyprland.theme@*, layout @hyprland.layout@, bar @hyprland.bar@, launcher @hyprland.launcher@,
  notifications @hyprland.notifications@, lock screen @hyprland.lock@

All answers are in \`hyprguest.json\`.

## Limits

<!-- @when host.clipboard -->
- Files, and drag and drop, do not work between host and guest. Copying text and pictures was not tested on VMware itself yet.
<!-- @end -->
<!-- @when facts.withoutClipboard -->
- Copy and paste, and drag and drop, between host and guest are off: the guest has no service for them, and the \`.vmx\` tells
  VMware to offer neither. A flake with copy and paste turned on also needs it turned on for a machine that you have already:
  *Settings*, *Options*, *Guest Isolation* in VMware Workstation, *Settings*, *Isolation* in Fusion.
<!-- @end -->
- Several screens and Vulkan do not work. Not every version of VMware was tested.
- \`flake.lock\` holds versions that were chosen together. After \`update\` you have newer ones, which were not tested together.
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
# Builds the ready disk for VMware on GitHub's machines, for hosts without Nix. Start it by hand, on the
# Actions page; the disk is then an artifact of the run. Keep the repository private: whoever sees the
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

  # For the first build, before the system has its own settings: modules/core/system.nix.
  nixConfig = {
    extra-substituters = "@facts.substituters@";
    extra-trusted-public-keys = "@facts.trustedPublicKeys@";
  };

  # @when hyprland.source == flake
  # Hyprland stays at a release and keeps the nixpkgs it was built with: with \`follows\` its cache would
  # not match, and it would be compiled here. For a newer release change the tag, then
  # \`nix flake update hyprland\`. After \`nix flake update\` there are two versions of nixpkgs: that is fine.
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

      # Git ignores secrets.nix, so a flake in a Git checkout does not see it. Build with \`path:\`, which does.
      # secrets.nix.example shows all its keys.
      customsecrets = if builtins.pathExists ./secrets.nix then import ./secrets.nix else { };
      username = customsecrets.username or "@user.name@";
      host = "@host.name@";

      # Arguments for every module, in addition to NixOS's own.
      arguments = {
        inherit
          inputs
          username
          host
          customsecrets
          ;
      };

      # Modules of other flakes that these modules need.
      foundation = [
        # @when secrets.scheme == agenix
        inputs.agenix.nixosModules.default
        # @end
        inputs.home-manager.nixosModules.home-manager
      ];

      guest = self.nixosConfigurations.vmware-guest;
      guestSystem = "@host.arch@";
      home = guest.config.home-manager.users.\${username};

      # The systems you can work on this flake with. The guest itself has one of them.
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
      # The output always has this name, also if the machine has another one:
      #   sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
      nixosConfigurations.vmware-guest = lib.nixosSystem {
        specialArgs = arguments;
        modules = [ ./hosts/vmware-guest ] ++ foundation;
      };

      # For other flakes: the whole system without disk and host name, the part for VMware, or the home.
      # README.md shows how.
      nixosModules = {
        default = {
          imports = foundation ++ [
            ./modules/core
            ./modules/guest/vmware
          ];
          _module.args = arguments;
        };
        vmware = {
          imports = [ ./modules/guest/vmware ];
          # @when facts.accelerated
          # It needs the home of this flake.
          disabledModules = [ ./modules/guest/vmware/compatible-entry.nix ];
          # @end
        };
      };
      homeModules.default = {
        imports = [ ./modules/home/default.vm.nix ];
        _module.args = { inherit customsecrets; };
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

          # Fails if \`nix fmt\` would change a file.
          formatting = pkgs.runCommandLocal "formatting" { nativeBuildInputs = formatters pkgs; } ''
            cp --recursive --no-preserve=mode \${self} tree
            cd tree
            HOME=$TMPDIR treefmt --ci --walk filesystem
            touch $out
          '';
        }
        // lib.optionalAttrs (pkgs.stdenv.hostPlatform.system == guestSystem) {
          # The unpatched Hyprland from the cache checks the generated configuration.
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

            NEXT-STEPS.md describes the other ways and the first steps. README.md explains the files.
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
`],["hosts/vmware-guest/default.nix",`# The virtual machine: which modules it uses, its name, its release.
{ host, ... }:
{
  imports = "@facts.hostImports@";

  networking.hostName = host;

  # The release whose defaults this machine keeps, so that services can read their old data. It does not
  # choose the version of NixOS: do not change it when you upgrade.
  system.stateVersion = "@facts.stateVersion@";
}
`],["hosts/vmware-guest/disk-btrfs.nix",`# @when facts.hasBtrfs
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

  # Checks all data once a month.
  services.btrfs.autoScrub.enable = true;

  environment.systemPackages = [ snapshot ];

  # The ready disk image uses ext4, because nixpkgs' image builder makes nothing else.
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
`],["hosts/vmware-guest/disk-luks.nix",`# @when facts.hasLuks
# The encrypted disk, as install.sh makes it. Each start asks for its passphrase, with your keyboard layout.
{
  boot.initrd.luks.devices.nixos = {
    device = "/dev/disk/by-label/luks";
    # Lets the disk file on the host shrink. That reveals how much of it is used, but not what.
    allowDiscards = true;
  };

  # The ready disk image is not encrypted, because its passphrase would be in the flake.
  image.modules.vmware =
    { lib, ... }:
    {
      boot.initrd.luks.devices = lib.mkForce { };
    };
}
`],["hosts/vmware-guest/hardware-configuration.nix",`# Disks by label, as install.sh makes them, and drivers for every disk controller that VMware has.
# If NixOS was installed in another way, replace this file with its own hardware-configuration.nix.
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
# Messages go to stderr; with --dry-run the commands go to stdout.
set -eu
export LC_ALL=C

host_name='@host.name@'
user_name='@user.name@'
architecture='@host.arch@'
controller='@host.disk@'
disk_layout='@host.diskLayout@'
swap_gib=@host.swapGiB@

# @when hyprland.source == flake
# The ISO uses only cache.nixos.org. Without these two, Hyprland would be compiled here.
caches='https://hyprland.cachix.org https://nix-community.cachix.org'
cache_keys='hyprland.cachix.org-1:a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc= nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs='
# @end
# @when hyprland.source == nixpkgs
# The ISO uses only cache.nixos.org. The installed system uses this one, too.
caches='https://nix-community.cachix.org'
cache_keys='nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs='
# @end

gib=1073741824
disk='' target=/mnt assume_yes=no last_stage=install force=no dry_run=no
# Downloads use this proxy. The machine's environment and --proxy replace it.
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
  --no-proxy LIST  names to reach without the proxy, separated by commas
  --force        warn and continue if this is no EFI machine, no VMware guest, another
                 processor, or has little memory
  --dry-run      print every command, change nothing
  --help         show this text

After a failure, start it again. It keeps what is mounted at the target, and
continues from there.
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

# A problem that --force accepts and that a dry run only reports.
object() {
  if [ "$force" = yes ] || [ "$dry_run" = yes ]; then
    say "warning: $1"
  else
    refuse "$@" 'If you are sure, start again with --force.'
  fi
}

# Prints a command as one line, quoted for a shell.
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

# Says what to do when nixos-install has failed, because its own messages rarely do.
explain_failure() {
  say 'NixOS is not installed completely yet. The disk is ready, and everything that was downloaded is kept.' ''
  free_mib=$(df -Pm "$target" 2>/dev/null | awk 'NR == 2 { print $4 }')
  if [ "\${free_mib:-9999}" -lt 512 ]; then
    say 'The disk is full. Shut the machine down, give it a larger disk in VMware, and install again.'
  elif [ "$1" -eq 137 ] || dmesg 2>/dev/null | grep -q 'Out of memory: Killed'; then
    say 'The machine ran out of memory. Shut it down, give it more (8 GiB or more) in VMware,' \\
      'start the ISO, and install again. That erases the disk and downloads everything again.'
  elif [ "$1" -ge 128 ]; then
    say 'The installation was interrupted. Start it again, and it continues:' "  sudo sh $0"
  elif ! reaches_cache; then
    say "https://cache.nixos.org does not answer. $network_hint" \\
      'When the network works, start this again, and it continues:' "  sudo sh $0"
  else
    say 'Most often a download failed. Start it again, and it continues:' "  sudo sh $0" '' \\
      'If it stops at the same place again, the last line above that begins with "error:" says why.' \\
      "To correct a file of this configuration: sudo nano $target/etc/nixos/FILE. Then start it there:" \\
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
              "When you have solved the problem, start it again, and it continues: sudo sh $0"
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

  [ -d /sys/firmware/efi ] || object 'this machine was started with BIOS, not with EFI.' \\
    'Shut it down, put firmware = "efi" into its .vmx file (VMware: Options, Advanced,' \\
    'Firmware type, UEFI), start the ISO again.'

  virtualisation=$(systemd-detect-virt 2>/dev/null || true)
  [ "$virtualisation" = vmware ] || object "this is not a VMware guest (found: \${virtualisation:-nothing})." \\
    'This configuration is made for VMware and may not start on other machines.'

  case $(uname -m) in
    "\${architecture%-linux}") ;;
    *)
      object "the configuration is for \${architecture%-linux}, this machine is $(uname -m)." \\
        'Choose the other architecture in the wizard, or use the matching NixOS ISO.'
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
  network_hint='Can the virtual machine reach the proxy? To use another one: --proxy URL'
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

# The key that opens secrets/*.age: in this folder, in the one above it, or where an earlier run has put it.
find_identity() {
  identity='' installed_key=$target/var/lib/agenix/key.txt
  for candidate in "$source_dir/key.txt" "$source_dir/../key.txt" "$installed_key"; do
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
  lsblk --inverse --noheadings --raw --paths --output NAME "$1" | tail -n 1
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
  say "  If it is from an earlier try: sudo umount -R $target; sudo swapoff -a; then start again."
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
    # The only disk there is may be in use from an earlier try.
    case $used$small in
      ' '*' '*) ;;
      ' '*) refuse_used "\${used# }" ;;
    esac
    set -- 'there is no disk to install on.'
    [ -z "$used" ] || set -- "$@" "In use:$used"
    [ -z "$small" ] || set -- "$@" "Smaller than $((smallest / gib)) GiB:$small"
    refuse "$@" 'Shut the machine down and add a hard disk to it in VMware (NEXT-STEPS.md says how).'
  fi
}

# If an earlier run of this script mounted the disk, continue with it and erase nothing.
find_earlier_run() {
  root_part=$(mounted_at "$target")
  [ -n "$root_part" ] || return 0
  [ "$(label_of "$root_part")" = nixos ] || refuse \\
    "something else is mounted at $target: $root_part" \\
    "Unmount it (sudo umount -R $target) or take another folder with --target."
  # @when facts.hasBtrfs
  # The whole file system instead of a subvolume: an earlier run stopped while it made them. An empty one is made again.
  if [ "$(findmnt --noheadings --raw --output FSROOT --mountpoint "$target" | tail -n 1)" = / ]; then
    [ -z "$(find "$target" -mindepth 2 -print -quit)$(find "$target" -mindepth 1 -maxdepth 1 ! -name '@*')" ] || refuse \\
      "$root_part is mounted at $target as a whole, and it is not empty." \\
      "Unmount it (sudo umount -R $target) or take another folder with --target."
    run umount "$target"
    # @end
    # @when host.diskLayout == luks-btrfs
    run cryptsetup close nixos
    # @end
    # @when facts.hasBtrfs
    return 0
  fi
  # @end
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
  say "An earlier run has prepared $disk and mounted it at $target. Nothing is erased; the installation continues."
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
  say 'The keyboard layout is American now, unless you changed it. At the start it will be yours. Use letters and digits that' \\
    'are in the same place on both.'
  # @end
  # @when facts.hasLuks
  run cryptsetup luksFormat --batch-mode --type luks2 --label luks "$root_part"
  # Finds a mistyped passphrase now, while nothing is lost.
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
    # Copies to a temporary name and renames it, so that a half-finished copy is never used.
    run rm -rf "$config_dir.new"
    run mkdir -p "$target/etc"
    run mkdir -m 700 "$config_dir.new"
    run cp -R "$source_dir/." "$config_dir.new/"
    # The seed disc holds the same files, and only the virtual machine needs it.
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
    # A copy without secrets, so that \`reconfigure\` can tell what you edit later, also without a network.
    run rm -rf "$config_dir.base"
    run cp -R "$config_dir.new" "$config_dir.base"
    run rm -rf "$config_dir.base/.git" "$config_dir.base/secrets" "$config_dir.base/secrets.nix"
    if [ -e "$config_dir" ]; then
      run rm -rf "$config_dir.old"
      run mv "$config_dir" "$config_dir.old"
    fi
    run mv "$config_dir.new" "$config_dir"
  fi
  # @when secrets.scheme == agenix
  if [ -n "$identity" ] && [ "$identity" != "$installed_key" ]; then
    run mkdir -p "$target/var/lib/agenix"
    run chmod 700 "$target/var/lib/agenix"
    run install -m 600 "$identity" "$installed_key"
  fi
  # The same for keys that lie beside this script. What is not the installed one may be the only copy, so it is kept.
  if [ "$source_dir" = "$config_dir" ]; then
    run find "$config_dir" -type f -exec grep -q "$identity_pattern" '{}' ';' \\
      -exec cmp -s '{}' "$installed_key" ';' -exec rm -f '{}' ';'
    run find "$config_dir" -type f -exec grep -q "$identity_pattern" '{}' ';' \\
      -exec mkdir -p "$target/var/lib/agenix/moved" ';' -exec chmod 600 '{}' ';' \\
      -exec mv --verbose --backup=numbered -t "$target/var/lib/agenix/moved" '{}' ';' >&3
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

# Looks at the installed system, because only it knows its account and whether the account has a password.
needs_password() {
  if [ ! -r "$target/etc/shadow" ]; then
    say "warning: $target/etc/shadow cannot be read, so it is unknown whether $user_name has a password"
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
      say "The keyboard layout is American now, unless you changed it. Use letters and digits that are in the" \\
        'same place on yours. You can change the password later with passwd.'
      ;;
  esac
  # @end
  tries=1
  until nixos-enter --root "$target" -c "passwd $user_name"; do
    [ "$tries" -lt 3 ] || return 1
    tries=$((tries + 1))
    say 'That did not work. Try again.'
  done
}

main() {
  read_options "$@"
  trap on_exit EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  umask 022
  # The output of tools goes to stderr, so that stdout holds only commands.
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
    "  2. Your account:      $user_name on $host_name" \\
    '  3. First keys to try: NEXT-STEPS.md in /etc/nixos lists them'
  if [ -n "\${from_seed_disc:-}" ]; then
    say '' 'The seed disc is not needed any more, and may hold your password. To remove it, switch the machine off' \\
      'once and run create-vm again, on your computer, with --forget-seed (on Windows: -ForgetSeed).'
  fi
}

main "$@"
`],["modules/core/agenix.nix",`# @when secrets.scheme == agenix
# Secrets that are encrypted in Git and in the store. Every boot decrypts them into /run/agenix.
{
  config,
  lib,
  username,
  ...
}:
let
  fileOf = name: ../../secrets/\${name}.age;
  # A copy from a link has no .age files, and must build without them.
  isThere = name: builtins.pathExists (fileOf name);

  hasPassword = isThere "user-password";
  apiKeys = lib.filterAttrs (name: _: isThere name) "@facts.apiKeyFiles@";

  missing = ''
    secrets/user-password.age was not found: this build sets no password.
    An existing account keeps its password; a new one stays locked until root runs \`passwd\`.
    In a Git checkout \`.age\` files must be tracked: git add secrets
  '';
in
lib.warnIf (!hasPassword) missing {
  age = {
    # The key.txt that you downloaded; install.sh copies it here. Never keep it in this flake.
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
    # Used only when the account is created. Later, \`passwd\` changes the password.
    hashedPasswordFile = config.age.secrets.user-password.path;
  };

  # Your login shell reads them. The keys are never in the store.
  environment.extraInit = lib.concatStrings (
    lib.mapAttrsToList (name: variable: ''
      if [ -O \${config.age.secrets.\${name}.path} ]; then
        export \${variable}="$(cat \${config.age.secrets.\${name}.path})"
      fi
    '') apiKeys
  );
}
`],["modules/core/auto-upgrade.nix",`# @when host.autoUpgrade == weekly
# Updates and builds the system once a week. The next start uses it; nothing restarts by itself.
{
  system.autoUpgrade = {
    enable = true;
    dates = "weekly";
    flake = "path:/etc/nixos#vmware-guest";
    # boot, not switch: the running desktop does not change.
    operation = "boot";
    randomizedDelaySec = "30min";
    # true would update channels, which flakes do not have.
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
  # Fusion's firmware may support no other mode: "error switching console mode".
  boot.loader.systemd-boot.consoleMode = "0";
}
`],["modules/core/bootloader.nix",`# systemd-boot: the boot menu of an EFI machine, with older generations of the system.
{
  boot = {
    loader = {
      efi.canTouchEfiVariables = true;
      # The kernels of all listed generations are on /boot, which has 1 GiB.
      systemd-boot = {
        enable = true;
        configurationLimit = 10;
      };
      timeout = 3;
    };

    tmp.cleanOnBoot = true;
  };
}
`],["modules/core/command-not-found.nix",`# Tells where to find a missing command. NixOS' own handler needs a channel, which flakes do not have.
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

    # Bash calls the first function, zsh the second.
    interactiveShellInit = ''
      command_not_found_handle() { command-not-found "$1"; }
      command_not_found_handler() { command-not-found "$1"; }
    '';
  };
}
`],["modules/core/default.nix",`# Every module of this folder, except vm-overrides.nix, which the host imports.
{
  imports = "@imports@";
}
`],["modules/core/desktop-session.nix",`# The command that a login starts: Hyprland. If it ends three times at once, the screen says what to try.
{ pkgs, ... }:
let
  # what the boot menu offers
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
      # a full disk must not stop the login
      mkdir --parents "$state" || state=$XDG_RUNTIME_DIR
      touch "$state/began" || true

      # start-hyprland restarts a crashed session in safe mode. Its output goes to the journal.
      status=0
      systemd-cat --identifier=desktop-session start-hyprland || status=$?

      # Counts the sessions in a row that ended within 20 seconds, also across restarts.
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

      # Hyprland's own log, if it wrote one, else the journal.
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
`],["modules/core/file-manager.nix",`# Thunar, the file manager. The module also starts xfconf, which saves its settings.
{ pkgs, ... }:
{
  programs.thunar = {
    enable = true;
    plugins = with pkgs; [
      # packs and unpacks archives with file-roller
      thunar-archive-plugin
      # mounts disks that you plug in, once its settings say so: Preferences, Advanced, Configure
      thunar-volman
    ];
  };

  # Thumbnails of pictures and videos.
  services.tumbler.enable = true;
}
`],["modules/core/firewall-ports.nix",`# @when facts.opensMorePorts
# Ranges of ports, and UDP ports. Single TCP ports are in network.nix.
{
  networking.firewall = {
    allowedTCPPortRanges = "@facts.openTcpPortRanges@";
    allowedUDPPortRanges = "@facts.openUdpPortRanges@";
    allowedUDPPorts = "@facts.openUdpPorts@";
  };
}
`],["modules/core/fish.nix",`# @when user.shell == fish
# Fish as login shell. Its settings are in modules/home/fish.nix.
{ pkgs, username, ... }:
{
  # A login shell must be enabled in the system; Home Manager's option is not enough.
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
`],["modules/core/fonts.nix",`# Fonts: Noto for every script, JetBrains Mono with the symbols that bar and prompt use.
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
# Dates, numbers, money and paper sizes of another country than the language's.
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
`],["modules/core/full-name.nix",`# @when user.fullName
# Your full name, as the account has it.
{ username, ... }:
{
  users.users.\${username}.description = "@user.fullName@";
}
`],["modules/core/greetd-english.nix",`# @when facts.greeterInEnglish
# The login screen is in English, because the console font has Western letters only.
{
  environment.extraInit = ''
    if [ "''\${USER-}" = greeter ]; then
      export LC_ALL=en_US.UTF-8
    fi
  '';
}
`],["modules/core/greetd.nix",`# Login: tuigreet, a text greeter. A greeter that needs the GPU can stay black in VMware.
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

  # Brings Home Manager's session variables into the desktop. greetd reads /etc/profile; Home Manager
  # itself writes only to the profile of bash (home-manager#7209).
  environment.loginShellInit = ''
    if [ -r "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh" ]; then
      . "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh"
    fi
  '';
}
`],["modules/core/guest-report.nix",`# \`guest-report\`: a report for whoever helps you, to paste into an issue. It removes names, addresses and
# keys. Read it before you send it all the same.
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
      # A program that is missing or broken is part of the report, and must not stop it.
      set +o errexit +o pipefail

      section() {
        printf '\\n## %s\\n\\n' "$1"
      }

      # One line of a program's output. A program that hangs is stopped after ten seconds.
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

      # Names of people and of the machine, except the default ones.
      names() {
        {
          while IFS=: read -r user _ id _ full _; do
            [ "$id" -lt 1000 ] || [ "$id" -ge 30000 ] || printf '%s\\n' "$user" "$full"
          done < /etc/passwd
          printf '%s\\n' "''\${USER-}" "''\${SUDO_USER-}"
          uname --nodename
        } | sed 's/,*$//' | grep --invert-match --line-regexp --extended-regexp 'nixos|vmware-guest|localhost|.?' | sort --unique
      }

      redact() {
        local script=() name
        while read -r name; do
          name=$(sed 's/[][\\.*^$+?(){}|/]/\\\\&/g' <<< "$name")
          # twice, because two names in a row share the character between them
          for _ in 1 2; do
            script+=(--expression="s/(^|[^[:alnum:]])$name([^[:alnum:]]|$)/\\1<name>\\2/Ig")
          done
        done < <(names)
        sed --regexp-extended "''\${script[@]}" \\
          --expression='s#://[^/@[:space:]]+@#://<login>@#g' \\
          --expression='s/(pass(word|wd|phrase)?|secret|token|api[_-]?key|authorization)([^[:alnum:]]{0,2}[=:][^[:alnum:]]{0,3})((basic|bearer) )?[^[:space:]]+/\\1\\3<secret>/Ig' \\
          --expression='s/AGE-SECRET-KEY-[[:alnum:]-]+/<key>/Ig' \\
          --expression='s/eyJ[[:alnum:]_-]{6,}(\\.[[:alnum:]_-]*)+/<key>/g' \\
          --expression='s/(AKIA|ASIA)[[:upper:][:digit:]]{12,}/<key>/g' \\
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
          --expression='s/(sk|pk|gh[a-z]|xox[a-z]|xapp|gl(pat|dt|rt|cbt|ptt|oas|ft)|tskey|pypi)[_-][[:alnum:]_-]{16,}/<key>/g' \\
          --expression='s#[[:alnum:]+/_=]{60,}#<key>#g' \\
          --expression='s/[[:alnum:]+_=]{32,}/<id>/g'
      }

      report=$(collect | redact)
      printf '%s\\n' "$report"
      # wl-copy keeps running: closing its output lets a pipe behind this command end
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
# Takes Hyprland and its portal from Hyprland's own flake, so that its cache has them ready built.
{ inputs, lib, ... }:
{
  # An overlay, so that every use of pkgs.hyprland gets it. It comes first, because others patch it.
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
# Mesa from the nixpkgs that Hyprland's flake was built with. A stable channel has an older Mesa, with
# which Hyprland may not start.
{ inputs, pkgs, ... }:
let
  # inputs.nixpkgs only if you replace the input by one without nixpkgs.
  nixpkgs = inputs.hyprland.inputs.nixpkgs or inputs.nixpkgs;
in
{
  hardware.graphics.package = nixpkgs.legacyPackages.\${pkgs.stdenv.hostPlatform.system}.mesa;
}
`],["modules/core/hyprland.nix",`# Hyprland: session, portals, XWayland. Its look and its keys are in modules/home/hyprland.
{
  programs.hyprland = {
    enable = true;
    # Home Manager starts the session's services; UWSM would do so a second time.
    withUWSM = false;
  };

  # Hyprland 0.57 starts a session target, too. This keeps Home Manager's as the only one.
  environment.sessionVariables.HYPRLAND_NO_SD_TARGET = "1";
}
`],["modules/core/hyprlock.nix",`# @when hyprland.lock == hyprlock
# Lets hyprlock check the password. Home Manager sets its look.
{
  security.pam.services.hyprlock = { };
}
`],["modules/core/kernel.nix",`# @when host.kernel == latest
# The latest kernel: the drivers of virtual graphics cards get their fixes there first.
{ pkgs, ... }:
{
  boot.kernelPackages = pkgs.linuxPackages_latest;
}
`],["modules/core/keyring.nix",`# @when facts.hasKeyring
# GNOME Keyring stores the secrets of programs (Secret Service), encrypted with your password.
{
  services.gnome = {
    gnome-keyring.enable = true;
    # modules/home/ssh.nix has an SSH agent already.
    gcr-ssh-agent.enable = false;
  };

  # The login screen unlocks it with the password you type there. Without a login it asks for it.
  security.pam.services.greetd.enableGnomeKeyring = true;

  # Browsers and sandboxed programs ask the portal. Neither Hyprland's nor GTK's portal can answer.
  xdg.portal.config.hyprland."org.freedesktop.impl.portal.Secret" = [ "gnome-keyring" ];
}
`],["modules/core/login-help.nix",`# The line that the login screen and the text consoles show (/etc/issue).
{
  services.getty.helpLine = "@facts.loginHelp@";
}
`],["modules/core/mdns.nix",`# Gives the machine the name HOST.local on VMware's network, because its address may change.
{
  services = {
    avahi = {
      enable = true;
      nssmdns4 = true;
      # UDP 5353 only.
      openFirewall = true;
      publish = {
        enable = true;
        addresses = true;
      };
    };

    # Avahi answers, so systemd-resolved must not.
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
`],["modules/core/mime.nix",`# Which program opens which file. "Open with" in the file manager overrides it for your account.
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
`],["modules/core/network.nix",`# Network: NetworkManager, a firewall and cached DNS.
{
  networking = {
    firewall = {
      # The default. Written here, a module that turns it off is an error.
      enable = true;
      # Modules open their own ports, such as SSH's.
      allowedTCPPorts = "@facts.openTcpPorts@";
    };

    # Needs no interface name, which differs between VMware's network cards.
    networkmanager.enable = true;
  };

  # Uses the DNS servers from VMware's DHCP, so that a VPN on the host works. It caches answers, because
  # VMware's own DNS server drops some of many questions at once.
  services.resolved.enable = true;
}
`],["modules/core/nh.nix",`# nh shows what a rebuild builds and which packages change. It also cleans up every week.
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
`],["modules/core/nix-ld.nix",`# Runs programs built for other Linux systems, such as VS Code's remote server, Python from uv, npm's binaries.
{
  programs.nix-ld.enable = true;
}
`],["modules/core/onepassword.nix",`# @when user.packages has _1password-gui
# 1Password. The module lets it unlock with your system password, and connect to browsers.
{ username, ... }:
{
  programs._1password-gui = {
    enable = true;
    polkitPolicyOwners = [ username ];
  };
}
`],["modules/core/openssh.nix",`# @when host.ssh
# SSH server. It accepts keys only, such as yours in user.nix: no passwords, and no root.
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
`],["modules/core/qt.nix",`# Lets Qt programs read their look from qt5ct and qt6ct, which modules/home/qt.nix configures.
{
  qt = {
    enable = true;
    platformTheme = "qt5ct";
  };
}
`],["modules/core/reconfigure.nix",`# \`reconfigure\`: changes answers of this machine, and keeps what you edited by hand.
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
`],["modules/core/reconfigure.sh",`# Changes the answers of /etc/nixos and keeps what was edited by hand. See \`reconfigure --help\`.
set -eu

folder=/etc/nixos
flake=vmware-guest

# Why a file needs a choice. The wizard's page uses the same words.
why_lines='you and the new answers changed the same lines'
why_gone_in_next='you edited it; the new answers do not have it'
why_gone_in_mine='you deleted it; the new answers change it'
why_both_added='you added it; the new answers have a file of this name'
why_base_unknown='you edited it, and its generated version is not available'
why_whole_file='you updated it; the new answers have other versions'
why_no_text='you replaced it with a link or a binary file; the new answers change it'

choice=''
lock=''
show=''
undo=''
source=''

usage() {
  cat <<'EOF'
Usage:
  reconfigure                    show the link that opens the wizard with this machine's answers
  reconfigure LINK               take the answers of a link, from the server it names
  reconfigure FILE.zip           the same from a download, without a network (also .tar.gz, or a folder)
  reconfigure --undo             go back to before the last change

Options:
  --show           show what would change, and change nothing
  --mine, --new    where your edits and the new answers differ: keep your lines, or use the new file
  --keep-lock      keep the versions in your flake.lock
  --new-lock       use the new versions, also if you updated yours
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
    --keep-lock) lock=keep ;;
    --new-lock) lock=new ;;
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
# Without links, because what is renamed must be the folder itself.
folder=$(readlink -m -- "$folder")
here=$(pwd -P)
before=$folder.before
after=\${folder%/*}/.\${folder##*/}.reconfigure

# Renames the finished folder into place, so that an error before leaves the old one unchanged.
swap() {
  # coreutils 9.5 exchanges both names in one step
  if ! mv --exchange --no-target-directory "$1" "$folder" 2>/dev/null; then
    mv -T "$folder" "$folder.moving" || fail "$folder cannot be renamed. Is something mounted there?"
    mv -T "$1" "$folder"
    mv -T "$folder.moving" "$1"
  fi
}

# A run that was killed between two renames left the folder with another name.
if [ ! -e "$folder" ] && [ -e "$folder.moving" ]; then
  mv -T "$folder.moving" "$folder"
fi

is_ours() {
  [ "$(jq -r .generator "$1/hyprguest.json" 2>/dev/null)" = hyprguest ]
}

manifest=$folder/hyprguest.json
is_ours "$folder" || fail "$folder has no hyprguest.json, so it was not made by Hyprguest."

if [ -z "$source$undo" ]; then
  link=$(jq -r .link "$manifest")
  qrencode --type=ansiutf8 "$link" 2>/dev/null || true
  say "$link" '' 'Open it, change your answers, and copy the link of the page *Review*. Then type:' "  reconfigure 'LINK'"
  exit
fi

# The folder above must be writable, too, because the new folder is made there.
if [ ! -w "$(dirname "$folder")" ] && [ -z "$show" ]; then
  [ -z "$choice" ] || set -- "--$choice"
  [ -z "$lock" ] || set -- "$@" "--$lock-lock"
  [ -z "$undo" ] || set -- "$@" --undo
  [ -z "$source" ] || set -- "$@" "$source"
  exec sudo "$0" --folder "$folder" "$@"
fi

# The next change deletes the folder before the last one, and whatever was edited there by mistake.
case $here/ in
  "$before"/*) fail "Your terminal is in $before, the folder before the last change. Type: cd $folder" ;;
esac
for kept in "$before" "$folder.base"; do
  if [ -z "$show" ] && [ -e "$kept" ] && ! is_ours "$kept"; then
    fail "$kept was not made by this command, which would replace it. Give it another name first."
  fi
done

# A folder that is renamed takes along the terminal that is in it.
say_where() {
  case $here/ in
    "$folder"/*) say "Your terminal is in the old folder now. Type: cd $folder" ;;
  esac
}

ask() {
  [ -t 0 ] || return 1
  printf '%s ' "$1"
  read -r answer || return 1
}

if [ -n "$undo" ]; then
  [ -d "$before" ] || fail "There is no $before to go back to."
  git --no-pager diff --no-index --stat "$folder" "$before" || true
  swap "$before"
  say "$folder is as it was before the last change. To take this back, type reconfigure --undo again."
  say_where
  say 'Now type: rebuild'
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

# Unpacks an archive with one folder. Refuses links, because they could lead out of it.
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

# The wizard's address: a link without its page and query.
server_of() {
  address=\${1%%[?#]*}
  case \${address#*://} in
    */api/*) address=\${address%%/api/*} ;;
    */*) address=\${address%/*} ;;
  esac
  say "$address"
}

case $source in
  http://* | https://*)
    query=\${source#*\\?}
    [ "$query" != "$source" ] || query=''
    server=$(server_of "$source")
    download "$server/api/flake.tar.gz?\${query%%#*}" "$work/new.tar.gz" ||
      fail "The flake could not be fetched from $server. Without a network, download the zip elsewhere and name the file."
    unpack "$work/new.tar.gz" "$work/new" || fail "$server did not send a flake of Hyprguest."
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
if ! is_ours "$new" || [ ! -f "$new/flake.nix" ]; then
  fail "$source is no flake of Hyprguest."
fi

# A key in the folder would be copied to the world-readable Nix store. Only root may read the secrets, as install.sh has it.
rm -f "$new/key.txt"
[ ! -f "$new/secrets.nix" ] || chmod 600 "$new/secrets.nix"

# An older Hyprguest would take back what a newer one brought.
version_of() {
  jq -r '.version // "0"' "$1/hyprguest.json"
}
newest=$(printf '%s\\n' "$(version_of "$folder")" "$(version_of "$new")" | sort -V | tail -n 1)
[ "$(version_of "$new")" = "$newest" ] ||
  fail "This machine was made by Hyprguest $newest, and the new files are of $(version_of "$new"). Take them from a newer one."

# The hash of each file as it was generated.
jq -r '.files // {} | to_entries[] | "\\(.value)  \\(.key)"' "$manifest" >"$work/hashes"
[ -s "$work/hashes" ] ||
  fail "$manifest is from an old version without hashes. Download the new flake, and copy your edits into it by hand, once."

hash_of() {
  sha256sum <"$1" | cut -d ' ' -f 1
}

# Sets $base to a file with the generated text of a path. Fails if it is not available.
fetched=''
find_base() {
  if [ -z "$fetched" ]; then
    fetched=1
    old_link=$(jq -r .link "$manifest")
    id=$(jq -r '.id // ""' "$manifest")
    for from in $server "$(server_of "$old_link")"; do
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

conflict() {
  say "$path: $1" >>"$work/conflicts"
}

# Merges by the same rules as the wizard's page. Files that nobody edited are taken from the new flake.
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
  elif [ "$path" = flake.lock ] && [ -n "$lock" ] && [ "$is" != - ] && [ "$becomes" != - ]; then
    [ "$lock" = new ] || cp "$mine" "$out"
    continue
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
    [ "$was" = - ] || conflict "$why_gone_in_next"
  elif [ "$was" = - ]; then
    conflict "$why_both_added"
  elif [ "$is" = - ]; then
    conflict "$why_gone_in_mine"
  elif [ "$path" = flake.lock ]; then
    conflict "$why_whole_file"
  elif [ -L "$mine" ]; then
    conflict "$why_no_text"
  elif ! find_base "$was" "$path"; then
    conflict "$why_base_unknown"
  else
    cp "$base" "$work/base"
    cp "$mine" "$work/mine"
    if git merge-file -q --ours "$out" "$work/base" "$next" 2>/dev/null; then
      git merge-file -p -q "$work/mine" "$work/base" "$next" >/dev/null || conflict "$why_lines"
    else
      conflict "$why_no_text"
    fi
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
  say 'Your edits and the new answers differ here:' ''
  sed 's/^/  /' "$work/conflicts"
  say ''
  if [ -z "$choice" ] && [ -z "$show" ]; then
    ask 'Keep your lines (m), take the new files (n), or stop (s)?' ||
      fail 'Choose one: --mine or --new.'
    case $answer in
      m | M) choice=mine ;;
      n | N) choice=new ;;
      *) fail 'You stopped.' ;;
    esac
  fi
  side
fi

# Shows no secrets. They are the same on both sides.
for pair in now:"$folder" then:"$merged"; do
  mkdir "$work/\${pair%%:*}"
  (cd "\${pair#*:}" && tar -cf - --exclude=.git --exclude=./secrets.nix --exclude='./secrets/*.age' --exclude=./vmware/seed.iso .) |
    tar -xf - -C "$work/\${pair%%:*}"
done
if (cd "$work" && git --no-pager diff --no-index --no-color now 'then' >"$work/diff"); then
  say "Nothing to change: $folder already has these answers."
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
  # keep the owner of the folder
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
# Kept without secrets, so that the next change finds your edits without a network.
rm -rf "$new/.git" "$new/secrets" "$new/secrets.nix" "$new/vmware/seed.iso"
cp -R "$new" "$folder.base"
say "Done. The old folder is $before. To go back: reconfigure --undo"
say_where
if [ -d "$folder/.git" ]; then
  # Git refuses the repository of somebody else, and /etc/nixos is root's.
  as_root=''
  [ "$(stat -c %u "$folder")" != 0 ] || as_root='sudo '
  say "Git sees the change, too: \${as_root}git -C $folder diff"
fi
if ask 'Rebuild the machine now? (y/n)' && [ "$answer" = y ]; then
  exec nixos-rebuild switch --flake "path:$folder#$flake"
fi
say 'To apply it, type: rebuild'
`],["modules/core/registry.nix",`# Gives this flake a short name, for its development shells: nix flake init -t guest#rust
{ inputs, ... }:
{
  # The copy in the store, because only root may read all of /etc/nixos.
  nix.registry.guest.to = {
    type = "path";
    path = inputs.self.outPath;
  };
}
`],["modules/core/secrets-file.nix",`# @when secrets.scheme == file
# Warns when a build does not see secrets.nix.
{ lib, ... }:
lib.warnIf (!builtins.pathExists ../../secrets.nix) ''
  secrets.nix was not found: this build sets no password and no API keys.
  An existing account keeps its password; a new one stays locked until root runs \`passwd\`.
  - If you have a secrets.nix, Git hides it from \`.#\`. Build with \`path:\` instead:
      sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
  - If you want none, \`cp secrets.nix.example secrets.nix\` turns this warning off.
'' { }
`],["modules/core/security.nix",`# Rights: polkit, realtime audio, sudo, and the lock screen.
{
  security = {
    # Without this PAM entry swaylock locks the screen and accepts no password.
    pam.services.swaylock = { };

    polkit.enable = true;

    # Gives PipeWire realtime priority.
    rtkit.enable = true;

    # Only members of wheel may start sudo.
    sudo.execWheelOnly = true;
  };
}
`],["modules/core/services.nix",`# Small services that a desktop in a virtual machine needs.
{
  services = {
    dbus.enable = true;

    # Tells the disk which blocks are free, so that its file on the host can shrink.
    fstrim.enable = true;

    # Trash, network places and removable disks in file managers.
    gvfs.enable = true;

    # The host handles lid and sleep. Suspend the virtual machine on the host instead.
    logind.settings.Login = {
      HandleLidSwitch = "ignore";
      HandleSuspendKey = "ignore";
    };

    # Sets the clock. The .vmx turns the host's own time correction off, because two would disturb each other.
    timesyncd.enable = true;
  };
}
`],["modules/core/steam.nix",`# @when user.packages has steam
# Steam. The module adds the 32-bit graphics drivers that it and many games need.
{
  programs.steam.enable = true;
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
      # In addition to cache.nixos.org.
      substituters = "@facts.substituters@";
      trusted-public-keys = "@facts.trustedPublicKeys@";
    };
  };

  # Unfree programs (VS Code and the like) without asking for each.
  nixpkgs.config.allowUnfree = true;

  # Nix needs Git for flakes in a Git checkout, also when root builds.
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

  # Compressed swap in memory is used before the swap on disk. Builds then need less memory.
  zramSwap.enable = true;
}
`],["modules/core/terminal-exec.nix",`# Which terminal opens for a program without a window, such as a text editor in the file manager. GTK knows
# none of these terminals by itself.
{
  xdg.terminal-exec = {
    enable = true;
    settings.default = "@facts.terminalEntries@";
  };
}
`],["modules/core/user.nix",`# Your account, and its home through Home Manager. The shell has its own file.
{
  customsecrets,
  host,
  inputs,
  username,
  ...
}:
let
  # For NixOS an empty hash means "log in without a password". Here it means: no password is set.
  hash = customsecrets.hashedPassword or "";
in
{
  users.users.\${username} = {
    isNormalUser = true;
    # Fixed, because the mount of the shared folders names it.
    uid = 1000;
    extraGroups = [
      "networkmanager"
      "video"
      "wheel"
    ];

    # Used only when the account is created. Later, \`passwd\` changes the password. null sets none.
    hashedPassword = if hash == "" then null else hash;

    openssh.authorizedKeys.keys = "@user.sshKeys@";
  };

  home-manager = {
    useGlobalPkgs = true;
    useUserPackages = true;
    # Renames a file that is in the way. Without these, activation would stop.
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
    users.\${username} = {
      imports = [ ../home/default.vm.nix ];

      home = {
        inherit username;
        homeDirectory = "/home/\${username}";
        # The release whose defaults this home keeps. Do not change it when you upgrade.
        stateVersion = "@facts.stateVersion@";
      };
    };
  };
}
`],["modules/core/vm-overrides.nix",`# Off in a virtual machine, also if a module that you add later turns it on.
{ lib, ... }:
{
  hardware.bluetooth.enable = lib.mkForce false;

  # The host manages the battery.
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

    # For wlroots compositors such as sway or labwc. Hyprland reads neither: its own setting is
    # cursor.no_hardware_cursors in Home Manager, and it cannot start without 3D.
    WLR_NO_HARDWARE_CURSORS = "1";
    WLR_RENDERER_ALLOW_SOFTWARE = "1";
  };

  # Hyprland's portal shares the screen, GTK's opens files. programs.hyprland installs both.
  xdg.portal = {
    enable = true;
    config.hyprland.default = [
      "hyprland"
      "gtk"
    ];
  };
}
`],["modules/core/zsh.nix",`# @when user.shell == zsh
# Zsh as login shell. Its settings are in modules/home/zsh.
{ pkgs, username, ... }:
{
  programs.zsh = {
    # A login shell must be enabled in the system; Home Manager's option is not enough.
    enable = true;
    # Home Manager loads completion already.
    enableGlobalCompInit = false;
  };

  users.users.\${username}.shell = pkgs.zsh;
}
`],["modules/guest/vmware/compatible-entry.nix",`# @when facts.accelerated
# A boot entry "compatible", in case graphics fail: Hyprland without the patch in hyprland.nix, and
# programs that draw in software.
{ username, ... }:
{
  specialisation.compatible.configuration = {
    disabledModules = [ ./hyprland.nix ];

    home-manager.users.\${username} = {
      imports = [ ./home/software-overrides.nix ];

      # what the terminal's key opens
      _module.args.terminal = "foot";
    };
  };
}
`],["modules/guest/vmware/default.nix",`# Everything for VMware, one file per topic: tools, drivers, disk image \u2026 The host imports it. Home
# Manager's part, where there is one, lies in home/, and modules/home/default.vm.nix imports it.
{
  imports = "@imports@";
}
`],["modules/guest/vmware/home/autofit.nix",`# @when facts.followsWindow
# Follows the size of the VMware window. Hyprland reads a screen's modes only once. So a small service
# watches the size that the guest tools give to the kernel. VMware must let its window resize the guest.
{
  config,
  hypr,
  pkgs,
  screen,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # Hyprland counts a scale in steps of 1/120. It uses another scale if this one does not divide width
  # and height into whole numbers.
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
    # Hides the message about a scale that does not fit, which is true only until the service runs.
    config.misc.disable_scale_notification = true;

    # A reload resets the size, so the service starts again.
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
`],["modules/guest/vmware/home/clipboard.nix",`# @when host.clipboard
# Copy and paste of text and pictures between host and guest. VMware's tools work with X11 only. They get
# a hidden X server, and a script keeps its clipboard and Wayland's the same.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # with --sensitive (wl-clipboard 2.3) a copy stays out of the clipboard history
  copy = "@facts.hostCopyCommand@";

  # The user plugins of the tools, without resolutionSet: it would send VMware the size of the hidden server.
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

      # One direction at a time. Otherwise the second of two quick copies could be lost. A program that keeps
      # running to own a selection is started with 9>&-, so that it does not keep the lock.
      lock() {
        exec 9> "$work/lock"
        flock 9
      }

      # \`known\` holds what both sides have. It is not sent again, so nothing goes in circles.
      is_news() {
        [ -s "$1" ] && ! cmp --silent "$1" "$work/known"
      }

      # wl-paste runs this at every copy in the guest, with the data on standard input. Arguments: text or
      # image, and the MIME type.
      guest_copied() {
        # not an empty clipboard, and not what a password manager marked as secret
        [ "''\${CLIPBOARD_STATE:-data}" = data ] || return 0
        # office programs offer text as a picture, too: take the text
        if [ "$1" = image ] && wl-paste --list-types | grep --quiet '^text/plain'; then
          return 0
        fi
        head --bytes=4000001 > "$work/guest.$1"
        # VMware takes 4 MiB with its headers
        if [ "$(stat --format=%s "$work/guest.$1")" -gt 4000000 ]; then
          echo "too large for the host: $1"
          return 0
        fi
        # A large copy takes seconds in a slow guest, and so does one that a program makes only when asked. Reading
        # it again takes as long. There is a limit, because a program that hangs must not keep the lock for good.
        patience=$((5 + 2 * SECONDS))
        lock
        is_news "$work/guest.$1" || return 0
        # The clipboard has changed since, perhaps by the host. That change is handled by its own call.
        if ! timeout "$patience" wl-paste --no-newline --type "$2" 2> /dev/null | cmp --silent - "$work/guest.$1"; then
          return 0
        fi
        mv "$work/guest.$1" "$work/known"
        # Sets both selections, because the tools send the newer one. Text needs xsel, which offers a
        # timestamp; with xclip the host would get its own old text back.
        for selection in primary clipboard; do
          if [ "$1" = text ]; then
            xsel "--$selection" --input < "$work/known" 9>&-
          else
            xclip -selection "$selection" -target image/png -in "$work/known" 9>&-
          fi
        done
        echo "for the host: $1"
      }

      # Reads from the hidden clipboard what the tools have put there.
      host_copied() {
        local targets target type
        targets=$(timeout 5 xclip -out -selection clipboard -target TARGETS 2> /dev/null 9>&-) || return 0
        offers() {
          grep --quiet --line-regexp --fixed-strings -- "$1" <<< "$targets"
        }
        # Only xsel offers INCR, and only xclip offers no TIMESTAMP: both are from this script. Copied files
        # are offered as text, too, and reading them would hang the tools.
        if offers INCR || offers text/uri-list; then
          return 0
        elif offers UTF8_STRING; then
          target=UTF8_STRING type=text/plain
        elif offers TIMESTAMP && offers image/png; then
          target=image/png type=image/png
        else
          return 0
        fi
        # 4 MB take seconds in a slow guest
        timeout 30 xclip -out -selection clipboard -target "$target" > "$work/host" 2> /dev/null 9>&- || return 0
        is_news "$work/host" || return 0
        mv "$work/host" "$work/known"
        \${copy} --type "$type" < "$work/known" 9>&-
        echo "from the host: $type"
      }

      if [ $# -gt 0 ]; then
        guest_copied "$@"
        exit
      fi

      # Not :0, which Xvfb would choose by itself: XWayland needs it.
      export DISPLAY=":$UID" XAUTHORITY="$work/Xauthority"
      rm --force "$work"/*
      # on standard input, because every account sees the words of a command
      xauth -q source - <<< "add $DISPLAY . $(mcookie)" 2> /dev/null
      Xvfb "$DISPLAY" -displayfd 3 -auth "$XAUTHORITY" -nolisten tcp -noreset -extension GLX -screen 0 640x480x24 3> "$work/ready" &
      until [ -s "$work/ready" ]; do
        kill -0 $!
        sleep 0.1
      done
      # xsel offers UTF-8 only after a program has asked for it once
      xclip -out -selection clipboard -target UTF8_STRING > /dev/null 2>&1 || true

      GDK_BACKEND=x11 NO_AT_BRIDGE=1 XDG_SESSION_TYPE=x11 vmtoolsd -n vmusr --plugin-path \${plugins} &
      for kind in 'text text/plain;charset=utf-8' 'image image/png'; do
        wl-paste --type "''\${kind#* }" --watch "$0" "''\${kind% *}" "''\${kind#* }" &
      done
      pause=1
      while true; do
        # Waits for the next change before it reads this one, so that it misses none.
        timeout "$pause" clipnotify &
        sleep 0.1
        lock
        host_copied
        exec 9>&-
        status=0
        wait $! || status=$?
        case $status in
          0) pause=1 ;;
          # No change in that time. clipnotify may have started too late and missed one, so read again soon,
          # then less and less often.
          124) pause=$((pause < 60 ? 2 * pause : 60)) ;;
          *) exit 1 ;;
        esac
      done &

      # When one of them ends, all end, and systemd starts the service again.
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
      # gives up where it cannot work; the guest's own clipboard keeps working
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

      # Restrictions that a user service can set. VSOCK is the connection to VMware.
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
`],["modules/guest/vmware/home/compatible.nix",`# @when facts.compatible
# Compatible graphics: all programs draw in software. The settings have a file of their own, because with
# accelerated graphics only a boot entry takes them.
{
  imports = [ ./software-overrides.nix ];
}
`],["modules/guest/vmware/home/default.nix",`# @when facts.hasGuestHome
# The home's part of VMware. modules/home/default.vm.nix imports it.
{
  imports = "@imports@";
}
`],["modules/guest/vmware/home/software-overrides.nix",`# Programs draw in software, because sharing GPU buffers fails between Hyprland and VMware's virtual GPU.
# Hyprland itself uses the GPU, so the variables are set only after it has started.
{ hypr, lib, ... }:
{
  wayland.windowManager.hyprland = {
    # before other start handlers, because programs inherit it from then on
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
`],["modules/guest/vmware/hyprland.nix",`# @when facts.accelerated
# Patches Hyprland for VMware's graphics, so that programs can draw with the GPU. Hyprland and its portal
# are compiled for it, with 8 GiB of memory: README.md says when, and how long that takes.
{
  nixpkgs.overlays = [
    (
      _final: prev:
      let
        # Hyprland closes every imported buffer with GEM_CLOSE. vmwgfx, which hands out surface ids
        # instead of GEM handles, refuses, and Hyprland kills the program. What frees them is
        # DRM_VMW_UNREF_SURFACE (10). https://github.com/hyprwm/aquamarine/issues/360
        # toFile, because another path at each update would compile Hyprland again.
        release = builtins.toFile "release-vmwgfx-surface.inc" ''
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
            head='using namespace Hyprutils::OS;'
            fd='PROTO::linuxDma->m_mainDeviceFD.get()'
            close="drmCloseBufferHandle($fd, handle)"
            if grep --quiet vmwgfx $file; then
              echo "This Hyprland knows vmwgfx by itself: there is nothing to patch."
            elif grep --quiet --line-regexp "$head" $file && grep --quiet --fixed-strings "if ($close) {" $file; then
              sed --in-place \\
                --expression "/^$head\\$/r \${release}" \\
                --expression "s/if ($close) {/if ($close \\&\\& releaseVmwgfxSurface($fd, handle)) {/" \\
                $file
            else
              # Stops here: unpatched, it would build, and close every program as soon as it starts.
              cat >&2 << END
            modules/guest/vmware/hyprland.nix does not fit this version of Hyprland: its source has changed.
            The system that runs now stays as it is. To build a new one all the same:
            - type reconfigure, and choose compatible graphics, which need no patch, or
            - if Hyprland runs in VMware without it now, remove ./hyprland.nix from modules/guest/vmware/default.nix.
            END
              exit 1
            fi
          '';
        });
      }
    )
  ];
}
`],["modules/guest/vmware/image.nix",`# What differs in the ready disk image: nix build 'path:.#vmware-image'
{
  image.modules.vmware =
    { lib, modulesPath, ... }:
    {
      # Declares virtualisation.diskSize. The image builder reads this option, but did not declare it in
      # nixpkgs of August 2026. A second import of the same file has no effect.
      imports = [ "\${modulesPath}/virtualisation/disk-size-option.nix" ];

      # nixpkgs' image builder boots with GRUB, from a partition with its own label, and has no swap.
      # Its /boot has 256 MiB: lower boot.loader.systemd-boot.configurationLimit if you keep it.
      boot.loader = {
        efi.canTouchEfiVariables = lib.mkForce false;
        systemd-boot.enable = lib.mkForce false;
      };
      fileSystems."/boot".device = lib.mkForce "/dev/disk/by-label/ESP";
      swapDevices = lib.mkForce [ ];

      # The name of the disk in the .vmx file.
      image.baseName = "nixos";

      # In MiB. The file grows as it fills.
      virtualisation.diskSize = "@host.diskGiB@" * 1024;
    };
}
`],["modules/guest/vmware/resolution.nix",`# @when facts.followsWindow
# Lets the guest tools tell the kernel the size of VMware's window. home/autofit.nix then tells Hyprland.
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
    # With its path, because mount does not find the program by its name (NixOS/nixpkgs#217853).
    fsType = "fuse./run/current-system/sw/bin/vmhgfs-fuse";
    options = [
      "defaults"
      "allow_other"
      "auto_unmount"
      # Your account (user.nix) and NixOS' group users.
      "uid=1000"
      "gid=100"
      "umask=22"
      # Boots also if sharing is off in VMware.
      "nofail"
    ];
  };
}
`],["modules/guest/vmware/tools.nix",`# The guest's side of VMware: tools and drivers.
{
  virtualisation.vmware.guest = {
    enable = true;
    # Without this, NixOS thinks that a machine without X11 has no screen.
    headless = false;
  };

  # They would also load later, when the device is found. Loading them early does no harm.
  boot.kernelModules = "@facts.kernelModules@";
}
`],["modules/guest/vmware/x86.nix",`# @when facts.isX86
# Settings for guests on Intel and AMD only.
{
  # VMware has no such hardware.
  boot.blacklistedKernelModules = [
    "i915"
    "intel_agp"
  ];

  # Only for an X server, if you add one. Wayland does not use it.
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
`],["modules/home/api-keys.nix",`# API keys from secrets.nix as environment variables of your session. Empty ones are left out.
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
    historyControl = [
      "erasedups"
      "ignoreboth"
    ];
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
  # without a choice the clipboard stays as it is
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
`],["modules/home/commands.nix",`# Commands that key binds, menus and the bar share.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default, because a boot entry may set another one
    terminal = lib.mkDefault "@facts.terminalCommand@";

    commands = {
      inherit terminal;
      launcher = "@facts.launcherCommand@";
      # shows lines and prints the one that you choose
      menu = "@facts.menuCommand@";
      # pidof, because a second lock screen would not end the first one
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

  # Also for a Hyprland that was not started by a login, which has no session variables.
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
{
  imports = "@imports@";

  xdg.enable = true;
}
`],["modules/home/default.vm.nix",`# The home for a VMware guest. modules/core/user.nix imports this file.
{
  imports = "@facts.homeImports@";
}
`],["modules/home/desktop-tools.nix",`# Small programs that every desktop needs, and the usual folders of a home.
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
`],["modules/home/file-manager.nix",`# "Open Terminal Here" in the menus of Thunar, the file manager. Its own entry opens a terminal only on Xfce.
{ commands, ... }:
{
  xdg.configFile."Thunar/uca.xml".text = ''
    <?xml version="1.0" encoding="UTF-8"?>
    <actions>
      <action>
        <icon>utilities-terminal</icon>
        <name>Open Terminal Here</name>
        <unique-id>open-terminal-here</unique-id>
        <command>\${commands.terminal} --working-directory=%f</command>
        <description>Opens your terminal in this folder</description>
        <patterns>*</patterns>
        <startup-notify/>
        <directories/>
      </action>
    </actions>
  '';
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
      # true in compatible graphics: draws pages without the GPU
      "gfx.webrender.software" = "@facts.compatible@";
      "browser.aboutwelcome.enabled" = false;
      "browser.newtabpage.activity-stream.showSponsored" = false;
      "browser.newtabpage.activity-stream.showSponsoredTopSites" = false;
      "browser.tabs.inTitlebar" = 0;
    };
  };

  wayland.windowManager.hyprland.settings.bind = [ (hypr.run "B" "Apps: browser" "firefox") ];
}
`],["modules/home/fish.nix",`# @when user.shell == fish
# Fish: colours and keys. Suggestions and highlighting are built in.
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
`],["modules/home/foot.nix",`# Foot, a terminal that needs no GPU: it also opens where another one cannot draw.
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
    # Compatible graphics: one process per window, so that the GPU never ends more than one.
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
# Whose SSH signatures Git accepts as valid: your own.
{ config, lib, ... }:
let
  inherit (config.programs.git) settings signing;
  key = if signing.key == null then "" else lib.removePrefix "key::" signing.key;
  email = settings.user.email or "";
  # With a path, the key itself is not known here.
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
    # \`git commit -S\` uses this while no key is named.
    (lib.mkIf (key == "") { defaultKeyCommand = "ssh-add -L"; })
    (lib.mkIf isKnown { allowedSignersFile = "\${config.xdg.configHome}/git/allowed_signers"; })
  ];

  xdg.configFile."git/allowed_signers" = lib.mkIf isKnown { text = "\${email} \${key}\\n"; };
}
`],["modules/home/git-signing.nix",`# Signs every commit and tag if there is a key: here, or as \`git.signingKey\` in secrets.nix.
{ customsecrets, lib, ... }:
let
  # The key in secrets.nix replaces the public answer.
  private = customsecrets.git.signingKey or "";
  public = "@facts.signingKey@";
  named = if private != "" then private else public;

  # Git takes text that begins with ssh- or key:: as a key, and any other text as a path.
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
      # the terminal's sixteen colours, which are the palette's
      syntax-theme = "ansi";
    };
  };
}
`],["modules/home/gpg.nix",`# @when user.gitSigning == openpgp
# OpenPGP: the agent that keeps your key unlocked, and the dialog that asks for its passphrase.
{ pkgs, ... }:
{
  programs.gpg.enable = true;

  services.gpg-agent = {
    enable = true;
    # draws without the GPU
    pinentry.package = pkgs.pinentry-qt;
    defaultCacheTtl = 3600;
  };
}
`],["modules/home/gtk.nix",`# GTK programs (files, sound settings, dialogs) in the colours of the palette.
{ palette, pkgs, ... }:
let
  shade = if palette.dark then "dark" else "light";

  # Colour names that adw-gtk3 and libadwaita both use.
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
    # libadwaita ignores themes and reads only the colours.
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
# Locks after ten minutes without input. The screen stays on and the guest awake, because some guests do
# not wake up again.
{
  commands,
  config,
  lib,
  pkgs,
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
      "PATH=\${config.home.profileDirectory}/bin:/run/current-system/sw/bin"
    ];
    # A restart of this service must not end the lock screen, or the session would stay locked.
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
`],["modules/home/hyprland/behaviour.nix",`# How windows behave, and which messages Hyprland does not show.
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
      # Lets you start a crashed lock screen again, from a text console.
      allow_session_lock_restore = true;
      focus_on_activate = true;
    };
    # X11 programs draw at full resolution instead of being enlarged
    xwayland.force_zero_scaling = true;
  };
}
`],["modules/home/hyprland/binds.nix",`# Keys for programs and windows. Other files add their own; modifier + F1 shows all. None uses Ctrl,
# because VMware itself uses Ctrl + Alt.
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
`],["modules/home/hyprland/default.nix",`# Hyprland's configuration, written as Lua. The program itself comes with the system.
{
  imports = "@imports@";

  wayland.windowManager.hyprland = {
    enable = true;
    configType = "lua";
    # null: modules/core/hyprland.nix installs it
    package = null;
    portalPackage = null;
  };
}
`],["modules/home/hyprland/dwindle.nix",`# @when hyprland.layout == dwindle
# Dwindle: each new window takes half of the focused window.
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
    # key binds use the first of several layouts
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
# A second key for the list of keys, for keyboards without free F keys, as on a Mac.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "slash" "Help: all keys" "show-keys")
  ];
}
`],["modules/home/hyprland/keys.nix",`# The list of all keys, in the launcher. It is made from the binds, so it is always complete.
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
    \${hypr.wheel.down} = "wheel down";
    \${hypr.wheel.up} = "wheel up";
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
        # Hyprland's own value. A larger one fades sooner.
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
      # shown until the wallpaper has loaded
      background_color = hypr.rgb palette.mantle;
      disable_hyprland_logo = true;
      disable_splash_rendering = true;
      force_default_wallpaper = 0;
      font_family = look.font;
    };
  };
}
`],["modules/home/hyprland/lua.nix",`# Functions that write Lua: binds, commands and colours for the other files of this folder.
{
  lib,
  look,
  pkgs,
  ...
}:
let
  mod = "@hyprland.modifier@";
  # with its path, because services have another PATH
  hyprctl = "/run/current-system/sw/bin/hyprctl";

  lua = lib.generators.mkLuaInline;
  exec = command: "hl.dsp.exec_cmd(\${builtins.toJSON command})";

  # What binds call the ways that the mouse wheel turns. Hyprland 0.55 has them the other way round.
  wheel =
    if lib.versionAtLeast pkgs.hyprland.version "0.56" then
      {
        down = "mouse_down";
        up = "mouse_up";
      }
    else
      {
        down = "mouse_up";
        up = "mouse_down";
      };

  # Every bind has a description: hyprland/keys.nix makes the list of keys from it.
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
      wheel
      ;

    # modifier + keys starts a program
    run =
      keys: description: command:
      bind "\${mod} + \${keys}" description (exec command) { };

    # modifier + keys calls a dispatcher of Hyprland
    press =
      keys: description: dispatcher:
      bind "\${mod} + \${keys}" description dispatcher { };

    # the same while a mouse button is held
    drag =
      keys: description: dispatcher:
      bind "\${mod} + \${keys}" description dispatcher { mouse = true; };

    # for bar and services, so that Hyprland starts the program
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
      # Hyprland's own values, to be changed here: the large window's share \u2026
      mfact = 0.55;
      # \u2026 and which place a new window takes.
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
  # The notification shows the volume, also without a bar. A new one replaces the last one.
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
`],["modules/home/hyprland/monitors.nix",`# Screens. The scale is always set: VMware's screen has no size in millimetres, so Hyprland's own guess
# is twice too large.
{ screen, ... }:
{
  _module.args.screen = {
    output = "Virtual-1";
    # the host's mouse pointer starts here; at another position it may not reach the whole screen
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
`],["modules/home/hyprland/resize.nix",`# A mode in which the arrow keys resize the window. Escape ends it.
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
        "org\\\\.gnupg\\\\.pinentry-qt"
        "polkit-gnome-authentication-agent-1"
        "xdg-desktop-portal-gtk"
      ];
      float = true;
      center = true;
    }
    {
      # asks which screen or window to share; its class differs between packages
      name = "float-share-picker";
      match.title = "^Select what to share$";
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
      # X11 windows without a name are drag icons and must not take the focus
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
`],["modules/home/hyprland/vm-overrides.nix",`# Settings of Hyprland for VMware's screen and mouse pointer. They override the other files.
{ lib, ... }:
{
  wayland.windowManager.hyprland.settings.config = {
    # The hardware cursor does not work with VMware's virtual GPU.
    cursor.no_hardware_cursors = lib.mkForce 1;

    misc = {
      # Any key or mouse movement turns a dark screen on again.
      key_press_enables_dpms = lib.mkForce true;
      mouse_move_enables_dpms = lib.mkForce true;
      # a virtual screen has no variable refresh rate
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
  # Key codes, because not every layout has digits on this row.
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
      (hypr.press hypr.wheel.down "Workspace: next" next)
      (hypr.press hypr.wheel.up "Workspace: previous" previous)
      (hypr.press "S" "Scratchpad: show or hide" ''hl.dsp.workspace.toggle_special("scratch")'')
      (hypr.press "SHIFT + S" "Window: to the scratchpad" toScratchpad)
    ];

    # always shown, so that the bar keeps its width
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
# Asks for your password when a program needs root rights.
{
  services.hyprpolkitagent.enable = true;
}
`],["modules/home/input-method.nix",`# @when facts.needsInputMethod
# Fcitx 5, to type Chinese, Japanese or Korean. Ctrl + Space switches it on and off.
{ lib, pkgs, ... }:
let
  # Programs start with the first one.
  methods = "@facts.inputMethods@";
  item = index: name: lib.nameValuePair "Groups/0/Items/\${toString index}" { Name = name; };
in
{
  i18n.inputMethod = {
    enable = true;
    type = "fcitx5";
    fcitx5 = {
      addons = with pkgs; "@facts.inputMethodAddons@";
      # Hyprland supports Wayland's own protocol, so no toolkit needs a variable.
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
`],["modules/home/keyring-editors.nix",`# @when facts.hasKeyringEditors
# VS Code and its like do not know Hyprland, so they use the keyring only if told to.
{ lib, ... }:
let
  files = "@facts.keyringEditorFiles@";
in
{
  home.file = lib.genAttrs files (_: {
    text = builtins.toJSON { password-store = "gnome-libsecret"; };
  });
}
`],["modules/home/keyring-programs.nix",`# @when facts.hasKeyringPrograms
# Programs made of Chromium or Electron. They do not know Hyprland, so they use the keyring only if told to.
{ pkgs, ... }:
let
  programs = with pkgs; "@facts.keyringPrograms@";

  withKeyring =
    package:
    pkgs.symlinkJoin {
      inherit (package) meta name;
      paths = [ package ];
      nativeBuildInputs = [ pkgs.makeWrapper ];
      postBuild = ''
        for program in $out/bin/*; do
          wrapProgram $program --add-flags --password-store=gnome-libsecret
        done

        # Entries of the launcher may name the program with its path.
        for entry in $out/share/applications/*.desktop; do
          sed --in-place "s|\${package}|$out|g" $entry
        done
      '';
    };
in
{
  home.packages = map withKeyring programs;
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
    place: name:
    let
      found = lib.attrByPath (lib.splitString "." name) null pkgs;
    in
    if lib.isDerivation found then
      # Two packages with the same file would stop the build. So the other modules' go first, then the earlier names'.
      # Not lib.setPrio, because it makes an output such as openssl.bin the whole package again.
      found
      // {
        meta = found.meta or { } // {
          priority = 100 + place;
        };
      }
    else
      throw "modules/home/more-packages.nix: nixpkgs has no package \u201C\${name}\u201D. Correct or remove the name.";
in
{
  home.packages = lib.imap1 find names;
}
`],["modules/home/neovim.nix",`# @when user.editor == neovim
# Neovim, the default editor, with a small setup for Nix.
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
      nixd
      nixfmt
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
# Not bat, btop, eza, fd and ripgrep: shell-tools.nix has them.
{ pkgs, ... }:
{
  home.packages = with pkgs; "@facts.homePackages@";
}
`],["modules/home/polkit-gnome.nix",`# @when facts.compatible
# Asks for your password when a program needs root rights. This agent draws without the GPU.
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

    # path: also sees secrets.nix, which Git does not track; sudo, because only root may read it
    rebuild = "@facts.rebuildCommand@";
    rebuild-test = "sudo nh os test --bypass-root-check path:/etc/nixos --hostname vmware-guest";
    rollback = "sudo nixos-rebuild switch --rollback";
    update = "sudo nix flake update --flake path:/etc/nixos";
    cleanup = "nh clean all --keep-since 7d";
  };

  programs = {
    bat = {
      enable = true;
      # the terminal's sixteen colours, which are the palette's
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

    # fzf and Neovim search with them, too
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
# Starship, the prompt: folder, Git branch and status, result of the last command.
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
      # words instead of logos, so that any font shows them
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
      # shown if the picture is missing
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
# \`terminal\` starts the terminal you chose, and foot if that one cannot draw.
{ hypr, pkgs, ... }:
let
  chosen = "@user.terminal@";

  # A window that you close ends its terminal with status 0. If the GPU fails, the terminal ends with an
  # error or a signal, or (kitty) with 0 and a message. That mostly takes a second, but up to half a
  # minute on a busy host.
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
      notify-send 'Terminal' '\${chosen} closed at its start, so foot opens instead.' &
      exec foot "$@"
    fi
    exit "$status"
  '';
in
{
  home.packages = [ terminal ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + Return" "Apps: foot, needs no GPU" "foot")
  ];
}
`],["modules/home/theme.nix",`# Colours, font and corners that all programs share. A change here changes all of them.
{ lib, ... }:
{
  _module.args = {
    palette = "@facts.palette@";

    look = {
      font = "JetBrainsMono Nerd Font";
      radius = "@hyprland.rounding@";
      border = "@hyprland.borderSize@";
      shade = "#000000";
      # removes the # of a colour, for programs that write colours without it
      bare = lib.removePrefix "#";
    };
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

  # used by the Nix extension
  home.packages = with pkgs; [
    nixd
    nixfmt
  ];

  programs.vscode = {
    enable = true;
    argvSettings = {
      # true in compatible graphics: draws without the GPU
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

  # fills everything below a line from the left edge to the right one
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
  # in a fixed place, because the lock screen shows it, too
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
# Restarts the bar when it is not visible. On a busy machine Hyprland can answer Waybar too late; Waybar
# then keeps running, but is never drawn.
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
  # if this fails, systemd restarts the service
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
  # Symbols of the Nerd Font. Nix strings have no escape for code points, so JSON reads them.
  symbol = code: builtins.fromJSON ''"\\u\${code}"'';
  icons = builtins.mapAttrs (_: code: quiet (symbol code)) {
    cable = "f0e8";
    memory = "efc5";
    muted = "f026";
    processor = "f2db";
    sound = "f028";
    wifi = "f1eb";
  };
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
        format = symbol "f313";
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
        format = "\${icons.sound} {volume}%";
        format-muted = "\${icons.muted} off";
        on-click = start "pavucontrol";
      };

      network = {
        interval = 10;
        format-ethernet = "\${icons.cable} {ipaddr}";
        format-wifi = "\${icons.wifi} {ipaddr}";
        format-linked = "\${icons.cable} no address";
        format-disconnected = "\${icons.cable} off";
        tooltip-format = "{ifname}: {ipaddr}/{cidr}, gateway {gwaddr}";
      };

      cpu = {
        interval = 5;
        format = "\${icons.processor} {usage}%";
      };

      memory = {
        interval = 10;
        format = "\${icons.memory} {percentage}%";
        tooltip-format = "{used:0.1f} of {total:0.1f} GiB";
      };

      "custom/session" = {
        format = symbol "f011";
        tooltip-format = "Lock, log out, restart or switch off";
        on-click = start "session-menu";
      };
    };
  };
}
`],["modules/home/waybar/language.nix",`# @when facts.showsLayout
# Shows the current keyboard layout in the bar.
{ lib, palette, ... }:
let
  keyboard = builtins.fromJSON ''"\\uf11c"'';
in
{
  programs.waybar = {
    settings.mainBar = {
      modules-right = lib.mkBefore [ "hyprland/language" ];
      "hyprland/language".format = "<span color='\${palette.subtext}'>\${keyboard}</span> {short}";
    };
    style = ''
      #language {
        padding: 0 4px 0 14px;
      }
    '';
  };
}
`],["modules/home/waybar/style.nix",`# @when hyprland.bar == waybar
# The bar's style: three groups that float above the wallpaper.
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
      font-size: 16px;
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
    };
    initContent = ''
      # Completion: a menu, small letters also match capitals, the colours of ls.
      zstyle ':completion:*' menu select
      zstyle ':completion:*' matcher-list 'm:{a-zA-Z}={A-Za-z}' 'r:|[._-]=* r:|=*'
      zstyle ':completion:*' list-colors "''\${(s.:.)LS_COLORS}"
      zstyle ':completion:*:descriptions' format '%B%d%b'

      setopt interactive_comments
    '';
  };
}
`],["modules/home/zsh/keybinds.nix",`# @when user.shell == zsh
# Keys of the command line: Emacs style, and the usual arrow and jump keys.
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
      bindkey '^[OA' up-line-or-beginning-search   # what both send while you type, as NixOS sets up zsh
      bindkey '^[OB' down-line-or-beginning-search
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
# What you typed into the wizard. Git ignores this file. secrets.nix.example explains each key.
{
  hashedPassword = "@secrets.hashedPassword@";

  apiKeys = "@secrets.apiKeys@";
}
`],["secrets.nix.example",`# All keys of secrets.nix. To use it: install -m 600 secrets.nix.example secrets.nix
#
# Git ignores secrets.nix, so only a \`path:\` flake sees it:
#   sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
#
# Its values are copied to /nix/store, which every account of this machine can read. That is acceptable
# for the hash of a strong password. Keep keys that cost money with agenix (github.com/ryantm/agenix).
{
  # Made by \`mkpasswd\`, which asks for the password ($y$\u2026, $6$\u2026 and $2b$\u2026 are understood).
  # Empty: this file sets no password, and the installer asks for one.
  # It is used only when the account is created. To change the password later, run \`passwd\`.
  hashedPassword = "";

  # Become variables of your session, as modules/home/api-keys.nix names them. Empty: not set.
  apiKeys = "@facts.emptyApiKeys@";

  # The rest is not secret. You can leave it out: the configuration has the same values.
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
  # The public key of key.txt, and the keys that you gave.
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
`],["templates/go/flake.nix",`# A development shell for Go. After \`direnv allow\`, it is loaded whenever you enter this folder.
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
`],["templates/node/flake.nix",`# A development shell for Node.js. After \`direnv allow\`, it is loaded whenever you enter this folder.
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
`],["templates/python/flake.nix",`# A development shell for Python. After \`direnv allow\`, it is loaded whenever you enter this folder.
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
`],["templates/rust/flake.nix",`# A development shell for Rust. After \`direnv allow\`, it is loaded whenever you enter this folder.
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
CDPATH='' cd -- "$(dirname -- "$0")" && exec sh ./create-vm.sh "$@"
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
# Latin-1 keeps every byte: VMware may have written the file in another encoding.
$latin1 = [Text.Encoding]::GetEncoding(28591)

# After the installation the disc is not needed, and it may hold secrets.
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
  Write-Host "Your downloaded archive and $seed hold the same files. Keep them in a safe place, or delete them, too."
  exit 0
}

# VMware's folder, from the registry, or its usual places.
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
  $newest = Get-ChildItem -LiteralPath (Join-Path $HOME 'Downloads') -Filter '*nixos-*x86_64*.iso' -ErrorAction SilentlyContinue |
    Sort-Object LastWriteTime -Descending | Select-Object -First 1
  if ($newest) { $Iso = $newest.FullName }
}

$vmx = Join-Path $Dir "$name.vmx"
if (Test-Path -LiteralPath $vmx) {
  throw "$vmx exists already. Take another folder with -Dir, or remove that virtual machine in VMware first."
}
$Dir = (New-Item -ItemType Directory -Force -Path $Dir).FullName
$vmx = Join-Path $Dir "$name.vmx"

# Values that are known only on this computer. A value cannot hold quotes or line ends.
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
if ($hasSeed -and (Get-ChildItem -LiteralPath (Join-Path $flake 'secrets') -Filter '*.age' -ErrorAction SilentlyContinue)) {
  $recipients = Get-Content -Raw -LiteralPath (Join-Path $flake 'secrets\\secrets.nix')
  $candidates = @((Join-Path $flake 'key.txt'), (Join-Path (Split-Path -Parent $flake) 'key.txt'))
  $candidates += @(Get-ChildItem -LiteralPath (Join-Path $HOME 'Downloads') -Filter 'key*.txt' -ErrorAction SilentlyContinue |
    ForEach-Object { $_.FullName })
  $keyFile = $candidates | Where-Object { Test-Path -LiteralPath $_ } | Where-Object {
    (Get-Content -Raw -LiteralPath $_) -match '(?m)^# public key: (age1[a-z0-9]+)' -and $recipients.Contains($Matches[1])
  } | Select-Object -First 1
  if (-not $keyFile) {
    throw "key.txt is missing: it opens your secrets, and the wizard saved it beside the archive. Put it here and start this again: $flake\\key.txt (Without a key: delete $seed, and bring the folder into the machine another way, see NEXT-STEPS.md.)"
  }
  $bytes = [IO.File]::ReadAllBytes($seed)
  $keyBytes = [IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $keyFile).ProviderPath)
  if ($keyBytes.Length -gt 2048) {
    throw "$keyFile is too large for the disc. Keep only the lines of this key in it: AGE-SECRET-KEY-... and # public key: ..."
  }
  [Array]::Copy($keyBytes, 0, $bytes, $bytes.Length - 2048, $keyBytes.Length)
  [IO.File]::WriteAllBytes((Join-Path $Dir 'seed.iso'), $bytes)
  Write-Host "The seed disc has the key to your secrets, from $keyFile"
}
# @end

$disk = Join-Path $Dir 'nixos.vmdk'
if (Test-Path -LiteralPath $disk) {
  Write-Host 'The disk nixos.vmdk is there already and stays as it is.'
} else {
  $isMade = $false
  try {
    & $tool -c -s '@host.diskGiB@GB' -a lsilogic -t 0 $disk
    if ($LASTEXITCODE -ne 0) { throw "vmware-vdiskmanager failed (exit code $LASTEXITCODE). Is there room in \${Dir}?" }
    $isMade = $true
  } finally {
    # A disk that is only begun is removed, because the next run would take it for a finished one.
    if (-not $isMade -and (Test-Path -LiteralPath $disk)) { Remove-Item -LiteralPath $disk }
  }
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
  $above = Split-Path -Parent $PSScriptRoot
  $newer = @()
  if (Test-Path -LiteralPath (Join-Path $above 'flake.nix')) {
    $newer = Get-ChildItem -LiteralPath $above -Recurse -File -ErrorAction SilentlyContinue |
      Where-Object { $_.LastWriteTimeUtc -gt $made -and $_.Name -notlike 'key*.txt' -and $_.FullName -notlike '*\\.git\\*' } |
      Select-Object -First 3
  }
  if ($newer) {
    Write-Host ''
    Write-Host 'These files were changed after the seed disc was made, so the disc does not have the changes:'
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

# After the installation the disc is not needed, and it may hold secrets.
if [ "$forget_seed" = yes ]; then
  [ -f "$vmx" ] || fail "there is no $vmx" 'Say where the machine is: --dir DIR'
  [ ! -e "$vmx.lck" ] || fail 'the virtual machine is open in VMware.' \\
    'Shut it down, close it there, and start this again.'
  sed '/^sata0:2\\./d' "$vmx" >"$vmx.part"
  mv "$vmx.part" "$vmx"
  rm -f "$folder/seed.iso"
  echo 'The seed disc is taken out of the machine and deleted.'
  echo "Your downloaded archive and $seed hold the same files. Keep them in a safe place, or delete them, too."
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
    [ "$(wc -c <"$key")" -le 2048 ] || fail "$key is too large for the disc." \\
      'Keep only the lines of this key in it: AGE-SECRET-KEY-... and "# public key: ...".'
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
  # Only you can read it, because it holds what you typed.
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
  # A disk that is only begun is removed, because the next run would take it for a finished one.
  trap 'rm -f "$folder/nixos.vmdk"' EXIT
  trap 'exit 1' HUP INT TERM
  vmware-vdiskmanager -c -s "\${disk_gib}GB" -a lsilogic -t 0 "$folder/nixos.vmdk" || fail \\
    'the disk was not made.' "Look at the lines above. Is there room in $folder?"
  trap - EXIT HUP INT TERM
fi
mv "$vmx.part" "$vmx"

echo
echo "The virtual machine is in: $folder"
# @when host.sharedFolders
echo "Shared with it:            $share"
# @end
if [ -f "$seed" ]; then
  newer=''
  if [ -f "$here/../flake.nix" ]; then
    newer=$(cd "$here/.." && find . -type f -newer "$seed" ! -path './.git/*' ! -name .DS_Store ! -name 'key*.txt') || true
  fi
  if [ -n "$newer" ]; then
    echo
    echo 'These files were changed after the seed disc was made, so the disc does not have the changes:'
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

# Copies everything to memory first, because install.sh mounts the new disk at /mnt.
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
# Lazily if a shell is in it. A new system from an earlier try, mounted below it, stays mounted.
if mountpoint -q "$disc"; then umount "$disc" || umount -l "$disc"; fi
from_seed_disc=yes
export from_seed_disc
exec sh "$folder/install.sh" "$@"
`],["vmware/vmware-guest.vmx",`.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "20"
virtualHW.productCompatibility = "hosted"
displayName = "@host.name@"
# @when facts.isUnencrypted
annotation = "NixOS with Hyprland. Your account: @user.name@. Disk labels: nixos, boot, swap (where chosen). NEXT-STEPS.md leads to the desktop."
# @end
# @when facts.hasLuks
annotation = "NixOS with Hyprland. Your account: @user.name@. Disk labels: luks (nixos is inside it), boot. NEXT-STEPS.md leads to the desktop."
# @end
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
# @when host.clipboard
isolation.tools.copy.disable = "FALSE"
isolation.tools.paste.disable = "FALSE"
# @end
# @when facts.withoutClipboard
isolation.tools.copy.disable = "TRUE"
isolation.tools.paste.disable = "TRUE"
# @end
isolation.tools.dnd.disable = "TRUE"
`]];var jx="YOUR-HOST";function _y(e,n){let{protocol:i,port:o,origin:t,pathname:r}=new URL(e);return`${hp(e)?`${i}//${jx}${o&&`:${o}`}`:t}${r.replace(/\/$/,"")}/api/flake.tar.gz?${n}`}function hp(e){let{hostname:n}=new URL(e);return/^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(n)}var kt=class{#e;constructor(n){this.#e=n}static textOf(n){return n.#e}},Iy=new Set(["assert","else","if","in","inherit","let","or","rec","then","with"]),Ay=/^[A-Za-z_][A-Za-z0-9_'-]*$/,zy=100;function oa(e){return e instanceof kt}function aa(e){return kt.textOf(e)}function $t(e){for(let n of e.split("."))if(!Ay.test(n)||Iy.has(n))throw new TypeError(`Not a package attribute: ${JSON.stringify(e)}`);return new kt(e)}function Nr(e){if(!/^(?:\.\/|(?:\.\.\/)+)(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(e))throw new TypeError(`Not an import path: ${JSON.stringify(e)}`);return new kt(e)}function Ty(e){if(e.includes("\0"))throw new TypeError("A Nix string cannot hold NUL");if(/\p{Surrogate}/u.test(e))throw new TypeError("A lone surrogate has no UTF-8 form");return/["\\$\n\r\t]/.test(e)?`"${e.replace(/["\\]/g,"\\$&").replace(/\$\{/g,"\\${").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t")}"`:`"${e}"`}function xy(e){return Ay.test(e)&&!Iy.has(e)?e:Ty(e)}function Py(e,{indent:n=0,column:i=n}={}){return ia(e,n,i)}function ia(e,n,i){if(e===null)return"null";if(oa(e))return aa(e);switch(typeof e){case"boolean":return String(e);case"number":if(!Number.isSafeInteger(e))throw new TypeError(`Not an integer Nix can hold: ${e}`);return String(e===0?0:e);case"string":return Ty(e);case"object":return Array.isArray(e)?Rx(e,n,i):Mx(e,n,i);default:throw new TypeError(`Not a Nix value: ${typeof e}`)}}function Sy(e,n,i){let o=ia(e,n,i);return typeof e=="number"&&e<0?`(${o})`:o}function Rx(e,n,i){if(e.length===0)return"[ ]";let[o]=e;if(e.length===1&&o!==void 0){let s=Sy(o,n,i+2);if(!s.includes(`
`)&&i+s.length+4<zy)return`[ ${s} ]`}let t=n+2,r=" ".repeat(t);return`[
${e.map(s=>`${r}${Sy(s,t,t)}
`).join("")}${" ".repeat(n)}]`}function Mx(e,n,i){let o=Object.entries(e);if(o.length===0)return"{ }";let[t]=o;if(o.length===1&&t!==void 0){let l=xy(t[0]),c=`${l} = ${ia(t[1],n,i+2+l.length+3)};`;if(!c.includes(`
`)&&i+c.length+4<zy)return`{ ${c} }`}let r=n+2,a=" ".repeat(r);return`{
${o.map(([l,c])=>{let u=xy(l);return`${a}${u} = ${ia(c,r,r+u.length+3)};
`}).join("")}${" ".repeat(n)}}`}var Oy={be:{"":"be-latin1"},br:{"":"br-abnt2"},ca:{"":"cf"},ch:{"":"sg",de_nodeadkeys:"sg",fr:"fr_CH"},cz:{qwerty:"cz-lat2"},de:{"":"de",nodeadkeys:"de-latin1-nodeadkeys"},dk:{"":"dk"},ee:{"":"et"},es:{"":"es",dvorak:"es-dvorak"},fi:{"":"fi"},fr:{"":"fr",latin9:"fr-latin9"},gb:{"":"uk"},hr:{"":"croat"},hu:{"":"hu",qwerty:"hu101"},ie:{"":"ie"},is:{"":"is-latin1"},it:{"":"it"},jp:{"":"jp106"},latam:{"":"la-latin1"},lt:{"":"lt"},lv:{apostrophe:"lv",tilde:"lv-tilde"},nl:{"":"nl"},no:{"":"no"},pl:{"":"pl2"},pt:{"":"pt-latin1"},ro:{"":"ro",cedilla:"ro-cedilla",std:"ro-std"},rs:{latin:"sr-latin"},se:{"":"sv-latin1"},si:{"":"slovene"},sk:{"":"sk-qwertz",qwerty:"sk-qwerty"},tr:{"":"trq"},us:{dvorak:"dvorak",intl:"us-acentos"}};function Ny(e,n){return Object.hasOwn(Oy,e)?Oy[e]?.[n]??"":""}function _t({host:e,hyprland:n}){if(e.arch==="aarch64-linux"&&n.source==="flake")return{what:"Hyprland",time:"half an hour or more"};if(n.graphics==="accelerated")return{what:"Hyprland",time:"10 to 25 minutes"}}var gp={lockVersion:7,verified:{date:"2026-11-23",kind:"offline",how:"Nix 2.8.0, 2.26.3 and 2.34.8 accept the lock file. The options and packages of 10,000 random answer sets were compared with lists; nixpkgs itself was not evaluated, and no system was built."},roots:{"nixos-unstable":{flake:{"home-manager":"home-manager-hyprland",hyprland:"hyprland",nixpkgs:"nixpkgs-hyprland"},nixpkgs:{"home-manager":"home-manager-unstable",nixpkgs:"nixpkgs-unstable"}},"nixos-26.05":{flake:{"home-manager":"home-manager-26.05",hyprland:"hyprland",nixpkgs:"nixpkgs-26.05"},nixpkgs:{"home-manager":"home-manager-26.05",nixpkgs:"nixpkgs-26.05"}}},agenix:"agenix",nodes:{agenix:{github:"ryantm/agenix",rev:"b027ee29d959fda4b60b57566d64c98a202e0feb",narHash:"sha256-9VnK6Oqai65puVJ4WYtCTvlJeXxMzAp/69HhQuTdl/I=",lastModified:1770165109,inputs:{darwin:[],"home-manager":["home-manager"],nixpkgs:["nixpkgs"],systems:"systems-default"},source:"newest commit of the default branch"},aquamarine:{github:"hyprwm/aquamarine",rev:"1a10fe26a9f7d989c359e6a9ea61aa2e44d06c36",narHash:"sha256-H2CrAlJD9FsUbSEIhPVK3IyVjnK0vSxPruBef17GcBs=",lastModified:1785877886,inputs:{hyprutils:["hyprland","hyprutils"],"hyprwayland-scanner":["hyprland","hyprwayland-scanner"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"flake-compat":{github:"NixOS/flake-compat",rev:"5edf11c44bc78a0d334f6334cdaf7d60d732daab",narHash:"sha256-vNpUSpF5Nuw8xvDLj2KCwwksIbjua2LZCqhV1LNRDns=",lastModified:1767039857,flake:!1,source:"flake.lock of Hyprland v0.56.2"},"home-manager-26.05":{github:"nix-community/home-manager/release-26.05",rev:"65258d5c65a250189fde2e35f490d15e064c4c62",narHash:"sha256-Sxu1NLTD/Ern6hFGLlZmtKCSct3YQXZI/lls8RE1XeM=",lastModified:1787377438,inputs:{nixpkgs:["nixpkgs"]},source:"newest commit of release-26.05"},"home-manager-hyprland":{github:"nix-community/home-manager",rev:"a7c70cc290290f373f50cd820403833d250459ac",narHash:"sha256-5r/JgsoNMTx+qIh83WkxpujEKBR7PF5ssnh5vYCuSAw=",lastModified:1785958398,inputs:{nixpkgs:["nixpkgs"]},source:"head of master from 5 to 6 August 2026"},"home-manager-unstable":{github:"nix-community/home-manager",rev:"ec1a8fdf74ed3f276148ee106299a2ba0e65d51f",narHash:"sha256-XL2qfqmocfsvuEGyomZg4nOZfkuSe8vZtrOX99I+b6I=",lastModified:1787379775,inputs:{nixpkgs:["nixpkgs"]},source:"newest commit of master"},hyprcursor:{github:"hyprwm/hyprcursor",rev:"39435900785d0c560c6ae8777d29f28617d031ef",narHash:"sha256-fCpwFiTW0rT7oKJqr3cqHMnkwypSwQKpbtUEtxdkgrM=",lastModified:1776511930,inputs:{hyprlang:["hyprland","hyprlang"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprgraphics:{github:"hyprwm/hyprgraphics",rev:"8699c38f0e4a1ca3bfc84f84ba020509ced1f133",narHash:"sha256-dpW3UKG2NTboxxYGzOX4nZiH8YI++CpgosHmVaquOEI=",lastModified:1785855875,inputs:{hyprutils:["hyprland","hyprutils"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprland:{github:"hyprwm/Hyprland/v0.56.2",rev:"efb50993780079460b0cbed1363e2166a2de1d9f",narHash:"sha256-IptZjFf/bE9lv8SQLef4Wmn3KOs3BwchYr6aFcCJ9NI=",lastModified:1785939201,inputs:{aquamarine:"aquamarine",hyprcursor:"hyprcursor",hyprgraphics:"hyprgraphics","hyprland-guiutils":"hyprland-guiutils","hyprland-protocols":"hyprland-protocols",hyprlang:"hyprlang",hyprutils:"hyprutils","hyprwayland-scanner":"hyprwayland-scanner",hyprwire:"hyprwire",nixpkgs:"nixpkgs-hyprland","pre-commit-hooks":"pre-commit-hooks",systems:"systems-linux",xdph:"xdph"},source:"tag v0.56.2"},"hyprland-guiutils":{github:"hyprwm/hyprland-guiutils",rev:"a16ad89ed5fb4192c966018a80c652de8d96f748",narHash:"sha256-Ee78BRFi+MrmgHmmW+2dZUEI1R3cssEzza0ar3fsNX8=",lastModified:1784533903,inputs:{aquamarine:["hyprland","aquamarine"],hyprgraphics:["hyprland","hyprgraphics"],hyprlang:["hyprland","hyprlang"],hyprtoolkit:"hyprtoolkit",hyprutils:["hyprland","hyprutils"],"hyprwayland-scanner":["hyprland","hyprwayland-scanner"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"hyprland-protocols":{github:"hyprwm/hyprland-protocols",rev:"1cb6db5fd6bb8aee419f4457402fa18293ace917",narHash:"sha256-/6G/MsPvtn7bc4Y32pserBT/Z4SUUdBd4XYJpOEKVR4=",lastModified:1772460177,inputs:{nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprlang:{github:"hyprwm/hyprlang",rev:"090117506ddc3d7f26e650ff344d378c2ec329cc",narHash:"sha256-Qu+Wf2Bp5qUjyn2YpZNq8a7JyzTGowhT1knrwE38a9U=",lastModified:1777320127,inputs:{hyprutils:["hyprland","hyprutils"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprtoolkit:{github:"hyprwm/hyprtoolkit",rev:"bdba25ced39ea39ab004a8f31593ba0b0ff1ca35",narHash:"sha256-+p3MlyN/nqRefcf2IckPlGRUn9+hielqpS9XClbLleM=",lastModified:1782554491,inputs:{aquamarine:["hyprland","hyprland-guiutils","aquamarine"],hyprgraphics:["hyprland","hyprland-guiutils","hyprgraphics"],hyprlang:["hyprland","hyprland-guiutils","hyprlang"],hyprutils:["hyprland","hyprland-guiutils","hyprutils"],"hyprwayland-scanner":["hyprland","hyprland-guiutils","hyprwayland-scanner"],nixpkgs:["hyprland","hyprland-guiutils","nixpkgs"],systems:["hyprland","hyprland-guiutils","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprutils:{github:"hyprwm/hyprutils",rev:"5a7b8cf221914ce4714407950e4ffbdddcd8b66f",narHash:"sha256-DFc543bQN94Kt+RsD3Hiu7qCA1uKdqaFJKPMjzANKGU=",lastModified:1785843795,inputs:{nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"hyprwayland-scanner":{github:"hyprwm/hyprwayland-scanner",rev:"b8632713a6beaf28b56f2a7b0ab2fb7088dbb404",narHash:"sha256-Jxixw6wZphUp+nHYxOKUYSckL17QMBx2d5Zp0rJHr1g=",lastModified:1777159683,inputs:{nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},hyprwire:{github:"hyprwm/hyprwire",rev:"7d935bb54674aa0fbd327d2a6888bd0630079ed0",narHash:"sha256-ak5fWEmWZyax8trkV4aphdvjrbUiSyl6qS+y5GwBS7Y=",lastModified:1784465130,inputs:{hyprutils:["hyprland","hyprutils"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"},"nixpkgs-26.05":{github:"NixOS/nixpkgs/nixos-26.05",rev:"5880666fd9eb563038431edb35c2d0aa595884e6",narHash:"sha256-OURZPknrTjQrlNyxPdqzyqmU/81Wes1CUP/Ft1Rv/YI=",lastModified:1787204541,source:"flake.lock of home-manager release-26.05"},"nixpkgs-hyprland":{github:"NixOS/nixpkgs/nixos-unstable",rev:"e72e4f299401a3689d4b3d5fc6496b11db7064eb",narHash:"sha256-8fsyqeO+mJqvIzeO4xIpgJe/f7MTbbVTEC6RT6WSXNs=",lastModified:1785828668,source:"flake.lock of Hyprland v0.56.2"},"nixpkgs-unstable":{github:"NixOS/nixpkgs/nixos-unstable",rev:"2c423e03bbafcff28bfadc6781a4a8257f205cb5",narHash:"sha256-dt4WdcvsA8/RCe+VZZwqU0X+XMM3wBbGCWA0/sFWzGo=",lastModified:1787360063,source:"flake.lock of Hyprland main 6ffae9c"},"pre-commit-hooks":{github:"cachix/git-hooks.nix",rev:"43b3c1ab9d40fb1dbb008f451988a91e375825e9",narHash:"sha256-ReRHaLgr/uVqdD8afFSn+myXIfpHeOhP0yYe0TJqAA8=",lastModified:1784288435,inputs:{"flake-compat":"flake-compat",nixpkgs:["hyprland","nixpkgs"]},source:"flake.lock of Hyprland v0.56.2"},"systems-default":{github:"nix-systems/default",rev:"da67096a3b9bf56a91d16901293e51ba5b49a27e",narHash:"sha256-Vy1rq5AaRuLzOxct8nz4T6wlgyUR7zLU309k9mBC768=",lastModified:1681028828,source:"flake.lock of agenix"},"systems-linux":{github:"nix-systems/default-linux",rev:"31732fcf5e8fea42e59c2488ad31a0e651500f68",narHash:"sha256-12tWmuL2zgBgZkdoB6qXZsgJEH9LR3oUgpaQq2RbI80=",lastModified:1689347949,source:"flake.lock of Hyprland v0.56.2"},xdph:{github:"hyprwm/xdg-desktop-portal-hyprland",rev:"b653ab53a435e92cc00f34771e6823bc59f2f740",narHash:"sha256-sNIGmqZJiOM/lCWUuslV53zuk/p5sGCRcS3kHKfxQvA=",lastModified:1785846792,inputs:{"hyprland-protocols":["hyprland","hyprland-protocols"],hyprlang:["hyprland","hyprlang"],hyprutils:["hyprland","hyprutils"],"hyprwayland-scanner":["hyprland","hyprwayland-scanner"],nixpkgs:["hyprland","nixpkgs"],systems:["hyprland","systems"]},source:"flake.lock of Hyprland v0.56.2"}}};function xt({host:e,hyprland:n,secrets:i}){return{channel:e.channel,source:n.source,agenix:i.scheme==="agenix"}}var In={...gp,verified:Zx(gp.verified)};function Zx({date:e,kind:n,how:i}){if(n!=="offline"&&n!=="evaluation")throw new TypeError(`Not a check: ${n}`);return{date:e,kind:n,how:i}}function yp(e,{channel:n,source:i,agenix:o}){let t=e.roots[n]?.[i];if(!t)throw new Error(`pins.json has no roots for the channel ${n}`);return o?{...t,agenix:e.agenix}:t}function Uy(e){let n=Gx.get(e.channel);if(!n)throw new Error(`No lock file for the channel ${e.channel}`);return n[e.source][e.agenix?"agenix":"plain"]}function Vx(e,n){let i={},o=a=>{let s=a;for(let c=2;s in i;c++)s=`${a}_${c}`;let l={};return i[s]=l,{name:s,node:l}},t=(a,s)=>{let l=Object.keys(s).sort();if(l.length!==0){a.inputs={};for(let c of l){let u=s[c];a.inputs[c]=typeof u=="string"?r(c,u):u}}},r=(a,s)=>{let l=e.nodes[s];if(!l)throw new Error(`pins.json has no node \u201C${s}\u201D, which input \u201C${a}\u201D takes`);let{name:c,node:u}=o(a);t(u,l.inputs??{}),l.flake!==void 0&&(u.flake=l.flake);let[d,p,m]=l.github.split("/"),{rev:f,narHash:y,lastModified:k}=l;return u.locked={lastModified:k,narHash:y,owner:d,repo:p,rev:f,type:"github"},u.original={owner:d,...m&&{ref:m},repo:p,type:"github"},c};return t(o("root").node,n),`${JSON.stringify(Dy({nodes:i,root:"root",version:e.lockVersion}),null,2)}
`}function Dy(e){if(Array.isArray(e)||e===null||typeof e!="object")return e;let n=e;return Object.fromEntries(Object.keys(n).sort().map(i=>[i,Dy(n[i])]))}var sa=e=>`github:${In.nodes[e]?.github}`;function la(e){let n=yp(In,e);return{nixpkgs:sa(n.nixpkgs),homeManager:sa(n["home-manager"]),hyprland:sa(yp(In,{...e,source:"flake"}).hyprland),agenix:sa(In.agenix)}}var Ey=(e,n)=>{let i=o=>Vx(In,yp(In,{channel:e,source:n,agenix:o}));return{plain:i(!1),agenix:i(!0)}},Bx=e=>({flake:Ey(e,"flake"),nixpkgs:Ey(e,"nixpkgs")}),Gx=new Map(Object.keys(In.roots).map(e=>[e,Bx(e)]));var An=e=>e.host.arch==="aarch64-linux",Ye=e=>e.hyprland.graphics==="compatible",Hy=e=>e.hyprland.resolution==="auto",bp=e=>Ye(e)&&e.user.terminal!=="foot",Dr=({host:e})=>{let n={layout:e.keyboardLayout,variant:e.keyboardVariant},i={layout:e.secondKeyboardLayout,variant:e.secondKeyboardVariant},o=({layout:r,variant:a})=>!ep(r,a),t=i.layout===""?[n]:[n,i];return o(n)?t:t.some(o)?[i,n]:[{layout:"us",variant:""},...t]},Qe=e=>Dr(e)[0],vp=e=>Dr(e).length>1,Ly=e=>ep(e.host.keyboardLayout,e.host.keyboardVariant),Cy=e=>e.hyprland.modifier==="ALT"?{option:"grp:shifts_toggle",keys:"both Shift keys together"}:{option:"grp:alt_shift_toggle",keys:"Alt + Shift"},Hx=new Set(["us","us altgr-intl","us colemak","us dvorak","us euro","us intl","us mac","gb","gb mac","ie","jp","pl"]),Kx=new Set(["C","ca","de","en","es","fi","fr","it","nl","sv"]),Wx={hyprland:"a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc=","nix-community":"mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="},jy=e=>e.hyprland.source==="flake"?["hyprland","nix-community"]:["nix-community"],qx=["brave","discord","element-desktop","gh","google-chrome","signal-desktop","slack","thunderbird","vesktop","vscode","vscodium","zed-editor"],Jx=["brave","discord","element-desktop","google-chrome","signal-desktop","slack","vesktop"],Xx={vscode:".vscode/argv.json",vscodium:".vscode-oss/argv.json"},Yx={alacritty:"Alacritty.desktop",foot:"foot.desktop",ghostty:"com.mitchellh.ghostty.desktop",kitty:"kitty.desktop"},Qx=[e=>e.user.browser==="chromium",e=>e.user.editor==="vscode",e=>qx.some(n=>e.user.packages.includes(n))],zn=e=>e.host.keyring==="on"||e.host.keyring==="auto"&&Qx.some(n=>n(e)),wp=e=>zn(e)?Jx.filter(n=>e.user.packages.includes(n)):[],Ry=e=>zn(e)?["vscode","vscodium"].filter(n=>e.user.packages.includes(n)&&e.user.editor!==n):[],eS=["bat","btop","eza","fd","nh","ripgrep","_1password-gui","steam"],Er=e=>e.host.diskLayout.startsWith("luks"),Ur=e=>e.host.diskLayout.endsWith("btrfs"),My=e=>`${Qe(e).layout}${Qe(e).variant}`!="us",Fy=e=>e.filter(n=>typeof n=="number"),kp=e=>e.filter(n=>typeof n=="string").map(n=>{let[i=0,o=0]=n.split("-").map(Number);return{from:i,to:o}}),St={ja:{name:"mozc",addon:"fcitx5-mozc"},ko:{name:"hangul",addon:"fcitx5-hangul"},zh:{name:"pinyin",addon:"qt6Packages.fcitx5-chinese-addons"},bopomofo:{name:"chewing",addon:"fcitx5-chewing"}},Zy={cn:St.zh,jp:St.ja,kr:St.ko,tw:St.bopomofo},ca=({host:e})=>{if(e.inputMethod==="none")return[];let[n="",i=""]=e.locale.split(/[_.@]/),t=[n==="zh"&&["HK","MO","TW"].includes(i)?St.bopomofo:St[n],Zy[e.keyboardLayout],Zy[e.secondKeyboardLayout]];return[...new Set(t.filter(r=>r!==void 0))]},Vy=e=>{let{layout:n,variant:i}=Qe(e);return[n,i].filter(o=>o!=="").join("-")},By="guest/vmware",Gy=e=>[e.host.clipboard,Hy(e),Ye(e)].includes(!0),Tn={nixpkgsUrl:e=>la(xt(e)).nixpkgs,homeManagerUrl:e=>la(xt(e)).homeManager,hyprlandUrl:e=>la(xt(e)).hyprland,substituters:e=>jy(e).map(n=>`https://${n}.cachix.org`),trustedPublicKeys:e=>jy(e).map(n=>`${n}.cachix.org-1:${Wx[n]}`),stateVersion:e=>Kg(e.host.channel).stateVersion,needsHyprlandMesa:e=>e.hyprland.source==="flake"&&e.host.channel!=="nixos-unstable",latinFirst:Ly,latinKeyboard:e=>Qe(e).layout,hasSecondKeyboard:e=>vp(e)&&!Ly(e),keyboardLayout:e=>Dr(e).map(({layout:n})=>n).join(","),keyboardVariant:e=>Dr(e).some(({variant:n})=>n!=="")?Dr(e).map(({variant:n})=>n).join(","):"",keyboardOptions:e=>vp(e)&&!np(e.host.keyboardOptions)?[e.host.keyboardOptions,Cy(e).option].filter(n=>n!=="").join(","):e.host.keyboardOptions,showsLayout:e=>vp(e)&&e.hyprland.bar==="waybar",switchKeys:e=>np(e.host.keyboardOptions)?"the keys you chose":Cy(e).keys,hasNoProxy:e=>e.host.proxy==="",consoleKeys:e=>Bg(e.host.keyboardLayout,e.host.keyboardVariant).map(({sign:n,press:i})=>`\`${i}\` for \`${n}\``).join(", "),consoleKeymap:e=>Ny(Qe(e).layout,Qe(e).variant),startsOtherThanAmerican:My,hasSlashKey:e=>Hx.has(`${Qe(e).layout} ${Qe(e).variant}`.trim()),greeterInEnglish:e=>!Kx.has(e.host.locale.split(/[_.@]/)[0]??""),hostImports:e=>[...Ur(e)?["./disk-btrfs.nix"]:[],...Er(e)?["./disk-luks.nix"]:[],"./hardware-configuration.nix","../../modules/core","../../modules/core/vm-overrides.nix",`../../modules/${By}`].map(Nr),hasGuestHome:Gy,homeImports:e=>["./default.nix","./hyprland/vm-overrides.nix",...Gy(e)?[`../${By}/home`]:[]].map(Nr),openTcpPorts:e=>Fy(e.host.openPorts),opensMorePorts:e=>e.host.openUdpPorts.length>0||kp(e.host.openPorts).length>0,openTcpPortRanges:e=>kp(e.host.openPorts),openUdpPorts:e=>Fy(e.host.openUdpPorts),openUdpPortRanges:e=>kp(e.host.openUdpPorts),needsInputMethod:e=>ca(e).length>0,inputMethodAddons:e=>[...new Set(ca(e).map(({addon:n})=>n))].sort().map($t),inputLayout:Vy,inputMethods:e=>[`keyboard-${Vy(e)}`,...ca(e).map(({name:n})=>n)],inputMethod:e=>ca(e)[0]?.name??"",hasKeyring:zn,hasKeyringPrograms:e=>wp(e).length>0,keyringPrograms:e=>wp(e).map($t),hasKeyringEditors:e=>Ry(e).length>0,keyringEditorFiles:e=>Ry(e).map(n=>Xx[n]),unlocksKeyring:e=>zn(e)&&e.hyprland.login==="greetd",asksForKeyring:e=>zn(e)&&e.hyprland.login==="autologin",isX86:e=>!An(e),isAarch64:An,initrdModules:e=>An(e)?["ahci","nvme","sd_mod","sr_mod","uhci_hcd","usb_storage","usbhid","xhci_pci"]:["ahci","ata_piix","ehci_pci","mptspi","nvme","sd_mod","sr_mod","uhci_hcd","usb_storage","usbhid","vmw_pvscsi","xhci_pci"],kernelModules:e=>An(e)?["vmw_vsock_vmci_transport","vmwgfx"]:["vmw_balloon","vmw_vsock_vmci_transport","vmwgfx"],hasLuks:Er,isUnencrypted:e=>!Er(e),hasBtrfs:Ur,hasExt4:e=>!Ur(e),hasOwnDisk:e=>e.host.diskLayout!=="plain",rootFileSystem:e=>Ur(e)?"btrfs":"ext4",swapDevices:e=>e.host.swapGiB===0?[]:Er(e)?[{device:"/dev/disk/by-partlabel/swap",randomEncryption:!0}]:[{device:"/dev/disk/by-label/swap"}],needsKeyboardWarning:e=>Er(e)&&My(e),rebuildCommand:e=>`${Ur(e)?"snapshot && ":""}sudo nh os switch --bypass-root-check path:/etc/nixos --hostname vmware-guest`,memoryMiB:e=>e.host.memoryGiB*1024,graphicsMemoryKiB:e=>Math.min(Math.max(e.host.memoryGiB/4,1),8)*1024*1024,isScaled:e=>e.hyprland.scale!=="1",sharesWindowsFolder:e=>e.host.sharedFolders&&!An(e),sharesMacFolder:e=>e.host.sharedFolders&&An(e),loginHelp:e=>Ye(e)?"If an update went wrong: restart, and pick an older entry in the boot menu.":'If graphics went wrong: restart, and pick "compatible" or an older boot entry.',safeEntry:e=>Ye(e)?"pick an older entry in the boot menu: the system before the last change":'pick "compatible" in the boot menu, which draws in software, or an older entry',compatible:Ye,accelerated:e=>!Ye(e),compiles:e=>_t(e)!==void 0,compilesNothing:e=>_t(e)===void 0,compilesFlake:e=>An(e)&&e.hyprland.source==="flake",compilesRelease:e=>_t(e)!==void 0&&e.hyprland.source==="flake",compilesUpdates:e=>_t(e)!==void 0&&e.hyprland.source==="nixpkgs",buildTime:e=>_t(e)?.time??"",followsWindow:Hy,hasFixedSize:e=>e.hyprland.resolution!=="auto",monitorMode:e=>e.hyprland.resolution==="auto"?"preferred":`${e.hyprland.resolution}@60`,palette:e=>{let{title:n,...i}=Sn[e.hyprland.theme];return i},terminalEntries:e=>[...new Set(bp(e)?["foot"]:[e.user.terminal,"foot"])].map(n=>Yx[n]),hasTerminalFallback:bp,terminalCommand:e=>bp(e)?"terminal":e.user.terminal,launcherCommand:e=>({fuzzel:"fuzzel",rofi:"rofi -show drun",wofi:"wofi --show drun"})[e.hyprland.launcher],menuCommand:e=>({fuzzel:"fuzzel --dmenu",rofi:"rofi -dmenu -i",wofi:"wofi --dmenu"})[e.hyprland.launcher],lockCommand:e=>({swaylock:"pidof swaylock || swaylock -f",hyprlock:"pidof hyprlock || hyprlock"})[e.hyprland.lock],withoutClipboard:e=>!e.host.clipboard,remembersHost:e=>e.host.clipboard&&e.host.clipboardHistory==="all",forgetsHost:e=>e.host.clipboard&&e.host.clipboardHistory==="guest",hostCopyCommand:e=>e.host.clipboardHistory==="guest"?"wl-copy --sensitive":"wl-copy",homePackages:e=>{let n=e.user.editor==="vscode"?["vscode","nixd","nixfmt"]:[],i=[...eS,...n,...wp(e)];return e.user.packages.filter(o=>!i.includes(o)).sort().map($t)},hasBrowser:e=>e.user.browser!=="none",browserEntry:e=>e.user.browser==="chromium"?"chromium-browser.desktop":"firefox.desktop",passwordStore:e=>zn(e)?"gnome-libsecret":"basic",ghosttyInstance:e=>Ye(e)?"false":"detect",chromiumFlags:e=>[Ye(e)?"--disable-gpu":"--ignore-gpu-blocklist",...zn(e)?["--password-store=gnome-libsecret"]:[]],signingFormat:e=>e.user.gitSigning==="openpgp"?"openpgp":"ssh",signingKey:e=>e.user.gitSigning==="none"?"":e.user.gitSigningKey};var nS=new Map([...new Set(_e.map(({step:e})=>e))].map(e=>[e,new Map(_e.filter(n=>n.step===e).map(({key:n,path:i})=>[n,i]))]));function Ky(e){let n=new Map;for(let t of _e){let r=e[t.step][t.key];n.set(t.path,{value:t.kind==="packages"?[...r].sort().map($t):r,fields:[t.path]})}let i=new Set,o=tS(e,t=>i.add(t));for(let[t,r]of Object.entries(Tn)){i=new Set;let a=r(o);n.set(`facts.${t}`,{value:a,fields:[...i]})}return n}function tS(e,n){let i=Object.entries(e).map(([o,t])=>{let r=(a,s)=>{let l=nS.get(o)?.get(s);return l&&n(l),a[s]};return[o,new Proxy(t,{get:r})]});return Object.fromEntries(i)}var rS=e=>e/2**32|0,iS=e=>e>>>0;function Wy(e,n,i,o){let t=rS(i),r=iS(i);e.setUint32(n,o?r:t,o),e.setUint32(n+4,o?t:r,o)}function qy(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var $p=e=>e?`"${e}" `:"";function oS(e,n=""){if(typeof e!="number")throw new TypeError($p(n)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError($p(n)+"expected integer >= 0, got "+e);return e}function ua(e,n,i=""){if(qy(e)&&(n===void 0||e.length===n))return e;n!==void 0&&oS(n,"length");let o=qy(e),t=n!==void 0?` of length ${n}`:"",r=o?`length=${e.length}`:`type=${typeof e}`,a=$p(i)+"expected Uint8Array"+t+", got "+r;throw o?new RangeError(a):new TypeError(a)}var aS=(e,n)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((n==="object"?"":`"${n}" `)+"expected object, got type="+typeof e)},Jy=(e,n)=>{aS(e,n);let i=Object.getPrototypeOf(e);if(i!==Object.prototype&&i!==null)throw new TypeError(`"${n}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${n}.__proto__" is not allowed`)};function _p(e,n=!0){if(e.destroyed)throw new Error("hash was destroyed");if(n&&e.finished)throw new Error("digest() was already called")}function Xy(e,n){ua(e,void 0,"output");let i=n.outputLen;if(!(e.length>=i))throw new RangeError('"output" expected length >= '+i)}function da(...e){for(let n=0;n<e.length;n++)e[n].fill(0)}function pa(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function xe(e,n){return e<<32-n|e>>>n}var sS=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",lS=Array.from({length:256},(e,n)=>n.toString(16).padStart(2,"0"));function ma(e){if(ua(e),sS)return e.toHex();let n="";for(let i=0;i<e.length;i++)n+=lS[e[i]];return n}function fa(e){if(typeof e!="string")throw new TypeError("string expected");let n=new TextEncoder().encode(e);try{return new Uint8Array(n)}finally{da(n)}}function cS(e,n,i="opts"){return Jy(e,"defaults"),n!==void 0&&Jy(n,i),Object.assign(Object.create(null),e,n)}function Yy(e,n={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);n=cS({},n,"info");let i=(t,r)=>e(r).update(t).digest(),o=e(void 0);return i.outputLen=o.outputLen,i.blockLen=o.blockLen,i.canXOF=o.canXOF,i.create=t=>e(t),Object.assign(i,n),Object.freeze(i)}var Qy=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function eb(e,n,i){return e&n^~e&i}function nb(e,n,i){return e&n^e&i^n&i}var ha=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(n,i,o,t){this.blockLen=n,this.outputLen=i,this.padOffset=o,this.isLE=t,this.buffer=new Uint8Array(n),this.view=pa(this.buffer)}update(n){_p(this),ua(n);let{view:i,buffer:o,blockLen:t}=this,r=n.length,a=!1;for(let s=0;s<r;){let l=Math.min(t-this.pos,r-s);if(l===t){let c=pa(n);for(;t<=r-s;s+=t)this.process(c,s);a=!0;continue}o.set(s===0&&l===r?n:n.subarray(s,s+l),this.pos),this.pos+=l,s+=l,this.pos===t&&(this.process(i,0),this.pos=0,a=!0)}return this.length+=n.length,a&&this.roundClean(),this}digestInto(n){_p(this),Xy(n,this),this.finished=!0;let{buffer:i,view:o,blockLen:t,isLE:r}=this,{pos:a}=this;i[a++]=128,i.fill(0,a),this.padOffset>t-a&&(this.process(o,0),i.fill(0)),Wy(o,t-8,this.length*8,r),this.process(o,0),this.roundClean();let s=n===i?o:pa(n),l=this.outputLen,c=l/4,u=this.get();if(l%4||c>u.length)throw new Error("invalid outputLen");for(let d=0;d<c;d++)s.setUint32(4*d,u[d],r)}digest(){let{buffer:n,outputLen:i}=this;this.digestInto(n);let o=n.slice(0,i);return this.destroy(),o}_cloneIntoMeta(n){let{buffer:i,length:o,finished:t,destroyed:r,pos:a}=this;return n.destroyed=r,n.finished=t,n.length=o,n.pos=a,a&&n.buffer.set(i),n}clone(){return this._cloneInto()}},tb=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var uS=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),en=new Uint32Array(64),xp=class extends ha{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(n,i){super(64,n,8,!1),this.A=i[0]|0,this.B=i[1]|0,this.C=i[2]|0,this.D=i[3]|0,this.E=i[4]|0,this.F=i[5]|0,this.G=i[6]|0,this.H=i[7]|0}get(){let{A:n,B:i,C:o,D:t,E:r,F:a,G:s,H:l}=this;return[n,i,o,t,r,a,s,l]}set(n,i,o,t,r,a,s,l){this.A=n|0,this.B=i|0,this.C=o|0,this.D=t|0,this.E=r|0,this.F=a|0,this.G=s|0,this.H=l|0}_cloneInto(n){return(n||=new this.constructor).set(...this.get()),this._cloneIntoMeta(n)}process(n,i){for(let d=0;d<16;d++,i+=4)en[d]=n.getUint32(i,!1);for(let d=16;d<64;d++){let p=en[d-15],m=en[d-2],f=xe(p,7)^xe(p,18)^p>>>3,y=xe(m,17)^xe(m,19)^m>>>10;en[d]=y+en[d-7]+f+en[d-16]|0}let{A:o,B:t,C:r,D:a,E:s,F:l,G:c,H:u}=this;for(let d=0;d<64;d++){let p=xe(s,6)^xe(s,11)^xe(s,25),m=u+p+eb(s,l,c)+uS[d]+en[d]|0,y=(xe(o,2)^xe(o,13)^xe(o,22))+nb(o,t,r)|0;u=c,c=l,l=s,s=a+m|0,a=r,r=t,t=o,o=m+y|0}o=o+this.A|0,t=t+this.B|0,r=r+this.C|0,a=a+this.D|0,s=s+this.E|0,l=l+this.F|0,c=c+this.G|0,u=u+this.H|0,this.set(o,t,r,a,s,l,c,u)}roundClean(){da(en)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),da(this.buffer)}},Sp=class extends xp{constructor(){super(32,tb)}};var ga=Yy(()=>new Sp,Qy(1));function rb(e,n){let[i]=e.split("-");return`${i}-${ma(ga(fa(`${e}
${n}`))).slice(0,12)}`}function ib(e){return/^modules\/(?:.+\/)?home\//.test(e)}function ob(e){let n=new Map,i=(o,t)=>{let r=n.get(o);r?r.push(`./${t}`):n.set(o,[`./${t}`])};for(let o of e){if(!o.endsWith(".nix"))continue;let t=o.lastIndexOf("/")+1,r=o.slice(t);if(r==="default.nix"){let a=o.lastIndexOf("/",t-2)+1,s=o.slice(a,t-1);t>0&&s!=="home"&&i(o.slice(0,a),s)}else/^default\.(.*\.)?nix$|-overrides\.nix$/.test(r)||i(o.slice(0,t),r)}for(let o of n.values())o.sort();return n}var dS=/\((?:hypr\.(run|press|drag|bind)|once|held)\s/g;function ab(e,n){return new Map([...e].filter(([i,o])=>ib(i)&&o.includes("hypr")).map(([i,o])=>[i,pS(o,n)]).filter(([,i])=>i.length>0))}function pS(e,n){let i=mS(e),o=[];for(let t of e.matchAll(dS)){let[r,a,s]=gS(e,t.index+t[0].length);if(r===void 0||a===void 0||s===void 0)continue;let l=t[1]!==void 0&&t[1]!=="bind";for(let c of fS(`${r} ${a} ${s}`,i)){let u=m=>Lr(m,c),d=u(r),p=u(a);d===void 0||p===void 0||o.push({keys:l?`${n} + ${d}`:d,description:p,does:u(s)??s})}}return o}function mS(e){let n=new Map;for(let t of e.matchAll(/^\s*(\w+) =\s*((?:"|''|toString\b)[^\n]*);$/gm))n.set(t[1],t[2]);let i=/\bdirections = \[([^\]]*)\]/.exec(e)?.[1];i!==void 0&&n.set("directions",i);let o=/\(lib\.range (\d+) (\d+)\)/.exec(e);return o&&n.set("range",`${o[1]} ${o[2]}`),n}function fS(e,n){let i=new Set,o=r=>{let a=r.replace(/''[\s\S]*?''|"[^"]*"/g,s=>hS(s).join(" "));for(let[s]of a.matchAll(/\b[a-z]\w*\b/gi)){if(i.has(s))continue;i.add(s);let l=n.get(s);l!==void 0&&o(l)}};o(e);let t=(r,a)=>a.map(s=>new Map([...n,[r,`"${s}"`]]));if(i.has("direction"))return t("direction",n.get("directions")?.match(/\w+/g)??[]);if(i.has("number")){let[r=1,a=0]=(n.get("range")??"").split(" ").map(Number);return t("number",Array.from({length:a-r+1},(s,l)=>String(r+l)))}return[n]}var hS=e=>[...e.matchAll(/\$\{([^}]*)\}/g)].map(n=>n[1]??"");function Lr(e,n){let i=/^"([\s\S]*)"$|^''([\s\S]*)''$/.exec(e);if(i){let a=!0,s=(i[1]??i[2]??"").replace(/\$\{([^}]*)\}/g,(l,c)=>{let u=Lr(c,n);return a&&=u!==void 0,u??""});return a?s:void 0}let o=/^\(?(\w+) \+ (\d+)\)?$/.exec(e);if(o){let a=Lr(o[1],n);return a===void 0?void 0:String(Number(a)+Number(o[2]))}let t=/^toString ([\s\S]+)$|^\(hypr\.exec ([\s\S]+)\)$/.exec(e);if(t)return Lr(t[1]??t[2]??"",n);if(e.startsWith("commands."))return e;if(e.startsWith("hypr.wheel."))return e.replace("hypr.wheel.","mouse_");let r=n.get(e);return r===void 0?void 0:Lr(r,n)}function gS(e,n){let i=/\s*("(?:[^"\\]|\\.)*"|''[\s\S]*?''|\((?:[^()"]|"[^"]*")*\)|[\w.]+)/y;i.lastIndex=n;let o=[];for(;o.length<3;){let t=i.exec(e);if(!t)return o;o.push(t[1])}return o}function sb({keys:e}){return e.split(/\s*\+\s*/)}var Ip={rows:["\\1234567890-=qwertzuiop\xE7@asdfghjkl\xEB[]<yxcvbnm,./  ",`|!"#$%^&*()_+QWERTZUIOP\xC7'ASDFGHJKL\xCB{}>YXCVBNM;:?  `,"`1234567890-=qwertyuiop\xE7>asdfghjkl\xEB'\\<zxcvbnm,./  ",'~!@#$%^&*()_+QWERTYUIOP\xC7<ASDFGHJKL\xCB"|>ZXCVBNM;:?  ',"\u03021234567890\xDF\u0301qwertzuiop\xFC+asdfghjkl\xF6\xE4#<yxcvbnm,.-  ",`\xB0!"\xA7$%&/()=?\u0300QWERTZUIOP\xDC*ASDFGHJKL\xD6\xC4'>YXCVBNM;:_  `,"^1234567890\xDF\xB4qwertzuiop\xFC+asdfghjkl\xF6\xE4#<yxcvbnm,.-  ","\xB0!\"\xA7$%&/()=?`QWERTZUIOP\xDC*ASDFGHJKL\xD6\xC4'>YXCVBNM;:_  ","`1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./  ",'~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?  ',"`1234567890-=q\xFCertyuiop\xF6\u011Fasdfghjkl\u0131\u0259\\<zxcvbnm\xE7\u015F.  ",'~!"\u2116;%:?*()_+Q\xDCERTYU\u0130OP\xD6\u011EASDFGHJKLI\u018F/>ZXCVBNM\xC7\u015E,  ',"`1234567890'+qwertzuiop\u0161\u0111asdfghjkl\u010D\u0107\u017E<yxcvbnm,.-  ",'~!"#$%&/()=?*QWERTZUIOP\u0160\u0110ASDFGHJKL\u010C\u0106\u017D>YXCVBNM;:_  ',"`1234567890'+\u01C9\u01CCertzuiop\u0161\u0111asdfghjkl\u010D\u0107\u017E<\u017E\u01C6cvbnm,.-  ",'~!"#$%&/()=?*\u01C8\u01CBERTZUIOP\u0160\u0110ASDFGHJKL\u010C\u0106\u017D>\u017D\u01C5CVBNM;:_  ',"`1234567890'+\u01C9\u01CCert\u017Euiop\u0161\u0111asdfghjkl\u010D\u0107\u017E<z\u01C6cvbnm,.-  ",'~!"#$%&/()=?*\u01C8\u01CBERT\u017DUIOP\u0160\u0110ASDFGHJKL\u010C\u0106\u017D>Z\u01C5CVBNM;:_  ',"`1234567890'+qwertyuiop\u0161\u0111asdfghjkl\u010D\u0107\u017E<zxcvbnm,.-  ",'~!"#$%&/()=?*QWERTYUIOP\u0160\u0110ASDFGHJKL\u010C\u0106\u017D>ZXCVBNM;:_  ',`\xB2&\xE9"'(\xA7\xE8!\xE7\xE0)-azertyuiop\u0302$qsdfghjklm\xF9\xB5<wxcvbn,;:=  `,"\xB31234567890\xB0_AZERTYUIOP\u0308*QSDFGHJKLM%\xA3>WXCVBN?./+  ",`\xB2&\xE9"'(\xA7\xE8!\xE7\xE0)-azertyuiop^$qsdfghjklm\xF9\xB5<wxcvbn,;:=  `,"\xB31234567890\xB0_AZERTYUIOP\xA8*QSDFGHJKLM%\xA3>WXCVBN?./+  ","'1234567890-=qwertyuiop\u0301[asdfghjkl\xE7\u0303]\\zxcvbnm,.;/ ",'"!@#$%\u0308&*()_+QWERTYUIOP\u0300{ASDFGHJKL\xC7\u0302}|ZXCVBNM<>:? ',"'1234567890[]/,.pyfgcrl\u0301=aoeuidhtns\u0303-\xE7;qjkxbmwvz\\ ",'"!@#$%\u0308&*(){}?<>PYFGCRL\u0300+AOEUIDHTNS\u0302_\xC7:QJKXBMWVZ| ',"=1234567890[]/,.hxwltcp\u0303-ieaoumdsrn\u0301';y\xE7jbkqvgfz\\ ",'+!@#$%\u0308&*(){}?<>HXWLTCP\u0302_IEAOUMDSRN\u0300":Y\xC7JBKQVGFZ| ',"=1234567890[]/,.h\u0109\u016Dltcp\u0303-ieaoumdsrn\u0301';\u0135\u015Djbk\u011Dvgfz\\ ",'+!@#$%\u0308&*(){}?<>H\u0108\u016CLTCP\u0302_IEAOUMDSRN\u0300":\u0134\u015CJBK\u011CVGFZ| ',"=1234567890[]/,.hxwltcp\u0303-ieaoumdsrn\u0301';y;jbkqvgfz\\ ",'+!@#$%\u0308&*(){}?<>HXWLTCP\u0302_IEAOUMDSRN\u0300":Y:JBKQVGFZ| ',"'1234567890-=qwertyuiop'[asdfghjkl\xE7~]\\zxcvbnm,.;/ ",'"!@#$%\xA8&*()_+QWERTYUIOP`{ASDFGHJKL\xC7^}|ZXCVBNM<>:? ',"#1234567890-=qwertyuiop\u0302\u0327asdfghjkl;\u0300< zxcvbnm,.\xE9  ",`|!"/$%?&*()_+QWERTYUIOP\u0302\u0308ASDFGHJKL:\u0300> ZXCVBNM'.\xC9  `,"`1234567890-=qwertyuiop[]asdfghjkl;'\\\\zxcvbnm,./  ",'~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"||ZXCVBNM<>?  ',"#1234567890\u0302\u0327\u0300,.pyfgcrl\xE9=aoeuidhtns-< ;qjkxbmwvz  ",`|!"/$%?&*()\u0302\u0308\u0300'.PYFGCRL\xC9+AOEUIDHTNS_> :QJKXBMWVZ  `,"\xB01234567890-=qwertyuiop\u0302\xE7asdfghjkl;\xE8\xE0\xF9zxcvbnm,.\xE9  ",`\xB0!"#$%?&*()_+QWERTYUIOP\u0302\xC7ASDFGHJKL:\xC8\xC0\xD9ZXCVBNM'.\xC9  `,"/1234567890-=qwertyuiop\u0302\xE7asdfghjkl;\xE8\xE0\xF9zxcvbnm,.\xE9  ",`\\!@#$%?&*()_+QWERTYUIOP\u0308\xC7ASDFGHJKL:\xC8\xC0\xD9ZXCVBNM'"\xC9  `,'`&\u0301\u0300({})\u0302\u030C\u0308-=azertyuiop\u025B*qsdfghjklm\u0254"\\wxcvbn,;:!  ',"~1234567890_+AZERTYUIOP\u0190^QSDFGHJKLM\u0186\\|WXCVBN?./'  ","\xA71234567890'\u0302qwertzuiop\xFC\u0308asdfghjkl\xF6\xE4$<yxcvbnm,.-  ",'\xB0+"*\xE7%&/()=?\u0300QWERTZUIOP\xE8!ASDFGHJKL\xE9\xE0\xA3>YXCVBNM;:_  ',"\xA71234567890'^qwertzuiop\xFC\xA8asdfghjkl\xF6\xE4$<yxcvbnm,.-  ",'\xB0+"*\xE7%&/()=?`QWERTZUIOP\xE8!ASDFGHJKL\xE9\xE0\xA3>YXCVBNM;:_  ',"\xA71234567890'\u0302qwertzuiop\xE8\u0308asdfghjkl\xE9\xE0$<yxcvbnm,.-  ",'\xB0+"*\xE7%&/()=?\u0300QWERTZUIOP\xFC!ASDFGHJKL\xF6\xE4\xA3>YXCVBNM;:_  ',"\xA71234567890'^qwertzuiop\xE8\xA8asdfghjkl\xE9\xE0$<yxcvbnm,.-  ",'\xB0+"*\xE7%&/()=?`QWERTZUIOP\xFC!ASDFGHJKL\xF6\xE4\xA3>YXCVBNM;:_  ',`$&\xE9"'(-\xE8_\xE7\xE0)=azertyuiop\u0301\u0330qsdfghjklm\u0300\u1DC6<wxcvbn,;:   `,"\u20AC1234567890\xB0+AZERTYUIOP\u030C\u0303QSDFGHJKLM\u0302\u1DC7>WXCVBN?./\xA7  ","\u030D1234567890\u0301\u0327\u0300,.pyfgcrl/=aoeuidhtns-\\< qjkxbmwvz  ","\u0303!@#$%^&*()\u030C\u0308\u0302<>PYFGCRL?+AOEUIDHTNS_|>:QJKXBMWVZ  ",`\xB2&\xE9"'(-\xE8_\xE7\xE0)=azertyuiop\u0302$qsdfghjklm\xF9*<wxcvbn,;:!  `,"~1234567890\xB0+AZERTYUIOP\u0308\xA3QSDFGHJKLM%\xB5>WXCVBN?./\xA7  ","\u03001234567890\u0304=qwe\u0161tyuiop\xF8\u03C3asdfg\u0323jkl\u0153\u0301\xE6<zxcvbnm,.   ",'\u0303!@#$%^&*()_+QWE\u0160TYUIOP\xD8\u03A3ASDFG\u0307JKL\u0152"\xC6>ZXCVBNM<>?  ',"\u030D1234567890-=qwertyuiop\u0301\u0327asdfghjkl \u0300\\<zxcvbnm,./  ","\u0303!@#$%^&*()_+QWERTYUIOP\u030C\u0308ASDFGHJKL:\u0302|>ZXCVBNM<>?  ",";+\u011B\u0161\u010D\u0159\u017E\xFD\xE1\xED\xE9=\u0301qwertzuiop\xFA)asdfghjkl\u016F\xA7\u0308\\yxcvbnm,.-  ",`\u030A1234567890%\u030CQWERTZUIOP/(ASDFGHJKL"!'|YXCVBNM?:_  `,";+\u011B\u0161\u010D\u0159\u017E\xFD\xE1\xED\xE9=\u0301qwertzuiop\xFA)asdfghjkl\u016F\xA7\\\\yxcvbnm,.-  ",'\u030A1234567890%\u030CQWERTZUIOP/(ASDFGHJKL"!||YXCVBNM?:_  ',"`1234567890[]',.pyfgcrl/=aoeuidhtns-\\<;qjkxbmwvz  ",'~!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_|>:QJKXBMWVZ  ',";+\u011B\u0161\u010D\u0159\u017E\xFD\xE1\xED\xE9=\u0301qwertyuiop\xFA)asdfghjkl\u016F\xA7\u0308\\zxcvbnm,.-  ",`\u030A1234567890%\u030CQWERTYUIOP/(ASDFGHJKL"!'|ZXCVBNM?:_  `,"<+\u011B\u0161\u010D\u0159\u017E\xFD\xE1\xED\xE9=\u0301qwertyuiop\xFA)asdfghjkl\u016F\xA7\u0308\\zxcvbnm,.-  ",'>1234567890%\u030CQWERTYUIOP/(ASDFGHJKL"!`|ZXCVBNM?:_  ',";+\u011B\u0161\u010D\u0159\u017E\xFD\xE1\xED\xE9=\u0301qwertyuiop\xFA)asdfghjkl\u016F\xA7\\\\zxcvbnm,.-  ",'\u030A1234567890%\u030CQWERTYUIOP/(ASDFGHJKL"!||ZXCVBNM?:_  ',"^1234567890\xDF\u0301qwertzuiop\xFC+asdfghjkl\xF6\xE4#<yxcvbnm,.-  ","^1234567890+<\xFC,.pyfgctz?/aoeiuhdrnsl-\xE4\xF6qjkxbmwv#  ",`\xB0!"\xA7$%&/()=*>\xDC;:PYFGCTZ\xDF\\AOEIUHDRNSL_\xC4\xD6QJKXBMWV'  `,"\u03021234567890\xDF\u0301qwertzuiop\xFC+asdfghjkl\xF6\xE4# yxcvbnm,.-  ",`\xB0!"\xA7$%&/()=?\u0300QWERTZUIOP\xDC*ASDFGHJKL\xD6\xC4' YXCVBNM;:_  `,"\u03021234567890-\u0300xvlcwkhgfq\xDF\u0301uiaeosnrtdy  \xFC\xF6\xE4pzbm,.j  ","\u030C\xB0\xA7\u2113  $\u20AC\u201E\u201C\u201D\u2014\u0327XVLCWKHGFQ\u1E9E\u0303UIAEOSNRTDY  \xDC\xD6\xC4PZBM\u2013\u2022J  ","\u03021234567890\xDF\u0301qwertyuiop\xFC+asdfghjkl\xF6\xE4#<zxcvbnm,.-  ",`\xB0!"\xA7$%&/()=?\u0300QWERTYUIOP\xDC*ASDFGHJKL\xD6\xC4'>ZXCVBNM;:_  `,"\xBD1234567890+\u0301qwertyuiop\xE5\u0308asdfghjkl\xE6\xF8'<zxcvbnm,.-  ",'\xA7!"#\xA4%&/()=?\u0300QWERTYUIOP\xC5\u0302ASDFGHJKL\xC6\xD8*>ZXCVBNM;:_  ',"|1234567890+\\\xE5,.pyfgcrl'~aoeuidhtns-<\xF8\xE6qjkxbmwvz  ",'\xA7!"#\xA4%&/()=?`\xC5;:PYFGCRL*^AOEUIDHTNS_>\xD8\xC6QJKXBMWVZ  ',"\xBD1234567890+\xB4qwertyuiop\xE5\xA8asdfghjkl\xE6\xF8'<zxcvbnm,.-  ",'\xA7!"#\xA4%&/()=?`QWERTYUIOP\xC5^ASDFGHJKL\xC6\xD8*>ZXCVBNM;:_  ',"\xB31234567890\xB0+AZERTYUIOP\u0308\xA3QSDFGHJKLM%\xB5>WXCVBN?./\xA7  ","\u03001234567890-=qwertyuiop[]asdfghjkl;\u0301#\\zxcvbnm,./  ","\xAC!\u0308\xA3$%\u0302&*()_+QWERTYUIOP{}ASDFGHJKL:@\u0303|ZXCVBNM<>?  ","\u03001234567890-=qwertyuiop[]asdfghjkl;\u0301\\\\zxcvbnm,./  ","\u0303!@#$%\u0302&*()_+QWERTYUIOP{}ASDFGHJKL:\u0308||ZXCVBNM<>?  ","\u030C1234567890+\u0301qwertyuiop\xFC\xF5asdfghjkl\xF6\xE4'<zxcvbnm,.-  ",'\u0303!"#\xA4%&/()=?\u0300QWERTYUIOP\xDC\xD5ASDFGHJKL\xD6\xC4*>ZXCVBNM;:_  ',"^1234567890+'qwertyuiop\xFC\xF5asdfghjkl\xF6\xE4'<zxcvbnm,.-  ",'~!"#\xA4%&/()=?`QWERTYUIOP\xDC\xD5ASDFGHJKL\xD6\xC4*>ZXCVBNM;:_  ',"`1234567890-=\u015D\u011Dert\u016Duiop\u0135\u0125asdfghjkl;'\\<z\u0109cvbnm,./  ",'~!@#$%^&*()_+\u015C\u011CERT\u016CUIOP\u0134\u0124ASDFGHJKL:"|>Z\u0108CVBNM<>?  ',"`1234567890-=\u015D\u0135ert\u011Duiop[]asdfghjkl\u016D\u0125\\<z\u0109cvbnm,./  ",`~!"#$%'&*()_+\u015C\u0134ERT\u011CUIOP{}ASDFGHJKL\u016C\u0124|>Z\u0108CVBNM;:?  `," 1234567890'\xA1qwertyuiop\u0300+asdfghjkl\xF1\u0301\xE7<zxcvbnm,.-  ",'\xAA!"\xB7$%&/()=?\xBFQWERTYUIOP\u0302*ASDFGHJKL\xD1\u0308\xC7>ZXCVBNM;:_  '," 1234567890'\xA1.,\xF1pyfgchl\u0300+aoeuidrtns\u0301\xE7<-qjkxbmwvz  ",'\xAA!"\xB7$%&/()=?\xBF:;\xD1PYFGCHL\u0302*AOEUIDRTNS\u0308\xC7>_QJKXBMWVZ  '," 1234567890'\xA1qwertyuiop`+asdfghjkl\xF1\xB4\xE7<zxcvbnm,.-  ",'\xAA!"\xB7$%&/()=?\xBFQWERTYUIOP^*ASDFGHJKL\xD1\xA8\xC7>ZXCVBNM;:_  ',"\xA71234567890+\u0301qwertyuiop\xE5\u0308asdfghjkl\xF6\xE4'<zxcvbnm,.-  ",'\xBD!"#\xA4%&/()=?\u0300QWERTYUIOP\xC5\u0302ASDFGHJKL\xD6\xC4*>ZXCVBNM;:_  ',"\xA71234567890+\xB4qwertyuiop\xE5\xA8asdfghjkl\xF6\xE4'<zxcvbnm,.-  ",'\xB0!"#\xA4%&/()=?`QWERTYUIOP\xC5^ASDFGHJKL\xD6\xC4*>ZXCVBNM;:_  ','\xBD!"#\xA4%&/()=?`QWERTYUIOP\xC5^ASDFGHJKL\xD6\xC4*>ZXCVBNM;:_  ',"|1234567890+\\\xE1\u0161ert\u0167uiop\xE5\u014Basdfghjkl\xF6\xE4\u0111\u017Ez\u010Dcvbnm,.-  ",'\xA7!"#\xA4%&/()=?\u0300\xC1\u0160ERT\u0166UIOP\xC5\u014AASDFGHJKL\xD6\xC4\u0110\u017DZ\u010CCVBNM;:_  ',"\xBD1234567890+\u0301qwertyuiop\xE5\xF0asdfghjkl\xE6\xF8'<zxcvbnm,.-  ",'\xA7!"#\xA4%&/()=?\u0300QWERTYUIOP\xC5\xD0ASDFGHJKL\xC6\xD8*>ZXCVBNM;:_  ',"@\xE0\xE9\xE8\xEA()\u2018\u2019  '\u0302azertyuiop-+qsdfghjklm/*<wxcvbn.,:;  ",'#1234567890"\u0308AZERTYUIOP\u2013\xB1QSDFGHJKLM\\\xBD>WXCVBN?!\u2026=  ',"\xB21234567890\xB0+AZERTYUIOP\u0308\xA3QSDFGHJKLM%\xB5>WXCVBN?./\xA7  ",`$"  ()@+-/*=%b\xE9po\xE8\u0302vdljzwauie,ctsrnm\xE7\xEA\xE0yx.k'qghf  `,"#1234567890\xB0`B\xC9PO\xC8!VDLJZWAUIE;CTSRNM\xC7\xCA\xC0YX:K?QGHF  ",'$"  ()@+-/*=%b\xE9po\xE8\u0302vdljzwauie,ctsrnm\xE7\xEA\xE0yx.k\u2019qghf  ',`\xB2&\xE9"'(-\xE8_\xE7\xE0)= wertyuiop\u0302/asdfghjklm\xF9?qzxcvbn \xF1.,  `,"\u03031234567890\u030A+ WERTYUIOP\u0308*ASDFGHJKLM\xD9!QZXCVBN \xD1:;  ",`_=/-\xE8\\\u0302( )"[]:'\xE9g.hvcmkz\u0308oauebfstndw~\xE0;q,iyxrlpj  `,"*1234567890+%?<>G!HVCMKZ&OAUEBFSTNDW#\xE7|Q@IYXRLPJ  ","`1234567890/=qcopwjmd y[]asenflrtiu'\\<zx-vb.hg,k  ",'~\u20AC  $%^&*#@_+QCOPWJMD!Y{}ASENFLRTIU"|>ZX?VB:HG;K  ',"`1234567890/=qcopwjmd y[]asenflrtiu'\\zx-vb .hg,k  ",'~\u20AC  $%^&*#@_+QCOPWJMD!Y{}ASENFLRTIU"|ZX?VB :HG;K  ',`\u0153&\xE9"'(-\xE8_\xE7\xE0)=azertyuiop\u0302$qsdfghjklm\xF9*<wxcvbn,;:!  `,"\u01521234567890\xB0+AZERTYUIOP\u0308\xA3QSDFGHJKLM%\xB5>WXCVBN?./\xA7  ",`\u0153&\xE9"'(-\xE8_\xE7\xE0)=azertyuiop^$qsdfghjklm\xF9*<wxcvbn,;:!  `,"\u01521234567890\xB0+AZERTYUIOP\xA8\xA3QSDFGHJKLM%\xB5>WXCVBN?./\xA7  ",`@&\xE9"'(\xA7\xE8!\xE7\xE0)-azertyuiop\u0302$qsdfghjklm\xF9\u0300<wxcvbn,;:=  `,"#1234567890\xB0_AZERTYUIOP\u0308*QSDFGHJKLM%\xA3>WXCVBN?./+  ",`\xB2&\xE9"'(-\xE8_\xE7\xE0)=azertyuiop^$qsdfghjklm\xF9*<wxcvbn,;:!  `,"~1234567890\xB0+AZERTYUIOP\xA8\xA3QSDFGHJKLM%\xB5>WXCVBN?./\xA7  ","\xB31234567890\xB0+AZERTYUIOP\xA8\xA3QSDFGHJKLM%\xB5>WXCVBN?./\xA7  ","`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./  ",'\xAC!"\xA3$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?  ',"`1234567890-=qwfpgjluy;[]arstdhneio'#\\zxcvbkm,./  ",'\xAC!"\xA3$%^&*()_+QWFPGJLUY:{}ARSTDHNEIO@~|ZXCVBKM<>?  ',"`1234567890-=qwfpbjluy;[]arstgmneio'#zxcdv\\kh,./  ",'\xAC!"\xA3$%^&*()_+QWFPBJLUY:{}ARSTGMNEIO@~ZXCDV|KH<>?  ',"`1234567890[]',.pyfgcrl/=aoeuidhtns-#\\;qjkxbmwvz  ",'\xAC!"\xA3$%^&*(){}@<>PYFGCRL?+AOEUIDHTNS_~|:QJKXBMWVZ  ',"`1234567890-=/,.pyfgcrl[]aoeuidhtns'#\\;qjkxbmwvz  ",'\xAC!"\xA3$%^&*()_+?<>PYFGCRL{}AOEUIDHTNS@~|:QJKXBMWVZ  ',"\u03001234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./  ","\xA71234567890-=qwertyuiop[]asdfghjkl;'\\`zxcvbnm,./  ",'\xB1!@\xA3$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|~ZXCVBNM<>?  ',"\xA71234567890-=qwertyuiop[]asdfghjkl;\u0301\\\u0300zxcvbnm,./  ","\xB1!@\xA3$%\u0302&*()_+QWERTYUIOP{}ASDFGHJKL:\u0308|\u0303ZXCVBNM<>?  ",'~!@#\u20B5%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?  ',"`1234567890-=\u025Bwertyuiop[]asdfghjkl;'\\<z\u0254cvbnm,./  ",'~!@#\u20B5%^&*()_+\u0190WERTYUIOP{}ASDFGHJKL:"|>Z\u0186CVBNM<>?  ',"`1234567890-=\u028Bwertyuiop\u025B]asdfgh\u014Bkl;'\\<zx\u0254vbnm,./  ",'~!@#$%^&*()_+\u01B2WERTYUIOP\u0190}ASDFGH\u014AKL:"|>ZX\u0186VBNM<>?  ',"`1234567890-=\u025Bwertyuiop\u0254\u028Basdfgh\u0192kl;'\u0256<zx\u014Bvbnm,./  ",'~!@#\u20B5%^&*()_+\u0190WERTYUIOP\u0186\u01B2ASDFGH\u0191KL:"\u0189>ZX\u014AVBNM<>?  ',"`1234567890-=q\xFCertyuiop\u01B4\u01E7as\u0257fghjkl\u0131\u01DD\\<\u0272xcvbn\xF1,\xE7\u015F  ","~!@#\u20B5%^&*()_+Q\xDCERTYUIOP\u01B3\u01E6AS\u018AFGHJKL\u0130\u018E|>\u019DXCVBN\xD1<\xC7\u015E  ","`1234567890-=\u025Bwertyuiop[]asdfghjkl;'\\<z\u0254\u014Bvbnm,./  ",'~!@#\u20B5%^&*()_+\u0190WERTYUIOP{}ASDFGHJKL:"|>Z\u0186\u014AVBNM<>?  ',"`1234567890-\u014B\u028Bwertyuiop\u025B\u0254asdfghjkl;'\\<z\u0269cvbnm,./  ",'~!@#$%^&*()_\u014A\u01B2WERTYUIOP\u0190\u0186ASDFGHJKL:"|>Z\u0196CVBNM<>?  ',"0123456789\xF6\xFC\xF3qwertzuiop\u0151\xFAasdfghjkl\xE9\xE1\u0171\xEDyxcvbnm,.-  ",`\xA7'"+!%/=()\xD6\xDC\xD3QWERTZUIOP\u0150\xDAASDFGHJKL\xC9\xC1\u0170\xCDYXCVBNM?:_  `,"\xED123456789\xF6\xFC\xF3qwertyuiop\u0151\xFAasdfghjkl\xE9\xE1\u0171<zxcvbnm,.-  ",`\xCD'"+!%/=()\xD6\xDC\xD3QWERTYUIOP\u0150\xDAASDFGHJKL\xC9\xC1\u0170>ZXCVBNM?:_  `,"\xED123456789\xF6\xFC\xF3qwertzuiop\u0151\xFAasdfghjkl\xE9\xE1\u0171<yxcvbnm,.-  ",`\xCD'"+!%/=()\xD6\xDC\xD3QWERTZUIOP\u0150\xDAASDFGHJKL\xC9\xC1\u0170>YXCVBNM?:_  `,"0123456789\xF6\xFC\xF3qwertyuiop\u0151\xFAasdfghjkl\xE9\xE1\u0171\xEDzxcvbnm,.-  ",`\xA7'"+!%/=()\xD6\xDC\xD3QWERTYUIOP\u0150\xDAASDFGHJKL\xC9\xC1\u0170\xCDZXCVBNM?:_  `,"`1234567890-=qwertyuiop  asdfghjkl  #\\zxcvbnm,./  ",'\xAC!"\xA3$%^&*()_+QWERTYUIOP  ASDFGHJKL  ~|ZXCVBNM<>?  ',"`1234567890-=\u02B0\xE6aiubhgd\u02A4\u0256[oe\u0259iup\u027Ekt\u02A7\u0288\\<\u032A\u0306mnwls,.j  ",'~!@#\u20B9%^&*()_+\u02B1q\u028B\u026A\u026FY\u014B\u0263\xF0\u02A3\u027D]\u0254\u025B\u0361\u026A\u026Ffrx\u03B8\u02A6"|>\u0303X\u0273vz\u026D\u0283\u0282\u02D0/  ','"1234567890*-qwertyuiopx\xFBasdfghjkl\u015F\xEE,<zxcvbnm\xEA\xE7.  ',"\xE9!'^+%&/()=?_QWERTYUIOPX\xDBASDFGHJKL\u015E\xCE;>ZXCVBNM\xCA\xC7:  ","+1234567890/-fgxiodrnhpqw\xFB\xEEeautkmly\u015Fx<j\xEAvc\xE7zsb.,  ",`*!"^$%&'()=?_FGXIODRNHPQW\xDB\xCEEAUTKMLY\u015EX>J\xCAVC\xC7ZSB:;  `,"\u030A1234567890\xF6-qwertyuiop\xF0'asdfghjkl\xE6\u0301+<zxcvbnm,.\xFE  ",'\u0308!"#$%&/()=\xD6_QWERTYUIOP\xD0?ASDFGHJKL\xC6\u0301*>ZXCVBNM;:\xDE  ',"\xB01234567890\xF6-qwertyuiop\xF0'asdfghjkl\xE6\u0301+<zxcvbnm,.\xFE  ","\xA31234567890\xF6-qwertyuiop\xF0'asdfghjkl\xE6\u0301+<zxcvbnm,.\xFE  ",'\xA7!"#$%&/()=\xD6_QWERTYUIOP\xD0?ASDFGHJKL\xC6\u0308*>ZXCVBNM;:\xDE  ',"\\1234567890'\xECqwertyuiop\xE8+asdfghjkl\xF2\xE0\xF9<zxcvbnm,.-  ",'|!"\xA3$%&/()=?^QWERTYUIOP\xE9*ASDFGHJKL\xE7\xB0\xA7>ZXCVBNM;:_  ',`@&"'(\xE7\xE8)\xA3\xE0\xE9-=qzertyuiop\xEC$asdfghjklm\xF9\xA7<wxcvbn,;:\xF2  `,"#1234567890_+QZERTYUIOP^*ASDFGHJKLM%\xB0>WXCVBN?./!  "," 1234567890-^qwertyuiop@[asdfghjkl;:]<zxcvbnm,./\\\\"," !\"#$%&'()~=~QWERTYUIOP`{ASDFGHJKL+*}>ZXCVBNM<>?_|"," 1234567890-^qwertyuiop@[asdfghjkl;:]<zxcvbnm,./\\\xA5"," !\"#$%&'()0=~QWERTYUIOP`{ASDFGHJKL+*}>ZXCVBNM<>?_|"," 1234567890@^:,.pyfgcrl/[aoeuidhtns-]<;qjkxbmwvz\\\xA5"," !\"#$%&'()0`~*<>PYFGCRL?{AOEUIDHTNS=}>+QJKXBMWVZ_|","`1234567890-=\u0129wertyuiop[]asdfghjkl;'\\<z\u0169cvbnm,./  ",'~!@#$%^&*()_+\u0128WERTYUIOP{}ASDFGHJKL:"|>Z\u0168CVBNM<>?  ','("\xE1\xED\u0144\u01F5,.\xFA\xFD\xF3\u015B\u0107qwertyuiop  asdfghjkl  \\<zxcvbnm  \u2116  ',")!\xC1\xCD\u0143\u01F4;:\xDA\xDD\xD3\u015A\u0106QWERTYUIOP  ASDFGHJKL  />ZXCMBNM  ?  ","|1234567890'\xBFqwertyuiop\u0301+asdfghjkl\xF1{}<zxcvbnm,.-  ",'\xB0!"#$%&/()=?\xA1QWERTYUIOP\u0308*ASDFGHJKL\xD1[]>ZXCVBNM;:_  ',"|1234567890'\xBFqwfpgjluy\xF1\u0301+arstdhneio{}<zxcvbkm,.-  ",'\xB0!"#$%&/()=?\xA1QWFPGJLUY\xD1\u0308*ARSTDHNEIO[]>ZXCVBKM;:_  ',"|1234567890'\xBF.,\xF1pyfgchl\u0301+aoeuidrtns{}<-qjkxbmwvz  ",'\xB0!"#$%&/()=?\xA1:;\xD1PYFGCHL\u0308*AOEUIDRTNS[]>_QJKXBMWVZ  ',"|1234567890'\xBFqwertyuiop`+asdfghjkl\xF1\xB4\xE7<zxcvbnm,.-  ",'\xB0!"#$%&/()=?\xA1QWERTYUIOP^*ASDFGHJKL\xD1\xA8\xC7>ZXCVBNM;:_  ',"`1234567890-=d\xE6ertyuiop[]as\xF0\xFEghjkl;'\\<zxcvbnm,./  ",'~!@#$%^&*()_+D\xB4\xE9\xFB  \xFA\xED\xF3 {}\xE1 \xD0fG \xE7 L:"|>  \xE7 BN <>?  ',"`\u0105\u010D\u0119\u0117\u012F\u0161\u0173\u016B\u201E\u201C-\u017Eqwertyuiop[]asdfghjkl;'\\\u2013zxcvbnm,./  ",'~\u0104\u010C\u0118\u0116\u012E\u0160\u0172\u016A()_\u017DQWERTYUIOP{}ASDFGHJKL:"|\u20ACZXCVBNM<>?  ','`!"/;:,.?()_+\u0105\u017Eertyuiop\u012F\u201Easdfghjkl\u0173\u0117\\<z\u016Bcvbnm\u010D\u0161\u0119  ',"~1234567890-=\u0104\u017DERTYUIOP\u012E\u201CASDFGHJKL\u0172\u0116|>Z\u016ACVBNM\u010C\u0160\u0118  ","`/\\.,f!w\u0173\u012F():qgrld\u010Dju\u0117\u0119?=akstmpneioy';zxcv\u017E\u0161b\u016B\u0105h  ",'~#@{}F\u2013W\u0172\u012E\u201E\u201C&QGRLD\u010CJU\u0116\u0118[]AKSTMPNEIOY_"ZXCV\u017D\u0160B\u016A\u0104H  ',"`/\\.,f!w\u0173\u012F():qgrld\u010Dju\u0117\u0119?=akstmpneioy'<zxcv\u017E\u0161b\u016B\u0105h  ",'~"@{}F\u2013W\u0172\u012E\u201E\u201C;QGRLD\u010CJU\u0116\u0118[]AKSTMPNEIOY_>ZXCV\u017D\u0160B\u016A\u0104H  ',"+!:.*_\u2014=,;/w?\u016B\u0117yoqjnkgbcfueiahlrtsp\u017Ez-\u0173\u0119\u012F\u0105xvmd\u0161\u010D  ","\xA7\xA4@#$%|&<>\\W~\u016A\u0116YOQJNKGBCFUEIAHLRTSP\u017DZ\u2013\u0172\u0118\u012E\u0104XVMD\u0160\u010C  ","\u0304\u0105\u010D\u0119\u0117\u012F\u0161\u0173\u016B\u201E\u201C-\u017Eqwertyuiop[]asdfghjkl;'\\\u2013zxcvbnm,./  ","`!-/;:,.=()?x\u0105\u017Eertyuiop\u012Fwasd\u0161ghjkl\u0173\u0117q<z\u016Bcvbnm\u010Df\u0119  ","~1234567890+X\u0104\u017DERTYUIOP\u012EWASD\u0160GHJKL\u0172\u0116Q>Z\u016ACVBNM\u010CF\u0118  ","`1234567890-=qwertyuiop[]asdfghjkl;'\\\u2013zxcvbnm,./  ",'~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|\u20ACZXCVBNM<>?  ',"`1234567890-=\u0161\u0113ert\u0101uiop\u016B\u0146asdfghjkl\u012B'\\<z\u0137cvbnm,.\u013C  ",'~!\u010C\u010D\u017D\u017E^&*()_+\u0160\u0112ERT\u0100UIOP\u016A\u0145ASDFGHJKL\u012A"|>Z\u0136CVBNM\u0123\u0122\u013B  ',"`1234567890-=qwertyuiop[]asdfghjkl; \\<zxcvbnm,./  ","`1234567890-f\u016Bgjrmvnz\u0113\u010D\u017Eh\u0161usildatec \u0137\u0123\u0146b\u012Bkpo\u0101,.\u013C  ",'~!@#$%^&*()_F\u016AGJRMVNZ\u0112\u010C\u017DH\u0160USILDATEC"\u0136\u0122\u0145B\u012AKPO\u0100;:\u013B  ',"`1234567890-=qwertyuiop[]asd ghjkl;'\\<zxcvbnm,./  ",'~!@#$%^&*()_+QWERTYUIOP{}ASD GHJKL:"|>ZXCVBNM<>?  ',"`1234567890-=\u0113o\u0101pbjd\u012Blg[]euank sitrm/qxzcvwfyh,.  ",'~!@#$%^&*()_+\u0112O\u0100PBJD\u012ALG{}EUANK"SITRM?QXZCVWFYH;:  '," 1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./  ","`1234567890-=\u0163\xEAertyuiop\xF6\xFCasdfghjkl\u015F\u0131\\<z\xE7cvbnm\xE4,.  ",'~!"#;%:?*()_+\u0162\xCAERTYU\u0130OP\xD6\xDCASDFGHJKL\u015EI|>Z\xC7CVBNM\xC4<>  ',"\u010B1234567890-=qwertyuiop\u0121\u0127asdfghjkl;'#\u017Czxcvbnm,./  ",'\u010A!"\u20AC$%^&*()_+QWERTYUIOP\u0120\u0126ASDFGHJKL:@~\u017BZXCVBNM<>?  ',"\u010B1234567890-=qwertyuiop\u0121\u0127asdfghjkl;'\u017C\u017Czxcvbnm,./  ",'\u010A!@\u20AC$%^&*()_+QWERTYUIOP\u0120\u0126ASDFGHJKL:"\u017B\u017BZXCVBNM<>?  ','~!@#\u20A6%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?  ',"~!@#\u20A6%^&*()_+Q\xDCERTYUIOP\u01B3\u01E6AS\u018AFGHJKL\u0130\u018E|>\u019DXCVBN\xD1<\xC7\u015E  ","`1234567890-=\u1ECBwertyuiop\u1ECD]asdfghjkl\u1EE5'\\<z\u1E45cvbnm,./  ",'~!@#\u20A6%^&*()_+\u1ECAWERTYUIOP\u1ECC}ASDFGHJKL\u1EE4"|>Z\u1E44CVBNM<>?  ',"`1234567890-=\u1EB9wertyuiop[]asdfghjkl;'\\<z\u1ECDc\u1E63bnm,./  ",'~!@#\u20A6%^&*()_+\u1EB8WERTYUIOP{}ASDFGHJKL:"|>Z\u1ECCC\u1E62BNM<>?  ',"@1234567890/\xB0qwertyuiop\u0308*asdfghjkl+\u0301<]zxcvbnm,.-  ",`\xA7!"#$%&_()'?\u0303QWERTYUIOP\u0302|ASDFGHJKL\xB1\u0300>[ZXCVBNM;:=  `,"|1234567890+\\qwertyuiop\xE5\u0308asdfghjkl\xF8\xE6'<zxcvbnm,.-  ",'\xA7!"#\xA4%&/()=?\u0300QWERTYUIOP\xC5\u0302ASDFGHJKL\xD8\xC6*>ZXCVBNM;:_  ',"|1234567890+\\qwfpgjluy\xF8\xE5\u0308arstdhneio\xE6'<zxcvbkm,.-  ",'\xA7!"#\xA4%&/()=?\u0300QWFPGJLUY\xD8\xC5\u0302ARSTDHNEIO\xC6*>ZXCVBKM;:_  ','~!@#$%^&*()_+QWFPBJLUY:{}ARSTGMNEIO"~ZXCDV|KH<>?  ',"`123456=7890-qwfpb[jluy;/arstg]mneio'zxcdv\\#kh,./ ",'~!@#$%^+&*()_QWFPB{JLUY:?ARSTG}MNEIO"ZXCDV|~KH<>? ',"|1234567890+\\\xE5,.pyfgcrl'\u0308aoeuidhtns-<\xF8\xE6qjkxbmwvz  ",'\xA7!"#\xA4%&/()=?`\xC5;:PYFGCRL*\u0302AOEUIDHTNS_>\xD8\xC6QJKXBMWVZ  ',"'1234567890+\u0300qwertyuiop\xE5\xA8asdfghjkl\xF8\xE6@<zxcvbnm,.-  ",'\xA7!"#\xA4%&/()=?\u0301QWERTYUIOP\xC5^ASDFGHJKL\xD8\xC6*>ZXCVBNM;:_  ',"'1234567890+`qwertyuiop\xE5\xA8asdfghjkl\xF8\xE6@<zxcvbnm,.-  ",'\xA7!"#\xA4%&/()=?\xB4QWERTYUIOP\xC5^ASDFGHJKL\xD8\xC6*>ZXCVBNM;:_  ',"|1234567890+\\qwertyuiop\xE5\xA8asdfghjkl\xF8\xE6'<zxcvbnm,.-  ",'\xA7!"#\xA4%&/()=?`QWERTYUIOP\xC5^ASDFGHJKL\xD8\xC6*>ZXCVBNM;:_  ',"|1234567890+\\\xE1\u0161ert\u0167uiop\xE5\u014Basdfghjkl\xF8\xE6\u0111\u017Ez\u010Dcvbnm,.-  ",'\xA7!"#\xA4%&/()=?\u0300\xC1\u0160ERT\u0166UIOP\xC5\u014AASDFGHJKL\xD8\xC6\u0110\u017DZ\u010CCVBNM;:_  ','\xA7!"#\xA4%&/()=?`\xC1\u0160ERT\u0166UIOP\xC5\u014AASDFGHJKL\xD8\xC6\u0110\u017DZ\u010CCVBNM;:_  ',"`1234567890[]',.pyqfgrk/=oaeiudhtns-\\<zxcvjlmwb;  ",'~!@#$%^&*(){}"<>PYQFGRK?+OAEIUDHTNS_|>ZXCVJLMWB:  ',"`1234567890-=qwerfjykl;[]asdtghuiop'\\<zxcvbnm,./  ",'~!@#$%^&*()_+QWERFJYKL:{}ASDTGHUIOP"|>ZXCVBNM<>?  ',"`1234567890-=qwfpgjluy;[]arstdhneio'\\<zxcvbkm,./  ",'~!@#$%^&*()_+QWFPGJLUY:{}ARSTDHNEIO"|>ZXCVBKM<>?  ',"$&[{}(=*)+]!#;,.pyfgcrl/@aoeuidhtns-\\<'qjkxbmwvz  ",'~%7531902468`:<>PYFGCRL?^AOEUIDHTNS_|>"QJKXBMWVZ  ',"\u02D91234567890+'qwertzuiop\u017C\u015Basdfghjkl\u0142\u0105\xF3<yxcvbnm,.-  ",'\u0328!"#$%&/()=?*QWERTZUIOP\u0144\u0107ASDFGHJKL\u0141\u0119\u017A>YXCVBNM;:_  ',"\\1234567890' qwertyuiop+\u0301asdfghjkl\xE7 \u0303<zxcvbnm,.-  ",'|!"#$%&/()=? QWERTYUIOP*\u0300ASDFGHJKL\xC7\xAA\u0302>ZXCVBNM;:_  ',"`1234567890'+qwertyuiop \u0301asdfghjkl\xE7\u0303\\<zxcvbnm,.-  ",'~!"#$%&/()=?*QWERTYUIOP\xAA\u0300ASDFGHJKL\xC7\u0302|>ZXCVBNM;:_  ',"`1234567890'+qwertyuiop \xB4asdfghjkl\xE7~\\<zxcvbnm,.-  ",'~!"#$%&/()=?*QWERTYUIOP\xAA`ASDFGHJKL\xC7^|>ZXCVBNM;:_  ',"+1234567890 <',.hxwltcp\u0303-ieaoumdsrn\u0301\\ y\xE7jbkqvgfz  ",'*!"#$%&/()=\xAA>?;:HXWLTCP\u0302_IEAOUMDSRN\u0300| Y\xC7JBKQVGFZ  ',"+1234567890 <',.h\u0109\u016Dltcp\u0303-ieaoumdsrn\u0301\\ \u0135\u015Djbk\u011Dvgfz  ",'*!"#$%&/()=\xAA>?;:H\u0108\u016CLTCP\u0302_IEAOUMDSRN\u0300| \u0134\u015CJBK\u011CVGFZ  ',"+1234567890 <',.hxwltcp\u0303-ieaoumdsrn\u0301\\ y jbkqvgfz  ",'*!"#$%&/()=\xAA>?;:HXWLTCP\u0302_IEAOUMDSRN\u0300| Y JBKQVGFZ  ',"\\1234567890' qwertyuiop+\xB4asdfghjkl\xE7 ~<zxcvbnm,.-  ",'|!"#$%&/()=? QWERTYUIOP*`ASDFGHJKL\xC7\xAA^>ZXCVBNM;:_  ',"\u201E1234567890-=qwertyuiop\u0103\xEEasdfghjkl\u0219\u021B\xE2\\zxcvbnm,./  ","\u201D!@#$%^&*()_+QWERTYUIOP\u0102\xCEASDFGHJKL\u0218\u021A\xC2|ZXCVBNM;:?  ","]1234567890+'qwertzuiop\u0103\xEEasdfghjkl\u0219\u021B\xE2<yxcvbnm,.-  ",'[!"#\xA4%&/()=?*QWERTZUIOP\u0102\xCEASDFGHJKL\u0218\u021A\xC2>YXCVBNM;:_  '," 1234567890-=qwertyuiop  asdfghjkl  //zxcvbnm  .  ",' !"\u2116;%:?*()_+QWERTYUIOP  ASDFGHJKL  \\\\ZXCVBNM  ,  ',"\xA71234567890+\u0301\xE5\xE4\xF6pyfgcrl,\u0308aoeuidhtns-'<.qjkxbmwvz  ",'\xBD!"#\xA4%&/()=?\u0300\xC5\xC4\xD6PYFGCRL;\u0302AOEUIDHTNS_*>:QJKXBMWVZ  ',"\xA71234567890+\u0301\xE5,.pyfgcrl'\u0308aoeuidhtns-<\xF6\xE4qjkxbmwvz  ",'\xBD!"#\xA4%&/()=?\u0300\xC5;:PYFGCRL*\u0302AOEUIDHTNS_>\xD6\xC4QJKXBMWVZ  ',"'1234567890[]\xE5,.pyfgcrl/=aoeuidhtns-;\xF6\xE4qjkxbmwvz  ",'~!"#$%^&*(){}\xC5<>PYFGCRL?+AOEUIDHTNS_:\xD6\xC4QJKXBMWVZ  ',"\xB81234567890'+qwertzuiop\u0161\u0111asdfghjkl\u010D\u0107\u017E<yxcvbnm,.-  ",'\xA8!"#$%&/()=?*QWERTZUIOP\u0160\u0110ASDFGHJKL\u010C\u0106\u017D>YXCVBNM;:_  ',"\xB81234567890'+qwertyuiop\u0161\u0111asdfghjkl\u010D\u0107\u017E<zxcvbnm,.-  ",'\xA8!"#$%&/()=?*QWERTYUIOP\u0160\u0110ASDFGHJKL\u010C\u0106\u017D>ZXCVBNM;:_  ',";+\u013E\u0161\u010D\u0165\u017E\xFD\xE1\xED\xE9=\u0301qwertzuiop\xFA\xE4asdfghjkl\xF4\xA7\u0148\\yxcvbnm,.-  ",'\u030A1234567890%\u030CQWERTZUIOP/(ASDFGHJKL"!)|YXCVBNM?:_  ',";+\u013E\u0161\u010D\u0165\u017E\xFD\xE1\xED\xE9=\u0301qwertzuiop\xFA\xE4asdfghjkl\xF4\xA7\\\\yxcvbnm,.-  ",'\u030A1234567890%\u030CQWERTZUIOP/(ASDFGHJKL"!|(YXCVBNM?:_  ',";+\u013E\u0161\u010D\u0165\u017E\xFD\xE1\xED\xE9=\u0301qwertyuiop\xFA\xE4asdfghjkl\xF4\xA7\u0148\\zxcvbnm,.-  ",'\u030A1234567890%\u030CQWERTYUIOP/(ASDFGHJKL"!)|ZXCVBNM?:_  ',";+\u013E\u0161\u010D\u0165\u017E\xFD\xE1\xED\xE9=\u0301qwertyuiop\xFA\xE4asdfghjkl\xF4\xA7\\\\zxcvbnm,.-  ",'\u030A1234567890%\u030CQWERTYUIOP/(ASDFGHJKL"!|(ZXCVBNM?:_  ',`\xB2&\xE9"'(-\xE8_\xE7\xE0)=azertyuiop\u014B$qsdfghjklm\xF1\xB5<wxcvbn,;:!  `,"%1234567890\xB0+AZERTYUIOP\u014A\xA3QSDFGHJKLM\xD1\xA3>WXCVBN?./\xA7  ","\u017E1234567890-=\xE4wertyuiop\u0148\xF6asdfghjkl;'\u015F<z\xFC\xE7\xFDbnm,./  ",'\u017D!@#$%^&*()_+\xC4WERTYUIOP\u0147\xD6ASDFGHJKL:"\u015E>Z\xDC\xC7\xDDBNM<>?  ','"1234567890*-qwertyu\u0131op\u011F\xFCasdfghjkl\u015Fi,<zxcvbnm\xF6\xE7.  ',"\xE9!'^+%&/()=?_QWERTYUIOP\u011E\xDCASDFGHJKL\u015E\u0130;>ZXCVBNM\xD6\xC7:  ","+1234567890/-qj\xFCofctmkbspeai\u0131g\u011Flnrdv,<xw\xF6uhz\xE7y\u015F.  ",`*!"^$%&'()=?_QJ\xDCOFCTMKBSPEA\u0130IG\u011ELNRDV;>XW\xD6UHZ\xC7Y\u015E:  `,"+1234567890/-fg\u011F\u0131odrnhpqwuiea\xFCtkmly\u015Fx<j\xF6vc\xE7zsb.,  ",`*!"^$%&'()=?_FG\u011EIODRNHPQWU\u0130EA\xDCTKMLY\u015EX>J\xD6VC\xC7ZSB:;  `,"\xE9!'\u0302+%&/()=?_QWERTYUIOP\u011E\xDCASDFGHJKL\u015E\u0130;>ZXCVBNM\xD6\xC7:  ","`1234567890-=qwertyuiop[]asdfghjkl;\u02BC\\<zxcvbnm,./  ","`1234567890-=qwertyuiop[]asdfghjkl\u02D0\u02BC\\<zxcvbnm,./  ",'"1234567890x-qwertyu\u0131op\u011F\xFCasdfghjkl\u015Fi,<z\xF1cvbnm\xF6\xE7.  ',"\\!'^+%&/()=X_QWERTYUIOP\u011E\xDCASDFGHJKL\u015E\u0130;>Z\xD1CVBNM\xD6\xC7:  ","+1234567890x-fg\u011F\u0131odrnhpqwuiea\xFCtkmly\u015F\xF1<j\xF6vc\xE7zsb.,  ",`*!"^$%&'()=X_FG\u011EIODRNHPQWU\u0130EA\xDCTKMLY\u015E\xD1>J\xD6VC\xC7ZSB:;  `,"`1234567890-=qwfpgjluy;[]arstdhneio'\\-zxcvbkm,./  ",'~!@#$%^&*()_+QWFPGJLUY:{}ARSTDHNEIO"|_ZXCVBKM<>?  ',"`1234567890-=qwfpbjluy;[]arstgmneio'\\zxcdvzkh,./  ",'~!@#$%^&*()_+QWFPBJLUY:{}ARSTGMNEIO"|ZXCDVZKH<>?  ',"`1234567890-=qwfpbjluy;[]arstgmneio'\\zzxcdvkh,./  ",'~!@#$%^&*()_+QWFPBJLUY:{}ARSTGMNEIO"|ZZXCDVKH<>?  ',"`123456=7890-qwfpb[jluy;'arstg]mneio\\zxcdvz/kh,./ ",'~!@#$%^+&*()_QWFPB{JLUY:"ARSTG}MNEIO|ZXCDVZ?KH<>? ',"`[7531902468]/,.pyfgcrl'=aoeuidhtns-\\<;qjkxbmwvz  ",'~{&%#!()@$^*}?<>PYFGCRL"+AOEUIDHTNS_|>:QJKXBMWVZ  ',"\u03001234567890[]\u0301,.pyfgcrl/=aoeuidhtns-\\\\;qjkxbmwvz  ","\u0303!@#$%\u0302&*(){}\u0308<>PYFGCRL?+AOEUIDHTNS_||:QJKXBMWVZ  ","`[]/pfmlj4321;qbyurso.65=-kcdtheaz87\\<'xgvwni,09  ",'~{}?PFMLJ$#@!:QBYURSO>^%+_KCDTHEAZ*&|>"XGVWNI<)(  ',"`1234jlmfp/[]56q.orsuyb;=78zaehtdck-\\<90x,inwvg'  ",'~!@#$JLMFP?{}%^Q>ORSUYB:+&*ZAEHTDCK_|>()X<INWVG"  ',"`1234567890-=qwertyuiop[]asdfghjkl;\u02BB\\<zxcvbnm,./  ","`1234567890-=qwertyuiop[]asdfghjkl;\u0301\\<zxcvbnm,./  ",'~!@#$%\u030C&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?  ',"`1234567890-=qwdfkjurl;[]asetgynioh'\\<zxcvbpm,./  ",'~!@#$%^&*()_+QWDFKJURL:{}ASETGYNIOH"|>ZXCVBPM<>?  ',"`1234567890-=qwertyuiop[]asdfghjkl;'\\\u230Azxcvbnm,./  ",'~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|\u230BZXCVBNM<>?  ',"`1234567890-=qdrwbjfup;[]ashtgyneoi'\\<zxmcvkl,./  ",'~!@#$%^&*()_+QDRWBJFUP:{}ASHTGYNEOI"|>ZXMCVKL<>?  ',"\u03001234567890-=qdrwbjfup;[]ashtgyneoi\u0301\\\\zxmcvkl,./  ","\u0303!@#$%\u0302&*()_+QDRWBJFUP:{}ASHTGYNEOI\u0308||ZXMCVKL<>?  ","`\u0103\xE2\xEA\xF4\u0300\u0309\u0303\u0301\u0323\u0111-\u20ABqwertyuiop\u01B0\u01A1asdfghjkl;'\\<zxcvbnm,./  ",'~\u0102\xC2\xCA\xD4%^&*(\u0110_+QWERTYUIOP\u01AF\u01A0ASDFGHJKL:"|>ZXCVBNM<>?  ','\xB2&\u0303"\u0301(-\u0300_\xE7\xE0)=azertyuiop\u0302$qsdfghjklm\xF9*<wxcvbn\u0309\u0323:!  ',"\u03001234567890-=qwertyuiop[]asdfghjkl;\u0301\\<zxcvbnm,\u0323\u0309  ",'\u0303!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?  '],keyboards:{al:[0,1],"al plisi":[2,3],at:[4,5],"at mac":[4,5],"at nodeadkeys":[6,7],au:[8,9],az:[10,11],ba:[12,13],"ba alternatequotes":[12,13],"ba unicode":[14,15],"ba unicodeus":[16,17],"ba us":[18,19],be:[20,21],"be iso-alternate":[20,21],"be nodeadkeys":[22,23],"be oss":[20,21],"be oss_latin9":[20,21],"be wang":[20,21],br:[24,25],"br dvorak":[26,27],"br nativo":[28,29],"br nativo-epo":[30,31],"br nativo-us":[32,33],"br nodeadkeys":[34,35],"br thinkpad":[24,25],bw:[8,9],"by latin":[8,9],ca:[36,37],"ca eng":[38,39],"ca fr-dvorak":[40,41],"ca fr-legacy":[42,43],"ca multix":[44,45],cd:[46,47],ch:[48,49],"ch de_mac":[48,49],"ch de_nodeadkeys":[50,51],"ch fr":[52,53],"ch fr_mac":[52,53],"ch fr_nodeadkeys":[54,55],"ch legacy":[48,49],cm:[8,9],"cm azerty":[56,57],"cm dvorak":[58,59],"cm french":[60,61],"cm mmuock":[62,63],"cm qwerty":[64,65],cn:[8,9],"cn altgr-pinyin":[8,9],cz:[66,67],"cz bksl":[68,69],"cz dvorak-ucw":[70,71],"cz qwerty":[72,73],"cz qwerty-mac":[74,75],"cz qwerty_bksl":[76,77],"cz winkeys":[66,67],"cz winkeys-qwerty":[72,73],de:[4,5],"de T3":[4,5],"de deadacute":[78,7],"de deadgraveacute":[78,5],"de deadtilde":[4,5],"de dsb":[8,9],"de dsb_qwertz":[4,5],"de dvorak":[79,80],"de e1":[4,5],"de e2":[81,82],"de mac":[4,5],"de mac_nodeadkeys":[6,7],"de neo":[83,84],"de nodeadkeys":[6,7],"de qwerty":[85,86],"de ro":[4,5],"de ro_nodeadkeys":[6,7],"de tr":[4,5],"de us":[8,9],dk:[87,88],"dk dvorak":[89,90],"dk mac":[87,88],"dk mac_nodeadkeys":[91,92],"dk nodeadkeys":[91,92],"dk winkeys":[87,88],dz:[60,93],"dz azerty-deadkeys":[60,61],"dz qwerty-gb-deadkeys":[94,95],"dz qwerty-us-deadkeys":[96,97],ee:[98,99],"ee dvorak":[70,71],"ee nodeadkeys":[100,101],"ee us":[8,9],epo:[102,103],"epo legacy":[104,105],es:[106,107],"es ast":[106,107],"es cat":[106,107],"es deadtilde":[106,107],"es dvorak":[108,109],"es nodeadkeys":[110,111],"es winkeys":[106,107],fi:[112,113],"fi classic":[112,113],"fi mac":[114,115],"fi nodeadkeys":[114,116],"fi smi":[117,118],"fi winkeys":[112,113],fo:[119,120],"fo nodeadkeys":[91,92],fr:[60,61],"fr afnor":[121,122],"fr azerty":[60,123],"fr bepo":[124,125],"fr bepo_afnor":[126,125],"fr bepo_latin9":[124,125],"fr bre":[127,128],"fr dvorak":[129,130],"fr ergol":[131,132],"fr ergol_iso":[133,134],"fr latin9":[135,136],"fr latin9_nodeadkeys":[137,138],"fr mac":[139,140],"fr nodeadkeys":[141,142],"fr oci":[60,93],"fr oss":[60,93],"fr oss_latin9":[60,93],"fr oss_nodeadkeys":[141,143],"fr us":[8,9],gb:[144,145],"gb colemak":[146,147],"gb colemak_dh":[148,149],"gb dvorak":[150,151],"gb dvorakukp":[152,153],"gb extd":[154,145],"gb gla":[144,145],"gb intl":[94,95],"gb mac":[155,156],"gb mac_intl":[157,158],"gb pl":[144,145],gh:[8,159],"gh akan":[160,161],"gh avn":[162,163],"gh ewe":[164,165],"gh fula":[166,167],"gh ga":[168,169],"gh generic":[8,9],"gh gillbt":[170,171],"gh hausa":[166,167],hr:[12,13],"hr alternatequotes":[12,13],"hr unicode":[14,15],"hr unicodeus":[16,17],"hr us":[8,9],hu:[172,173],"hu 101_qwerty_comma_dead":[174,175],"hu 101_qwerty_comma_nodead":[174,175],"hu 101_qwerty_dot_dead":[174,175],"hu 101_qwerty_dot_nodead":[174,175],"hu 101_qwertz_comma_dead":[176,177],"hu 101_qwertz_comma_nodead":[176,177],"hu 101_qwertz_dot_dead":[176,177],"hu 101_qwertz_dot_nodead":[176,177],"hu 102_qwerty_comma_dead":[178,179],"hu 102_qwerty_comma_nodead":[178,179],"hu 102_qwerty_dot_dead":[178,179],"hu 102_qwerty_dot_nodead":[178,179],"hu 102_qwertz_comma_dead":[172,173],"hu 102_qwertz_comma_nodead":[172,173],"hu 102_qwertz_dot_dead":[172,173],"hu 102_qwertz_dot_nodead":[172,173],"hu nodeadkeys":[172,173],"hu qwerty":[174,175],"hu standard":[172,173],id:[8,9],ie:[144,145],"ie CloGaelach":[144,145],"ie UnicodeExpert":[144,145],"ie ogam_is434":[180,181],"in eng":[8,9],"in iipa":[182,183],"iq ku":[184,185],"iq ku_alt":[8,9],"iq ku_f":[186,187],"ir ku":[184,185],"ir ku_alt":[8,9],"ir ku_f":[186,187],is:[188,189],"is dvorak":[70,71],"is mac":[190,189],"is mac_legacy":[191,192],it:[193,194],"it fur":[193,194],"it ibm":[193,194],"it mac":[195,196],"it nodeadkeys":[193,194],"it scn":[193,194],"it us":[8,9],"it winkeys":[193,194],jp:[197,198],"jp OADG109A":[199,200],"jp dvorak":[201,202],ke:[8,9],"ke kik":[203,204],kr:[8,9],"kr kr104":[8,9],"kz latin":[205,206],latam:[207,208],"latam colemak":[209,210],"latam deadtilde":[207,208],"latam dvorak":[211,212],"latam nodeadkeys":[213,214],"lk us":[215,216],lt:[217,218],"lt ibm":[219,220],"lt lekp":[221,222],"lt lekpa":[223,224],"lt ratise":[225,226],"lt sgs":[227,218],"lt std":[228,229],"lt us":[230,231],lv:[8,9],"lv adapted":[232,233],"lv apostrophe":[234,9],"lv ergonomic":[235,236],"lv fkey":[237,238],"lv modern":[239,240],"lv tilde":[241,9],"ma french":[60,61],"ma rif":[8,9],md:[38,39],"md gag":[242,243],me:[12,13],"me latinalternatequotes":[12,13],"me latinunicode":[14,15],"me latinunicodeyz":[16,17],"me latinyz":[18,19],ml:[60,61],"ml fr-oss":[60,93],"ml us-intl":[96,97],"ml us-mac":[8,9],mt:[244,245],"mt alt-gb":[144,145],"mt alt-us":[8,9],"mt us":[246,247],ng:[8,248],"ng hausa":[166,249],"ng igbo":[250,251],"ng yoruba":[252,253],nl:[254,255],"nl mac":[8,9],"nl std":[254,255],"nl us":[38,39],no:[256,257],"no colemak":[258,259],"no colemak_dh":[148,260],"no colemak_dh_wide":[261,262],"no dvorak":[263,264],"no mac":[265,266],"no mac_nodeadkeys":[267,268],"no nodeadkeys":[269,270],"no smi":[271,272],"no smi_nodeadkeys":[271,273],"no winkeys":[256,257],nz:[8,9],"nz mao":[8,9],ph:[8,9],"ph capewell-dvorak":[274,275],"ph capewell-qwerf2k6":[276,277],"ph colemak":[278,279],"ph dvorak":[70,71],pl:[8,9],"pl csb":[8,9],"pl dvorak":[70,71],"pl dvorak_altquotes":[70,71],"pl dvorak_quotes":[70,71],"pl dvp":[280,281],"pl legacy":[8,9],"pl qwertz":[282,283],"pl szl":[8,9],pt:[284,285],"pt mac":[286,287],"pt mac_nodeadkeys":[288,289],"pt nativo":[290,291],"pt nativo-epo":[292,293],"pt nativo-us":[294,295],"pt nodeadkeys":[296,297],ro:[38,39],"ro std":[298,299],"ro winkeys":[300,301],"rs latin":[12,13],"rs latinalternatequotes":[12,13],"rs latinunicode":[14,15],"rs latinunicodeyz":[16,17],"rs latinyz":[18,19],"ru cv_latin":[96,97],"ru ruchey_en":[302,303],se:[112,113],"se dvorak":[304,305],"se mac":[114,115],"se nodeadkeys":[114,116],"se smi":[117,118],"se svdvorak":[306,307],"se us":[8,9],"se us_dvorak":[308,309],si:[310,311],"si alternatequotes":[310,311],"si us":[312,313],sk:[314,315],"sk bksl":[316,317],"sk qwerty":[318,319],"sk qwerty_bksl":[320,321],sn:[322,323],"sy ku":[184,185],"sy ku_alt":[8,9],"sy ku_f":[186,187],tg:[60,123],tm:[324,325],"tm alt":[8,9],tr:[326,327],"tr alt":[8,9],"tr e":[328,329],"tr f":[330,331],"tr intl":[326,332],"tr ku":[184,185],"tr ku_alt":[8,9],"tr ku_f":[186,187],tw:[8,9],"tw indigenous":[333,9],"tw saisiyat":[334,9],"ua crh":[335,336],"ua crh_alt":[8,9],"ua crh_f":[337,338],us:[8,9],"us alt-intl":[96,97],"us altgr-intl":[38,39],"us colemak":[339,340],"us colemak_dh":[341,342],"us colemak_dh_iso":[148,260],"us colemak_dh_ortho":[343,344],"us colemak_dh_wide":[345,346],"us colemak_dh_wide_iso":[261,262],"us dvorak":[70,71],"us dvorak-alt-intl":[70,71],"us dvorak-classic":[347,348],"us dvorak-intl":[349,350],"us dvorak-l":[351,352],"us dvorak-mac":[70,71],"us dvorak-r":[353,354],"us dvp":[280,281],"us euro":[38,39],"us haw":[355,9],"us hbs":[356,357],"us intl":[96,97],"us mac":[8,9],"us norman":[358,359],"us olpc2":[8,9],"us symbolic":[360,361],"us workman":[362,363],"us workman-intl":[364,365],"uz latin":[355,9],vn:[366,367],"vn fr":[368,61],"vn us":[369,370],za:[8,9]}};function Ap(e,n){return n===""?e:`${e} ${n}`}function lb(e,n){if(Object.hasOwn(e.keyboards,n))return e.keyboards[n]?.map(i=>[...e.rows[i]??""])}function cb(e,n){return lb(Ip,Ap(e,n))??lb(Ip,"us")??[]}function zp(e){return/\p{M}/u.test(e)?`\u25CC${e}`:e}function Tp({x:e,y:n,width:i,height:o}){return{x:e*64+2,y:n*64+2,width:i*64-4,height:o*64-4}}function db(e){let{y:n,height:i}=Tp(e);return e.isWord?n+i-9:n+17}var bS=9.2,ub=4,vS={Apps:"green",Window:"blue",Focus:"cyan",Workspace:"yellow",Scratchpad:"yellow",Layout:"magenta",Group:"magenta",Session:"red",Screenshot:"orange",Clipboard:"orange",Notifications:"accent",Help:"accentAlt"};function Pp(e,n){return String(e[vS[n]??"text"])}function wS({what:e,withShift:n}){let i=e.replace(/^\d+$/,"workspace").replace(/^to workspace \d+$/,"move to it");return n?`\u21E7 ${i}`:i}function pb(e){let n=Math.floor((e.width*64-14)/4.6),i=e.actions.flatMap(t=>kS(wS(t),n));return(i.length>ub*e.height?[...i.slice(0,ub*e.height-1),"\u2026"]:i).map((t,r)=>({text:t,y:e.y*64+30.5+r*bS}))}function kS(e,n){let i=[];for(let o of e.split(" ")){let t=i.at(-1);t!==void 0&&t.length+1+o.length<=n?i[i.length-1]=`${t} ${o}`:i.push(o)}return i}function mb(e){let n=[];for(let i of e){let o=/\b\d+$/.exec(i.what)?.[0],t=i.what.replace(/\d+$/,""),r=o===void 0?void 0:n.find(({what:a,keys:s})=>s.length===i.keys.length&&a.replace(/\d+( to \d+)?$/,"")===t);if(!r){n.push(i);continue}n[n.indexOf(r)]={...r,what:`${r.what.replace(/ to \d+$/,"")} to ${o}`,keys:[...r.keys.slice(0,-1),`${r.keys.at(-1)?.split(" \u2026 ")[0]} \u2026 ${i.keys.at(-1)}`]}}return n}var nn=24,hb=44,Op=4,ya=17,$S={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"},It=e=>/[&<>"]/.test(e)?e.replace(/[&<>"]/g,n=>$S[n]??n):e,ne=e=>String(Math.round(e*100)/100);function gb(e,n,i){let o=e.width*64,t=e.height*64,r=o+2*nn,a=nn+hb+t+36,{text:s,height:l}=xS(e,n,o/Op),c=a+l+nn,u=`Keys of the desktop, on the keyboard \u201C${i}\u201D`;return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ne(r)} ${ne(c)}" role="img" aria-labelledby="title">
<title id="title">${It(u)}</title>
<style>
@page { size: A4 landscape; margin: 8mm; }
text { font-family: system-ui, sans-serif; fill: ${n.text}; }
.page { fill: ${n.base}; }
.key { fill: ${n.mantle}; stroke: ${n.surface}; }
.held { fill: ${n.overlay}; fill-opacity: 0.5; stroke: ${n.text}; }
.label { font-size: 15px; font-weight: 600; }
.word { font-size: 11px; }
.above { font-size: 11px; text-anchor: end; }
.deed { font-size: 8.5px; }
.group { font-size: 12px; font-weight: 700; }
.line { font-size: 11px; }
.head { font-size: 20px; font-weight: 700; }
@media print {
  text { fill: #000; }
  .page { fill: none; }
  .key { fill: #fff; stroke: #888; }
  .lit { fill-opacity: 0.12; }
}
</style>
<rect class="page" width="100%" height="100%"/>
<text class="head" x="${nn}" y="${nn+20}">${It(u)}</text>
<g transform="translate(${nn} ${nn+hb})">
${e.caps.map(d=>_S(d,n)).join(`
`)}
</g>
<g transform="translate(${nn} ${ne(a)})">
${s}
</g>
</svg>
`}function _S(e,n){let{x:i,y:o,width:t,height:r}=Tp(e),a=`x="${ne(i)}" y="${ne(o)}" width="${ne(t)}" height="${ne(r)}" rx="7"`,s=e.actions[0],l=s&&Pp(n,s.group),c=[`<rect class="key${e.isHeld?" held":""}" ${a}${e.isChanged?` style="stroke:${n.accent};stroke-width:2"`:""}/>`,...l?[`<rect class="lit" ${a} fill="${l}" fill-opacity="0.2" stroke="${l}"/>`]:[]],u=(d,p,m,f)=>c.push(`<text class="${d}" x="${ne(p)}" y="${ne(m)}">${It(f)}</text>`);e.label&&u(e.isWord?"word":"label",i+7,o+18,e.label),e.shifted&&u("above",i+t-7,db(e),e.shifted);for(let d of pb(e))u("deed",i+6,d.y,d.text);return`<g>${c.join("")}</g>`}function xS(e,n,i){let o=e.groups.map(({title:d,actions:p})=>({title:d,actions:mb(p)})),t=d=>d.length+1.6,r=o.reduce((d,{actions:p})=>d+t(p),0),a=[],s=0,l=0,c=0,u=0;for(let{title:d,actions:p}of o){let m=Math.min(Op-1,Math.floor((u+t(p)/2)/r*Op));m>s&&(s=m,l=0),u+=t(p);let f=s*i;a.push(`<text class="group" x="${ne(f+14)}" y="${ne(l*ya)}">${It(d)}</text>`,`<rect x="${ne(f)}" y="${ne(l*ya-9)}" width="8" height="9" rx="2" fill="${Pp(n,d)}"/>`),l+=1.1;for(let{keys:y,what:k}of p){let A=ne(l*ya);a.push(`<text class="line" x="${ne(f)}" y="${A}">${It(y.join(" + "))}</text>`,`<text class="line" x="${ne(f+138)}" y="${A}">${It(k)}</text>`),l+=1}l+=.5,c=Math.max(c,l)}return{text:a.join(`
`),height:c*ya}}var yb={"grp:toggle":{ALTGR:["ISO_Next_Group","ISO_Next_Group"]},"grp:shifts_toggle":{SHIFT:["","ISO_Prev_Group"],SHIFT_R:["","ISO_Next_Group"]},"grp:alts_toggle":{ALT:["","ISO_Prev_Group"],ALTGR:["","ISO_Next_Group"]},"grp:alt_altgr_toggle":{ALTGR:["ISO_Level3_Shift","ISO_Next_Group"]},"grp:rctrl_rshift_toggle":{CTRL_R:["","ISO_Next_Group"],SHIFT_R:["","ISO_Next_Group"]},"grp:alt_space_toggle":{space:["","ISO_Next_Group"]},"grp:win_space_toggle":{space:["","ISO_Next_Group"]},"grp:ctrl_space_toggle":{space:["","ISO_Next_Group"]},"lv3:ralt_alt":{ALTGR:["","Meta_R"]},"altwin:alt_super_win":{ALT:["","Meta_L"],SUPER_R:["Alt_R","Meta_R"],MENU:["Super_R","Super_R"]},"altwin:alt_win":{SUPER:["Alt_L","Alt_L"],SUPER_R:["Alt_R","Alt_R"]},"altwin:ctrl_alt_win":{CTRL:["Super_L","Super_L"],SUPER:["Alt_L","Meta_L"],ALT:["Control_L","Control_L"],ALTGR:["Control_R","Control_R"],SUPER_R:["Alt_R","Meta_R"],CTRL_R:["Super_R","Super_R"]},"altwin:ctrl_rwin":{SUPER_R:["Control_R","Control_R"]},"altwin:ctrl_win":{SUPER:["Control_L","Control_L"],SUPER_R:["Control_R","Control_R"]},"altwin:left_meta_win":{SUPER:["Meta_L","Meta_L"]},"altwin:menu_win":{MENU:["Super_R","Super_R"]},"altwin:meta_alt":{ALT:["","Meta_L"],ALTGR:["","Meta_R"]},"altwin:meta_win":{SUPER:["Meta_L","Meta_L"],SUPER_R:["Meta_R","Meta_R"]},"altwin:prtsc_rwin":{Print:["Super_R","Super_R"]},"altwin:swap_alt_win":{SUPER:["Alt_L","Meta_L"],ALT:["Super_L","Super_L"],ALTGR:["Super_R","Super_R"],SUPER_R:["Alt_R","Meta_R"]},"altwin:swap_lalt_lwin":{SUPER:["Alt_L","Meta_L"],ALT:["Super_L","Super_L"]},"apple:jp_oadg109a":{AB11:["backslash","underscore"]},"apple:jp_pc106":{AB11:["backslash","bar"]},"caps:backspace":{Caps:["BackSpace","BackSpace"]},"caps:ctrl_modifier":{Caps:["Control_L","Control_L"]},"caps:escape":{Caps:["Escape","Escape"]},"caps:escape_shifted_capslock":{Caps:["Escape",""]},"caps:menu":{Caps:["Menu","Menu"]},"caps:none":{Caps:["VoidSymbol","VoidSymbol"]},"caps:numlock":{Caps:["Num_Lock","Num_Lock"]},"caps:shiftlock":{Caps:["Shift_Lock","Shift_Lock"]},"caps:super":{Caps:["Super_L","Super_L"]},"caps:swapescape":{Escape:["Caps_Lock","Caps_Lock"],Caps:["Escape","Escape"]},"compose:102":{LSGT:["Multi_key","Multi_key"]},"compose:caps":{Caps:["Multi_key","Multi_key"]},"compose:ins":{Insert:["Multi_key",""]},"compose:lctrl":{CTRL:["Multi_key","Multi_key"]},"compose:lwin":{SUPER:["Multi_key","Multi_key"]},"compose:menu":{MENU:["Multi_key","Multi_key"]},"compose:prsc":{Print:["Multi_key","Multi_key"]},"compose:ralt":{ALTGR:["Multi_key","Multi_key"]},"compose:rctrl":{CTRL_R:["Multi_key","Multi_key"]},"compose:rwin":{SUPER_R:["Multi_key","Multi_key"]},"ctrl:grouptoggle_capscontrol":{Caps:["Control_L","Control_L"],CTRL:["ISO_Next_Group","ISO_Next_Group"]},"ctrl:lctrl_meta":{CTRL:["Meta_L","Meta_L"]},"ctrl:menu_rctrl":{MENU:["Control_R","Control_R"]},"ctrl:nocaps":{Caps:["Control_L","Control_L"]},"ctrl:ralt_rctrl":{ALTGR:["Control_R","Control_R"]},"ctrl:rctrl_ralt":{CTRL_R:["Alt_R","Alt_R"]},"ctrl:swap_lalt_lctl":{CTRL:["Alt_L","Meta_L"],ALT:["Control_L","Control_L"]},"ctrl:swap_lalt_lctl_lwin":{CTRL:["Super_L","Super_L"],SUPER:["Alt_L","Meta_L"],ALT:["Control_L","Control_L"]},"ctrl:swap_lwin_lctl":{CTRL:["Super_L","Super_L"],SUPER:["Control_L","Control_L"]},"ctrl:swap_ralt_rctl":{ALTGR:["Control_R","Control_R"],CTRL_R:["Alt_R","Meta_R"]},"ctrl:swap_rwin_rctl":{SUPER_R:["Control_R","Control_R"],CTRL_R:["Super_R","Super_R"]},"ctrl:swapcaps":{Caps:["Control_L","Control_L"],CTRL:["Caps_Lock","Caps_Lock"]},"grp:alt_caps_toggle":{Caps:["","ISO_Next_Group"]},"grp:alt_shift_toggle":{ALT:["","ISO_Next_Group"],ALTGR:["","ISO_Next_Group"],SHIFT:["","ISO_Next_Group"],SHIFT_R:["","ISO_Next_Group"]},"grp:alt_shift_toggle_bidir":{ALT:["","ISO_Prev_Group"],ALTGR:["","ISO_Next_Group"],SHIFT:["","ISO_Prev_Group"],SHIFT_R:["","ISO_Next_Group"]},"grp:caps_select":{Caps:["ISO_First_Group","ISO_Last_Group"]},"grp:caps_switch":{Caps:["Mode_switch",""]},"grp:caps_toggle":{Caps:["ISO_Next_Group",""]},"grp:ctrl_alt_toggle":{CTRL:["","ISO_Next_Group"],ALT:["","ISO_Next_Group"],ALTGR:["","ISO_Next_Group"],CTRL_R:["","ISO_Next_Group"]},"grp:ctrl_alt_toggle_bidir":{CTRL:["","ISO_Prev_Group"],ALT:["","ISO_Prev_Group"],ALTGR:["","ISO_Next_Group"],CTRL_R:["","ISO_Next_Group"]},"grp:ctrl_select":{CTRL:["ISO_First_Group","ISO_First_Group"],CTRL_R:["ISO_Last_Group","ISO_Last_Group"]},"grp:ctrl_shift_toggle":{CTRL:["","ISO_Next_Group"],CTRL_R:["","ISO_Next_Group"],SHIFT:["","ISO_Next_Group"],SHIFT_R:["","ISO_Next_Group"]},"grp:ctrl_shift_toggle_bidir":{CTRL:["","ISO_Prev_Group"],CTRL_R:["","ISO_Next_Group"],SHIFT:["","ISO_Prev_Group"],SHIFT_R:["","ISO_Next_Group"]},"grp:ctrls_toggle":{CTRL:["","ISO_Prev_Group"],CTRL_R:["","ISO_Next_Group"]},"grp:lalt_lshift_toggle":{ALT:["","ISO_Next_Group"],SHIFT:["","ISO_Next_Group"]},"grp:lalt_toggle":{ALT:["ISO_Next_Group","ISO_Next_Group"]},"grp:lctrl_lalt_toggle":{CTRL:["","ISO_Next_Group"],ALT:["","ISO_Next_Group"]},"grp:lctrl_lshift_toggle":{CTRL:["","ISO_Next_Group"],SHIFT:["","ISO_Next_Group"]},"grp:lctrl_lwin_rctrl_menu":{SUPER:["","ISO_First_Group"],MENU:["","ISO_Last_Group"]},"grp:lctrl_lwin_toggle":{SUPER:["","ISO_Next_Group"]},"grp:lctrl_toggle":{CTRL:["ISO_Next_Group","ISO_Next_Group"]},"grp:lshift_toggle":{SHIFT:["ISO_Next_Group","ISO_Next_Group"]},"grp:lswitch":{ALT:["Mode_switch","Multi_key"]},"grp:lwin_switch":{SUPER:["Mode_switch","Multi_key"]},"grp:lwin_toggle":{SUPER:["ISO_Next_Group","ISO_Next_Group"]},"grp:menu_switch":{MENU:["Mode_switch",""]},"grp:menu_toggle":{MENU:["ISO_Next_Group",""]},"grp:ralt_rshift_toggle":{ALTGR:["","ISO_Next_Group"],SHIFT_R:["","ISO_Next_Group"]},"grp:rctrl_ralt_toggle":{ALTGR:["","ISO_Next_Group"],CTRL_R:["","ISO_Next_Group"]},"grp:rctrl_switch":{CTRL_R:["Mode_switch","Mode_switch"]},"grp:rctrl_toggle":{CTRL_R:["ISO_Next_Group","ISO_Next_Group"]},"grp:rshift_toggle":{SHIFT_R:["ISO_Next_Group","ISO_Next_Group"]},"grp:rwin_switch":{SUPER_R:["Mode_switch","Multi_key"]},"grp:rwin_toggle":{SUPER_R:["ISO_Next_Group","ISO_Next_Group"]},"grp:shift_caps_toggle":{Caps:["","ISO_Next_Group"]},"grp:switch":{ALTGR:["Mode_switch","Multi_key"]},"grp:win_menu_select":{SUPER:["ISO_First_Group","ISO_First_Group"],SUPER_R:["ISO_Last_Group","ISO_Last_Group"],MENU:["ISO_Last_Group","ISO_Last_Group"]},"grp:win_switch":{SUPER:["Mode_switch","Multi_key"],SUPER_R:["Mode_switch","Multi_key"]},"japan:hztg_escape":{TLDE:["Escape",""]},"japan:nicola_f_bs":{BackSpace:["bracketright","braceright"],AE10:["","underscore"],AD11:["colon","asterisk"],AC11:["BackSpace","BackSpace"],BKSL:["Escape",""],AB11:["at","grave"]},"korean:ralt_hangul":{ALTGR:["Hangul","Hangul"]},"korean:ralt_hanja":{ALTGR:["Hangul_Hanja","Hangul_Hanja"]},"korean:rctrl_hangul":{CTRL_R:["Hangul","Hangul"]},"korean:rctrl_hanja":{CTRL_R:["Hangul_Hanja","Hangul_Hanja"]},"lv2:lsgt_switch":{LSGT:["Shift_L","Shift_L"]},"lv3:alt_switch":{ALT:["ISO_Level3_Shift","ISO_Level3_Shift"],ALTGR:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:bksl_switch":{BKSL:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:bksl_switch_latch":{BKSL:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:caps_switch":{Caps:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:caps_switch_latch":{Caps:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:lalt_switch":{ALT:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:lsgt_switch":{LSGT:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:lsgt_switch_latch":{LSGT:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:lwin_switch":{SUPER:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:menu_switch":{MENU:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:ralt_switch":{ALTGR:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:ralt_switch_multikey":{ALTGR:["ISO_Level3_Shift","Multi_key"]},"lv3:rwin_switch":{SUPER_R:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:switch":{CTRL_R:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv3:win_switch":{SUPER:["ISO_Level3_Shift","ISO_Level3_Shift"],SUPER_R:["ISO_Level3_Shift","ISO_Level3_Shift"]},"lv5:caps_switch":{Caps:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:lsgt_switch":{LSGT:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:lsgt_switch_lock":{LSGT:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:lwin_switch_lock":{SUPER:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:menu_switch":{MENU:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:ralt_switch":{ALTGR:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:ralt_switch_lock":{ALTGR:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:rctrl_switch":{CTRL_R:["ISO_Level5_Shift","ISO_Level5_Shift"]},"lv5:rwin_switch_lock":{SUPER_R:["ISO_Level5_Shift","ISO_Level5_Shift"]},"nbsp:level2":{space:["","nobreakspace"]},"nbsp:zwnj2":{space:["","U200C"]},"nbsp:zwnj2nb3":{space:["","U200C"]},"nbsp:zwnj2nb3nnb4":{space:["","U200C"]},"nbsp:zwnj2nb3zwj4":{space:["","U200C"]},"nbsp:zwnj2zwj3":{space:["","U200C"]},"nbsp:zwnj2zwj3nb4":{space:["","U200C"]},"shift:both_capslock":{SHIFT:["","Caps_Lock"],SHIFT_R:["","Caps_Lock"]},"shift:both_capslock_cancel":{SHIFT:["","Caps_Lock"],SHIFT_R:["","Caps_Lock"]},"shift:both_shiftlock":{SHIFT:["","Shift_Lock"],SHIFT_R:["","Shift_Lock"]},"shift:breaks_caps":{SHIFT:["","Caps_Lock"],SHIFT_R:["","Caps_Lock"]}};var ba=(e,n,i)=>i.map((o,t)=>({xkb:`${e}${String(n+t).padStart(2,"0")}`,code:o})),Np=e=>[...e].map(n=>`Key${n}`),va=[{xkb:"TLDE",code:"Backquote"},...ba("AE",1,[...[..."1234567890"].map(e=>`Digit${e}`),"Minus","Equal"]),...ba("AD",1,[...Np("QWERTYUIOP"),"BracketLeft","BracketRight"]),...ba("AC",1,[...Np("ASDFGHJKL"),"Semicolon","Quote"]),{xkb:"BKSL",code:"Backslash"},{xkb:"LSGT",code:"IntlBackslash"},...ba("AB",1,[...Np("ZXCVBNM"),"Comma","Period","Slash"]),{xkb:"AB11",code:"IntlRo"},{xkb:"AE13",code:"IntlYen"}];var IS=new Set("us au bd bt cn id in kh kr la lk mm mv my np nz ph pk sg th tw vn".split(" "));function AS(e){return e==="br"?"abnt":e==="jp"?"jis":IS.has(e)?"ansi":"iso"}var zS=new Map(va.map(({xkb:e,code:n})=>[e,n])),TS=new Map(va.map(({xkb:e},n)=>[e,n])),PS=[0,1.25,2.25,3.25,4.25,5.25];function wa(e,n,i,o,t){return Array.from({length:t-o+1},(r,a)=>({name:`${i}${String(o+a).padStart(2,"0")}`,x:n+a,y:e}))}function tn(e,n,i){let o=n;return i.map(([t,r,a])=>{let s={name:t,word:r,x:o,y:e,width:a};return o+=a,s})}function OS(e,n){let[i,o,t,r,a,s]=PS,l=e!=="ansi",c=e==="jis"||e==="abnt",u=(A,_,P)=>tn(A,_,P.map(([x,T])=>[x,T,1])),d=(A,_)=>u(i,A,[0,1,2,3].map(P=>[`F${_+P}`,`F${_+P}`])),[p,m,f]=n?["control","option","command"]:["Ctrl","Alt","Super"],y=n?[["CTRL",p,1.25],["ALT",m,1.25],["SUPER",f,1.5]]:[["CTRL",p,1.25],["SUPER",f,1.25],["ALT",m,1.25]],k=y.reduce((A,[,,_])=>A+_,0);return[{name:"Escape",word:"Esc",x:0,y:i},...d(2,1),...d(6.5,5),...d(11,9),{name:"Print",word:n?"F13":"Print",x:15.25,y:i},{name:"TLDE",x:0,y:o},...wa(o,1,"AE",1,12),...e==="jis"?[{name:"AE13",x:13,y:o}]:[],...tn(o,e==="jis"?14:13,[["BackSpace","\u232B",e==="jis"?1:2]]),...tn(t,0,[["Tab","Tab",1.5]]),...wa(t,1.5,"AD",1,12),...l?[{name:"Return",word:"Enter",x:13.75,y:t,width:1.25,height:2}]:[{name:"BKSL",x:13.5,y:t,width:1.5}],...tn(r,0,[["Caps","Caps",1.75]]),...wa(r,1.75,"AC",1,11),l?{name:"BKSL",x:12.75,y:r}:{name:"Return",word:"Enter",x:12.75,y:r,width:2.25},...tn(a,0,[["SHIFT","Shift",e==="iso"||e==="abnt"?1.25:2.25]]),...e==="iso"||e==="abnt"?[{name:"LSGT",x:1.25,y:a}]:[],...wa(a,2.25,"AB",1,10),...c?[{name:"AB11",x:12.25,y:a}]:[],...tn(a,c?13.25:12.25,[["SHIFT_R","Shift",c?1.75:2.75]]),...tn(s,0,y),...tn(s,k,[["space","",n?7:6.25],...n?[["SUPER_R",f,1.5],["ALTGR",m,1.25],["CTRL_R",p,1.25]]:[["ALTGR","AltGr",1.25],["SUPER_R",f,1.25],["MENU","Menu",1.25],["CTRL_R",p,1.25]]]),...u(o,15.25,[["Insert","Ins"],["Home","Home"],["Page_Up","PgUp"]]),...u(t,15.25,[["Delete","Del"],["End","End"],["Page_Down","PgDn"]]),...u(a,16.25,[["up","\u2191"]]),...u(s,15.25,[["left","\u2190"],["down","\u2193"],["right","\u2192"]])]}var bb=(e,n)=>{let i=OS(e,n);return{all:i,onBoard:new Set(i.map(({name:o})=>o))}},ka=e=>({pc:bb(e,!1),mac:bb(e,!0)}),NS={ansi:ka("ansi"),iso:ka("iso"),abnt:ka("abnt"),jis:ka("jis")},vb=["Apps","Window","Focus","Workspace","Scratchpad","Layout","Group","Session","Screenshot","Clipboard","Notifications","Sound","Media","Help"],ES={Return:"Enter",Escape:"Escape",Tab:"Tab",space:"Space",Print:"PrintScreen",Page_Up:"PageUp",Page_Down:"PageDown",up:"ArrowUp",left:"ArrowLeft",down:"ArrowDown",right:"ArrowRight"},wb={slash:"/"},US={"mouse:272":"left drag","mouse:273":"right drag",mouse_up:"wheel up",mouse_down:"wheel down",XF86AudioRaiseVolume:"volume up",XF86AudioLowerVolume:"volume down",XF86AudioMute:"mute",XF86AudioMicMute:"microphone mute",XF86AudioPlay:"play",XF86AudioNext:"next track",XF86AudioPrev:"previous track"},DS={Return:"Enter",Escape:"Esc",Page_Up:"Page Up",Page_Down:"Page Down",up:"\u2191",down:"\u2193",left:"\u2190",right:"\u2192"},kb=e=>e.startsWith("code:")?Number(e.slice(5))-9:void 0;function LS(e){return e?{SUPER:"\u2318",ALT:"\u2325",SHIFT:"Shift"}:{SUPER:"Super",ALT:"Alt",SHIFT:"Shift"}}function $b(e,n){let[,i]=/^(Control|Alt|Super)_[LR]$/.exec(e)??[];return i?(n?{Control:"control",Alt:"option",Super:"command"}[i]:void 0)??(i==="Control"?"Ctrl":i):CS[e.replace(/_[LR]$/,"")]??e.replace(/_/g," ")}var CS={Escape:"Esc",Caps_Lock:"Caps",Shift:"Shift",Shift_Lock:"Shift lock",Num_Lock:"Num",Multi_key:"Compose",ISO_Level3_Shift:"AltGr",ISO_Level5_Shift:"Level 5",Mode_switch:"Layout",ISO_Next_Group:"Layout",ISO_Prev_Group:"Layout",ISO_First_Group:"Layout 1",ISO_Last_Group:"Layout 2",BackSpace:"\u232B",Insert:"Ins",Hangul_Hanja:"Hanja",VoidSymbol:"off",space:"",nobreakspace:"fixed space",U200C:"no joiner",backslash:"\\",bar:"|",underscore:"_",bracketright:"]",braceright:"}",colon:":",asterisk:"*",at:"@",grave:"`",asciitilde:"~"},jS={Super:"SUPER",Alt:"ALT",Shift:"SHIFT",Control:"CTRL"};function RS(e){let n=new Set(e.split(",")),i=new Map;for(let[o,t]of Object.entries(yb))if(n.has(o))for(let[r,[a="",s=""]]of Object.entries(t)){let[l="",c=""]=i.get(r)??[];i.set(r,[a||l,s||c])}return i}function _b(e,n,i){let o=e.get(n);o?o.push(i):e.set(n,[i])}function xb(e){let n=vb.indexOf(e);return n<0?vb.length:n}function Sb(e,n,i){let o=cb(n.layout,n.variant),[t=[]]=o,[r=[],a=[]]=i?.rows??o,s=AS(i?.layout??n.layout),{all:l,onBoard:c}=NS[s][n.isMac?"mac":"pc"],u=new Map;for(let[x,{xkb:T}]of va.entries()){let N=t[x]??" ";c.has(T)&&!u.has(N)&&u.set(N,T)}let d=LS(n.isMac),p=RS(n.options),m=x=>{let T=kb(x);if(T)return`AE${String(T).padStart(2,"0")}`;let N=wb[x]??(x.length===1?x.toLowerCase():void 0);if(N===void 0){let B=c.has(x)&&[void 0,"",x].includes(p.get(x)?.[0]),X=[...p].find(([fe,[Se]])=>Se===x&&c.has(fe));return B?x:X?.[0]??(c.has(x)?x:void 0)}return u.get(N)},f=x=>{let T=kb(x);return T?String(T%10):d[x]??wb[x]??US[x]??DS[x]??x},y=new Map,k=[],A=new Map,_=new Set;for(let x of e){let T=sb(x),N=T.at(-1)??"",[B="",...X]=x.description.split(": "),fe={keys:T.map(f),group:B,what:X.join(": "),withShift:T.includes("SHIFT")},Se=m(N);if(Se===void 0)k.push(fe);else{_b(y,Se,fe);for(let on of T.slice(0,-1))_.add(on)}_b(A,B,fe)}return{caps:l.map(x=>{let T=TS.get(x.name),N=T===void 0?"":zp(r[T]??"").trim(),B=T===void 0?"":zp(a[T]??"").trim(),[X="",fe=""]=p.get(x.name)??[],[Se=""]=X.split(/_[LR]$/),on=X===""?x.name.replace(/_R$/,""):jS[Se],_a=X&&$b(X,n.isMac),xa=fe&&fe!==X?$b(fe,n.isMac):"",Fp=N.toLowerCase()===B.toLowerCase()||N.toUpperCase()===B;return{name:x.name,code:zS.get(x.name)??ES[x.name]??(/^F\d/.test(x.name)?x.name:void 0),x:x.x,y:x.y,width:x.width??1,height:x.height??1,label:X?_a:x.word??(Fp?B:N),shifted:p.has(x.name)?xa:Fp?"":B,isWord:x.word!==void 0||X!=="",isChanged:p.has(x.name),isHeld:on!==void 0&&_.has(on),actions:[...y.get(x.name)??[]].sort((Rb,Mb)=>Number(Rb.withShift)-Number(Mb.withShift))}}),width:18.25,height:6.25,elsewhere:k,groups:[...A].map(([x,T])=>({title:x,actions:T})).sort((x,T)=>xb(x.title)-xb(T.title))}}var Ep="hyprguest.json",Up=e=>ma(ga(fa(e)));function Ib(e,n,i,o){let t={generator:"hyprguest",version:wy,release:ra,id:e,link:n,answers:i,files:Object.fromEntries(o)};return`${JSON.stringify(t,null,2)}
`}function rn(e){let n=[...e],i=n.every(([o],t)=>t===0||(n[t-1]?.[0]??"")<=o);return new Map(i?n:n.sort(([o],[t])=>o<t?-1:o>t?1:0))}function Ab(e){let n=[],i=Dp(e,0,n,!1);if(i!==e.length)throw new SyntaxError(`Unbalanced brace at offset ${i}`);return n.sort((o,t)=>o.from-t.from)}function Dp(e,n,i,o){let t=0,r=n;for(;r<e.length;){let a=e[r];if(a==="#"){let s=e.indexOf(`
`,r),l=s<0?e.length:s;i.push({kind:"comment",from:r,to:l,interpolated:!1}),r=l}else if(e.startsWith("/*",r)){let s=e.indexOf("*/",r+2);if(s<0)throw new SyntaxError(`Comment at offset ${r} is not closed`);i.push({kind:"comment",from:r,to:s+2,interpolated:!1}),r=s+2}else if(a==='"')r=MS(e,r,i);else if(e.startsWith("''",r))r=FS(e,r,i);else if(a==="{")t+=1,r+=1;else if(a==="}"){if(t===0)return o?r+1:r;t-=1,r+=1}else if(a!==void 0&&/[A-Za-z0-9_]/.test(a))for(r+=1;r<e.length&&/[A-Za-z0-9_'-]/.test(e[r]);)r+=1;else r+=1}if(o)throw new SyntaxError(`Antiquotation at offset ${n} is not closed`);return r}function MS(e,n,i){let o=!1,t=n+1;for(;t<e.length;){let r=e[t];if(r==="\\")t+=2;else{if(r==='"')return i.push({kind:"string",from:n,to:t+1,interpolated:o}),t+1;e.startsWith("$$",t)?t+=2:e.startsWith("${",t)?(o=!0,t=Dp(e,t+2,i,!0)):t+=1}}throw new SyntaxError(`String at offset ${n} is not closed`)}function FS(e,n,i){let o=!1,t=n+2;for(;t<e.length;)if(e.startsWith("''\\",t))t+=4;else if(e.startsWith("''$",t)||e.startsWith("'''",t))t+=3;else{if(e.startsWith("''",t))return i.push({kind:"indented",from:n,to:t+2,interpolated:o}),t+2;e.startsWith("$$",t)?t+=2:e.startsWith("${",t)?(o=!0,t=Dp(e,t+2,i,!0)):t+=1}throw new SyntaxError(`Indented string at offset ${n} is not closed`)}var Lp=String.raw`[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+`,ZS=new RegExp(`^"@(${Lp}|imports)@"$`),zb=new RegExp(`@(${Lp}|imports)@`,"g"),VS=/^\s*(?:#|<!--)\s*@(when|end)\b\s*(.*?)\s*(?:-->)?\s*$/,BS=new RegExp(`^(${Lp})(?: (==|has) (\\S+))?$`);function GS(e){return e.split("/").map(n=>n.replace(/^_/,".")).join("/")}function Cp(e){return e.endsWith(".nix")||e.endsWith(".nix.example")}function Tb(e,n){let i=GS(e),o=n.split(`
`),t=new Map,r=o.map(()=>[]),a=(m,f)=>{throw new Error(`${e}:${m+1}: ${f}`)};o.forEach((m,f)=>{let y=VS.exec(m);y&&t.set(f,{word:y[1],rest:y[2]})}),Cp(i)?qS(n,r,a):o.forEach((m,f)=>{for(let y of m.matchAll(zb))r[f]?.push({name:y[1],from:y.index,to:y.index+y[0].length})});let s,l,c=-1,u=[],d=o[0]?.startsWith("#!")?1:0,p=[...t].some(([m,f])=>m>d&&f.word==="end");return o.forEach((m,f)=>{let y=t.get(f);if(!y){u.push({text:m,slots:r[f]??[],region:l});return}if(y.word==="end"){l||a(f,"@end without @when"),l=void 0;return}let k=WS(y.rest)??a(f,`unknown condition "${y.rest}"`);f===d&&!(p&&KS(t,d))?s=k:(l&&a(f,`region inside the region of line ${c+1}`),l=k,c=f)}),l&&a(c,"@when without @end"),{source:e,path:i,when:s,lines:u,runs:HS(u)}}function HS(e){let n=[];for(let i of e){let o=n.at(-1);(r=>r?.slots.length===0&&i.slots.length===0&&r.region===i.region)(o?.at(-1))?o?.push(i):n.push([i])}return n.map(i=>({lines:i,region:i[0]?.region,text:i[0]?.slots.length===0?i.map(({text:o})=>o).join(`
`):void 0,lastLine:i.at(-1)?.text??""}))}function KS(e,n){return[...e].filter(([o])=>o>n)[0]?.[1].word==="end"}function WS(e){let n=BS.exec(e);if(!n)return;let[,i,o,t]=n;return o==="=="&&t!==void 0?{form:"equals",name:i,value:t}:o==="has"&&t!==void 0?{form:"has",name:i,value:t}:{form:"truthy",name:i}}function qS(e,n,i){let o=[0];for(let a=e.indexOf(`
`);a>=0;a=e.indexOf(`
`,a+1))o.push(a+1);let t=a=>{let s=0,l=o.length-1;for(;s<l;){let c=s+l+1>>1;o[c]<=a?s=c:l=c-1}return s},r=new Set;for(let a of Ab(e)){if(a.kind!=="string")continue;let s=ZS.exec(e.slice(a.from,a.to));if(!s)continue;let l=t(a.from),c=o[l],u=e.slice(0,a.from).trimEnd(),d=e.slice(a.to).trimStart();(u.endsWith(".")||d.startsWith(".")||/^=(?!=)/.test(d))&&i(l,`slot ${s[1]} stands where Nix wants a name, not a value`),n[l]?.push({name:s[1],from:a.from-c,to:a.to-c}),r.add(a.from+1)}for(let a of e.matchAll(zb))r.has(a.index)||i(t(a.index),`marker @${a[1]}@ is not a whole string`)}function jp(e){return[...e].map(([n,i])=>Tb(n,i))}function Pb(e,n){let i=e.filter(({when:c,source:u})=>!c||Ob(c,n,u)),o=ob(i.map(c=>c.path)),t=[],r=[],a=new Map;for(let{when:c,path:u,source:d}of i){if(!c)continue;let{fields:p}=$a(c.name,n,d);t.push({path:u,from:0,to:0,fields:p}),a.set(u,p)}let s={siblings:o,conditions:a,imports:r},l=i.map(c=>[c.path,JS(c,n,s,t)]);return{files:rn(l),provenance:t,imports:r}}function JS(e,n,i,o){let t=[],r="",a=!1,s=1,l,c=()=>{if(l&&s>l.from){let{fields:u}=$a(l.condition.name,n,e.source);o.push({path:e.path,from:l.from,to:s-1,fields:u})}l=void 0};for(let u of e.runs){if(u.region!==l?.condition&&c(),u.region&&!Ob(u.region,n,e.source)){a=!0;continue}if(u.region&&!l&&(l={condition:u.region,from:s}),u.text!==void 0&&!a){t.push(u.text),r=u.lastLine,s+=u.lines.length;continue}for(let d of u.lines){if(a&&d.text===""&&r==="")continue;a=!1;let p=XS(e,d,n,i,s,o);t.push(p.text),r=d.text,s=p.line+1}}return c(),t.join(`
`)}function XS(e,n,i,o,t,r){if(n.slots.length===0)return{text:n.text,line:t};let a=n.text.length-n.text.trimStart().length,s="",l=t,c=0,u=0;for(let d of n.slots){s+=n.text.slice(c,d.from);let p=d.name==="imports"?void 0:$a(d.name,i,e.source),m=e.path.slice(0,e.path.lastIndexOf("/")+1),f=p?[]:o.siblings.get(m)??[],y=p?p.value:f.map(Nr),k=Cp(e.path)?Py(y,{indent:a,column:s.length-u}):t0(y,d.name,e),A=l;for(let _=k.indexOf(`
`);_>=0;_=k.indexOf(`
`,_+1))l+=1,u=s.length+_+1;s+=k,p?r.push({path:e.path,from:A,to:l,fields:p.fields}):YS(e.path,m,f,A,l,o),c=d.to}return{text:s+n.text.slice(c),line:l}}function YS(e,n,i,o,t,{conditions:r,imports:a}){for(let[s,l]of i.entries()){let c=`${n}${l.slice(2)}`,u=r.get(c)??r.get(`${c}/default.nix`);if(!u)continue;let d=o===t?o:o+1+s;a.push({path:e,from:d,to:d,fields:u})}}var QS=/^[A-Za-z0-9](?:[A-Za-z0-9 ._:/+-]*[A-Za-z0-9_-])?$/,e0=/^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]*(?:\?[A-Za-z0-9._~,:/=&%-]*)?$/,n0=/^`[^`\p{Cc}|]{1,20}`(?:[A-Za-z, ]{1,10}`[^`\p{Cc}|]{1,20}`)*$/u;function t0(e,n,i){let o=oa(e)?aa(e):String(e);if(i.path.endsWith(".md")&&(e0.test(o)||n0.test(o)))return o;if(typeof e=="object"||!QS.test(o))throw new Error(`${i.source}: ${n} may not stand in a file that is not Nix`);return o}function $a(e,n,i){let o=n.get(e);if(!o)throw new Error(`${i}: nobody answers ${e}`);return o}function Ob(e,n,i){let{value:o}=$a(e.name,n,i);switch(e.form){case"truthy":return Array.isArray(o)?o.length>0:!!o;case"equals":return String(o)===e.value;case"has":return Array.isArray(o)&&o.some(t=>(oa(t)?aa(t):String(t))===e.value)}}var Nb=[{id:"anthropic",title:"Anthropic",variable:"ANTHROPIC_API_KEY",file:"anthropic-api-key"},{id:"openai",title:"OpenAI",variable:"OPENAI_API_KEY",file:"openai-api-key"}],r0=(e=Nb)=>e.map(({id:n})=>n);function Eb(e=Nb){return{"facts.emptyApiKeys":Object.fromEntries(r0(e).map(n=>[n,""])),"facts.apiKeyFiles":Object.fromEntries(e.map(({file:n,variable:i})=>[n,i]))}}var Rp=rn($y),Db=new Set(["secrets.nix","secrets/secrets.nix"]),Lb=jp(rn([...Rp].filter(([e])=>!Db.has(e)))),eP=jp(rn([...Rp].filter(([e])=>Db.has(e)))),i0=new Map(Lb.filter(({runs:e})=>e.every(({region:n,text:i})=>!n&&i!==void 0)).map(({path:e,runs:n})=>{let i=n.map(o=>o.text).join(`
`);return[e,Up(jb(e,i))]})),Cb=ab(Rp,"MOD"),Ub="keys.svg",o0=["host.arch","host.keyboardLayout","host.keyboardVariant","host.keyboardOptions","host.secondKeyboardLayout","host.secondKeyboardVariant","hyprland.modifier","hyprland.theme"];function a0({files:e,modifier:n,theme:i,...o}){let t=e.flatMap(a=>Cb.get(a)??[]).map(a=>({...a,keys:a.keys.replace("MOD",n)})),r=Ap(o.layout,o.variant);return gb(Sb(t,o),Sn[i],r)}function s0(e){let n=i=>i.split(",")[0]??"";return{layout:n(Tn.keyboardLayout(e)),variant:n(Tn.keyboardVariant(e)),options:Tn.keyboardOptions(e),isMac:Tn.isAarch64(e)}}var l0=(e,n)=>`${e}/review?${n}`;function Mp(e,{origin:n=fp,digest:i=Up,drawKeys:o=a0}={}){let t=by(e),r=l0(n,t),a=n===fp?ky:rb(ra,n),s=Ky(e);s.set("facts.link",{value:r,fields:[]}),s.set("facts.archiveUrl",{value:_y(n,t),fields:[]}),s.set("facts.folder",{value:Cr(e.host.name),fields:["host.name"]});for(let[d,p]of Object.entries(Eb()))s.set(d,{value:p,fields:[]});s.set("facts.localOrigin",{value:hp(n),fields:[]});let l=Pb(Lb,s),c=new Set(l.provenance.filter(({from:d})=>d>0).map(d=>d.path));c.add(Ep);let u=rn([...[...l.files].map(([d,p])=>[d,jb(d,p)]),["flake.lock",Uy(xt(e))],[Ub,o({...s0(e),files:[...Cb.keys()].filter(d=>l.files.has(d)),modifier:e.hyprland.modifier,theme:e.hyprland.theme})]]);return{query:t,written:c,files:rn([...u,[Ep,Ib(a,r,e,c0(u,i))]]),imports:l.imports,provenance:[...l.provenance,{path:Ub,from:0,to:0,fields:o0},{path:"flake.lock",from:0,to:0,fields:["host.channel","hyprland.source","secrets.scheme"]}]}}function c0(e,n){return[...e].map(([i,o])=>[i,i0.get(i)??n(o)])}function jb(e,n){return/\.(cmd|ps1)$/.test(e)?n.replaceAll(`
`,`\r
`):n}var aP=(e,n)=>{let i=my(e);return i.ok?[...Mp(i.config,{origin:n}).files]:void 0},sP=(e,n)=>{let i=vy(new URLSearchParams(e));if(!i.ok)return;let{files:o,written:t}=Mp(i.config,{origin:n});return{files:[...o],written:[...t],folder:Cr(i.config.host.name)}};export{aP as base,sP as flake};
